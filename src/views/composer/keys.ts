import type { Box } from '../../core/marks.ts'
import { formatNumber } from '../../core/format.ts'
import { t } from '../../words/t.ts'

/** How far a key moves a part, or its lower right corner, in millimetres. */
export interface Way {
  readonly resizes: boolean
  readonly dx: number
  readonly dy: number
}

/** What a key does to a part: arrows 1 mm, 10 with Shift; with Ctrl or Alt, + and -, its size; null for other keys. */
export function wayOf(event: KeyboardEvent): Way | null {
  const by = event.shiftKey && event.key.startsWith('Arrow') ? 10 : 1
  const resizes = event.ctrlKey || event.altKey || event.metaKey
  switch (event.key) {
    case 'ArrowLeft':
      return { resizes, dx: -by, dy: 0 }
    case 'ArrowRight':
      return { resizes, dx: by, dy: 0 }
    case 'ArrowUp':
      return { resizes, dx: 0, dy: -by }
    case 'ArrowDown':
      return { resizes, dx: 0, dy: by }
    case '+':
      return resizes ? null : { resizes: true, dx: 1, dy: 1 }
    case '-':
      return resizes ? null : { resizes: true, dx: -1, dy: -1 }
    default:
      return null
  }
}

/** Where a part stands, to be heard: 'Légende : à 12 mm du bord gauche, 30 mm du haut, 60 mm de large'. */
export function placeText(name: string, { x, y, width, height }: Box): string {
  const mm = (value: number) => `${formatNumber(value, Number.isInteger(value) ? 0 : 1)} mm`
  return t('{name} : à {left} du bord gauche, {top} du haut, {width} sur {height}', {
    name,
    left: mm(x),
    top: mm(y),
    width: mm(width),
    height: mm(height)
  })
}
