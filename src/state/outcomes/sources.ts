import type { AtlasTables } from '../atlas.svelte.ts'
import type { Coverage } from '../coverage.ts'
import { notOfficial } from '../own/words.ts'
import { yearKey } from './figure.ts'
import type { AskedFigure, OutcomeSubject } from './subject.ts'

/** Ids of the sources that the figures of a subject rest on, those of populations and outlines included. */
export function outcomeSources(
  { first, second, generation, level }: OutcomeSubject,
  coverage: readonly Coverage[],
  { manifest }: AtlasTables
): string[] {
  const ofIndicator = (id: string, years: readonly number[]) =>
    coverage
      .filter(
        (row) => row.indicator === id && row.generation === generation && years.includes(yearKey(row.year))
      )
      .map((row) => row.source)
  const ofFigure = (figure: AskedFigure): string[] => {
    const { measure, year, from } = figure
    const years = from === null ? [year] : [from, year]
    if (measure.kind === 'funding')
      return [
        ...measure.programmes.map((programme) => programme.source),
        ...(generation === '2024' ? ['insee-qpv-2024'] : ['anct-contrats-de-ville'])
      ]
    if (measure.kind === 'own') return []
    const { aggregation } = measure.indicator
    return [
      ...ofIndicator(measure.indicator.id, years),
      ...((level !== 'neighbourhood' || figure.shows === 'gap') && aggregation.kind === 'weighted'
        ? ofIndicator(aggregation.by, years)
        : []),
      ...(figure.shows === 'gap' && figure.reference === 'commune' ? ['insee-filosofi-communes'] : [])
    ]
  }
  const outlines = generation === '2024' ? 'anct-qpv-2024' : 'anct-qpv-2015'
  const ids = [...ofFigure(first), ...(second ? ofFigure(second) : []), outlines]
  return [...new Set(ids)].filter((id) => manifest.sources.some((source) => source.id === id))
}

/** The visitor's own files among the sources: 'subventions.csv (données de l’utilisateur, non officielles)'. */
export function ownSources({ first, second }: Pick<OutcomeSubject, 'first' | 'second'>): string[] {
  const files = [first, ...(second ? [second] : [])].flatMap(({ measure }) =>
    measure.kind === 'own' && measure.file !== null ? measure.file : []
  )
  return [...new Set(files)].map((file) => `${file} (${notOfficial})`)
}
