import { isFlat } from '../../maps/onPaper/index.ts'
import type { MapToExport } from '../mapToExport.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { Engine } from '../../engine/engine.ts'
import { changed, type Choice } from '../choice.ts'
import { measureText, outcomeTitle } from '../outcomes/words.ts'
import { subjectOf } from '../subjectOf.ts'
import { titleText } from '../words.ts'
import type { DrawMember } from './drawing.ts'
import { investmentMaps } from './investments.ts'
import { outcomeMaps, outcomeSubjectIn, type OutcomeKnowledge } from './outcomes.ts'
import type { Series, SeriesMember } from './series.ts'
import { territorySeries } from './territories.ts'
import { yearSeries } from './years.ts'
import { t } from '../../words/t.ts'

/** What a view can make series of. */
export interface SeriesOffered {
  /** why there are none; null where there are */
  readonly refusal: string | null
  readonly series: readonly Series[]
  /** whether the reader chooses if maps share their classes: else they always do */
  isScaleAsked(series: Series): boolean
  titleOf(series: Series): string
  prepare(
    series: Series,
    members: readonly SeriesMember[],
    isShared: boolean,
    signal: AbortSignal
  ): Promise<DrawMember>
}

/** What series are made with. */
export interface SeriesMeans {
  readonly choice: Choice
  readonly tables: AtlasTables
  /** null while DuckDB starts */
  readonly engine: Engine | null
  /** the map on the screen, for its background and its size */
  readonly map: Pick<MapToExport, 'type' | 'geography' | 'widthPx' | 'heightPx'>
  /** of the view of outcomes; null in that of investments */
  readonly knowledge: OutcomeKnowledge | null
}

/** Every series that the map on the screen can be made into. */
export function seriesOffered(means: SeriesMeans): SeriesOffered {
  const refusal = refusalOf(means)
  const { choice, knowledge } = means
  if (choice.view === 'outcomes' && knowledge) return outcomesOffered(means, knowledge, refusal)
  return investmentsOffered(means, refusal)
}

/** Why a map can not be made into a series; null when it can. */
function refusalOf({ choice, tables, engine, map, knowledge }: SeriesMeans): string | null {
  if (!isFlat(map.type))
    return t(
      'Une carte en relief (« {label} ») ne se fait pas en série : choisissez « Symboles » ou « Aplats » dans les réglages de la carte, puis exportez de nouveau.',
      { label: map.type.label }
    )
  if (!engine) return t('Le moteur de calcul démarre : la série sera prête dans un instant.')
  if (choice.view !== 'outcomes') return null
  const subject = knowledge && outcomeSubjectIn(knowledge, tables, choice)
  if (!subject || !knowledge.areasAt(subject.level))
    return t('Les chiffres et la sélection de quartiers arrivent : la série sera prête dans un instant.')
  const closed = [subject.first, ...(subject.second ? [subject.second] : [])].find(
    ({ measure }) => measure.kind === 'own' && measure.file === null
  )
  return closed
    ? t(
        '« {measure} » vient d’un fichier qui n’est pas ouvert dans ce navigateur : ouvrez-le, puis exportez de nouveau.',
        { measure: measureText(closed) }
      )
    : null
}

function investmentsOffered(
  { choice, tables, engine, map }: SeriesMeans,
  refusal: string | null
): SeriesOffered {
  const { places } = tables
  const years = yearSeries(choice, null)
  return {
    refusal,
    series: [...territorySeries(choice, places), ...(years ? [years] : [])],
    isScaleAsked: () => true,
    titleOf: (series) => `${titleText(subjectOf(wholeOf(series, choice), places))}, ${series.each}`,
    prepare(series, members, isShared, signal) {
      if (!engine) throw new Error('DuckDB is not running')
      return investmentMaps({ engine, tables, ...map }, series, members, isShared, signal)
    }
  }
}

function outcomesOffered(
  { choice, tables, engine, map }: SeriesMeans,
  knowledge: OutcomeKnowledge,
  refusal: string | null
): SeriesOffered {
  const subject = outcomeSubjectIn(knowledge, tables, choice)
  const years = subject && yearSeries(choice, subject)
  return {
    refusal,
    series: [...territorySeries(choice, tables.places), ...(years ? [years] : [])],
    isScaleAsked: ({ varies }) => varies === 'year',
    titleOf(series) {
      const whole = wholeOf(series, choice)
      const asked = outcomeSubjectIn(knowledge, tables, whole)
      const title = asked ? outcomeTitle(asked, whole.outcomes.map === 'bivariate') : ''
      return `${title}, ${series.each}`
    },
    prepare(series, members, isShared, signal) {
      if (!engine) throw new Error('DuckDB is not running')
      const { widthPx, heightPx } = map
      return outcomeMaps({ engine, tables, knowledge, widthPx, heightPx }, series, members, isShared, signal)
    }
  }
}

/** The choice whose map shows all the territories of a series at once. */
function wholeOf({ members, zone, varies }: Series, choice: Choice): Choice {
  return varies === 'year' ? choice : changed(members[0]?.choice ?? choice, { zone })
}
