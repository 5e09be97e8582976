import type { RowGeometry } from './geometry.ts'

/** A place as well-known binary, little-endian. Source: ISO 19125-1, the encoding of GeoParquet and GeoArrow. */
export function wkbOf(place: RowGeometry): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeOf(place))
  const view = new DataView(bytes.buffer)
  let at = 0
  const head = (type: number, count?: number) => {
    view.setUint8(at, 1)
    view.setUint32(at + 1, type, true)
    at += 5
    if (count !== undefined) whole(count)
  }
  const whole = (count: number) => {
    view.setUint32(at, count, true)
    at += 4
  }
  const vertex = ([x, y]: readonly [number, number]) => {
    view.setFloat64(at, x, true)
    view.setFloat64(at + 8, y, true)
    at += 16
  }
  if (place.type === 'Point') {
    head(1)
    vertex(place.coordinates)
    return bytes
  }
  head(6, place.coordinates.length)
  for (const rings of place.coordinates) {
    head(3, rings.length)
    for (const ring of rings) {
      whole(ring.length)
      ring.forEach(vertex)
    }
  }
  return bytes
}

function sizeOf(place: RowGeometry): number {
  if (place.type === 'Point') return 21
  const rings = place.coordinates.flat()
  const vertices = rings.reduce((sum, ring) => sum + ring.length, 0)
  return 9 + 9 * place.coordinates.length + 4 * rings.length + 16 * vertices
}
