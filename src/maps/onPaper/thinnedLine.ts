/**
 * The points of a line without which it would move by more than a tolerance; the first and the last among them.
 * @param line x and y in turn
 * @param tolerancePx same unit as the line
 * Source: Douglas & Peucker (1973).
 */
export function thinnedLine(line: ArrayLike<number>, tolerancePx: number): number[] {
  const last = line.length - 2
  if (last < 4) return Array.from(line)
  const isKept = new Uint8Array(line.length / 2)
  isKept[0] = isKept[last / 2] = 1
  const parts: [number, number][] = [[0, last]]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part
    const farthest = farthestFrom(line, from, to, tolerancePx)
    if (farthest < 0) continue
    isKept[farthest / 2] = 1
    parts.push([from, farthest], [farthest, to])
  }
  const kept: number[] = []
  for (let at = 0; at <= last; at += 2) if (isKept[at / 2]) kept.push(line[at] ?? 0, line[at + 1] ?? 0)
  return kept
}

/** Where between two points a line is farthest from the straight way; -1 where it is nowhere beyond the tolerance. */
function farthestFrom(line: ArrayLike<number>, from: number, to: number, tolerance: number): number {
  const [x, y] = [line[from] ?? 0, line[from + 1] ?? 0]
  const [dx, dy] = [(line[to] ?? 0) - x, (line[to + 1] ?? 0) - y]
  const length = dx * dx + dy * dy
  let best = tolerance * tolerance
  let found = -1
  for (let at = from + 2; at < to; at += 2) {
    const [px, py] = [(line[at] ?? 0) - x, (line[at + 1] ?? 0) - y]
    // Of a ring both ends are one point: from there it is farthest that is farthest away.
    const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1)
    const away = (px - along * dx) ** 2 + (py - along * dy) ** 2
    if (away > best) {
      best = away
      found = at
    }
  }
  return found
}
