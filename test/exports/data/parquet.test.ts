import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { writeParquet } from '../../../src/exports/data/parquet.ts'
import type { TakeAway } from '../../../src/exports/data/takeAway.ts'
import { bytesOf, expectedRows, ignored, outlinedSample, sample } from './sample.ts'

async function read(takeAway: TakeAway) {
  const file = (await bytesOf(writeParquet(takeAway, ignored))).buffer
  const metadata = parquetMetadata(file)
  const value = (key: string) =>
    JSON.parse(metadata.key_value_metadata?.find((one) => one.key === key)?.value ?? 'null') as unknown
  return { rows: await parquetReadObjects({ file }), metadata, value }
}

describe('Parquet', () => {
  test('another reader finds the same codes, figures, types and statuses', async () => {
    const { rows, metadata } = await read(sample())
    expect(rows).toMatchObject(expectedRows)
    expect(rows.map((row) => row['code'] as unknown)).toEqual(['01004', '2A004', '97105', '75056', '00001'])
    expect(metadata.schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
      ['code', 'BYTE_ARRAY'],
      ['name', 'BYTE_ARRAY'],
      ['poverty_rate', 'DOUBLE'],
      ['poverty_rate_status', 'BYTE_ARRAY'],
      ['population', 'INT32'],
      ['geometry', 'BYTE_ARRAY']
    ])
  })

  test('places are read as GeoParquet: points, or outlines, or none', async () => {
    const points = await read(sample())
    expect(points.rows[0]?.['geometry']).toEqual({ type: 'Point', coordinates: [5.4, 45.9] })
    expect(points.rows[3]?.['geometry']).toBeNull()
    const outlines = await read(outlinedSample())
    expect(outlines.rows[0]?.['geometry']).toMatchObject({ type: 'MultiPolygon' })
    const { coordinates } = outlines.rows[0]?.['geometry'] as { coordinates: number[][][][] }
    expect(coordinates.map((polygon) => polygon.map((ring) => ring.length))).toEqual([[5, 5], [5]])
    expect(outlines.value('geo')).toEqual({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: {
          encoding: 'WKB',
          geometry_types: ['MultiPolygon'],
          orientation: 'counterclockwise',
          bbox: [0, 0, 21, 21]
        }
      }
    })
  })

  test('rows without places are plain Parquet, and no rows at all a file that opens', async () => {
    const { geometry, ...plain } = sample()
    expect(geometry).toBeDefined()
    expect((await read(plain)).value('geo')).toBeNull()
    const empty = await read({
      ...plain,
      rows: 0,
      columns: [{ id: 'code', label: 'Code', type: 'text', values: [] }]
    })
    expect(empty.rows).toEqual([])
  })

  test('the method is in the file', async () => {
    expect((await read(sample())).value('faubourg')).toMatchObject({
      dataVersion: '0a1b2c3d',
      link: 'https://faubourg.example/?v=1&data=0a1b2c3d'
    })
  })
})
