import type { AccessorContext } from '@deck.gl/core'
import { FillStyleExtension } from '@deck.gl/extensions'

// The same lines as in the legends of screen and paper: rising to the right, 2 of 5 pixels. One object for all
// layers: deck.gl makes a new texture for each new one.
const patterns = { missing: { type: 'hatch', angle: 135, strokeWidth: 2, gap: 3 } } as const

/** Layer props that hatch some marks in grey on white, the sign of a missing figure, and fill the others. */
export function hatching(isHatched: (index: number) => boolean) {
  return {
    extensions: [new FillStyleExtension({ proceduralPattern: true })],
    fillPatternMapping: patterns,
    fillPatternSizeUnits: 'pixels' as const,
    // A name that is not in the mapping fills plainly.
    getFillPattern: (_: unknown, { index }: AccessorContext<unknown>) =>
      isHatched(index) ? 'missing' : 'plain',
    getFillPatternBackgroundColor: (
      _: unknown,
      { index }: AccessorContext<unknown>
    ): [number, number, number, number] => (isHatched(index) ? [255, 255, 255, 255] : [0, 0, 0, 0])
  }
}
