import type { Manifest } from '../catalogue/manifest.ts'
import { programmes } from '../catalogue/programmes.ts'
import { formatCount, formatRange } from '../core/format.ts'
import type { Gap } from './gaps.ts'
import type { Place, Places } from '../geo/places.ts'
import { firstYearOf2024Contracts } from '../query/conditions.ts'
import type { Subject } from '../query/subject.ts'
import { t } from '../words/t.ts'
import { locale } from '../words/language.ts'

export { frenchSpaces } from '../core/frenchSpaces.ts'

/** '2024', '2020 – 2024'; for agreements, which run over several years, 'toutes années'. */
export function yearsText(subject: Subject): string {
  if (subject.programmes.every((programme) => programme.years === null)) return t('toutes années')
  const [first, last] = subject.years
  return first === last ? String(first) : formatRange(first, last)
}

/** 'Adultes-relais et FONJEP' */
export function programmesText(subject: Subject): string {
  return new Intl.ListFormat(locale).format(subject.programmes.map((programme) => programme.label))
}

/** The title of the map: 'Adultes-relais et FONJEP par contrat de ville, Hérault'. */
export function titleText(subject: Subject): string {
  const where = subject.zone ? `, ${subject.zone.name}` : ''
  return `${programmesText(subject)} ${subject.level.by}${where}`
}

/** What is shown, with year and unit: '2024, montant et € par habitant des quartiers'. */
export function subtitleText(subject: Subject, sized: boolean): string {
  const shown = {
    amount: t('montant en euros'),
    'per-inhabitant': sized
      ? t('montant et € par habitant des quartiers')
      : t('€ par habitant des quartiers'),
    posts: t('nombre de postes financés')
  }
  return `${yearsText(subject)}, ${shown[subject.measure.id]}`
}

/** Every active filter in words, for chips and exports. The key names what to reset. */
export function filtersText(
  subject: Subject
): { key: 'zone' | 'programmes' | 'funder' | 'years' | 'npnru'; text: string }[] {
  const agreements = subject.programmes.every((programme) => programme.years === null)
  return [
    ...(subject.zone ? [{ key: 'zone' as const, text: subject.zone.name }] : []),
    ...(agreements ? [] : [{ key: 'years' as const, text: yearsText(subject) }]),
    { key: 'programmes', text: programmesText(subject) },
    ...(subject.funder ? [{ key: 'funder' as const, text: subject.funder.label }] : []),
    ...(subject.npnru === 'all'
      ? []
      : [{ key: 'npnru' as const, text: subject.npnru === 'with' ? t('NPNRU seulement') : t('Hors NPNRU') }])
  ]
}

/**
 * Ids of the sources that a subject's figures rest on: its programmes', and the populations that divide them.
 * @param rates whether figures per inhabitant are among them
 */
export function sourceIds(subject: Subject, rates = subject.measure.id === 'per-inhabitant'): string[] {
  const [first, last] = subject.years
  const populations = [
    ...(last >= firstYearOf2024Contracts ? ['insee-qpv-2024'] : []),
    // Inhabitants of the QPV of 2015 are known by contract, from the contracts' own file.
    ...(first < firstYearOf2024Contracts ? ['anct-contrats-de-ville'] : [])
  ]
  return [...new Set(subject.programmes.map((programme) => programme.source)), ...(rates ? populations : [])]
}

/** 'Licence Ouverte 2.0', 'licence : non précisée' */
export function licenceText(licence: string): string {
  return /licence/i.test(licence) ? licence : t('licence\u00a0: {licence}', { licence })
}

/** Producer, title, date and licence of each source that the figures rest on, outlines included. */
export function sourcesText(subject: Subject, manifest: Manifest): string[] {
  return sourceLines([...sourceIds(subject), 'anct-contrats-de-ville', 'ign-admin-express'], manifest)
}

/** The same of sources by id; an id that the manifest lacks is left out. */
export function sourceLines(ids: readonly string[], manifest: Manifest): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = manifest.sources.find((candidate) => candidate.id === id)
    return source
      ? `${source.producer}, ${source.title}, ${source.vintage}, ${licenceText(source.licence)}`
      : []
  })
}

/** What the files leave out, in words; '' when nothing is. */
export function gapsText(gaps: readonly Gap[], places: Places): string {
  if (gaps.length === 0) return ''
  const list = new Intl.ListFormat(locale).format(
    gaps.map((gap) => {
      const programme = programmes.find((candidate) => candidate.id === gap.programme)?.label ?? gap.programme
      const where = places.find('department', gap.department)?.name ?? gap.department
      return t('{programme} {year}, {where} ({posts} postes l’année voisine)', {
        programme,
        year: gap.year,
        where,
        posts: formatCount(gap.postsNearby)
      })
    })
  )
  return t(
    'Incomplet. Le fichier publié ne contient rien pour : {list}. Ce n’est pas un zéro : ces montants manquent au total.',
    { list }
  )
}

/** For a contract of one generation only, under years of both: when it counts; '' otherwise. */
export function generationText(place: Place, subject: Subject): string {
  const [first, last] = subject.years
  if (place.level !== 'contract' || first >= firstYearOf2024Contracts || last < firstYearOf2024Contracts)
    return ''
  if (!place.in2024) return t('contrat 2015-2023 : jusqu’en 2023')
  return place.in2015 ? '' : t('contrat 2024 : depuis 2024')
}
