import { language } from '../../words/language.ts'

/** How a frame takes its height: from its width, or once and for all. */
export type EmbedSize =
  | { readonly kind: 'ratio'; readonly ratio: EmbedRatio }
  | { readonly kind: 'height'; readonly heightPx: number }

export const embedRatios = ['16:9', '4:3', '1:1'] as const

export type EmbedRatio = (typeof embedRatios)[number]

/** Heights that a frame can be given, in CSS pixels: below the smallest its map has no room. */
export const embedHeights = { min: 320, usual: 560, max: 1600 } as const

// On a phone 16:9 leaves 180 px: title, legend and source would hide the map.
const smallestRatioHeightPx = 420

/**
 * What another page holds to show a map: a frame, without script. It is fetched when the reader comes near it, tells
 * the atlas nothing of the page it is in, and stays readable where the page refuses inline styles.
 * @param src address of the embedded page
 * @param title the map's, which screen readers announce
 */
export function embedCode({
  src,
  title,
  size
}: {
  readonly src: string
  readonly title: string
  readonly size: EmbedSize
}): string {
  const attributes = [
    ['src', src],
    ['title', title.replaceAll(/\s+/g, ' ').trim()],
    ['lang', language],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(size.kind === 'height' ? size.heightPx : embedHeights.usual)],
    ['style', styleOf(size)],
    ['referrerpolicy', 'no-referrer']
  ] as const
  const written = attributes.map(([name, value]) => `${name}="${escapedHtml(value)}"`)
  return `<iframe ${written.join(' ')} allowfullscreen></iframe>`
}

function styleOf(size: EmbedSize): string {
  if (size.kind === 'height') return 'border:0'
  return `border:0;height:auto;aspect-ratio:${size.ratio.replace(':', '/')};min-height:${smallestRatioHeightPx}px`
}

/** A text as HTML writes it, inside an element or a quoted attribute. */
export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
