import { locatorMap } from '../../charts/locator.ts'
import { formatCount, formatPercent } from '../../core/format.ts'
import type { Block, Term } from '../../exports/document/block.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { DocumentParts } from './documentParts.ts'
import { areaKm2Text, letterText, noKinText } from './identityWords.ts'
import { placesInside } from './placesInside.ts'

/** Where it is. */
export function placeBlocks({ page: { map, subject } }: DocumentParts): Block[] {
  if (!map)
    return [
      {
        kind: 'paragraph',
        text: 'Pas de carte\u00a0: le contour de ce quartier n’est publié par aucune des sources retenues.'
      }
    ]
  return [
    {
      kind: 'drawing',
      draw: (width) => locatorMap({ ...map, width, height: 138 }),
      caption: `${
        subject.generation ? 'En brique, le quartier' : 'En brique, ses quartiers 2024'
      }\u00a0; en gris, les autres quartiers. Contours\u00a0: ANCT, IGN, simplifiés.`
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
      term: generation === '2024' ? 'Quartiers de 2015' : 'Quartiers de 2024',
      texts:
        kin.length === 0
          ? [{ text: noKinText(subject), note: '' }]
          : kin.map((one) => ({
              text: `${one.name} (${one.code})`,
              note: `${formatPercent(one.shareOfOwn)} de ce quartier, ${formatPercent(one.shareOfKin)} du sien`
            }))
    },
    plain(subject.communes.includes(', ') ? 'Communes' : 'Commune', subject.communes || 'inconnue'),
    plain(
      'Contrat de ville',
      contract?.name ?? 'inconnu',
      contract && generation === '2015' ? 'celui du quartier 2024 qui lui succède' : ''
    )
  ]
  const { contracts } = placesInside(subject, places)
  return [
    { kind: 'heading', level: 2, text: 'Identité' },
    {
      kind: 'terms',
      terms: [
        plain('Code', `${area.code}${generation ? `, génération ${generation}` : ''}`, letterText(subject)),
        ...(generation ? ofNeighbourhood() : []),
        ...(area.level === 'department'
          ? [plain('Contrats de ville', formatCount(contracts.length))]
          : [plain(departments.length > 1 ? 'Départements' : 'Département', names(departments))]),
        ...(regions.length > 0 ? [plain(regions.length > 1 ? 'Régions' : 'Région', names(regions))] : []),
        ...(generation
          ? [
              plain('Superficie', areaKm2Text(subject)),
              plain('NPNRU', subject.npnru ? 'oui' : 'non, ou rien ne le dit')
            ]
          : [
              plain(
                'Habitants en quartier',
                Number.isNaN(subject.population)
                  ? 'inconnus pour au moins un quartier'
                  : formatCount(subject.population),
                'QPV 2024, INSEE, année non dite'
              )
            ])
      ]
    }
  ]
}
