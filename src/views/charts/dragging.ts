import type { Attachment } from 'svelte/attachments'

/** A place in an element, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number]

/** What happens between a press and its release. */
export interface Drag {
  start(at: Point): void
  move(at: Point): void
  /** @param hasMoved false for a click or a tap */
  end(at: Point, hasMoved: boolean): void
  /** the browser took the gesture for itself, to scroll */
  cancel(): void
}

/** Follows one pointer (mouse, pen or finger) from press to release, outside the element too. */
export function dragging(drag: Drag): Attachment<SVGSVGElement> {
  return (element) => {
    const clickReachPx = 3
    let held: { readonly id: number; readonly from: Point; hasMoved: boolean } | null = null
    const follow = {
      pointerdown(event: PointerEvent) {
        if (event.button !== 0 || held) return
        element.setPointerCapture(event.pointerId)
        held = { id: event.pointerId, from: pointIn(element, event), hasMoved: false }
        drag.start(held.from)
      },
      pointermove(event: PointerEvent) {
        if (event.pointerId !== held?.id) return
        const at = pointIn(element, event)
        held.hasMoved ||= Math.hypot(at[0] - held.from[0], at[1] - held.from[1]) >= clickReachPx
        if (held.hasMoved) drag.move(at)
      },
      pointerup(event: PointerEvent) {
        if (event.pointerId !== held?.id) return
        const { hasMoved } = held
        held = null
        drag.end(pointIn(element, event), hasMoved)
      },
      pointercancel(event: PointerEvent) {
        if (event.pointerId !== held?.id) return
        held = null
        drag.cancel()
      }
    }
    element.addEventListener('pointerdown', follow.pointerdown)
    element.addEventListener('pointermove', follow.pointermove)
    element.addEventListener('pointerup', follow.pointerup)
    element.addEventListener('pointercancel', follow.pointercancel)
    return () => {
      element.removeEventListener('pointerdown', follow.pointerdown)
      element.removeEventListener('pointermove', follow.pointermove)
      element.removeEventListener('pointerup', follow.pointerup)
      element.removeEventListener('pointercancel', follow.pointercancel)
    }
  }
}

/** Where a pointer is in an element. */
export function pointIn(element: Element, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect()
  return [event.clientX - left, event.clientY - top]
}
