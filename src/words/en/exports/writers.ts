export default {
  'cette page compte {widthPx} × {heightPx} pixels, plus que ce navigateur ne peut en dessiner. Choisissez une densité plus basse, ou le format PDF ou SVG, qui n’a pas de limite de taille.':
    'this page has {widthPx} × {heightPx} pixels, more than this browser can draw. Choose a lower density, or PDF or SVG, which have no limit of size.'
} as const
