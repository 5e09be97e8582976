import { locatorMap } from '../../charts/locator.ts'
import { formatCount, formatPercent } from '../../core/format.ts'
import type { Block, Term } from '../../exports/document/block.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { DocumentParts } from './documentParts.ts'
import { areaKm2Text, codeText, letterText, mapKeyText, noKinText } from './identityWords.ts'
import { placesInside } from './placesInside.ts'
import { t } from '../../words/t.ts'

/** Where it is. */
export function placeBlocks({ page: { map, subject } }: DocumentParts): Block[] {
  if (!map)
    return [
      {
        kind: 'paragraph',
        text: t('Pas de carte\u00a0: le contour de ce quartier n’est publié par aucune des sources retenues.')
      }
    ]
  return [
    {
      kind: 'drawing',
      draw: (width) => locatorMap({ ...map, width, height: 138 }),
      caption: `${mapKeyText(subject)} ${t('Contours\u00a0: ANCT, IGN, simplifiés.')}`
    }
  ]
}

/** What it is: its codes, ancestors, territories, surface or inhabitants. */
export function identityBlocks(
  { page: { subject, kin } }: DocumentParts,
  { places }: Pick<AtlasTables, 'places'>
): Block[] {
  const { area, generation, departments, regions, contract } = subject
  const plain = (term: string, text: string, note = ''): Term => ({ term, texts: [{ text, note }] })
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ')
  const ofNeighbourhood = (): Term[] => [
    {
      term: generation === '2024' ? t('Quartiers de 2015') : t('Quartiers de 2024'),
      texts:
        kin.length === 0
          ? [{ text: noKinText(subject), note: '' }]
          : kin.map((one) => ({
              text: `${one.name} (${one.code})`,
              note: t('{shareOfOwn} de ce quartier, {shareOfKin} du sien', {
                shareOfOwn: formatPercent(one.shareOfOwn),
                shareOfKin: formatPercent(one.shareOfKin)
              })
            }))
    },
    plain(subject.communes.includes(', ') ? t('Communes') : t('Commune'), subject.communes || t('inconnue')),
    plain(
      t('Contrat de ville'),
      contract?.name ?? t('inconnu'),
      contract && generation === '2015' ? t('celui du quartier 2024 qui lui succède') : ''
    )
  ]
  const { contracts } = placesInside(subject, places)
  return [
    { kind: 'heading', level: 2, text: t('Identité') },
    {
      kind: 'terms',
      terms: [
        plain(t('Code'), codeText(subject), letterText(subject)),
        ...(generation ? ofNeighbourhood() : []),
        ...(area.level === 'department'
          ? [plain(t('Contrats de ville'), formatCount(contracts.length))]
          : [plain(departments.length > 1 ? t('Départements') : t('Département'), names(departments))]),
        ...(regions.length > 0
          ? [plain(regions.length > 1 ? t('Régions') : t('Région'), names(regions))]
          : []),
        ...(generation
          ? [
              plain(t('Superficie'), areaKm2Text(subject)),
              plain('NPNRU', subject.npnru ? t('oui') : t('non, ou rien ne le dit'))
            ]
          : [
              plain(
                t('Habitants en quartier'),
                Number.isNaN(subject.population)
                  ? t('inconnus pour au moins un quartier')
                  : formatCount(subject.population),
                t('QPV 2024, INSEE, année non dite')
              )
            ])
      ]
    }
  ]
}
