/** What a key asks of a presentation. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'list' | 'full screen' | 'leave'

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  l: 'list',
  L: 'list',
  f: 'full screen',
  F: 'full screen',
  Escape: 'leave'
}

/** Where one types, or where keys are another's. */
const elsewhere = 'input, textarea, select, [contenteditable="true"], dialog'

/** What answers the space bar by itself. */
const pressed = 'button, a, summary, label'

/**
 * What a key asks of the presentation; null when it is meant for what has the focus.
 * @param isMapPointed the focus came to the map by a pointer: its arrows are then the presentation's, for the pointer
 * moves the map; who comes by keyboard pans with them
 */
export function moveOf(
  { key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent,
  isMapPointed: boolean
): Move | null {
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined
  if (!move || ctrlKey || metaKey || altKey || isComposing) return null
  if (!(target instanceof Element)) return move
  if (target.closest(elsewhere)) return null
  const isPaging = key === 'PageDown' || key === 'PageUp'
  if (isPaging || move === 'leave' || target.closest('.presentation')) {
    return key === ' ' && target.closest(pressed) ? null : move
  }
  if (target.closest('.maplibregl-map')) return isMapPointed || key === ' ' || key.length === 1 ? move : null
  // Sliders, brushes, grids: what is focused and no button has keys of its own.
  const hasKeys =
    target.matches('[tabindex="0"]:not(button, a)') || target.closest('[role="radiogroup"], [role="tablist"]')
  if (hasKeys) return null
  return key === ' ' && target.closest(pressed) ? null : move
}
