import { outcomeMeasureOf, type Generation } from '../../catalogue/outcomeMeasures.ts'
import { InputError } from '../../core/errors.ts'
import { oneOf, unusual, yearOf, type AddressPart } from './addressPart.ts'

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
  /** class limits of the first measure that stay; null: cut from the answer */
  readonly bounds: readonly number[] | null
  /** code of an area of the level and generation */
  readonly picked: string | null
}

export const outcomes: AddressPart<OutcomesChoice> = {
  opening: {
    generation: 2015,
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
    bounds: null,
    picked: null
  },
  readers: {
    generation: (text) => ({
      generation: oneOf(['2015', '2024'], text, 'génération') === '2015' ? 2015 : 2024
    }),
    by: (text) => ({ level: oneOf(outcomeLevels, text, 'niveau') }),
    outcome: (text) => ({ measure: measureOf(text) }),
    year: (text) => ({ year: yearOf(text) }),
    shows: (text) => ({ shows: oneOf(figureKinds, text, 'chiffre') }),
    from: (text) => ({ from: yearOf(text) }),
    reference: (text) => ({ reference: oneOf(references, text, 'référence') }),
    second: (text) => ({ second: measureOf(text) }),
    'second-year': (text) => ({ secondYear: yearOf(text) }),
    drawn: (text) => ({ map: oneOf(outcomeMaps, text, 'type de carte') }),
    beside: (text) => ({ beside: oneOf(['map'], text, 'seconde carte') === 'map' }),
    brush: (text) => ({ brushes: text.split(',').map(brushOf) }),
    bounds: (text) => ({ bounds: boundsOf(text) }),
    picked: (text) => {
      if (!/^[0-9A-Za-z-]{1,20}$/.test(text)) throw new InputError(`sélection illisible : ${text}`)
      return { picked: text }
    }
  },
  parameters(choice) {
    const usual = outcomes.opening
    return unusual({
      generation: [String(choice.generation), String(usual.generation)],
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
      bounds: [(choice.bounds ?? []).join(','), ''],
      picked: [choice.picked ?? '', '']
    })
  }
}

/**
 * The choice after one change, with what must follow from it: ranges and class limits do not outlive the
 * figures they were drawn on, nor a selected area its level.
 */
export function changedOutcomes(choice: OutcomesChoice, change: Partial<OutcomesChoice>): OutcomesChoice {
  const merged = fitting({ ...choice, ...change })
  const isNew = (...keys: readonly (keyof OutcomesChoice)[]) =>
    keys.some((key) => merged[key] !== choice[key])
  const areas = isNew('generation', 'level')
  const first = areas || isNew('measure', 'shows', 'reference', 'year', 'from')
  const second = areas || isNew('second', 'secondYear')
  return {
    ...merged,
    // A year of one measure means nothing to another.
    ...(isNew('measure', 'generation') && !('year' in change) ? { year: null, from: null } : {}),
    ...(isNew('second', 'generation') && !('secondYear' in change) ? { secondYear: null } : {}),
    brushes:
      change.brushes ??
      merged.brushes.filter(({ on }) => (on === 'first' ? !first : !second && merged.second)),
    // Limits stay from year to year: colours keep their meaning.
    bounds:
      'bounds' in change
        ? merged.bounds
        : areas || isNew('measure', 'shows', 'reference')
          ? null
          : merged.bounds,
    picked: 'picked' in change || !areas ? merged.picked : null
  }
}

/** Parts that give way to others: see each line. */
export function fitting(choice: OutcomesChoice): OutcomesChoice {
  const level = fittingLevel(choice)
  const shows = whyNotKind(choice.shows, choice) === null ? choice.shows : 'value'
  const beside = choice.beside && choice.second !== null
  const fitted = { ...choice, level, shows, beside }
  const map = [choice.map, ...outcomeMaps].find((one) => whyNotMap(one, fitted) === null) ?? 'choropleth'
  return { ...fitted, map }
}

/** Why a figure cannot be told so, in French; null when it can. */
export function whyNotKind(
  kind: OutcomesChoice['shows'],
  { generation, measure }: Pick<OutcomesChoice, 'generation' | 'measure'>
): string | null {
  if (kind === 'value') return null
  if (outcomeMeasureOf(measure)?.kind === 'funding')
    return 'L’évolution des montants se lit dans la vue Investissements.'
  if (kind === 'change' && generation === 2024)
    return 'Les quartiers 2024 n’ont qu’une année par indicateur : pas d’évolution.'
  return null
}

