/** Whether two segments have a point in common, ends and overlaps included. */
export function segmentsMeet(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number
): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false
  // Bounding boxes meet: the segments do unless one lies strictly on one side of the other's line.
  const c = turn(ax, ay, bx, by, cx, cy)
  const d = turn(ax, ay, bx, by, dx, dy)
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false
  const a = turn(cx, cy, dx, dy, ax, ay)
  const b = turn(cx, cy, dx, dy, bx, by)
  return !((a > 0 && b > 0) || (a < 0 && b < 0))
}

/** Above 0 where the third point lies left of the way from the first to the second. */
function turn(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax)
}

/**
 * Where two segments cross.
 * @returns the latitude (y), or NaN where they do not cross or run side by side
 */
export function crossingY(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number
): number {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if (across === 0) return Number.NaN
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across
  return along >= 0 && along <= 1 && other >= 0 && other <= 1 ? ay + along * (by - ay) : Number.NaN
}
