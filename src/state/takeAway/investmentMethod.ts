import { programmes } from '../../catalogue/programmes.ts'
import { firstYearOf2024Contracts } from '../../query/conditions.ts'
import type { Subject } from '../../query/subject.ts'
import type { AskedSql } from '../askedSql.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { gapsIn } from '../gaps.ts'
import { filtersText, gapsText, sourceIds, subtitleText, titleText } from '../words.ts'
import { methodOf, type Method } from './method.ts'
import { t } from '../../words/t.ts'

/**
 * How the investments on the screen were made.
 * @param questions the statements behind the figures that are asked about
 */
export function investmentMethod(
  subject: Subject,
  questions: readonly AskedSql[],
  { manifest, gaps, places }: Pick<AtlasTables, 'manifest' | 'gaps' | 'places'>,
  { link, dataVersion }: Pick<Method, 'link' | 'dataVersion'>
): Method {
  return methodOf(
    {
      sentence: `${titleText(subject)}. ${subtitleText(subject, true)}.`,
      generation: generationWords(subject),
      filters: filtersText(subject).map(({ text }) => text),
      questions,
      afterwards: subject.programmes.every(({ exhaustive }) => exhaustive)
        ? []
        : [
            t(
              'Un territoire sans ligne est montré comme manquant, jamais comme zéro : aucun fichier ne les liste tous.'
            )
          ],
      unofficial: null,
      cautions: [
        gapsText(gapsIn(subject, gaps, places), places),
        ...subject.programmes.map(({ exhaustive, caution }) => (exhaustive ? '' : caution))
      ].filter(Boolean),
      sourceIds: [
        ...sourceIds(subject, true),
        'anct-contrats-de-ville',
        subject.level.id === 'neighbourhood' ? 'anct-qpv-2024' : 'ign-admin-express'
      ],
      link,
      dataVersion
    },
    manifest
  )
}

const bothGenerations = t(
  'Contrats de ville et quartiers prioritaires de 2015 jusqu’en {year}, de 2024 ensuite.',
  { year: firstYearOf2024Contracts - 1 }
)

/**
 * How the amounts of one area were made: all programmes, all years, whatever the filters.
 * @param name of the area
 */
export function areaMethod(
  name: string,
  questions: readonly AskedSql[],
  { manifest }: Pick<AtlasTables, 'manifest'>,
  dated: Pick<Method, 'link' | 'dataVersion'>
): Method {
  return methodOf(
    {
      sentence: t('{name}. Montants connus, par programme et par année.', { name }),
      generation: bothGenerations,
      filters: [name],
      questions,
      afterwards: [
        t(
          'Les filtres de la carte ne s’appliquent pas ici : toutes les années et tous les programmes y sont.'
        )
      ],
      unofficial: null,
      cautions: programmes.map(({ label, caution }) => t('{label} : {text}', { label, text: caution })),
      sourceIds: programmes.map(({ source }) => source),
      link: dated.link,
      dataVersion: dated.dataVersion
    },
    manifest
  )
}

function generationWords({ years: [first, last], level, programmes: asked }: Subject): string {
  const agreements = asked.every(({ years }) => years === null)
  if (agreements || level.id === 'neighbourhood' || first >= firstYearOf2024Contracts)
    return t('Contrats de ville et quartiers prioritaires de 2024.')
  return last < firstYearOf2024Contracts
    ? t('Contrats de ville et quartiers prioritaires de 2015.')
    : bothGenerations
}
