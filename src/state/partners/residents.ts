import { fold } from '../../core/fold.ts'
import type { Directory } from './directory.ts'
import { t } from '../../words/t.ts'

/** The residents themselves in table partners. */
const residentsId = 'habitants'

/** Words by which a text speaks of taking part, folded; 'usage' is that of « maîtrise d’usage ». */
const participation =
  /\b(participation|concertation|co construction|conseils? citoyens?|maitrise d usage|habitants associes)\b/

/** Why a partner or programme concerns the residents' participation, in the words of the sources; empty if it does not. */
export function residentsReasons(
  directory: Directory,
  entity: 'partner' | 'programme',
  id: string
): readonly string[] {
  const facts = directory.facts
    .filter(({ related }) => related.includes(id))
    .filter(({ item, related, kind }) => kind !== 'person' && (related.includes(residentsId) || speaks(item)))
    .map(({ item }) => item)
  const own = entity === 'partner' ? ofPartner(directory, id) : ofProgramme(directory, id)
  return [...new Set([...own, ...facts])]
}

function ofPartner(directory: Directory, id: string): string[] {
  const partner = directory.partner(id)
  if (!partner) return []
  const led = directory.programmes.filter(({ lead }) => lead === id)
  return [
    ...(partner.kind === 'citizen' ? [t('Les habitants eux-mêmes')] : []),
    ...led.flatMap((programme) =>
      programme.themes.filter(speaks).map((theme) => `${programme.shortName} : ${theme}`)
    )
  ]
}

function ofProgramme(directory: Directory, id: string): string[] {
  return directory.programme(id)?.themes.filter(speaks) ?? []
}

function speaks(text: string): boolean {
  return participation.test(fold(text))
}
