import { levelOf } from '../../src/catalogue/levels.ts'
import { literal } from '../../src/query/sql.ts'
import { openDatabase } from '../../test/sql/database.ts'
import { quantile } from './statistics.mjs'

// Sums funding by contract de ville for a few filters in turn: from its rows, from sums prepared beforehand (by
// programme, funder, year and area), and in plain JavaScript over one object a row; all three must agree. DuckDB is the
// one that is shipped, in this process. `npx tsx scripts/bench/regroup.ts 10000000` adds sizes to the usual two.

const times = 15
const filters = [
  { programme: 'adultes-relais', from: 2020, to: 2020 },
  { programme: 'fonjep', from: 2021, to: 2022 },
  { programme: 'adultes-relais', from: 2020, to: 2024 },
  { programme: 'fonjep', from: 2023, to: 2023 }
] as const
type Filter = (typeof filters)[number]

interface Row {
  readonly programme: string | null
  readonly year: number
  readonly area: string | null
  readonly amountEur: number
}

const area = levelOf('contract').id
const database = await openDatabase(['funding'])
const published = database.run('SELECT count(*)::integer AS rows FROM funding').numbers('rows')[0] ?? 0
const shipped = rowsOf()
for (const rows of [published, 3_300_000, ...process.argv.slice(2).map(Number)]) {
  const copies = Math.round(rows / published)
  database.make('own_bench', `SELECT f.* FROM funding f, range(${literal(copies)})`)
  const building = performance.now()
  database.make(
    'own_bench_sums',
    `SELECT programme, funder, year, neighbourhood, contract, department, region,
      sum(amount_eur) AS amount_eur, sum(posts) AS posts, count(*) AS operations FROM own_bench GROUP BY ALL`
  )
  const built = performance.now() - building
  const counted = database.run('SELECT count(*)::integer AS rows FROM own_bench_sums').numbers('rows')[0]
  const isUsual = copies * published <= 4_000_000
  // One object a row: ten million of them do not fit beside DuckDB.
  const objects = isUsual ? Array.from({ length: copies }, () => shipped).flat() : null
  const fromRows = timed((filter) => asked('own_bench', filter))
  const fromSums = timed((filter) => asked('own_bench_sums', filter))
  const plain = objects && timed((filter) => reduced(objects, filter))
  for (const [index, total] of fromRows.totals.entries())
    for (const other of [fromSums, plain])
      if (other && Math.abs((other.totals[index] ?? 0) - total) > 1e-6 * total)
        throw new Error(`the sums of filter ${index} differ: ${total}, ${other.totals[index]}`)
  console.log(
    JSON.stringify({
      case: `regrouping ${copies * published} funding rows`,
      runs: times,
      from_rows_median_ms: fromRows.median,
      prepared_median_ms: fromSums.median,
      ...(plain && { plain_javascript_median_ms: plain.median }),
      prepared_rows: counted,
      prepared_in_ms: Math.round(built)
    })
  )
}

function asked(table: string, { programme, from, to }: Filter): number {
  const { numbers } = database.run(`SELECT ${area}, sum(amount_eur)::double AS amount_eur FROM ${table}
    WHERE programme = ${literal(programme)} AND year BETWEEN ${literal(from)} AND ${literal(to)} AND ${area} IS NOT NULL
    GROUP BY ${area}`)
  return sumOf(numbers('amount_eur'))
}

function reduced(rows: readonly Row[], { programme, from, to }: Filter): number {
  const sums = new Map<string, number>()
  for (const row of rows)
    if (row.programme === programme && row.year >= from && row.year <= to && row.area !== null)
      sums.set(row.area, (sums.get(row.area) ?? 0) + row.amountEur)
  return sumOf(sums.values())
}

/** @returns milliseconds, and the total of each filter to compare the ways by */
function timed(ask: (filter: Filter) => number) {
  // The first is not counted: code is compiled in it.
  const totals = filters.map(ask)
  const milliseconds = Array.from({ length: times }, (_, time) => {
    const filter = filters[time % filters.length]
    const started = performance.now()
    if (filter) ask(filter)
    return performance.now() - started
  })
  return { totals, median: Number(quantile(milliseconds, 0.5).toFixed(1)) }
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0)
}

function rowsOf(): Row[] {
  const columns = database.run(
    `SELECT programme, year, ${area} AS area, amount_eur::double AS amount_eur FROM funding`
  )
  return Array.from({ length: columns.length }, (_, row) => ({
    programme: columns.texts('programme')[row] ?? null,
    year: columns.numbers('year')[row] ?? NaN,
    area: columns.texts('area')[row] ?? null,
    amountEur: columns.numbers('amount_eur')[row] ?? NaN
  }))
}