/** Why figures cannot be drawn so, in French; null when they can. */
export function whyNotMap(
  map: OutcomesChoice['map'],
  { shows, measure, second }: Pick<OutcomesChoice, 'shows' | 'measure' | 'second'>
): string | null {
  const isCount = isCounted(measure)
  if (map === 'bivariate' && second === null) return 'La carte bivariée demande une seconde mesure.'
  if (shows !== 'value')
    return map === 'symbols' || map === 'columns' ? 'Une évolution ou un écart peut être négatif.' : null
  if (map === 'change') return 'Ce type de carte montre une évolution ou un écart.'
  if (map === 'choropleth' && isCount) return 'Un nombre se montre par une taille, pas par une couleur.'
  if (map === 'symbols' && !isCount) return 'Un taux se montre par une couleur, pas par une taille.'
  return null
}

/** Whether a measure counts people, households or dwellings, so that its figures add up. */
export function isCounted(id: string): boolean {
  const measure = outcomeMeasureOf(id)
  return measure?.kind === 'indicator' && measure.indicator.aggregation.kind === 'sum'
}

/**
 * Why a level cannot be shown, in French; null when it can. Amounts are known by contract and above; the
 * contract of 2015-2023 is unknown for 543 of 1,400 QPV, whose EPCI has been dissolved since.
 */
export function whyNotLevel(
  level: OutcomesChoice['level'],
  { generation, measure, second }: Pick<OutcomesChoice, 'generation' | 'measure' | 'second'>
): string | null {
  const isFunding = [measure, second].some((id) => id !== null && outcomeMeasureOf(id)?.kind === 'funding')
  if (level === 'neighbourhood' && isFunding)
    return 'Les montants ne sont pas connus par quartier : les répartir serait une invention.'
  if (level === 'contract' && generation === 2015)
    return 'Le contrat de ville de 2015-2023 n’est pas connu pour 543 des 1\u202f400 quartiers de 2015.'
  return null
}

function fittingLevel(choice: OutcomesChoice): OutcomesChoice['level'] {
  const from = outcomeLevels.indexOf(choice.level)
  const fit = (level: OutcomesChoice['level']) => whyNotLevel(level, choice) === null
  return outcomeLevels.slice(from).find(fit) ?? 'department'
}

/** What a link asked for that gave way, in French. */
export function lostOutcomes(asked: OutcomesChoice, fitted: OutcomesChoice): string[] {
  return [
    ...(asked.level === fitted.level
      ? []
      : [`le niveau demandé ne convient pas. ${whyNotLevel(asked.level, asked) ?? ''}`]),
    ...(asked.shows === fitted.shows
      ? []
      : ['ni évolution ni écart pour cette mesure ou cette génération ; la valeur est montrée.']),
    // A link that does not ask for a map type takes the one that suits.
    ...(asked.map === fitted.map || asked.map === outcomes.opening.map
      ? []
      : ['ce type de carte ne convient pas à ces chiffres ; aplats.']),
    ...(asked.beside === fitted.beside ? [] : ['une seconde carte demande une seconde mesure.'])
  ]
}

function measureOf(text: string): string {
  if (!outcomeMeasureOf(text)) throw new InputError(`mesure inconnue : ${text}`)
  return text
}

function brushOf(text: string): Brush {
  const match = /^(first|second):(-?\d+(?:\.\d+)?)~(-?\d+(?:\.\d+)?)$/.exec(text)
  const [min, max] = [Number(match?.[2]), Number(match?.[3])]
  if (!match || !(min <= max)) throw new InputError(`intervalle illisible : ${text}`)
  return { on: match[1] === 'second' ? 'second' : 'first', min, max }
}

function boundsOf(text: string): readonly number[] {
  const bounds = text.split(',').map(Number)
  const increasing = bounds.every(
    (bound, i) => Number.isFinite(bound) && (i === 0 || bound > (bounds[i - 1] ?? 0))
  )
  if (!increasing || bounds.length < 3 || bounds.length > 9)
    throw new InputError(`bornes à écrire dans l’ordre croissant, de 3 à 9 : ${text}`)
  return bounds
}
