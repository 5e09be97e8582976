import { encode } from 'uqr'
import type { Mark } from '../../core/marks.ts'

/** White modules around the code, without which no reader finds it. Source: ISO/IEC 18004, 6.3.8. */
const quietModules = 4

/**
 * Smallest side of a module that a phone reads from paper held in the hand: 0.33 mm, four dots of a printer of
 * 300 dpi, in pixels of the page.
 */
export const smallestModulePx = (0.33 / 25.4) * 96

/**
 * The QR code of a link, with its quiet zone, correcting 15 % of damage (level M).
 * @param sizePx side of the whole, in pixels of the page
 * @returns null when the link is so long that its modules would be smaller than a phone reads at this size
 */
export function qrDrawing(link: string, sizePx: number): Mark[] | null {
  const code = encoded(link)
  if (!code) return null
  const modulePx = sizePx / (code.size + 2 * quietModules)
  if (modulePx < smallestModulePx) return null
  const at = (module: number) => Math.round((module + quietModules) * modulePx * 1000) / 1000
  // One path: modules that were drawn one by one would show hair lines between them.
  const d = code.data.flatMap((row, y) =>
    runs(row).map(
      ([from, to]) =>
        `M${at(from)} ${at(y)}L${at(to)} ${at(y)}L${at(to)} ${at(y + 1)}L${at(from)} ${at(y + 1)}Z`
    )
  )
  return [
    { kind: 'rect', x: 0, y: 0, width: sizePx, height: sizePx, fill: '#ffffff' },
    { kind: 'path', d: d.join(''), fill: '#000000' }
  ]
}

function encoded(
  link: string
): { readonly size: number; readonly data: readonly (readonly boolean[])[] } | null {
  try {
    return encode(link, { ecc: 'M', border: 0 })
  } catch {
    // Longer than the largest code holds (2,331 bytes).
    return null
  }
}

/** Dark modules that touch, from one to before the other. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (!dark) return
    if (last?.[1] === x) last[1] = x + 1
    else found.push([x, x + 1])
  })
  return found
}
