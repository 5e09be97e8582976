import type { Aggregation } from '../src/catalogue/indicators/indicator.ts'
import { indicators } from '../src/catalogue/indicators/index.ts'
import type { Manifest } from '../src/catalogue/manifest.ts'
import type { ColumnSchema, Loading, TableSchema } from '../src/catalogue/tables/schema.ts'

/** One page that describes the published tables: every word of it comes from the schemas and the manifest. */
export function dataDocs(tables: readonly TableSchema[], manifest: Manifest): string {
  return [
    intro,
    '## Tables',
    overview(tables, manifest),
    ...tables.map((schema) => section(schema, manifest)),
    '## Indicators',
    'Values of the tables `indicators_…`, from `src/catalogue/indicators/`, which also holds their definitions, cautions and French labels. Years and numbers of areas: `indicator_coverage`.',
    indicatorTable(),
    ''
  ].join('\n\n')
}

const intro = `# The tables

Made by \`npm run docs\` from \`src/catalogue/tables/\` and \`public/data/manifest.json\`: change those, not this page.

Each table is an Arrow IPC stream \`public/data/<name>.arrow\`, described in \`manifest.json\` with its rows, bytes, SHA-256, sources and checks. The writer refuses a row that does not fit its schema; the browser refuses a file whose columns differ and names the file and the column.

## Rules

- **Codes are text**: \`01004\`, \`2A004\`, \`QN00101M\`. Several in one cell have \`;\` between.
- **Absent is not zero.** A null is unknown or without meaning on the row, as its column says; a zero is a zero that a producer wrote. Where a table has a \`status\`, it tells value, zero, missing, secret and not applicable apart.
- **An amount has a kind, a year, a source and the level where it is known.** It is summed above that level and never spread below it. Amounts of different families of programmes are never added.
- **QPV 2015 (\`QP…\`) and QPV 2024 (\`QN…\`) meet through \`crosswalk\` only**, never by code or number.
- **Rates are aggregated as the catalogue of indicators says**: from numerators, as a weighted mean that says so, or not at all. A median is never averaged.
- **Rows are in a fixed order**, and the same sources give the same bytes.

## Types

| type | Arrow |
|---|---|
| label | Dictionary of Utf8, with the smallest index that tells the terms apart |
| text | Utf8 |
| number | Float64 |
| integer | the smallest of Int8, Int16 and Int32 that holds the values |
| flag | Bool |
| multipolygon | GeoArrow multipolygon, interleaved xy, OGC:CRS84 |`

const loadings: Readonly<Record<Loading, string>> = {
  opening: 'before the first map',
  engine: 'with DuckDB',
  asked: 'when a view asks for it'
}

function overview(tables: readonly TableSchema[], manifest: Manifest): string {
  const rows = tables.map((schema) => {
    const entry = entryOf(schema, manifest)
    return `| [${schema.name}](#${schema.name}) | ${grouped(entry.rows)} | ${kilobytes(entry.bytes)} | ${kilobytes(entry.gzipBytes)} | ${loadings[schema.loading]} |`
  })
  return ['| table | rows | kB | kB gzipped | loaded |', '|---|---:|---:|---:|---|', ...rows].join('\n')
}

function section(schema: TableSchema, manifest: Manifest): string {
  const entry = entryOf(schema, manifest)
  return [
    `### ${schema.name}`,
    `*${schema.title}.* ${schema.description}`,
    `Key: ${schema.key.map((name) => `\`${name}\``).join(', ')}. Sources: ${entry.sources.map((id) => `\`${id}\``).join(', ')}.`,
    ['| column | type | unit | holds |', '|---|---|---|---|', ...schema.columns.map(columnLine)].join('\n')
  ].join('\n\n')
}

function indicatorTable(): string {
  const lines = indicators.map(
    ({ id, label, unit, theme, aggregation, direction, breaks }) =>
      `| \`${id}\` | ${label.en} | ${theme} | ${unit} | ${aggregationWords(aggregation)} | ${direction.replaceAll('-', ' ')} | ${breaks.map(({ year }) => year).join(', ')} |`
  )
  return [
    '| id | indicator | theme | unit | of several areas | direction | breaks |',
    '|---|---|---|---|---|---|---|',
    ...lines
  ].join('\n')
}

function aggregationWords(aggregation: Aggregation): string {
  switch (aggregation.kind) {
    case 'sum':
      return 'sum'
    case 'weighted':
      return `mean weighted by \`${aggregation.by}\`, said to be one`
    case 'never':
      return 'never'
  }
}

function columnLine({ name, type, unit, nullable, values, description }: ColumnSchema): string {
  const few = values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : ''
  const holds = `${description}${few}`.replaceAll('|', '\\|')
  return `| \`${name}\` | ${type}${nullable ? ', nullable' : ''} | ${unit ?? ''} | ${holds} |`
}

function entryOf({ name }: TableSchema, manifest: Manifest): Manifest['tables'][number] {
  const entry = manifest.tables.find((table) => table.name === name)
  if (!entry) throw new Error(`table ${name} is not in the manifest: run npm run data`)
  return entry
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}

function kilobytes(bytes: number): string {
  return grouped(Math.ceil(bytes / 1000))
}
