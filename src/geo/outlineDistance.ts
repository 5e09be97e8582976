import type { Outlines } from './outlines.ts'

const metresPerDegree = 111_320

/**
 * How far a point is from the nearest outline, whichever side of it.
 * @param withinMetres farther outlines are not looked for; some kilometres at most, where the earth is flat
 * @returns metres; Infinity where none is that near
 */
export function outlineDistance(outlines: Outlines, lon: number, lat: number, withinMetres: number): number {
  if (Number.isNaN(lon) || Number.isNaN(lat)) return Infinity
  const perLon = metresPerDegree * Math.cos((lat * Math.PI) / 180)
  const [halfWidth, halfHeight] = [withinMetres / perLon, withinMetres / metresPerDegree]
  const near = outlines.index.search(lon - halfWidth, lat - halfHeight, lon + halfWidth, lat + halfHeight)
  const { coordinates, ringStarts, polygonStarts, areaStarts, codes } = outlines
  let nearest = Infinity
  for (const row of near) {
    if (row >= codes.length) continue
    const lastRing = polygonStarts[areaStarts[row + 1] ?? 0] ?? 0
    for (let ring = polygonStarts[areaStarts[row] ?? 0] ?? 0; ring < lastRing; ring++) {
      const to = ringStarts[ring + 1] ?? 0
      let vertex = ringStarts[ring] ?? 0
      let [x1, y1] = [(coordinates[2 * vertex] ?? 0) - lon, (coordinates[2 * vertex + 1] ?? 0) - lat]
      // The last vertex of a ring is its first again.
      for (vertex++; vertex < to; vertex++) {
        const x2 = (coordinates[2 * vertex] ?? 0) - lon
        const y2 = (coordinates[2 * vertex + 1] ?? 0) - lat
        // Most segments lie on one side of the box and are done with at once.
        const isFar =
          (x1 > halfWidth && x2 > halfWidth) ||
          (x1 < -halfWidth && x2 < -halfWidth) ||
          (y1 > halfHeight && y2 > halfHeight) ||
          (y1 < -halfHeight && y2 < -halfHeight)
        if (!isFar)
          nearest = Math.min(
            nearest,
            originDistance(x1 * perLon, y1 * metresPerDegree, x2 * perLon, y2 * metresPerDegree)
          )
        x1 = x2
        y1 = y2
      }
    }
  }
  return nearest <= withinMetres ? nearest : Infinity
}

/** From the origin to the segment between two points. */
function originDistance(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
  return Math.hypot(x1 + along * dx, y1 + along * dy)
}
