import type { Mark } from '../core/marks.ts'

/**
 * What the inks of paper become on the screen, which may be dark, or in the reader's own colours: properties of
 * theme.css where it names them. Colours of data are not here: they say figures, in the legend as on the map.
 */
const inks: Readonly<Record<string, string>> = {
  '#1b1f2a': 'var(--ink)',
  '#5b6270': 'var(--soft-ink)',
  '#8b8f99': 'var(--control-border)',
  '#ebe6dc': 'var(--grid)',
  '#e2ddd1': 'var(--line)',
  '#ccd2d6': 'var(--pale)',
  '#a8421f': 'var(--accent)',
  '#0a4e5b': 'var(--teal-dark)',
  '#f6f3ec': 'var(--land)',
  '#bdb29c': 'var(--control-border)',
  '#b9ac93': 'var(--control-border)',
  '#d9d3c6': 'light-dark(#d9d3c6, #454c59)',
  '#fdfdfc': 'light-dark(#fdfdfc, #1b1f27)',
  '#6e2a13': 'light-dark(#6e2a13, #f3c0aa)',
  '#7a6f57': 'light-dark(#7a6f57, #c5bba6)'
}

/** Inks of lines, letters and surfaces that are colours of data too where they fill a bar or a box. */
const lines: Readonly<Record<string, string>> = {
  '#0b4f5c': 'var(--teal-dark)',
  '#2b7f87': 'var(--teal)',
  '#7a4b00': 'var(--warning)',
  '#54264f': 'light-dark(#54264f, #d9a9d3)',
  '#1d4e9e': 'light-dark(#1d4e9e, #93b8f2)',
  '#765a86': 'light-dark(#765a86, #c3a8d3)',
  '#5f6b3a': 'light-dark(#5f6b3a, #b7c48e)',
  '#80603f': 'light-dark(#80603f, #d6b48f)'
}

const surfaces: Readonly<Record<string, string>> = {
  '#ffffff': 'var(--panel)',
  '#d3e7e4': 'var(--teal-light)',
  '#f5e3d8': 'light-dark(#f5e3d8, #4a3128)'
}

/** The fill of a mark on the screen. */
export function fillOnScreen(kind: Mark['kind'], fill: string): string {
  if (kind === 'text') return inks[fill] ?? lines[fill] ?? fill
  if (kind === 'path') return inks[fill] ?? surfaces[fill] ?? fill
  return fill === '#ffffff' ? 'var(--panel)' : (inks[fill] ?? fill)
}

/** The line of a mark, or its rim, on the screen. White around a shape keeps it apart from what lies under it. */
export function strokeOnScreen(kind: Mark['kind'], stroke: string): string {
  if (kind === 'rect') return inks[stroke] ?? stroke
  if (stroke === '#ffffff') return kind === 'line' || kind === 'text' ? 'var(--panel)' : stroke
  return inks[stroke] ?? lines[stroke] ?? stroke
}
