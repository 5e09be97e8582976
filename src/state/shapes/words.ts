import { formatCount, formatNumber } from '../../core/format.ts'
import type { ShapeMeasure } from '../../geo/shapes/measure.ts'
import type { LonLat, Near, Rule, Shape, Territory } from '../../geo/shapes/shape.ts'
import { inLanguage, plural, t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** What a reader can draw or pick, in the order of the tool bar. */
export const shapeTools = ['rectangle', 'lasso', 'polygon', 'circle', 'near', 'territory'] as const
export type ShapeTool = (typeof shapeTools)[number]

export const toolNames: Readonly<Record<ShapeTool, string>> = {
  rectangle: t('Rectangle'),
  lasso: t('Lasso'),
  polygon: t('Polygone'),
  circle: t('Cercle'),
  near: t('Distance d’un quartier'),
  territory: t('Territoire')
}

/** What to do on the map with a tool in hand. */
export const toolHints: Readonly<Record<ShapeTool, string>> = {
  rectangle: t('Tirez d’un coin à l’autre, ou cliquez deux coins opposés.'),
  lasso: t('Entourez les quartiers d’un trait.'),
  polygon: t(
    'Cliquez les sommets l’un après l’autre. Un double clic, le premier sommet ou Entrée terminent.'
  ),
  circle: t('Tirez du centre vers le bord, ou cliquez le centre puis le bord.'),
  near: t('Cliquez un quartier sur la carte, ou nommez‑le.'),
  territory: t('Cliquez un département sur la carte, ou nommez un territoire.')
}

/** The same without a pointer. */
export const keyHint = t(
  'Au clavier : les flèches déplacent la mire (Maj : plus vite), Espace pose un point, Entrée termine, Retour arrière reprend le dernier point, Échap abandonne.'
)

/** '5 km', '2,5 km', '800 m' */
export function lengthText(km: number): string {
  if (km > 0 && km < 0.9995) return `${formatNumber(Math.round(km * 1000), 0)}\u00a0m`
  const decimals = km < 100 && Math.abs(km - Math.round(km)) >= 0.05 ? 1 : 0
  return `${formatNumber(km, decimals)}\u00a0km`
}

/** '78,5 km²', '12,4 ha' under 1 km², '3 150 km²' */
export function areaText(km2: number): string {
  if (km2 < 0.9995) return `${formatNumber(km2 * 100, 1)}\u00a0ha`
  return `${formatNumber(km2, km2 < 999.5 ? 1 : 0)}\u00a0km²`
}

/** What stands beside a shape on the map: the length it is made by, where there is one, and its surface. */
export function measureText(shape: Shape, { areaKm2 }: ShapeMeasure): string {
  const length = shape.kind === 'circle' ? shape.radiusKm : shape.kind === 'near' ? shape.distanceKm : null
  return length === null ? areaText(areaKm2) : `${lengthText(length)} · ${areaText(areaKm2)}`
}

/** All measures of a shape, for its line in the list. */
export function fullMeasureText({ areaKm2, perimeterKm }: ShapeMeasure): string {
  return t('{area}, {length} de tour', { area: areaText(areaKm2), length: lengthText(perimeterKm) })
}

/**
 * A shape in words: 'Cercle de 5 km de rayon', 'À moins de 2 km de La Reynerie'.
 * @param placeName the name of the place that a shape is about; undefined: its code stands for it
 */
export function shapeText(shape: Shape, placeName: (shape: Near | Territory) => string | undefined): string {
  switch (shape.kind) {
    case 'circle':
      return t('Cercle de {length} de rayon', { length: lengthText(shape.radiusKm) })
    case 'near':
      return t('À {length} au plus de {place} (quartier {generation})', {
        length: lengthText(shape.distanceKm),
        place: placeName(shape) ?? shape.code,
        generation: shape.generation
      })
    case 'territory':
      return placeName(shape) ?? shape.code
    case 'polygon':
    case 'lasso':
      return t('{shape} de {count}\u00a0sommets', {
        shape: toolNames[shape.kind],
        count: shape.points.length
      })
    case 'rectangle':
      return toolNames.rectangle
  }
}

/** '48,8566° N, 2,3522° E' */
export function positionText([lon, lat]: LonLat): string {
  const degrees = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 })
  const north = `${degrees.format(Math.abs(lat))}°\u00a0${lat < 0 ? 'S' : 'N'}`
  return `${north}, ${degrees.format(Math.abs(lon))}°\u00a0${lon < 0 ? inLanguage({ fr: 'O', en: 'W' }) : 'E'}`
}

/** What of a neighbourhood a rule looks at. */
export const ruleNames: Readonly<Record<Rule['kind'], string>> = {
  touch: t('contour'),
  share: t('surface'),
  point: t('centre')
}

/** What a rule asks of a neighbourhood, as a sentence. */
export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'touch':
      return t('Un quartier est pris dès que son contour touche une forme.')
    case 'share':
      return t('Un quartier est pris si les formes couvrent au moins {percent}\u00a0% de sa surface.', {
        percent: rule.percent
      })
    case 'point':
      return t('Un quartier est pris si le point qui porte son nom est dans une forme.')
  }
}

/** How many neighbourhoods shapes keep, and of how many they can say nothing. */
export function shapeCountText({ kept, untested }: { kept: number; untested: number }): string {
  const keptText = plural(
    kept,
    t('{count}\u00a0quartier gardé', { count: formatCount(kept) }),
    t('{count}\u00a0quartiers gardés', { count: formatCount(kept) })
  )
  if (untested === 0) return keptText
  const told = { kept: keptText, count: formatCount(untested) }
  return plural(
    untested,
    t('{kept}\u00a0; {count}\u00a0quartier sans contour connu ne peut pas être testé', told),
    t('{kept}\u00a0; {count}\u00a0quartiers sans contour connu ne peuvent pas être testés', told)
  )
}

/** A number as a reader types it, with a comma or a point; NaN where it is none. */
export function typedNumber(text: string): number {
  const plain = text
    .trim()
    .replaceAll(/[\u202f\u00a0 ]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : Number.NaN
}
