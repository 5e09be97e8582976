import type { Join } from '../../query/own/areas.ts'
import { columnsSql, outcomesSql, severalSql, unmatchedSql } from '../../query/own/report.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Found, JoinReport } from './joinReport.ts'
import type { FigureColumn } from './joinSettings.ts'
import type { Why } from './placing.ts'

/** Reads in DuckDB what became of a file's rows, once its areas are made. */
export async function readReport(
  engine: Pick<Engine, 'run'>,
  join: Join,
  figures: readonly FigureColumn[],
  nameOf: (code: string) => string,
  { rows, repaired, located }: Found & { readonly rows: number }
): Promise<JoinReport> {
  const { file, key } = join
  const [outcomes, unmatched, several] = await Promise.all([
    engine.run(outcomesSql(file, key)),
    engine.run(unmatchedSql(file, key)),
    engine.run(severalSql(file, key))
  ])
  const sums = figures.length > 0 ? await engine.run(columnsSql(join)) : null
  const groups = outcomes.texts('why').map((why, index) => ({
    why: why ?? '',
    rows: outcomes.numbers('rows')[index] ?? 0,
    keys: outcomes.numbers('keys')[index] ?? 0,
    areas: outcomes.numbers('areas')[index] ?? 0
  }))
  const of = (why: string) => groups.find((group) => group.why === why) ?? { rows: 0, areas: 0 }
  const [written, whys] = [unmatched.texts('written'), unmatched.texts('why')]
  return {
    rows,
    matched: { rows: of('').rows, areas: of('').areas },
    carried: join.carriedTo ? { rows: of('carried').rows, areas: of('carried').areas } : null,
    // Our own words, written by keysIpc.
    unmatched: groups.flatMap(({ why, rows, keys }) =>
      why === '' || why === 'carried' ? [] : [{ why: why as Why, rows, keys }]
    ),
    unmatchedRows: Array.from(unmatched.numbers('row'), (row, index) => ({
      row,
      written: written[index] ?? '',
      why: whys[index] as Why
    })),
    repaired: { rows: repaired.reduce((sum, one) => sum + one.rows, 0), keys: repaired },
    several: {
      areas: several.numbers('areas')[0] ?? 0,
      rows: several.numbers('all_rows')[0] ?? 0,
      first: several.texts('code').map((code, index) => ({
        code: code ?? '',
        name: nameOf(code ?? ''),
        rows: several.numbers('rows')[index] ?? 0
      }))
    },
    figures: figures.map((figure, index) => ({
      ...figure,
      total: sums?.numbers('total')[index] ?? Number.NaN,
      placed: sums?.numbers('placed')[index] ?? Number.NaN,
      known: sums?.numbers('known')[index] ?? 0,
      leftOut: sums?.numbers('left_out')[index] ?? 0
    })),
    swapped: located.swapped,
    otherSystem: located.otherSystem
  }
}
