import type { Generation } from '../../catalogue/generation.ts'
import { outcomeMeasureOf } from '../../catalogue/outcomeMeasures.ts'
import { generationOfOwn, levelsOfOwn } from '../../catalogue/ownMeasures.ts'
import { nationalReferences } from '../../catalogue/references.ts'
import { outcomeLevels, outcomeMaps, outcomes, references, type OutcomesChoice } from './outcomes.ts'
import { t } from '../../words/t.ts'

/** What INSEE and the ministry give by commune: see table indicators_communes. */
const communeIndicators = ['disposable-income-median', 'share-minimum-benefits', 'social-housing-rate']

/**
 * The choice after one change, with what must follow from it: ranges and class limits do not outlive the
 * figures they were drawn on, nor a selected area its level.
 */
export function changedOutcomes(choice: OutcomesChoice, change: Partial<OutcomesChoice>): OutcomesChoice {
  const merged = fitting({ ...choice, ...change, ...givenUpFor(choice, change) })
  const isNew = (...keys: readonly (keyof OutcomesChoice)[]) =>
    keys.some((key) => merged[key] !== choice[key])
  const areas = isNew('generation', 'level')
  const first = areas || isNew('measure', 'shows', 'reference', 'year', 'from')
  const second = areas || isNew('second', 'secondYear')
  // Limits of a value stay from year to year: colours keep their meaning. Those of a change are of its years.
  const recut = areas || isNew('measure', 'shows', 'reference') || (merged.shows !== 'value' && first)
  return {
    ...merged,
    // A year of one measure means nothing to another.
    ...(isNew('measure', 'generation') && !('year' in change) ? { year: null, from: null } : {}),
    ...(isNew('second', 'generation') && !('secondYear' in change) ? { secondYear: null } : {}),
    brushes:
      change.brushes ??
      merged.brushes.filter(({ on }) => (on === 'first' ? !first : !second && merged.second)),
    // What a filter asks of one generation is not known of the other.
    filter: isNew('generation') && !('filter' in change) ? outcomes.opening.filter : merged.filter,
    bounds: recut && !('bounds' in change) ? null : merged.bounds,
    picked: 'picked' in change || !areas ? merged.picked : null
  }
}

/** A reader who asks for a generation wants it more than the measures that go with the other one. */
function givenUpFor(choice: OutcomesChoice, change: Partial<OutcomesChoice>): Partial<OutcomesChoice> {
  const { generation } = change
  if (generation === undefined) return {}
  const goesWithOther = (id: string | null) => (generationNeeded(id) ?? generation) !== generation
  return {
    ...(goesWithOther(choice.measure) ? { measure: outcomes.opening.measure } : {}),
    ...(goesWithOther(choice.second) ? { second: null } : {})
  }
}

/** Parts that give way to others: see each line. */
export function fitting(choice: OutcomesChoice): OutcomesChoice {
  const needed = generationNeeded(choice.measure)
  // Two measures of different generations are never crossed: the first stays.
  const clash = needed !== null && (generationNeeded(choice.second) ?? needed) !== needed
  const generation = needed ?? generationNeeded(choice.second) ?? choice.generation
  const both = clash ? null : fittingLevel({ ...choice, generation })
  // Nor are two that are known at no common level.
  const second = both === null ? null : choice.second
  const level = both ?? fittingLevel({ ...choice, second, generation }) ?? 'department'
  const dated = { ...choice, second, generation, level }
  const shows = whyNotKind(choice.shows, dated) === null ? choice.shows : 'value'
  const reference = references.find((one) => one === choice.reference && whyNotReference(one, dated) === null)
  const beside = choice.beside && second !== null
  const brushes = choice.brushes.filter(({ on }) => on === 'first' || second !== null)
  // A change is told from no change on: limits on one side of it would say a rise of a fall.
  const bounds = shows !== 'value' && !spansZero(choice.bounds) ? null : choice.bounds
  const fitted = { ...dated, shows, reference: reference ?? 'all', beside, brushes, bounds }
  const map = [choice.map, ...outcomeMaps].find((one) => whyNotMap(one, fitted) === null) ?? 'choropleth'
  return { ...fitted, map }
}

