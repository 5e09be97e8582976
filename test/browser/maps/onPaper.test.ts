import { expect, test } from 'vitest'
import { bivariateColours, diverging, palettes, singleColour } from '../../../src/core/colour.ts'
import { outlinesFromArrow, toFeatureCollection } from '../../../src/geo/outlines.ts'
import { projectionOf } from '../../../src/geo/mercator.ts'
import { polygonBuffers } from '../../../src/geo/polygonBuffers.ts'
import { mapTypeOf, type MapPicture, type MapTypeId } from '../../../src/maps/index.ts'
import { AreaState } from '../../../src/maps/picture.ts'
import { camera, geography, pictureOf } from './fixture.ts'
import { onPaper, plainlyOther } from './paper.ts'
import { plainProps, seen, size } from './rendering.ts'

/** Share of pixels: edges, which two renderers smooth each in its way. */
const tolerated = 0.005

/** Software draws the screen's map, which takes long where every core is busy. */
const patience = { timeout: 60_000 }

/** Patterns are left out of the comparison: their lines start elsewhere on paper than on the screen. */
const known = (picture: MapPicture): MapPicture => ({
  ...picture,
  hovered: -1,
  status: picture.status.map((state) => (state > AreaState.zero ? AreaState.outside : state))
})

const change = Float32Array.of(-8, -3, 0.5, 3, 8, 0, 0, 0, 0, 0)
const radiusPx = Float32Array.of(30, 18, 8, 18, 30, 0, 0, 0, 0, 20)
const crossed = bivariateColours(3, 3)
  .flat()
  .filter((_, cell) => cell % 2 === 0)

const cases: { name: string; type: MapTypeId; picture: MapPicture }[] = [
  { name: 'symbols', type: 'symbols', picture: pictureOf(Array<string>(5).fill(singleColour), {}) },
  { name: 'filled areas', type: 'choropleth', picture: pictureOf(palettes.teal, {}) },
  { name: 'crossed measures', type: 'bivariate', picture: pictureOf(crossed, {}) },
  {
    name: 'triangles of change',
    type: 'change',
    picture: pictureOf(diverging(5), { change, polygons: null, radiusPx })
  }
]

test.each(cases)('paper shows $name as the screen does', patience, async ({ type, picture }) => {
  const map = { ...plainProps, type: mapTypeOf(type), picture: known(picture) }
  const screen = (await seen({ ...map, camera })).pixels
  expect(plainlyOther(screen, await onPaper(map, camera))).toBeLessThan(tolerated)
  // The measure sees a fault: the map without its areas is another.
  expect(plainlyOther(screen, await onPaper({ ...map, picture: null }, camera))).toBeGreaterThan(
    2 * tolerated
  )
})

const outlinesOf = async (level: string) =>
  outlinesFromArrow(new Uint8Array(await (await fetch(`/data/${level}_outlines.arrow`)).arrayBuffer()))

test(
  'paper shows borders, neighbourhoods and the department chosen as the screen does, and where it does',
  patience,
  async () => {
    const [departments, neighbourhoods] = [await outlinesOf('department'), await outlinesOf('neighbourhood')]
    const { codes } = neighbourhoods
    const outlines = toFeatureCollection(neighbourhoods)
    const boxes = codes.map((_, row) => neighbourhoods.bounds(row))
    const map = {
      ...plainProps,
      geography: {
        ...geography,
        departments: toFeatureCollection(departments),
        regions: toFeatureCollection(await outlinesOf('region')),
        neighbourhoods: () => outlines
      },
      inside: ['93'],
      // One that lies in the middle, outlined.
      neighbourhood:
        codes[
          boxes.findIndex(([west, south]) => west > 2.4 && west < 2.44 && south > 48.9 && south < 48.93)
        ] ?? null,
      type: mapTypeOf('choropleth'),
      picture: {
        level: 'neighbourhood' as const,
        lon: Float64Array.from(boxes, ([west, , east]) => (west + east) / 2),
        lat: Float64Array.from(boxes, ([, south, , north]) => (south + north) / 2),
        status: Uint8Array.from(codes, (_, row) => (row % 3 === 0 ? AreaState.outside : AreaState.value)),
        colours: Uint8Array.from(
          codes.flatMap((_, row) => (row % 2 === 0 ? [11, 79, 92, 255] : [157, 203, 200, 255]))
        ),
        radiusPx: new Float32Array(codes.length),
        polygons: polygonBuffers(neighbourhoods),
        selected: -1,
        hovered: -1
      }
    }
    const camera = { lon: 2.42, lat: 48.92, zoom: 10.6 }
    const { pixels, view } = await seen({ ...map, camera })
    const paper = await onPaper(map, camera)
    expect(plainlyOther(pixels, paper)).toBeLessThan(tolerated)
    expect(
      plainlyOther(pixels, await onPaper({ ...map, inside: null }, { ...camera, zoom: 10.5 }))
    ).toBeGreaterThan(4 * tolerated)
    const project = projectionOf(camera, size.width, size.height)
    for (const [lon, lat] of [
      [2.35, 48.86],
      [2.6, 48.99]
    ] as const) {
      const { x, y } = view.project(lon, lat)
      expect(project(lon, lat)).toEqual([expect.closeTo(x, 3), expect.closeTo(y, 3)])
    }
  }
)
