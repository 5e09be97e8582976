import { encode } from 'uqr'
import type { Drawing } from '../../core/marks.ts'

/**
 * A QR code of a link, with the quiet zone that scanners need.
 * @param sizePx side of the whole
 * @returns null where the link is longer than a QR code can hold
 */
export function qrDrawing(link: string, sizePx: number): Drawing | null {
  try {
    const { data, size } = encode(link, { ecc: 'L', border: 2 })
    const side = sizePx / size
    const d = data
      .flatMap((row, y) =>
        row.map((isDark, x) => {
          if (!isDark) return ''
          const [left, top, right, bottom] = [x, y, x + 1, y + 1].map((at) => (at * side).toFixed(2))
          return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`
        })
      )
      .join('')
    return { width: sizePx, height: sizePx, marks: [{ kind: 'path', d, fill: '#1b1f2a' }] }
  } catch {
    return null
  }
}
