import type { Attachment } from 'svelte/attachments'

/** What follows the pointer from its press to its release, by pixels of the screen from where it was pressed. */
export interface Taken {
  move(dx: number, dy: number): void
  release(): void
  /** Escape, or the browser took the gesture */
  cancel(): void
}

/** A hand that rests is not still: below this many pixels a press is a click. */
const clickReachPx = 4

/** Takes an element by one pointer: mouse, pen or finger. Escape lets it go where it was. */
export function taking(take: (event: PointerEvent) => Taken): Attachment<HTMLElement> {
  return (element) => {
    let held: { id: number; x: number; y: number; taken: Taken; hasMoved: boolean } | null = null
    const letGo = () => {
      const { taken, hasMoved } = held ?? {}
      held = null
      if (hasMoved) taken?.cancel()
    }
    const follow = {
      pointerdown(event: PointerEvent) {
        if (event.button !== 0 || held) return
        event.stopPropagation()
        element.setPointerCapture(event.pointerId)
        const { pointerId: id, clientX: x, clientY: y } = event
        held = { id, x, y, taken: take(event), hasMoved: false }
      },
      pointermove(event: PointerEvent) {
        if (!held || event.pointerId !== held.id) return
        const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
        held.hasMoved ||= Math.hypot(dx, dy) >= clickReachPx
        if (held.hasMoved) held.taken.move(dx, dy)
      },
      pointerup(event: PointerEvent) {
        if (!held || event.pointerId !== held.id) return
        const { taken, hasMoved } = held
        held = null
        if (hasMoved) taken.release()
      },
      pointercancel(event: PointerEvent) {
        if (event.pointerId === held?.id) letGo()
      }
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held) return
      // The dialog would close.
      event.preventDefault()
      event.stopPropagation()
      letGo()
    }
    const listeners = Object.entries(follow) as [string, EventListener][]
    for (const [name, listen] of listeners) element.addEventListener(name, listen)
    addEventListener('keydown', escape, true)
    return () => {
      for (const [name, listen] of listeners) element.removeEventListener(name, listen)
      removeEventListener('keydown', escape, true)
    }
  }
}
