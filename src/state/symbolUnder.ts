/** Fingers and small symbols need some room around the mark. */
const reachPx = 4

/** A mark on a map: where it stands and how large it is. */
export interface MapSymbol {
  readonly lon: number
  readonly lat: number
  /** in pixels */
  readonly radius: number
}

/**
 * The smallest symbol under a pixel, so that one before a larger one can be reached. Computed from positions, not
 * read back from the GPU: exact, and free of a second rendering.
 * @returns its row, or -1; symbols without a position are under no pixel
 */
export function symbolUnder(
  x: number,
  y: number,
  project: (lon: number, lat: number) => { x: number; y: number },
  symbols: Iterable<readonly [row: number, symbol: MapSymbol]>
): number {
  let best = { row: -1, radius: Infinity }
  for (const [row, { lon, lat, radius }] of symbols) {
    if (radius >= best.radius || Number.isNaN(lon)) continue
    const at = project(lon, lat)
    if (Math.hypot(at.x - x, at.y - y) <= radius + reachPx) best = { row, radius }
  }
  return best.row
}
