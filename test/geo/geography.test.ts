import { expect, test } from 'vitest'
import { closeUpOf, geographyOf } from '../../src/geo/geography.ts'
import { outlinesFromArrow } from '../../src/geo/outlines.ts'
import { places2015 } from '../../src/geo/places2015.ts'
import { publishedPlaces, tableBytes, tableColumns } from '../sql/database.ts'

const places = publishedPlaces()
const outlines = (name: Parameters<typeof tableBytes>[0]) => outlinesFromArrow(tableBytes(name))

/** Names of neighbourhoods on the map, with where they stand. */
const namesOf = ({ labels }: Pick<ReturnType<typeof geographyOf>, 'labels'>) =>
  labels().features.flatMap(({ properties, geometry }) =>
    properties?.level === 'neighbourhood' && geometry.type === 'Point'
      ? `${String(properties.name)} ${geometry.coordinates.join(' ')}`
      : []
  )
const codesOf = ({ neighbourhoods }: Pick<ReturnType<typeof geographyOf>, 'neighbourhoods'>) =>
  neighbourhoods().features.map(({ properties }) => String(properties?.code))

test('a background names and outlines the neighbourhoods of 2024 alone', () => {
  const geography = geographyOf(places, {
    neighbourhood: outlines('neighbourhood_outlines'),
    department: outlines('department_outlines'),
    region: outlines('region_outlines')
  })
  const expected = places.at('neighbourhood').map(({ name, lon, lat }) => `${name} ${lon} ${lat}`)
  expect(namesOf(geography)).toEqual(expected)
  expect(codesOf(geography).every((code) => code.startsWith('QN'))).toBe(true)
  expect(geography.departments.features.map(({ properties }) => String(properties?.code))).toContain('59')
})

test('a close-up of 2015 names and outlines the neighbourhoods of 2015 alone, where their position is known', () => {
  const of2015 = places2015(tableColumns('neighbourhoods_2015'), places)
  const closeUp = closeUpOf(places, { places: of2015, outlines: outlines('neighbourhood_outlines_2015') })
  const placed = of2015.filter(({ lon }) => !Number.isNaN(lon))
  expect(placed.length).toBeLessThan(of2015.length)
  expect(namesOf(closeUp)).toEqual(placed.map(({ name, lon, lat }) => `${name} ${lon} ${lat}`))
  expect(codesOf(closeUp).every((code) => code.startsWith('QP'))).toBe(true)
})

test('while the neighbourhoods of a generation are awaited, none of another stands in for them', () => {
  const closeUp = closeUpOf(places, null)
  expect([namesOf(closeUp), codesOf(closeUp)]).toEqual([[], []])
  expect(closeUp.labels().features.length).toBeGreaterThan(100)
})
