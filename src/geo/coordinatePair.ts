import type { Bounds } from './frame.ts'

/** Degrees (WGS84). */
export interface Point {
  readonly lon: number
  readonly lat: number
}

/** Boxes around the lands of France, generous at sea. */
const lands: readonly Bounds[] = [
  [-5.6, 41.2, 9.9, 51.3],
  [-63.3, 14.2, -60.6, 18.3],
  [-54.8, 2, -51.4, 6],
  [55, -21.6, 56, -20.7],
  [44.8, -13.2, 45.5, -12.5],
  [-56.6, 46.6, -56, 47.3],
  [-155, -28, -134, -7],
  [163, -23, 172.2, -19],
  [-178.4, -14.5, -175.9, -13]
]

/** A point lies in or near France. */
export function isInFrance({ lon, lat }: Point): boolean {
  return lands.some(
    ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north
  )
}

const dotted = String.raw`[-+]?\d{1,3}(?:\.\d+)?`
const withCommas = String.raw`[-+]?\d{1,3}(?:,\d+)?`
const pairs = [
  new RegExp(`^(${dotted})\\s*[,;\\s]\\s*(${dotted})$`),
  new RegExp(`^(${withCommas})(?:,\\s+|\\s*;\\s*|\\s+)(${withCommas})$`)
]

/**
 * A longitude and a latitude in either order: '48.91, 2.36', '2,36 48,91', '2.36;48.91'. The order is the one
 * that lies in France.
 * @returns 'elsewhere' of two numbers that lie in France in no order, null of any other text
 */
export function coordinatePair(text: string): Point | 'elsewhere' | null {
  const plain = text.trim().replaceAll('\u2212', '-').replaceAll('°', '')
  const found = pairs.map((pair) => pair.exec(plain)).find((one) => one !== null)
  if (!found) return null
  const [a, b] = [found[1], found[2]].map((one = '') => Number(one.replace(',', '.'))) as [number, number]
  const orders: Point[] = [
    { lon: b, lat: a },
    { lon: a, lat: b }
  ]
  return orders.find(isInFrance) ?? 'elsewhere'
}
