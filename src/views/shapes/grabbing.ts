import type { Attachment } from 'svelte/attachments'

/** A pixel of the map. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

/** What happens between a press and its release, in pixels of the map. */
export interface Grab {
  press(at: Pixel): void
  /** @param isHeld false while nothing is pressed: the mouse passes over */
  move(at: Pixel, isHeld: boolean): void
  /** @param hasMoved false for a click or a tap */
  release(at: Pixel, hasMoved: boolean): void
  /** the browser took the gesture, or the pointer is gone */
  cancel(): void
}

/** A hand that rests is not still: below this many pixels a press is a click. */
const clickReachPx = 4

/**
 * Follows one pointer (mouse, pen or finger) from press to release, outside the element too. A second finger is
 * left alone.
 * @param map the element whose top left corner pixels are counted from, which does not move with the pointer
 */
export function grabbing(grab: Grab, map: (element: HTMLElement) => Element): Attachment<HTMLElement> {
  return (element) => {
    let held: { readonly id: number; readonly from: Pixel; hasMoved: boolean } | null = null
    const at = (event: PointerEvent): Pixel => {
      const { left, top } = map(element).getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const follow: Record<string, (event: PointerEvent) => void> = {
      pointerdown(event) {
        if (event.button !== 0 || held) return
        // The map below would take the gesture for its own.
        event.stopPropagation()
        element.setPointerCapture(event.pointerId)
        held = { id: event.pointerId, from: at(event), hasMoved: false }
        grab.press(held.from)
      },
      pointermove(event) {
        if (held && event.pointerId !== held.id) return
        const now = at(event)
        if (held) held.hasMoved ||= Math.hypot(now.x - held.from.x, now.y - held.from.y) >= clickReachPx
        if (!held || held.hasMoved) grab.move(now, held !== null)
      },
      pointerup(event) {
        if (event.pointerId !== held?.id) return
        const { hasMoved } = held
        held = null
        grab.release(at(event), hasMoved)
      },
      pointercancel(event) {
        if (event.pointerId !== held?.id) return
        held = null
        grab.cancel()
      }
    }
    const listeners = Object.entries(follow) as [string, EventListener][]
    for (const [name, listen] of listeners) element.addEventListener(name, listen)
    return () => {
      for (const [name, listen] of listeners) element.removeEventListener(name, listen)
    }
  }
}

/** How far an arrow key moves, in pixels; null for another key. */
export function arrowStep(event: KeyboardEvent, step: number): Pixel | null {
  const by = event.shiftKey ? 5 * step : step
  switch (event.key) {
    case 'ArrowLeft':
      return { x: -by, y: 0 }
    case 'ArrowRight':
      return { x: by, y: 0 }
    case 'ArrowUp':
      return { x: 0, y: -by }
    case 'ArrowDown':
      return { x: 0, y: by }
    default:
      return null
  }
}
