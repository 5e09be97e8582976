import type { AskedSql } from '../askedSql.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { Coverage } from '../coverage.ts'
import { cautionTexts } from '../outcomes/cautions.ts'
import { isRelative } from '../outcomes/cells.ts'
import type { OutcomeResult } from '../outcomes/result.ts'
import { outcomeSources, ownSources } from '../outcomes/sources.ts'
import type { OutcomeSubject } from '../outcomes/subject.ts'
import { outcomeSubtitle, outcomeTitle } from '../outcomes/words.ts'
import { methodOf, type Method } from './method.ts'
import { t } from '../../words/t.ts'
import { semicolons } from '../../core/format.ts'

/**
 * How the outcomes on the screen were made.
 * @param filters in words
 * @param selecting what chose the neighbourhoods that the questions are about
 */
export function outcomeMethod(
  filters: readonly string[],
  { subject, result }: { readonly subject: OutcomeSubject; readonly result: OutcomeResult },
  selecting: readonly AskedSql[],
  coverage: readonly Coverage[],
  tables: AtlasTables,
  { link, dataVersion }: Pick<Method, 'link' | 'dataVersion'>
): Method {
  return methodOf(
    {
      sentence: `${outcomeTitle(subject, true)}. ${outcomeSubtitle(subject, true)}.`,
      generation: t('Quartiers prioritaires de {generation}.', { generation: subject.generation }),
      filters,
      questions: [...selecting, ...result.asked],
      afterwards: afterwardsOf(subject),
      cautions: cautionTexts(subject),
      unofficial: semicolons(ownSources(subject)) || null,
      sourceIds: [
        ...outcomeSources(subject, coverage, tables),
        ...(subject.level === 'department' ? ['ign-admin-express'] : [])
      ],
      link,
      dataVersion
    },
    tables.manifest
  )
}

/** What the page makes of the rows that DuckDB gives. */
function afterwardsOf(subject: OutcomeSubject): string[] {
  const { first, level } = subject
  return [
    level === 'neighbourhood'
      ? t(
          'Les questions portent sur tous les territoires ; le territoire choisi, le filtre NPNRU et les plages des graphiques retiennent ensuite des lignes sans rien recalculer.'
        )
      : t(
          'Les questions portent sur tous les territoires ; le territoire choisi et les plages des graphiques retiennent ensuite des lignes sans rien recalculer.'
        ),
    differenceText(first),
    first.shows === 'gap' && first.reference === 'france'
      ? t('Le chiffre de la France vient de la table indicators_national, lue telle quelle.')
      : ''
  ].filter(Boolean)
}

/** What a change or a gap is worked out from; '' where the figure itself is shown. */
function differenceText(figure: OutcomeSubject['first']): string {
  if (figure.shows === 'value') return ''
  const base = figure.shows === 'change' ? (figure.from ?? t('l’année de départ')) : t('la référence')
  return isRelative(figure)
    ? t('Le chiffre montré est l’écart en pourcentage avec celui de {base}, calculé ligne à ligne.', { base })
    : t('Le chiffre montré est la différence avec celui de {base}, calculée ligne à ligne.', { base })
}
