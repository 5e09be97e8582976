import { InputError } from '../../core/errors.ts'
import { checkedRule, checkedShape } from './checkedShape.ts'
import { lassoPoints, lassoText } from './lassoText.ts'
import { shapeLimits, type Effect, type LonLat, type Rule, type Shape } from './shape.ts'
import { t } from '../../words/t.ts'

/**
 * Shapes as an address holds them, one after the other with '~' between:
 * in:rectangle:west,south,east,north  in:polygon:lon,lat,lon,lat,...  in:lasso:encoded  in:circle:lon,lat,km
 * in:near:2024-QN09301M,km  in:territory:department-93; 'out' in place of 'in' leaves out.
 * @throws InputError for a shape that checkedShape refuses
 */
export function shapesText(shapes: readonly Shape[]): string {
  return shapes.map((shape) => `${shape.effect}:${shape.kind}:${bodyOf(checkedShape(shape))}`).join('~')
}

/**
 * Shapes of such a text; none for an empty one.
 * @throws InputError in French, naming the part that is not understood
 */
export function shapesOf(text: string): readonly Shape[] {
  if (text === '') return []
  const parts = text.split('~')
  if (parts.length > shapeLimits.shapes)
    throw new InputError(
      t('{count} formes ({most} au plus)', { count: parts.length, most: shapeLimits.shapes })
    )
  return parts.map(shapeOf)
}

/** 'touch', 'point', 'share-50' */
export function ruleText(rule: Rule): string {
  return rule.kind === 'share' ? `share-${rule.percent}` : rule.kind
}

/** @throws InputError for another rule, or a share that is no whole percentage from 1 to 100 */
export function ruleOf(text: string): Rule {
  if (text === 'touch' || text === 'point') return { kind: text }
  const percent = /^share-(\d{1,3})$/.exec(text)?.[1]
  if (percent === undefined)
    throw new InputError(t('règle de forme inconnue : {clipped}', { clipped: clipped(text) }))
  return checkedRule({ kind: 'share', percent: Number(percent) })
}

function bodyOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle':
      return [shape.west, shape.south, shape.east, shape.north].join(',')
    case 'polygon':
      return shape.points.flat().join(',')
    case 'lasso':
      return lassoText(shape.points)
    case 'circle':
      return [...shape.centre, shape.radiusKm].join(',')
    case 'near':
      return `${shape.generation}-${shape.code},${shape.distanceKm}`
    case 'territory':
      return `${shape.level}-${shape.code}`
  }
}

function shapeOf(text: string): Shape {
  const [, effect, kind, body = ''] = /^(in|out):([a-z]+):(.*)$/s.exec(text) ?? []
  if (effect !== 'in' && effect !== 'out')
    throw new InputError(t('forme illisible : {clipped}', { clipped: clipped(text) }))
  return checkedShape(readShape(effect, kind, body, text))
}

function readShape(effect: Effect, kind: string | undefined, body: string, text: string): Shape {
  switch (kind) {
    case 'rectangle': {
      const [west = 0, south = 0, east = 0, north = 0] = numbersOf(body, text, 4)
      return { kind, effect, west, south, east, north }
    }
    case 'polygon':
      return { kind, effect, points: pairsOf(numbersOf(body, text)) }
    case 'lasso':
      return { kind, effect, points: lassoPoints(body) }
    case 'circle': {
      const [lon = 0, lat = 0, radiusKm = 0] = numbersOf(body, text, 3)
      return { kind, effect, centre: [lon, lat], radiusKm }
    }
    case 'near': {
      const [, generation, code = '', km = ''] = /^(2015|2024)-(\w+),(.+)$/.exec(body) ?? []
      const [distanceKm = 0] = numbersOf(km, text, 1)
      return { kind, effect, generation: generation === '2015' ? '2015' : '2024', code, distanceKm }
    }
    case 'territory': {
      const [, level, code = ''] = /^(department|region)-(\w+)$/.exec(body) ?? []
      if (level !== 'department' && level !== 'region')
        throw new InputError(t('forme illisible : {clipped}', { clipped: clipped(text) }))
      return { kind, effect, level, code }
    }
    default:
      throw new InputError(t('forme inconnue : {clipped}', { clipped: clipped(text) }))
  }
}

/** Plain decimals alone: Number also reads '', '0x10', '1e3' and 'Infinity'. */
function numbersOf(body: string, text: string, count?: number): number[] {
  // A number has 17 characters at most.
  const isLong = body.length > 2 * shapeLimits.vertices * 18
  const parts = isLong ? [] : body.split(',')
  const isPlain = parts.every((part) => /^-?\d{1,4}(\.\d{1,12})?$/.test(part))
  if (isLong || !isPlain || (count !== undefined && parts.length !== count))
    throw new InputError(t('forme illisible : {clipped}', { clipped: clipped(text) }))
  return parts.map(Number)
}

function pairsOf(numbers: readonly number[]): LonLat[] {
  if (numbers.length % 2 !== 0) throw new InputError(t('polygone : une latitude manque'))
  return Array.from({ length: numbers.length / 2 }, (_, i): LonLat => [
    numbers[2 * i] ?? Number.NaN,
    numbers[2 * i + 1] ?? Number.NaN
  ])
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
