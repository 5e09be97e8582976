import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { overseas } from '../../../src/catalogue/overseas.ts'
import { svgText } from '../../../src/exports/writers/svgText.ts'
import { hexagone } from '../../../src/geo/frame.ts'
import { geographyOf } from '../../../src/geo/geography.ts'
import { mapTypeOf } from '../../../src/maps/index.ts'
import { AreaState } from '../../../src/maps/picture.ts'
import { composed } from '../../../src/state/composer/composed.ts'
import { usualComposition, type Composition } from '../../../src/state/composer/composition.ts'
import type { MapToExport } from '../../../src/state/mapToExport.ts'
import { paperInsets } from '../../../src/state/paperInsets.ts'
import { measureText } from '../../exports/boxes.ts'
import { tables } from '../takeAway/published.ts'

const colours = ['#d3e8e4', '#5fa8aa', '#0d4f5c']
// On the parallel that is the middle of a map of France, the second from the third:
// 6371.0 km × 5° in radians × cos(46.53°), the haversine within 0.03 %.
const points = [
  { lon: 2.35, lat: 48.85, radius: 29 },
  { lon: 0, lat: 46.53, radius: 12 },
  { lon: 5, lat: 46.53, radius: 7 },
  { lon: 45.15, lat: -12.82, radius: 20 }
]
const apartKm = 382.5

/** The page of a map of four symbols, read again from its SVG file. */
function written(change: Partial<Composition> = {}) {
  const { places, outlines } = tables
  const shown = {
    type: mapTypeOf('symbols'),
    geography: geographyOf(places, outlines),
    picture: {
      level: 'contract' as const,
      lon: Float64Array.from(points, ({ lon }) => lon),
      lat: Float64Array.from(points, ({ lat }) => lat),
      status: new Uint8Array(points.length).fill(AreaState.value),
      colours: Uint8Array.from(
        points.flatMap((_, i) => {
          const colour = colours[i % 3]!
          return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).concat(255)
        })
      ),
      radiusPx: Float32Array.from(points, ({ radius }) => radius),
      polygons: null,
      selected: -1,
      hovered: -1
    },
    inside: null,
    neighbourhood: null
  }
  const view = { zone: null, camera: null }
  const map: MapToExport = {
    ...shown,
    title: 'Une carte',
    subtitle: '2024',
    legend: {
      title: '€ par habitant',
      classes: colours.map((colour, i) => ({ colour, label: `classe ${i}`, count: 1 })),
      missing: null,
      zero: null,
      circles: { title: 'Montant', steps: [{ radiusPx: 29, label: '5 M€' }] }
    },
    frame: hexagone,
    camera: null,
    widthPx: 900,
    heightPx: 640,
    ...paperInsets(shown, view, tables),
    cautions: ['Fichier incomplet.'],
    filters: ['2024'],
    sources: ['ANCT, 2024, Licence Ouverte 2.0']
  }
  const making = { link: 'https://exemple.fr/', date: new Date(2026, 10, 26) }
  const page = composed(map, { ...usualComposition, ...change }, making, measureText)
  const provenance = {
    title: map.title,
    subtitle: map.subtitle,
    link: making.link,
    dataVersion: '1',
    sources: map.sources,
    made: '2026-11-26T00:00:00Z',
    composition: null
  }
  const svg = new DOMParser().parseFromString(svgText(page, provenance, [], null), 'image/svg+xml')
  return { overfull: page.sheet.overfull, svg }
}

const inPart = (svg: Document, id: string, tag: string): Element[] => [
  ...(svg.getElementById(id)?.getElementsByTagName(tag) ?? [])
]
const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name))
const fills = (elements: readonly Element[]) =>
  new Set(elements.map((element) => element.getAttribute('fill')).filter((fill) => fill?.startsWith('#')))

test('in the SVG file the colours and the sizes of the map are those of its legend', () => {
  const { svg, overfull } = written()
  expect(overfull).toEqual([])
  const symbols = inPart(svg, 'map', 'circle')
  expect(fills(symbols)).toEqual(new Set(colours))
  expect(fills(inPart(svg, 'legend-marks', 'rect'))).toEqual(new Set(colours))
  const [largest] = inPart(svg, 'legend-marks', 'circle')
  expect(number(largest, 'r')).toBe(29)
  // Half of its white outline lies within a symbol.
  expect(Math.max(...symbols.map((symbol) => number(symbol, 'r')))).toBeGreaterThanOrEqual(28)
})

test.each(['a4-landscape', 'a3-portrait', 'slide', 'square'] as const)(
  'the scale bar of the %s is true on the ground within a hundredth',
  (paper) => {
    const { svg } = written({ paper })
    const [, west, east] = inPart(svg, 'map', 'circle').sort((a, b) => number(b, 'r') - number(a, 'r'))
    const bar = inPart(svg, 'scale-marks', 'line').find((line) => number(line, 'y1') === number(line, 'y2'))
    const [label] = inPart(svg, 'scale-marks', 'text')
    const barKm = Number(label?.textContent?.replaceAll(/\D/g, ''))
    const kmPerPx = barKm / (number(bar, 'x2') - number(bar, 'x1'))
    const drawnKm = (number(east, 'cx') - number(west, 'cx')) * kmPerPx
    expect(drawnKm / apartKm).toBeGreaterThan(0.99)
    expect(drawnKm / apartKm).toBeLessThan(1.01)
  }
)

test('overseas territories are on the page by name, and their symbols do not hide them', () => {
  const { svg } = written()
  const names = inPart(svg, 'insets-marks', 'text').map(({ textContent }) => textContent)
  const outlined = overseas.filter(({ code }) => tables.outlines.department.codes.includes(code))
  for (const { name } of outlined) expect(names).toContain(name)
  const tiles = inPart(svg, 'insets-marks', 'rect').filter((rect) => number(rect, 'rx') > 0)
  const sides = tiles.flatMap((tile) => [number(tile, 'width'), number(tile, 'height')])
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(90)
})

test('a paper the size of a card has smaller symbols, in its legend too, and says what it lacks', () => {
  const { svg, overfull } = written({ paper: 'own', ownMm: [80, 80] })
  const [largest] = inPart(svg, 'legend-marks', 'circle')
  // 80 mm of the 150 from which on symbols have the screen's size.
  expect(number(largest, 'r')).toBeCloseTo(29 * (80 / 150), 1)
  const radii = inPart(svg, 'map', 'circle').map((symbol) => number(symbol, 'r'))
  expect(Math.max(...radii)).toBeLessThan(29 * (80 / 150) + 0.01)
  expect(overfull.join()).toContain('Cartouches d’outre-mer')
})
