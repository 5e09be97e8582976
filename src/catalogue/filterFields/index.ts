import type { Generation } from '../generation.ts'
import { indicators, themes } from '../indicators/index.ts'
import { generationOfOwn, ownFigureOf, type OwnFigure, type OwnMeasure } from '../ownMeasures.ts'
import { amountFields, beneficiaryFields, funderFields } from './amounts.ts'
import type { FieldTheme, FilterField } from './field.ts'
import { neighbourhoodFields, territoryFields } from './places.ts'
import { programmeFields } from './programmes.ts'
import { inLanguage, t } from '../../words/t.ts'

const indicatorFields: readonly FilterField[] = indicators.map((indicator) => ({
  id: indicator.id,
  theme: indicator.theme,
  label: inLanguage(indicator.label),
  detail: inLanguage(indicator.definition),
  generations: ['2015', '2024'],
  shape: { kind: 'range', unit: indicator.unit },
  years: 'published',
  from: { kind: 'indicator', indicator }
}))

/** Every field but those of a visitor's own files, theme after theme. */
export const filterFields: readonly FilterField[] = [
  ...territoryFields,
  ...neighbourhoodFields,
  ...programmeFields,
  ...funderFields,
  ...beneficiaryFields,
  ...amountFields,
  ...indicatorFields
]

/** What fields are about, in the order of the screen. */
export const fieldThemes: readonly { readonly id: FieldTheme; readonly label: string }[] = [
  { id: 'territory', label: t('Territoire') },
  { id: 'neighbourhood', label: t('Le quartier') },
  { id: 'programmes', label: t('Programmes') },
  ...themes.map(({ id, label }) => ({ id, label: inLanguage(label) })),
  { id: 'funding', label: t('Financements') },
  { id: 'own', label: t('Vos fichiers') }
]

const byId: ReadonlyMap<string, FilterField> = new Map(filterFields.map((field) => [field.id, field]))

/**
 * The field with this id, a column of a visitor's own file included, whether this browser has it or not.
 * @returns undefined for a stranger's
 * @throws InputError for an own column that cannot be read
 */
export function filterFieldOf(id: string): FilterField | undefined {
  const figure = ownFigureOf(id)
  return figure ? ownField(id, figure) : byId.get(id)
}

/** The field of a joined column, named as its file names it. */
export function ownFieldOf(measure: OwnMeasure): FilterField {
  return {
    ...ownField(measure.id, measure),
    label: `${measure.label} (${measure.file})`
  }
}

const ownWhere = {
  neighbourhood2015: t('Votre fichier, au quartier de 2015.'),
  neighbourhood2024: t('Votre fichier, au quartier de 2024.'),
  contract: t('Votre fichier, dans son contrat de ville : jamais réparti entre ses quartiers.'),
  department: t('Votre fichier, dans son département : jamais réparti entre ses quartiers.')
} as const

function ownField(id: string, figure: OwnFigure): FilterField {
  return {
    id,
    theme: 'own',
    label: t('{column} (votre fichier)', { column: figure.column }),
    detail: ownWhere[figure.level],
    generations: ownGenerations(figure),
    shape: { kind: 'range', unit: 'own' },
    years: null,
    from: { kind: 'own', figure }
  }
}

/** The generations that a visitor's column can be asked of. */
function ownGenerations(figure: OwnFigure): readonly Generation[] {
  const own = generationOfOwn(figure)
  return own ? [own] : ['2015', '2024']
}
