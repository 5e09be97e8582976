import { InputError } from '../../core/errors.ts'
import { kmPerDegree } from './nearness.ts'
import { shapeLimits, type LonLat, type Rule, type Shape, type Traced } from './shape.ts'
import { surfaceKm2 } from './surface.ts'
import { closedRing } from './rings.ts'
import { inLanguage, t } from '../../words/t.ts'

const codeForms = {
  '2015': /^QP(\d{3}|02[AB])\d{3}$/,
  '2024': /^QN(\d{3}|02[AB])\d{2}[A-Z]$/,
  department: /^(\d{2}|2[AB]|97\d)$/,
  region: /^\d{2}$/
} as const

/**
 * A shape as the address can hold it: coordinates to 5 decimals (1 m), lengths to 3 (1 m).
 * @throws InputError, in French, for what is no shape: numbers that are none or off the map, a side across the 180th
 * meridian, fewer than 3 corners or more than 200, no surface, a code that no territory can have
 */
export function checkedShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'rectangle': {
      const [west, south] = checkedPoint([shape.west, shape.south])
      const [east, north] = checkedPoint([shape.east, shape.north])
      if (!(west < east && south < north))
        throw new InputError(t('rectangle : l’ouest et le sud se donnent avant l’est et le nord'))
      return { ...shape, west, south, east, north }
    }
    case 'polygon':
    case 'lasso':
      return checkedTrace(shape)
    case 'circle': {
      const centre = checkedPoint(shape.centre)
      const radiusKm = checkedLength(shape.radiusKm, shapeLimits.radiusKm, t('rayon'))
      if (!fitsOnMap(centre, radiusKm))
        throw new InputError(t('cercle : il dépasse la carte ou passe le 180e méridien'))
      return { ...shape, centre, radiusKm }
    }
    case 'near': {
      if (!codeForms[shape.generation].test(shape.code))
        throw new InputError(
          t('code de quartier de {generation} illisible : {code}', {
            generation: shape.generation,
            code: shape.code
          })
        )
      const distanceKm = checkedLength(shape.distanceKm, shapeLimits.distanceKm, t('distance'))
      return { ...shape, distanceKm }
    }
    case 'territory':
      if (!codeForms[shape.level].test(shape.code))
        throw new InputError(t('code de territoire illisible : {code}', { code: shape.code }))
      return shape
  }
}

/** @throws InputError for a share that is no whole percentage from 1 to 100 */
export function checkedRule(rule: Rule): Rule {
  if (rule.kind === 'share' && !(Number.isInteger(rule.percent) && rule.percent >= 1 && rule.percent <= 100))
    throw new InputError(
      t('part de la surface : {percent} (un entier de 1 à 100)', { percent: rule.percent })
    )
  return rule
}

function checkedTrace(shape: Traced): Traced {
  const name = shape.kind === 'lasso' ? t('lasso') : t('polygone')
  if (shape.points.length > 10 * shapeLimits.vertices)
    throw new InputError(
      t('{name} : {count} sommets ({vertices} au plus)', {
        name,
        count: shape.points.length,
        vertices: shapeLimits.vertices
      })
    )
  const rounded = shape.points.map(checkedPoint)
  const points = rounded.filter((point, i) => !isSame(point, rounded.at(i === 0 ? -1 : i - 1)))
  if (points.length < 3) throw new InputError(t('{name} : il faut au moins 3 sommets différents', { name }))
  if (points.length > shapeLimits.vertices)
    throw new InputError(
      t('{name} : {count} sommets ({vertices} au plus)', {
        name,
        count: points.length,
        vertices: shapeLimits.vertices
      })
    )
  const isLong = points.some(([lon], i) => Math.abs(lon - (points.at(i - 1)?.[0] ?? lon)) > 180)
  if (isLong) throw new InputError(t('{name} : un côté passe le 180e méridien', { name }))
  // A thousandth of a hectare: all corners on a line, or nearly so.
  if (!(surfaceKm2(closedRing(points)) > 1e-5))
    throw new InputError(t('{name} : la forme n’a pas de surface', { name }))
  return { ...shape, points }
}

function checkedPoint([lon, lat]: LonLat): LonLat {
  const reach = shapeLimits.latitude
  if (!(Math.abs(lon) <= 180)) throw new InputError(t('longitude : {lon} (de -180 à 180)', { lon }))
  if (!(Math.abs(lat) <= reach))
    throw new InputError(t('latitude : {lat} (de -{reach} à {reach})', { lat, reach }))
  return [rounded(lon, 5), rounded(lat, 5)]
}

function checkedLength(km: number, [least, most]: readonly [number, number], name: string): number {
  const length = rounded(km, 3)
  if (!(length >= least && length <= most))
    throw new InputError(
      t('{name} en km : {length} (de {least} à {most})', {
        name,
        length: written(km),
        least: written(least),
        most
      })
    )
  return length
}

/** A number with all of its decimals. */
function written(value: number): string {
  return inLanguage({ fr: String(value).replace('.', ','), en: String(value) })
}

/** The box round a circle on the sphere. Source: Bronstein, spherical triangle with a right angle at the tangent. */
function fitsOnMap([lon, lat]: LonLat, radiusKm: number): boolean {
  const dLat = radiusKm / kmPerDegree
  if (Math.abs(lat) + dLat > shapeLimits.latitude) return false
  const sine = Math.sin((dLat * Math.PI) / 180) / Math.cos((lat * Math.PI) / 180)
  return Math.abs(lon) + (Math.asin(Math.min(sine, 1)) * 180) / Math.PI <= 180
}

function isSame(one: LonLat, other: LonLat | undefined): boolean {
  return other !== undefined && one[0] === other[0] && one[1] === other[1]
}

/** Never -0, which an address would read back as another number. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
