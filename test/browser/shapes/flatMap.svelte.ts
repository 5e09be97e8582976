import { flushSync, mount, unmount } from 'svelte'
import { onTestFinished } from 'vitest'
import type { Outlines } from '../../../src/geo/outlines.ts'
import { pickedShape } from '../../../src/geo/shapes/picked.ts'
import { regionsOver } from '../../../src/geo/shapes/region.ts'
import type { Effect, Shape } from '../../../src/geo/shapes/shape.ts'
import { shapeText, type ShapeTool } from '../../../src/state/shapes/words.ts'
import ShapeOverlay from '../../../src/views/shapes/ShapeOverlay.svelte'
import '../../../src/views/theme.css'
import { squareOutlines } from './squareOutlines.ts'

export const size = { width: 600, height: 400 }

/** Where a pixel lies on a map that is flat: a thousandth of a degree a pixel, north above. */
export const lonLatAt = (x: number, y: number) => [2 + x / 1000, 49 - y / 1000] as const

const view = (shift: number) => ({
  project: (lon: number, lat: number) => ({ x: (lon - 2) * 1000 + shift, y: (49 - lat) * 1000 }),
  unproject: (x: number, y: number) => ({ lon: 2 + (x - shift) / 1000, lat: 49 - y / 1000 })
})

/** A square neighbourhood and a department round it: see squareOutlines. */
const neighbourhood: Outlines = squareOutlines(['QN09302M'], 2.1, 48.8, 0.05)
const department: Outlines = squareOutlines(['93'], 2, 48.6, 0.4)
const ground = { department, region: department, neighbourhood: { '2015': null, '2024': neighbourhood } }

/** The overlay over a map of 600 by 400 pixels, with a parent that keeps what it is told. */
export function overlayOn(first: { tool: ShapeTool | null; shapes?: readonly Shape[]; effect?: Effect }) {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'relative', width: `${size.width}px`, height: `${size.height}px` })
  document.body.append(box)
  const calls: { shapes: readonly Shape[]; phase: 'moving' | 'done' }[] = []
  /** the gestures that reached what lies below */
  const below: string[] = []
  box.addEventListener('pointerdown', () => below.push('pointerdown'))
  let shapes = $state.raw(first.shapes ?? [])
  let tool = $state.raw(first.tool)
  let shift = $state(0)
  const regionOf = regionsOver(ground)
  const props = {
    get view() {
      return view(shift)
    },
    ...size,
    get shapes() {
      return shapes
    },
    get tool() {
      return tool
    },
    effect: first.effect ?? ('in' as const),
    regionOf,
    nameOf: (shape: Shape) => shapeText(shape, () => 'Seine-Saint-Denis'),
    pick: (kind: 'near' | 'territory', at: readonly [number, number]) =>
      pickedShape(kind, at, first.effect ?? 'in', ground, '2024'),
    onchange: (next: readonly Shape[], phase: 'moving' | 'done') => {
      calls.push({ shapes: next, phase })
      shapes = next
    },
    ontool: (next: null) => (tool = next)
  }
  const overlay = mount(ShapeOverlay, { target: box, props })
  flushSync()
  onTestFinished(async () => {
    await unmount(overlay)
    box.remove()
  })
  return {
    box,
    calls,
    below,
    shapes: () => shapes,
    tool: () => tool,
    take: (next: ShapeTool) => {
      tool = next
      flushSync()
    },
    pan: (px: number) => {
      shift = px
      flushSync()
    }
  }
}

/** A gesture of one pointer along some pixels of an element's box. */
export function gesture(
  box: HTMLElement,
  target: Element,
  path: readonly (readonly [x: number, y: number])[],
  pointerType: 'mouse' | 'touch'
): void {
  const { left, top } = box.getBoundingClientRect()
  const send = (type: string, [x, y]: readonly [number, number]) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        // 1 is the mouse's: a pointer that the browser does not know cannot be captured.
        pointerId: 1,
        pointerType,
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: left + x,
        clientY: top + y
      })
    )
  const [first = [0, 0] as const] = path
  const last = path.at(-1) ?? first
  send('pointerdown', first)
  for (const at of path.slice(1)) send('pointermove', at)
  send('pointerup', last)
  flushSync()
}
