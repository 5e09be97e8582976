import type { Generation } from '../../catalogue/generation.ts'
import { outcomeMeasureOf } from '../../catalogue/outcomeMeasures.ts'
import { InputError } from '../../core/errors.ts'
import { ruleOf, ruleText, shapesOf, shapesText } from '../../geo/shapes/shapesText.ts'
import type { Rule, Shape } from '../../geo/shapes/shape.ts'
import { noFilter, type Filter } from '../../query/selection/filter.ts'
import { filterOf, filterText } from '../selection/filterText.ts'
import { oneOf, unusual, yearOf, type AddressPart } from './addressPart.ts'
import { t } from '../../words/t.ts'

/** Levels at which outcomes are shown; above the neighbourhood they are aggregated as the catalogue allows. */
export const outcomeLevels = ['neighbourhood', 'contract', 'department'] as const

/** A figure itself, its change since another year, or its distance from a reference. */
export const figureKinds = ['value', 'change', 'gap'] as const

/** What a gap is measured from. */
export const references = ['all', 'department', 'contract', 'commune', 'france'] as const

export const outcomeMaps = ['choropleth', 'symbols', 'bivariate', 'change', 'columns'] as const

/** A range of one of the two measures that the reader keeps. */
export interface Brush {
  readonly on: 'first' | 'second'
  readonly min: number
  readonly max: number
}

/** What the view of outcomes holds in the address. */
export interface OutcomesChoice {
  readonly generation: Generation
  readonly level: (typeof outcomeLevels)[number]
  /** id in catalogue/outcomeMeasures */
  readonly measure: string
  /** null: the latest known */
  readonly year: number | null
  readonly shows: (typeof figureKinds)[number]
  /** year that a change starts from; null: the first one comparable */
  readonly from: number | null
  readonly reference: (typeof references)[number]
  /** the other measure, of the scatter plot, the bivariate map and the map beside; null: none */
  readonly second: string | null
  readonly secondYear: number | null
  readonly map: (typeof outcomeMaps)[number]
  /** a second map beside the first, with the same camera */
  readonly beside: boolean
  readonly brushes: readonly Brush[]
  /** which neighbourhoods of the generation are looked at, whatever the level */
  readonly filter: Filter
  /** drawn on the map: which neighbourhoods are looked at, by where they lie */
  readonly shapes: readonly Shape[]
  /** what it takes for a neighbourhood to be caught by a shape */
  readonly rule: Rule
  /** class limits of the first measure that stay; null: cut from the answer */
  readonly bounds: readonly number[] | null
  /** code of an area of the level and generation */
  readonly picked: string | null
}

export const outcomes: AddressPart<OutcomesChoice> = {
  opening: {
    generation: '2015',
    level: 'neighbourhood',
    measure: 'poverty-rate',
    year: null,
    shows: 'value',
    from: null,
    reference: 'all',
    second: null,
    secondYear: null,
    map: 'choropleth',
    beside: false,
    brushes: [],
    filter: noFilter,
    shapes: [],
    rule: { kind: 'touch' },
    bounds: null,
    picked: null
  },
  readers: {
    generation: (text) => ({ generation: oneOf(['2015', '2024'] as const, text, t('génération')) }),
    by: (text) => ({ level: oneOf(outcomeLevels, text, t('niveau')) }),
    outcome: (text) => ({ measure: measureOf(text) }),
    year: (text) => ({ year: yearOf(text) }),
    shows: (text) => ({ shows: oneOf(figureKinds, text, t('chiffre')) }),
    from: (text) => ({ from: yearOf(text) }),
    reference: (text) => ({ reference: oneOf(references, text, t('référence')) }),
    second: (text) => ({ second: measureOf(text) }),
    'second-year': (text) => ({ secondYear: yearOf(text) }),
    drawn: (text) => ({ map: oneOf(outcomeMaps, text, t('type de carte')) }),
    beside: (text) => ({ beside: oneOf(['map'], text, t('seconde carte')) === 'map' }),
    brush: (text) => ({ brushes: brushesOf(text) }),
    filter: (text, known) => ({ filter: filterOf(text, known) }),
    shapes: (text) => ({ shapes: shapesOf(text) }),
    caught: (text) => ({ rule: ruleOf(text) }),
    bounds: (text) => ({ bounds: boundsOf(text) }),
    picked: (text) => {
      if (!/^[0-9A-Za-z-]{1,20}$/.test(text))
        throw new InputError(t('sélection illisible : {text}', { text }))
      return { picked: text }
    }
  },
  parameters(choice) {
    const usual = outcomes.opening
    return unusual({
      generation: [choice.generation, usual.generation],
      by: [choice.level, usual.level],
      outcome: [choice.measure, usual.measure],
      year: [String(choice.year ?? ''), ''],
      shows: [choice.shows, usual.shows],
      from: [String(choice.from ?? ''), ''],
      reference: [choice.reference, usual.reference],
      second: [choice.second ?? '', ''],
      'second-year': [String(choice.secondYear ?? ''), ''],
      drawn: [choice.map, usual.map],
      beside: [choice.beside ? 'map' : '', ''],
      brush: [choice.brushes.map(({ on, min, max }) => `${on}:${min}~${max}`).join(','), ''],
      filter: [filterText(choice.filter), ''],
      shapes: [shapesText(choice.shapes), ''],
      caught: [ruleText(choice.rule), ruleText(usual.rule)],
      bounds: [(choice.bounds ?? []).join(','), ''],
      picked: [choice.picked ?? '', '']
    })
  }
}

function measureOf(text: string): string {
  if (!outcomeMeasureOf(text)) throw new InputError(t('mesure inconnue : {text}', { text }))
  return text
}

/** At most one range for each measure. */
function brushesOf(text: string): readonly Brush[] {
  const brushes = text.split(',').map(brushOf)
  if (new Set(brushes.map(({ on }) => on)).size < brushes.length)
    throw new InputError(t('deux intervalles pour une mesure : {text}', { text }))
  return brushes
}

function brushOf(text: string): Brush {
  const match = /^(first|second):(-?\d+(?:\.\d+)?)~(-?\d+(?:\.\d+)?)$/.exec(text)
  const [min, max] = [Number(match?.[2]), Number(match?.[3])]
  if (!match || !(min <= max)) throw new InputError(t('intervalle illisible : {text}', { text }))
  return { on: match[1] === 'second' ? 'second' : 'first', min, max }
}

function boundsOf(text: string): readonly number[] {
  const bounds = text.split(',').map(Number)
  const increasing = bounds.every(
    (bound, i) => Number.isFinite(bound) && (i === 0 || bound > (bounds[i - 1] ?? 0))
  )
  if (!increasing || bounds.length < 3 || bounds.length > 8)
    throw new InputError(t('bornes à écrire dans l’ordre croissant, de 3 à 8 : {text}', { text }))
  return bounds
}
