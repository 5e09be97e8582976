import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPnruPerimeters } from '../../../data/readers/pnruPerimeters.ts'
import { DataError } from '../../../src/core/errors.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const sources = fileURLToPath(new URL('../../../../shared/sources', import.meta.url))

test('a file that is no shapefile is refused by its name', async () => {
  const folder = sourcesFolder({
    'pnru-perimeters/PNRU_IDF.shp': '<html></html>',
    'pnru-perimeters/PNRU_IDF.dbf': '<html></html>'
  })
  await expect(readPnruPerimeters(folder)).rejects.toThrow(DataError)
  await expect(readPnruPerimeters(folder)).rejects.toThrow(/^pnru-perimeters\/PNRU_\S+\.shp/)
})

test.skipIf(!existsSync(sources))(
  '106 perimeters of Île-de-France and 25 elsewhere, in degrees, names composed',
  async () => {
    const { perimeters, filed } = await readPnruPerimeters(sources)
    expect(filed.map(({ rows }) => rows)).toEqual([106, 25])
    expect(perimeters.find(({ code }) => code === 'region-894')).toMatchObject({
      name: 'Méru - La Nacre',
      department: '60',
      signedYear: 2010,
      endYear: 2018
    })
    const positions = perimeters.flatMap(({ geometry }) => geometry.coordinates.flat(2))
    expect(positions.every(([lon = 0, lat = 0]) => lon > -5 && lon < 10 && lat > 42 && lat < 51.5)).toBe(true)
  }
)
