/** Colours of what is not data in a chart, and of data that no class colours. */
export const ink = {
  text: '#1b1f2a',
  softText: '#5b6270',
  grid: '#ebe6dc',
  axis: '#8b8f99',
  /** every area, kept or not */
  pale: '#ccd2d6',
  /** the areas kept */
  dark: '#2b7f87',
  /** what stands by itself: nearly the darkest class, which no theme changes because it says a figure */
  strong: '#0a4e5b',
  /** edge that keeps a light class apart from the paper */
  edge: '#5b6270',
  accent: '#a8421f',
  paper: '#ffffff'
}

/** Text in a chart, in pixels. */
export const textPx = 12

/** Muted colours for lines of reference, AA on white as text. */
export const referenceColours = ['#5b6270', '#765a86', '#5f6b3a', '#80603f'] as const

/**
 * Strong colours for lines of their own, safe for colour-blind readers and AA on white as text.
 * Source: Okabe & Ito (2008), darkened.
 */
export const lineColours = ['#0b4f5c', '#a8421f', '#54264f', '#7a4b00', '#1d4e9e'] as const