/** Whether limits lie on both sides of no change. */
export function spansZero(bounds: readonly number[] | null): boolean {
  return bounds !== null && (bounds[0] ?? 0) < 0 && (bounds.at(-1) ?? 0) > 0
}

/** Why a figure cannot be told so, in words; null when it can. */
export function whyNotKind(
  kind: OutcomesChoice['shows'],
  { generation, measure }: Pick<OutcomesChoice, 'generation' | 'measure'>
): string | null {
  if (kind === 'value') return null
  if (isOwn(measure))
    return t('Une colonne d’un fichier n’a qu’une date et pas de référence : sa valeur est montrée.')
  if (isFunding(measure)) return t('L’évolution des montants se lit dans la vue Investissements.')
  if (kind === 'gap' && isCounted(measure))
    return t('Un nombre ne se compare pas à celui d’un ensemble plus grand.')
  if (kind === 'change' && generation === '2024')
    return t('Les quartiers 2024 n’ont qu’une année par indicateur : pas d’évolution.')
  return null
}

/** Why a gap cannot be measured from a reference, in words; null when it can. */
export function whyNotReference(
  reference: OutcomesChoice['reference'],
  { generation, level, measure }: Pick<OutcomesChoice, 'generation' | 'level' | 'measure'>
): string | null {
  const found = outcomeMeasureOf(measure)
  const isNever = found?.kind === 'indicator' && found.indicator.aggregation.kind === 'never'
  switch (reference) {
    case 'all':
      return null
    case 'department':
      if (level === 'department') return t('Un département ne se compare pas à lui-même.')
      return isNever ? t('Cet indicateur ne s’agrège pas par département.') : null
    case 'contract':
      if (level !== 'neighbourhood' || generation === '2015')
        return t('Le contrat de ville n’est une référence que pour les quartiers 2024.')
      return isNever ? t('Cet indicateur ne s’agrège pas par contrat de ville.') : null
    case 'commune':
      return level === 'neighbourhood' && communeIndicators.includes(measure)
        ? null
        : t('Cet indicateur n’est pas publié par commune.')
    case 'france':
      return nationalReferences.some((one) => one.indicator === measure)
        ? null
        : t('Aucune page publique lue ne donne ce chiffre pour la France.')
  }
}

/** Why figures cannot be drawn so, in words; null when they can. */
export function whyNotMap(
  map: OutcomesChoice['map'],
  { shows, measure, second }: Pick<OutcomesChoice, 'shows' | 'measure' | 'second'>
): string | null {
  const isCount = isCounted(measure)
  if (map === 'bivariate' && second === null) return t('La carte bivariée demande une seconde mesure.')
  if (shows !== 'value')
    return map === 'symbols' || map === 'columns' ? t('Une évolution ou un écart peut être négatif.') : null
  if (map === 'change') return t('Ce type de carte montre une évolution ou un écart.')
  if (map === 'choropleth' && isCount) return t('Un nombre se montre par une taille, pas par une couleur.')
  if (map === 'symbols' && !isCount) return t('Un taux se montre par une couleur, pas par une taille.')
  return null
}

/** Whether a measure counts, so that its figures add up: people, households, dwellings, or what a visitor says does. */
export function isCounted(id: string): boolean {
  const measure = outcomeMeasureOf(id)
  if (measure?.kind === 'own') return measure.figure.rule === 'sum'
  return measure?.kind === 'indicator' && measure.indicator.aggregation.kind === 'sum'
}

/** The generation that a measure goes with; null when it goes with either. */
function generationNeeded(id: string | null): Generation | null {
  const measure = id === null ? undefined : outcomeMeasureOf(id)
  if (measure?.kind === 'funding') return '2024'
  return measure?.kind === 'own' ? generationOfOwn(measure.figure) : null
}

