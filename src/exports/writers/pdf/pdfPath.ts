import { short } from '../number.ts'

/** How far the handles of a quarter circle lie along its tangents, in radii. */
const handle = 0.5523

/** SVG path data of M, L and Z as the operators of a PDF. */
export function pathOperators(d: string): string {
  const out: string[] = []
  let operator = 'm'
  let x: string | null = null
  for (const [token] of d.matchAll(/[MLZ]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)) {
    if (token === 'Z') out.push('h')
    else if (token === 'M' || token === 'L') operator = token === 'M' ? 'm' : 'l'
    else if (x === null) x = short(Number(token))
    else {
      out.push(`${x} ${short(Number(token))} ${operator}`)
      x = null
      // Pairs that follow the first of a move are lines.
      operator = 'l'
    }
  }
  return out.join(' ')
}

/** A circle by four curves. */
export function circlePath(x: number, y: number, radius: number): string {
  return rectPath(x - radius, y - radius, 2 * radius, 2 * radius, radius)
}

/** A rectangle, its corners rounded by curves. */
export function rectPath(x: number, y: number, width: number, height: number, radius: number): string {
  if (width <= 0 || height <= 0) return ''
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) return `${[x, y, width, height].map(short).join(' ')} re`
  const [right, bottom, k] = [x + width, y + height, r * (1 - handle)]
  const to = (operator: string, ...numbers: number[]) => `${numbers.map(short).join(' ')} ${operator}`
  return [
    to('m', x + r, y),
    to('l', right - r, y),
    to('c', right - k, y, right, y + k, right, y + r),
    to('l', right, bottom - r),
    to('c', right, bottom - k, right - k, bottom, right - r, bottom),
    to('l', x + r, bottom),
    to('c', x + k, bottom, x, bottom - k, x, bottom - r),
    to('l', x, y + r),
    to('c', x, y + k, x + k, y, x + r, y),
    'h'
  ].join(' ')
}
