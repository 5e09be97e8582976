import { expect, test } from 'vitest'
import { bivariateColours, diverging, palettes, singleColour } from '../../../src/core/colour.ts'
import { mapTypeOf, type MapPicture, type MapTypeId } from '../../../src/maps/index.ts'
import { AreaState } from '../../../src/maps/picture.ts'
import { arriving } from './arriving.svelte.ts'
import { pictureOf } from './fixture.ts'
import { differenceFrom, keep, renewing } from './reference.ts'
import { rendered } from './rendering.ts'

const plain = Array<string>(5).fill(singleColour)
const crossed = bivariateColours(3, 3)
  .flat()
  .filter((_, cell) => cell % 2 === 0)
const change = Float32Array.of(-8, -3, 0.5, 3, 8, 0, 0, 0, 0, 0)
const radiusPx = Float32Array.of(30, 18, 8, 18, 30, 0, 0, 0, 0, 20)
const heightPx = Float32Array.of(6, 15, 30, 45, 70, 0, 0, 0, 0, 90)
const polygons = null

const cases: { name: string; type: MapTypeId; picture: MapPicture }[] = [
  { name: 'symbols', type: 'symbols', picture: pictureOf(plain, {}) },
  { name: 'choropleth', type: 'choropleth', picture: pictureOf(palettes.teal, {}) },
  { name: 'choropleth-points', type: 'choropleth', picture: pictureOf(palettes.teal, { polygons }) },
  { name: 'bivariate', type: 'bivariate', picture: pictureOf(crossed, {}) },
  { name: 'change', type: 'change', picture: pictureOf(diverging(5), { change }) },
  { name: 'change-points', type: 'change', picture: pictureOf(diverging(5), { change, polygons, radiusPx }) },
  { name: 'columns', type: 'columns', picture: pictureOf(plain, { heightPx }) }
]

/** Share of pixels: the edges of shapes as another version of the software renderer draws them, and no more. */
const tolerated = 0.0005

// VITE_RENEW_PICTURES=1 npx vitest run --project browser test/browser/maps draws the references anew: look at them.
test.each(cases)('the map $name is drawn as in its reference picture', async ({ name, type, picture }) => {
  const drawn = await rendered(mapTypeOf(type), picture)
  const difference = await differenceFrom(name, drawn)
  if (renewing || difference > tolerated) await keep(name, drawn)
  if (!renewing) expect(difference).toBeLessThanOrEqual(tolerated)
})

test('areas that come while the background is on its way lie under its borders', async () => {
  const { name, picture } = cases[1]!
  expect(await differenceFrom(name, await arriving(picture))).toBeLessThanOrEqual(tolerated)
})

const { missing, secret } = AreaState
const exchanged = Uint8Array.from(cases[1]!.picture.status, (state) =>
  state === missing ? secret : state === secret ? missing : state
)
const faults: { what: string; name: string; type: MapTypeId; picture: MapPicture }[] = [
  {
    what: 'a triangle that points the other way',
    name: 'change',
    type: 'change',
    picture: pictureOf(diverging(5), { change: change.map((value) => -value) })
  },
  {
    what: 'a pattern in place of another',
    name: 'choropleth',
    type: 'choropleth',
    picture: { ...pictureOf(palettes.teal, {}), status: exchanged }
  },
  {
    what: 'a colour of another class',
    name: 'choropleth-points',
    type: 'choropleth',
    picture: pictureOf([...palettes.teal].reverse(), { polygons })
  }
]

test.skipIf(renewing).each(faults)('$what is seen against the reference', async ({ name, type, picture }) => {
  const drawn = await rendered(mapTypeOf(type), picture)
  expect(await differenceFrom(name, drawn)).toBeGreaterThan(2 * tolerated)
})
