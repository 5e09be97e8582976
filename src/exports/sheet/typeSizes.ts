import type { Paper } from './paper.ts'

/** Sizes of letters and gaps on a page, in its pixels; symbols are never among them: they have the map's size. */
export interface TypeSizes {
  /** 1 on an A4 page */
  readonly scale: number
  readonly titlePx: number
  readonly subtitlePx: number
  /** notes and filters, and the labels of a legend */
  readonly bodyPx: number
  /** sources and captions */
  readonly smallPx: number
  /** between parts */
  readonly gapPx: number
}

/** Smaller print than 6 points can not be read. */
const leastPx = 8
const leastScale = 0.72
const steps = [0.92, 0.85, 0.78, leastScale]

/**
 * The sizes that suit a paper, best first: a page that is too full is set smaller, down to what can be read.
 * A slide is seen from afar: its letters are larger, and stay so.
 */
export function typeSizes(paper: Paper): [TypeSizes, ...TypeSizes[]] {
  const base = baseScale(paper)
  const least = paper.id === 'slide' ? 1 : leastScale
  const smaller = new Set(steps.map((step) => Math.max(base * step, least)))
  smaller.delete(base)
  return [sizesAt(base, paper), ...[...smaller].map((scale) => sizesAt(scale, paper))]
}

function baseScale({ id, widthMm, heightMm }: Paper): number {
  if (id === 'slide') return 1.35
  if (id === 'a3-landscape' || id === 'a3-portrait') return 1.2
  if (id !== 'own') return 1
  const scale = Math.min(Math.sqrt(widthMm * heightMm) / 250, Math.min(widthMm, heightMm) / 150)
  return Math.min(Math.max(scale, leastScale), 3)
}

function sizesAt(scale: number, { id }: Paper): TypeSizes {
  const isSlide = id === 'slide'
  return {
    scale,
    titlePx: 26 * scale,
    subtitlePx: 15 * scale,
    bodyPx: 13 * scale,
    // The foot of a slide is for who asks, not for the whole room.
    smallPx: Math.max((isSlide ? 10 : 11) * scale, leastPx),
    gapPx: 18 * scale
  }
}
