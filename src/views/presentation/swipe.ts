import type { Attachment } from 'svelte/attachments'

const leastPx = 48

/**
 * A finger drawn across goes to the next step (to the left) or the one before.
 * @param onswipe 1 for the next, -1 for the one before
 */
export function swiped(onswipe: (way: 1 | -1) => void): Attachment<HTMLElement> {
  return (node) => {
    let from: { x: number; y: number } | null = null

    function begin(event: TouchEvent) {
      const [touch, another] = event.touches
      from = touch && !another ? { x: touch.clientX, y: touch.clientY } : null
    }

    function end(event: TouchEvent) {
      const touch = event.changedTouches[0]
      if (!from || !touch) return
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y]
      from = null
      if (Math.abs(across) >= leastPx && Math.abs(across) > 2 * Math.abs(down)) onswipe(across < 0 ? 1 : -1)
    }

    node.addEventListener('touchstart', begin, { passive: true })
    node.addEventListener('touchend', end)
    return () => {
      node.removeEventListener('touchstart', begin)
      node.removeEventListener('touchend', end)
    }
  }
}
