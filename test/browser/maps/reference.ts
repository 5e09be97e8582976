import { commands } from 'vitest/browser'
import { pixelsOf } from './rendering.ts'

/** Levels of a channel, 0 to 255, that a driver may round otherwise. */
const sameWithin = 4

const references = import.meta.glob<string>('../../pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default'
})

/** VITE_RENEW_PICTURES=1 writes what is drawn as the new reference. */
export const renewing = import.meta.env['VITE_RENEW_PICTURES'] === '1'

/**
 * How far a drawing is from the reference picture of this name.
 * @param within levels of a channel that count as the same
 * @returns share of pixels that differ, 1 where there is no reference
 */
export async function differenceFrom(name: string, drawn: ImageData, within = sameWithin): Promise<number> {
  const address = references[`../../pictures/${name}.png`]
  if (address === undefined) return 1
  const reference = await createImageBitmap(await (await fetch(address)).blob())
  if (reference.width !== drawn.width || reference.height !== drawn.height) return 1
  return differing(drawn, pixelsOf(reference, reference), within)
}

/** Keeps a drawing: as the new reference, or in out/ beside them, for the eyes of whom the test fails. */
export async function keep(name: string, drawn: ImageData): Promise<void> {
  const canvas = new OffscreenCanvas(drawn.width, drawn.height)
  canvas.getContext('2d')?.putImageData(drawn, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  await commands.writeFile(`test/pictures/${renewing ? '' : 'out/'}${name}.png`, btoa(text), 'base64')
}

/** Share of pixels of which a channel differs by more than some levels. */
function differing(one: ImageData, other: ImageData, within: number): number {
  let count = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const isSame = [0, 1, 2].every(
      (i) => Math.abs((one.data[at + i] ?? 0) - (other.data[at + i] ?? 0)) <= within
    )
    if (!isSame) count++
  }
  return count / (one.data.length / 4)
}