/** Whether a measure is a column of the visitor's. */
function isOwn(id: string): boolean {
  return outcomeMeasureOf(id)?.kind === 'own'
}

/** Whether a measure is money. */
function isFunding(id: string | null): boolean {
  return id !== null && outcomeMeasureOf(id)?.kind === 'funding'
}

/**
 * Why a level cannot be shown, in words; null when it can. Amounts are known by contract and above; the
 * contract of 2015-2023 is unknown for 543 of 1,400 QPV, whose EPCI has been dissolved since.
 */
export function whyNotLevel(
  level: OutcomesChoice['level'],
  { generation, measure, second }: Pick<OutcomesChoice, 'generation' | 'measure' | 'second'>
): string | null {
  if (level === 'neighbourhood' && (isFunding(measure) || isFunding(second)))
    return t('Les montants ne sont pas connus par quartier : les répartir serait une invention.')
  for (const id of [measure, second]) {
    const found = id === null ? undefined : outcomeMeasureOf(id)
    if (found?.kind === 'own' && !levelsOfOwn(found.figure).includes(level))
      return found.figure.rule === 'never' && level === 'department'
        ? t('Le fichier dit que cette colonne ne s’additionne pas.')
        : t('Cette colonne n’est pas connue à ce niveau.')
  }
  if (level === 'contract' && generation === '2015')
    return t('Le contrat de ville de 2015-2023 n’est pas connu pour 543 des 1\u202f400 quartiers de 2015.')
  return null
}

/** The level itself, else the next wider one that can be shown, else any; null where none can. */
function fittingLevel(choice: OutcomesChoice): OutcomesChoice['level'] | null {
  const wider = outcomeLevels.slice(outcomeLevels.indexOf(choice.level))
  return [...wider, ...outcomeLevels].find((level) => whyNotLevel(level, choice) === null) ?? null
}

/** What a link asked for that gave way, in words. */
export function lostOutcomes(asked: OutcomesChoice, fitted: OutcomesChoice): string[] {
  const usual = outcomes.opening
  return [
    ...(asked.generation === fitted.generation || asked.generation === usual.generation
      ? []
      : [
          t('cette mesure va avec les quartiers de {generation} ; ceux-ci sont montrés.', {
            generation: fitted.generation
          })
        ]),
    ...(asked.second === fitted.second
      ? []
      : [t('les deux mesures demandées n’ont ni génération ni niveau en commun ; la première est gardée.')]),
    ...(asked.level === fitted.level || asked.level === usual.level
      ? []
      : [t('le niveau demandé ne convient pas. {why}', { why: whyNotLevel(asked.level, asked) ?? '' })]),
    ...(asked.shows === fitted.shows
      ? []
      : [t('{why} La valeur est montrée.', { why: whyNotKind(asked.shows, asked) ?? '' })]),
    ...(asked.reference === fitted.reference
      ? []
      : [
          t('{why} L’ensemble des quartiers sert de référence.', {
            why: whyNotReference(asked.reference, asked) ?? ''
          })
        ]),
    // A link that does not ask for a map type takes the one that suits.
    ...(asked.map === fitted.map || asked.map === usual.map
      ? []
      : [t('ce type de carte ne convient pas à ces chiffres ; un autre est montré.')]),
    ...(asked.beside === fitted.beside ? [] : [t('une seconde carte demande une seconde mesure.')]),
    ...(asked.brushes.length === fitted.brushes.length
      ? []
      : [t('un intervalle porte sur une seconde mesure que le lien ne demande pas ; il est ignoré.')]),
    ...(asked.bounds === fitted.bounds
      ? []
      : [
          t(
            'les bornes d’une évolution ou d’un écart vont de part et d’autre de zéro ; elles sont recalculées.'
          )
        ])
  ]
}
