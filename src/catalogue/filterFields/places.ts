import type { FilterField, TerritoryLevel } from './field.ts'
import { t } from '../../words/t.ts'

const levels: readonly { readonly level: TerritoryLevel; readonly label: string; readonly detail: string }[] =
  [
    { level: 'region', label: t('Région'), detail: t('Celle de la première commune du quartier.') },
    { level: 'department', label: t('Département'), detail: t('Celui de la première commune du quartier.') },
    { level: 'contract', label: t('Contrat de ville'), detail: t('Contrats de 2024.') },
    { level: 'commune', label: t('Commune'), detail: t('L’une des communes du quartier suffit.') }
  ]

/** Where a neighbourhood lies. The contracts of 2015 name groupings that merged since: only those of 2024 are asked. */
export const territoryFields: readonly FilterField[] = levels.map(({ level, label, detail }) => ({
  id: level,
  theme: 'territory',
  label,
  detail,
  generations: level === 'contract' ? ['2024'] : ['2015', '2024'],
  shape: { kind: 'list', record: 'closed', values: level },
  years: null,
  from: { kind: 'territory', level }
}))

/** What the neighbourhood itself is. */
export const neighbourhoodFields: readonly FilterField[] = [
  {
    id: 'area-km2',
    theme: 'neighbourhood',
    label: t('Superficie'),
    detail: t('Du contour avant simplification ; non connue des quartiers de 2015 d’outre-mer.'),
    generations: ['2015', '2024'],
    shape: { kind: 'range', unit: 'km2' },
    years: null,
    from: { kind: 'area' }
  },
  {
    id: 'change',
    theme: 'neighbourhood',
    label: t('Évolution depuis 2015'),
    detail: t('Dernière lettre du code du quartier.'),
    generations: ['2024'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'M', label: t('contour modifié') },
        { id: 'I', label: t('contour identique') },
        { id: 'N', label: t('quartier nouveau') },
        { id: 'C', label: t('code en C (Mayotte)') }
      ]
    },
    years: null,
    from: { kind: 'change' }
  },
  {
    id: 'successor',
    theme: 'neighbourhood',
    label: t('Successeur en 2024'),
    detail: t(
      'Un quartier de 2024 sur un dixième au moins de l’un des deux ; non connu outre-mer, sans contour.'
    ),
    generations: ['2015'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'with', label: t('avec un successeur') },
        { id: 'without', label: t('sans successeur') }
      ]
    },
    years: null,
    from: { kind: 'successor' }
  }
]
