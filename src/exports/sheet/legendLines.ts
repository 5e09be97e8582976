import type { Legend, LegendClass } from '../../core/legend.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { trianglePath } from '../../core/trianglePath.ts'

const softInk = '#5b6270'
const border = '#8b8f99'
const [width, height] = [24, 14]

/** One kind of mark of the map: as it looks, in words, and how many areas have it. */
export interface LegendEntry {
  readonly swatch: Drawing
  readonly label: string
  readonly count: number
}

/** The lines of a legend in reading order: classes, then nothing received, then every reason for no figure. */
export function legendLines(legend: Legend): LegendEntry[] {
  const { classes, zero, missing, secret, notApplicable, circles } = legend
  return [
    ...classes.map((entry) => ({ ...entry, swatch: classSwatch(entry, circles?.shape === 'triangle') })),
    ...(zero ? [{ ...zero, swatch: swatch([box('#ffffff', softInk)]) }] : []),
    ...(missing ? [{ ...missing, swatch: swatch([box('hatch', border)]) }] : []),
    ...(secret ? [{ ...secret, swatch: swatch([box('#ffffff', border), ...dots()]) }] : []),
    ...(notApplicable
      ? [{ ...notApplicable, swatch: swatch([box('#ffffff', border), ...levelLines()]) }]
      : [])
  ]
}

/** A fill; of a change with the sign it has on the map, or the triangles alone where areas are points. */
function classSwatch({ colour, side }: LegendClass, asPoints: boolean): Drawing {
  const fill = asPoints ? [] : [box(colour, colour)]
  const triangle = (x: number, way: 1 | -1): Mark => ({
    kind: 'path',
    d: trianglePath(x, way > 0 ? 8.5 : 5.5, 5.5, way),
    fill: asPoints ? colour : '#ffffff',
    stroke: softInk,
    strokeWidth: 1
  })
  if (side === undefined) return swatch(fill)
  return swatch([...fill, ...(side === 0 ? [triangle(6.5, 1), triangle(17.5, -1)] : [triangle(12, side)])])
}

function swatch(marks: readonly Mark[]): Drawing {
  return { width, height, marks }
}

function box(fill: string, stroke: string): Mark {
  return { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill, stroke, strokeWidth: 1 }
}

/** As on the map for what is secret. */
function dots(): Mark[] {
  const inTwoRows = [4, 12, 20].flatMap((x) => [3.5, 10.5].map((y) => ({ x, y })))
  const between = [8, 16].map((x) => ({ x, y: 7 }))
  return [...inTwoRows, ...between].map((at) => ({ kind: 'circle', ...at, radius: 1.3, fill: border }))
}

/** As on the map for what has no object. */
function levelLines(): Mark[] {
  return [4, 7, 10].map((y) => ({
    kind: 'line',
    x1: 1,
    y1: y,
    x2: width - 1,
    y2: y,
    stroke: border,
    strokeWidth: 1.2
  }))
}
