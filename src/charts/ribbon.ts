const steps = 18

/**
 * A band of even width from one point to another, level at both ends, as path data of straight lines.
 * @param from middle of its left end, in pixels
 * @param to middle of its right end
 */
export function flowRibbon(
  from: readonly [number, number],
  to: readonly [number, number],
  width: number
): string {
  const [x0, y0] = from
  const [x1, y1] = to
  const middle = Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const t = step / steps
    return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * eased(t)]
  })
  const above = middle.map(([x, y]) => `${x.toFixed(1)} ${(y - width / 2).toFixed(1)}`)
  const below = middle.reverse().map(([x, y]) => `${x.toFixed(1)} ${(y + width / 2).toFixed(1)}`)
  return `M${above.join('L')}L${below.join('L')}Z`
}

/** From 0 to 1, still at both ends. */
function eased(t: number): number {
  return t * t * (3 - 2 * t)
}
