import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { columnsFromIpc } from '../../src/engine/arrowColumns.ts'
import { outlinesFromArrow, toFeatureCollection } from '../../src/geo/outlines.ts'
import { placesOf } from '../../src/geo/places.ts'

// Builds the pages of scripts/bench/plain into the folder that is given, with the published tables as GeoJSON and JSON
// beside them, compressed as the atlas is.

const [, , folder] = process.argv
if (!folder) throw new Error('plainPages.ts needs the folder to write to')

await build({
  configFile: false,
  logLevel: 'warn',
  root: 'scripts/bench/plain',
  base: './',
  build: {
    outDir: join(process.cwd(), folder),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: { input: ['empty', 'geojson'].map((page) => `scripts/bench/plain/${page}.html`) }
  },
  worker: { format: 'es' }
})

const table = (name: string) => readFileSync(`public/data/${name}.arrow`)
mkdirSync(join(folder, 'data'), { recursive: true })
write('departments', toFeatureCollection(outlinesFromArrow(table('department_outlines'))))
write('regions', toFeatureCollection(outlinesFromArrow(table('region_outlines'))))
write('neighbourhoods', toFeatureCollection(outlinesFromArrow(table('neighbourhood_outlines'))))
write('areas', areas())
write('funding', fundingRows())

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, name)
  if (statSync(path).isFile()) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
}

function write(name: string, content: unknown): void {
  writeFileSync(join(folder ?? '', 'data', `${name}.json`), JSON.stringify(content))
}

/** Every area that funding is shown for, as a point. */
function areas() {
  const columns = (name: string) => columnsFromIpc(table(name))
  const features = placesOf(columns('territories'), columns('neighbourhoods')).all.map(
    ({ level, code, name, lon, lat }) => ({
      type: 'Feature',
      properties: { level, code, name },
      geometry: { type: 'Point', coordinates: [lon, lat] }
    })
  )
  return { type: 'FeatureCollection', features }
}

/** The columns of funding that a filter or a sum of the investment view reads, one object a row. */
function fundingRows() {
  const columns = columnsFromIpc(table('funding'))
  const texts = ['programme', 'funder', 'beneficiary', 'neighbourhood', 'contract', 'department', 'region']
  const [year, amountEur, posts] = ['year', 'amount_eur', 'posts'].map((name) => columns.numbers(name))
  return Array.from({ length: columns.length }, (_, row) => ({
    ...Object.fromEntries(texts.map((name) => [name, columns.texts(name)[row] ?? null])),
    year: Number.isNaN(year?.[row]) ? null : year?.[row],
    amountEur: amountEur?.[row],
    posts: posts?.[row]
  }))
}
