import { InputError } from '../../../core/errors.ts'
import { middle, surface, type Placed } from '../../geometry/placeOf.ts'
import type { Position } from '../../geometry/pointInside.ts'
import { limits } from '../../limits.ts'
import { t } from '../../../words/t.ts'

// ESRI Shapefile Technical Description, July 1998: type of a shape, with and without heights and measures.
const points = [1, 11, 21]
const lines = [3, 13, 23]
const areas = [5, 15, 25]
const clouds = [8, 18, 28]

/**
 * A point for each shape of a .shp file; null for a shape that is empty.
 * @throws InputError when it is cut short, or is none
 */
export function readShp(bytes: Uint8Array): (Placed | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 100 || view.getInt32(0, false) !== 9994)
    throw new InputError(t('le fichier .shp n’en est pas un'))
  const shapes: (Placed | null)[] = []
  for (let at = 100; at < bytes.length;) {
    if (at + 12 > bytes.length) throw broken()
    const length = view.getInt32(at + 4, false) * 2
    const start = at + 8
    if (length < 4 || start + length > bytes.length || shapes.length >= limits.rows) throw broken()
    shapes.push(shapeOf(new DataView(bytes.buffer, bytes.byteOffset + start, length)))
    at = start + length
  }
  return shapes
}

function shapeOf(shape: DataView): Placed | null {
  const type = shape.getInt32(0, true)
  if (type === 0) return null
  if (points.includes(type)) return placed(pointAt(shape, 4), true)
  if (clouds.includes(type)) return placed(pointAt(shape, 40), countAt(shape, 36) === 1)
  if (lines.includes(type)) return placed(middle(partsOf(shape)), false)
  if (areas.includes(type)) return placed(surface(partsOf(shape)), false)
  throw new InputError(t('le fichier .shp contient des formes qui ne sont pas lues (type {type})', { type }))
}

function placed(at: Position | null, isPoint: boolean): Placed | null {
  return at ? { at, isPoint } : null
}

function partsOf(shape: DataView): Position[][] {
  const [parts, count] = [countAt(shape, 36), countAt(shape, 40)]
  const first = 44 + parts * 4
  if (first + count * 16 > shape.byteLength) throw broken()
  return Array.from({ length: parts }, (_, part) => {
    const start = countAt(shape, 44 + part * 4)
    const end = part + 1 < parts ? countAt(shape, 48 + part * 4) : count
    if (start > end || end > count) throw broken()
    return Array.from({ length: end - start }, (_point, index) =>
      pointAt(shape, first + (start + index) * 16)
    ).filter((at) => at !== null)
  })
}

function countAt(shape: DataView, at: number): number {
  if (at + 4 > shape.byteLength) throw broken()
  const count = shape.getInt32(at, true)
  if (count < 0 || count * 4 > shape.byteLength) throw broken()
  return count
}

function pointAt(shape: DataView, at: number): Position | null {
  if (at + 16 > shape.byteLength) throw broken()
  const [x, y] = [shape.getFloat64(at, true), shape.getFloat64(at + 8, true)]
  // Below -10^38 a shapefile means nothing.
  return Number.isFinite(x) && Number.isFinite(y) && x > -1e38 && y > -1e38 ? [x, y] : null
}

function broken(): InputError {
  return new InputError(t('le fichier .shp est incomplet ou abîmé'))
}
