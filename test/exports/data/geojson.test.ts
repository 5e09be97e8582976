import type { FeatureCollection, MultiPolygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { writeGeoJson } from '../../../src/exports/data/geojson.ts'
import type { TakeAway } from '../../../src/exports/data/takeAway.ts'
import { expectedRows, ignored, outlinedSample, sample } from './sample.ts'

type Written = FeatureCollection & { metadata: Record<string, unknown> }

const written = async (takeAway: TakeAway) =>
  JSON.parse(await (await writeGeoJson(takeAway, ignored)).text()) as Written

describe('GeoJSON', () => {
  test('each row is a feature with its figures, its status and its point, or none', async () => {
    const { features, type } = await written(sample())
    expect(type).toBe('FeatureCollection')
    expect(features.map(({ properties }) => properties)).toMatchObject(expectedRows)
    expect(features.map(({ properties }) => properties?.['code'] as unknown)).toContain('01004')
    expect(features[2]?.geometry).toEqual({ type: 'Point', coordinates: [-61.5, 16.2] })
    expect(features[3]?.geometry).toBeNull()
  })

  test('outer rings turn counter-clockwise and holes clockwise, as RFC 7946 asks', async () => {
    const { features } = await written(outlinedSample())
    const [outer, hole] = (features[0]?.geometry as MultiPolygon).coordinates[0] ?? []
    const turns = (ring: number[][] = []) =>
      ring.reduce((sum, [x = 0, y = 0], at) => {
        const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
        return sum + x * nextY - nextX * y
      }, 0)
    expect(turns(outer)).toBe(200)
    expect(turns(hole)).toBe(-2)
    expect(features[3]?.geometry).toBeNull()
  })

  test('the member metadata says sources, filters, version and SQL', async () => {
    const { metadata } = await written(sample())
    expect(metadata).toMatchObject({
      dataVersion: '0a1b2c3d',
      sources: ['INSEE, Filosofi, 2019'],
      filters: ['Hérault', 'Taux de pauvreté : 40 à 60 %'],
      sql: ["SELECT code FROM t WHERE name <> ';'\nORDER BY code"]
    })
  })

  test('no rows are an empty collection', async () => {
    const empty = await written({
      ...sample(),
      rows: 0,
      columns: [],
      geometry: { kind: 'point', lon: [], lat: [] }
    })
    expect(empty.features).toEqual([])
  })
})
