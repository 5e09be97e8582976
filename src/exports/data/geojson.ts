import { aboutObject } from './about.ts'
import { flatColumns, type FlatColumn } from './flatColumns.ts'
import { geometryAt } from './geometry.ts'
import type { WriteTakeAway } from './takeAway.ts'

const slice = 1_000

/** One feature a row, in degrees; the method is the foreign member `metadata`. Source: RFC 7946. */
export const writeGeoJson: WriteTakeAway = (takeAway, onProgress) => {
  const { rows, geometry, title } = takeAway
  const columns = flatColumns(takeAway)
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name: title,
    metadata: aboutObject(takeAway),
    features: []
  })
  const pieces: string[] = [head.slice(0, -2)]
  for (let from = 0; from < rows; from += slice) {
    const to = Math.min(from + slice, rows)
    const features: string[] = []
    for (let row = from; row < to; row++) {
      const properties = Object.fromEntries(columns.map((column) => [column.id, valueAt(column, row)]))
      const place = geometry ? geometryAt(geometry, row) : null
      features.push(JSON.stringify({ type: 'Feature', geometry: place, properties }))
    }
    pieces.push(`${from > 0 ? ',' : ''}\n${features.join(',\n')}`)
    onProgress(to / rows)
  }
  pieces.push('\n]}\n')
  return Promise.resolve(new Blob(pieces, { type: 'application/geo+json' }))
}

function valueAt(column: FlatColumn, row: number): string | number | null {
  const value = column.values[row] ?? null
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
