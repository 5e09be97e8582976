import type { Generation } from '../../catalogue/generation.ts'
import type { ChartArea } from '../../charts/area.ts'
import type { Columns } from '../../core/columns.ts'
import type { Engine } from '../../engine/engine.ts'
import {
  fieldOptionsSql,
  fieldTables,
  fieldValuesSql,
  indicatorYearsSql
} from '../../query/selection/fieldSql.ts'
import type { FieldQuestion } from '../../query/selection/fieldValues.ts'
import { Latest } from '../latest.svelte.ts'
import { chartAreasOf, optionsOf, yearsOf, type FieldOption, type PublishedYears } from './fieldColumns.ts'

/** The years in which each indicator has a figure for a generation. Made inside a component: it lives as long. */
export class IndicatorYears {
  readonly latest: Latest<Generation, PublishedYears>
  readonly #generation: () => Generation

  constructor(engine: () => Engine | null, generation: () => Generation) {
    this.#generation = generation
    this.latest = new Latest(() => {
      const [running, subject] = [engine(), generation()]
      if (!running) return null
      return {
        subject,
        run: async (signal) => {
          await running.load('indicator_coverage')
          return yearsOf(await running.run(indicatorYearsSql(subject), signal))
        }
      }
    })
  }

  /** Latest first; none until they are read. */
  of(indicator: string): readonly (number | null)[] {
    const { ready } = this.latest
    return (ready?.subject === this.#generation() ? ready.result.get(indicator) : undefined) ?? []
  }
}

/** The number of a field at every neighbourhood, as a histogram takes them. */
export class FieldNumbers {
  readonly latest: Latest<FieldQuestion, readonly ChartArea[]>

  constructor(engine: () => Engine | null, question: () => FieldQuestion) {
    this.latest = asking(engine, question, fieldValuesSql, chartAreasOf)
  }
}

/** The values that a field lists. */
export class FieldOptions {
  readonly latest: Latest<FieldQuestion, readonly FieldOption[]>

  constructor(engine: () => Engine | null, question: () => FieldQuestion) {
    this.latest = asking(engine, question, fieldOptionsSql, optionsOf)
  }
}

function asking<Result>(
  engine: () => Engine | null,
  question: () => FieldQuestion,
  sql: (question: FieldQuestion) => string,
  read: (columns: Columns) => Result
): Latest<FieldQuestion, Result> {
  return new Latest(() => {
    const [running, subject] = [engine(), question()]
    if (!running) return null
    return {
      subject,
      run: async (signal) => {
        await Promise.all(fieldTables(subject).map((name) => running.load(name)))
        return read(await running.run(sql(subject), signal))
      }
    }
  })
}
