import type { Drawing } from '../../core/marks.ts'
import { ink } from './colours.ts'

/** An arrow to the north, which is up, 18 by 38 pixels. */
export const northDrawing: Drawing = {
  width: 18,
  height: 38,
  marks: [
    { kind: 'text', x: 9, y: 11, text: 'N', sizePx: 13, weight: 700, fill: ink, anchor: 'middle' },
    { kind: 'path', d: 'M9.0 14.0L9.0 32.0L2.5 37.0Z', fill: ink, stroke: ink, strokeWidth: 1 },
    { kind: 'path', d: 'M9.0 14.0L15.5 37.0L9.0 32.0Z', fill: '#ffffff', stroke: ink, strokeWidth: 1 }
  ]
}
