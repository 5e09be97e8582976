import Flatbush from 'flatbush'

/** Finds the nearest of some points of the screen. */
export interface NearestPoint {
  /** number of the nearest point within reach; -1 when none is */
  at(x: number, y: number, reachPx: number): number
}

/**
 * An index of points on the screen.
 * @param xs in pixels; NaN is a point that is not drawn
 * @param ys as many as xs
 */
export function nearestPoint(xs: ArrayLike<number>, ys: ArrayLike<number>): NearestPoint {
  const drawn: number[] = []
  for (let i = 0; i < xs.length; i++) if (!Number.isNaN(xs[i]) && !Number.isNaN(ys[i])) drawn.push(i)
  if (drawn.length === 0) return { at: () => -1 }
  const index = new Flatbush(drawn.length)
  for (const i of drawn) index.add(xs[i] ?? 0, ys[i] ?? 0, xs[i] ?? 0, ys[i] ?? 0)
  index.finish()
  return { at: (x, y, reachPx) => drawn[index.neighbors(x, y, 1, reachPx)[0] ?? -1] ?? -1 }
}
