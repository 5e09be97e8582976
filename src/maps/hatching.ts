import type { AccessorContext } from '@deck.gl/core'
import { FillStyleExtension } from '@deck.gl/extensions'
import { AreaState, inksOf, type MapPicture } from './picture.ts'

// The same marks as in the legends of screen and paper: lines rising to the right for what is missing, dots for
// what is secret, level lines for what does not exist. One object for all layers: deck.gl makes a new texture
// for each new one.
const patterns = {
  missing: { type: 'hatch', angle: 135, strokeWidth: 2, gap: 3 },
  secret: { type: 'dots', radius: 1, gap: 2, angle: 45 },
  not_applicable: { type: 'hatch', angle: 0, strokeWidth: 1.4, gap: 3.6 }
} as const

/**
 * Layer props that draw marks without a figure in grey patterns on a blank ground, one for each reason, and fill the others.
 * @param stateAt AreaState of the mark with this index
 */
export function hatching(picture: Pick<MapPicture, 'night'>, stateAt: (index: number) => number | undefined) {
  const { blank } = inksOf(picture)
  return {
    extensions: [new FillStyleExtension({ proceduralPattern: true })],
    fillPatternMapping: patterns,
    fillPatternSizeUnits: 'pixels' as const,
    getFillPattern: (_: unknown, { index }: AccessorContext<unknown>) => patternOf(stateAt(index)),
    getFillPatternBackgroundColor: (
      _: unknown,
      { index }: AccessorContext<unknown>
    ): [number, number, number, number] => (patternOf(stateAt(index)) === plain ? [0, 0, 0, 0] : blank)
  }
}

/** A name that is not among the patterns fills plainly. */
const plain = 'plain'

function patternOf(state: number | undefined): keyof typeof patterns | typeof plain {
  if (state === AreaState.missing) return 'missing'
  if (state === AreaState.secret) return 'secret'
  return state === AreaState.not_applicable ? 'not_applicable' : plain
}
