import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { checkedShape } from '../../../src/geo/shapes/checkedShape.ts'
import { ruleOf, ruleText, shapesOf, shapesText } from '../../../src/geo/shapes/shapesText.ts'
import type { Shape } from '../../../src/geo/shapes/shape.ts'
import { publishedAtlas } from './atlas.ts'

const written: { text: string; shape: Shape }[] = [
  {
    text: 'in:circle:2.35222,48.85661,5',
    shape: { kind: 'circle', effect: 'in', centre: [2.35222, 48.85661], radiusKm: 5 }
  },
  {
    text: 'out:rectangle:-0.5,43.1,1.25,44',
    shape: { kind: 'rectangle', effect: 'out', west: -0.5, south: 43.1, east: 1.25, north: 44 }
  },
  {
    text: 'in:polygon:2,48,3,48,2.5,49',
    shape: {
      kind: 'polygon',
      effect: 'in',
      points: [
        [2, 48],
        [3, 48],
        [2.5, 49]
      ]
    }
  },
  {
    text: 'in:near:2024-QN09302M,2.5',
    shape: { kind: 'near', effect: 'in', generation: '2024', code: 'QN09302M', distanceKm: 2.5 }
  },
  {
    text: 'out:near:2015-QP02A001,0',
    shape: { kind: 'near', effect: 'out', generation: '2015', code: 'QP02A001', distanceKm: 0 }
  },
  {
    text: 'out:territory:department-2A',
    shape: { kind: 'territory', effect: 'out', level: 'department', code: '2A' }
  },
  {
    text: 'in:territory:region-11',
    shape: { kind: 'territory', effect: 'in', level: 'region', code: '11' }
  }
]

test.each(written)('$text is written as it is read', ({ text, shape }) => {
  expect(shapesOf(text)).toEqual([shape])
  expect(shapesText([shape])).toBe(text)
})

test('shapes follow one another in their order, and no text is no shape', () => {
  const all = written.map(({ shape }) => shape)
  expect(shapesOf(shapesText(all))).toEqual(all)
  expect(shapesOf('')).toEqual([])
  expect(shapesText([])).toBe('')
})

const point = fc.tuple(
  fc.double({ min: -90, max: 89, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true })
)
const effect = fc.constantFrom('in' as const, 'out' as const)

/** Whatever a hand draws: what checkedShape refuses for want of surface or of corners is left out. */
const drawn: fc.Arbitrary<Shape> = fc
  .oneof(
    fc.record({
      kind: fc.constantFrom('polygon' as const, 'lasso' as const),
      effect,
      points: fc.array(point, { minLength: 3, maxLength: 200 })
    }),
    fc.record({
      kind: fc.constant('circle' as const),
      effect,
      centre: point,
      radiusKm: fc.double({ min: 0.01, max: 300, noNaN: true })
    }),
    fc.record({ effect, one: point, other: point }).map(({ effect, one, other }): Shape => ({
      kind: 'rectangle',
      effect,
      west: Math.min(one[0], other[0]),
      east: Math.max(one[0], other[0]),
      south: Math.min(one[1], other[1]),
      north: Math.max(one[1], other[1])
    }))
  )
  .filter(isShape)

function isShape(shape: Shape): boolean {
  try {
    checkedShape(shape)
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

test('any shape comes back from the address within a metre, and the second time exactly', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 5 }), (shapes) => {
      const once = shapesOf(shapesText(shapes))
      expect(once).toEqual(shapes.map(checkedShape))
      expect(shapesOf(shapesText(once))).toEqual(once)
    }),
    { numRuns: 60 }
  )
})

test('an address needs no escapes for shapes but its commas, colons and tildes', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 3 }), (shapes) => {
      expect(shapesText(shapes)).toMatch(/^[\w.,:~-]*$/)
    }),
    { numRuns: 40 }
  )
})

test('a lasso of 200 points across a town is written in less than 1,700 letters', () => {
  const points = Array.from({ length: 200 }, (_, i): [number, number] => [
    2.35 + 0.1 * Math.cos((i * Math.PI) / 100),
    48.86 + 0.07 * Math.sin((i * Math.PI) / 100)
  ])
  expect(shapesText([{ kind: 'lasso', effect: 'in', points }]).length).toBeLessThan(1_700)
})

const hostile: [what: string, text: string, message: string][] = [
  ['a shape of another world', 'in:hexagon:1,2,3', 'forme inconnue'],
  ['no effect', 'circle:2,48,5', 'forme illisible'],
  ['an effect of another kind', 'maybe:circle:2,48,5', 'forme illisible'],
  ['a word for a number', 'in:circle:2,NaN,5', 'forme illisible'],
  ['infinity', 'in:circle:2,48,Infinity', 'forme illisible'],
  ['an exponent', 'in:circle:2,48,1e3', 'forme illisible'],
  ['a hexadecimal number', 'in:circle:0x10,48,5', 'forme illisible'],
  ['an empty number', 'in:circle:,48,5', 'forme illisible'],
  ['too few numbers', 'in:circle:2,48', 'forme illisible'],
  ['too many numbers', 'in:circle:2,48,5,6', 'forme illisible'],
  ['a longitude off the map', 'in:circle:181,48,5', 'longitude'],
  ['a latitude off the map', 'in:circle:2,86,5', 'latitude'],
  ['a circle without radius', 'in:circle:2,48,0', 'rayon'],
  ['a negative radius', 'in:circle:2,48,-5', 'rayon'],
  ['a radius as wide as the earth', 'in:circle:2,48,1001', 'rayon'],
  ['a circle over the 180th meridian', 'in:circle:-179.9,-14,50', '180e méridien'],
  ['a circle over the edge of the map', 'in:circle:0,84,500', 'dépasse la carte'],
  ['a rectangle inside out', 'in:rectangle:3,48,2,49', 'rectangle'],
  ['a rectangle without height', 'in:rectangle:2,48,3,48', 'rectangle'],
  ['a rectangle thinner than a metre', 'in:rectangle:2,48,2.000001,49', 'rectangle'],
  ['a polygon of two corners', 'in:polygon:2,48,3,48', '3 sommets'],
  ['a polygon of one corner said three times', 'in:polygon:2,48,2,48,2,48', '3 sommets'],
  ['a polygon on one line', 'in:polygon:2,48,3,49,4,50', 'surface'],
  ['a polygon with half a corner', 'in:polygon:2,48,3,48,2.5,49,7', 'latitude'],
  ['a polygon across the 180th meridian', 'in:polygon:179,-14,-179,-14,-179,-13', '180e méridien'],
  ['10,000 corners', `in:polygon:${Array(20_000).fill('1').join(',')}`, 'forme illisible'],
  ['201 corners', `in:polygon:${zigzag(201)}`, '200 au plus'],
  ['an empty lasso', 'in:lasso:', '3 sommets'],
  ['a lasso with a foreign letter', 'in:lasso:AB%C', 'lasso illisible'],
  ['a lasso cut in the middle of a number', 'in:lasso:AAAg', 'lasso incomplet'],
  ['a lasso without its last latitude', 'in:lasso:AAA', 'lasso incomplet'],
  ['a lasso of numbers without end', `in:lasso:${'g'.repeat(5_000)}`, 'lasso illisible'],
  ['a lasso of 10,000 points', `in:lasso:${'CCDD'.repeat(5_000)}`, '200 sommets'],
  ['a lasso that leaves the earth', 'in:lasso:-----B-----BAAAA', 'longitude'],
  ['a code that no neighbourhood has', 'in:near:2024-QP093001,2', 'code de quartier'],
  ['a neighbourhood of a third generation', 'in:near:1996-ZUS,2', 'forme illisible'],
  ['a distance beyond 100 km', 'in:near:2024-QN09302M,101', 'distance'],
  ['a code with markup', 'in:near:2024-<b>,2', 'forme illisible'],
  ['a territory of another level', 'in:territory:commune-93066', 'forme illisible'],
  ['a department that none is', 'in:territory:department-9Z', 'code de territoire'],
  ['21 shapes', Array(21).fill('in:circle:2,48,5').join('~'), '20 au plus'],
  ['an empty shape among others', 'in:circle:2,48,5~', 'forme illisible']
]

function zigzag(corners: number): string {
  return Array.from({ length: corners }, (_, i) => `${(i / 1000).toFixed(3)},${i % 2}`).join(',')
}

test.each(hostile)('%s is refused in a few words', (_, text, message) => {
  expect(() => shapesOf(text)).toThrow(InputError)
  expect(() => shapesOf(text)).toThrow(message)
  expect(messageOf(text).length).toBeLessThan(140)
})

function messageOf(text: string): string {
  try {
    shapesOf(text)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('whatever is typed, the answer is shapes or an InputError', () => {
  const pieces = fc.constantFrom(
    'in',
    'out',
    ':',
    '~',
    ',',
    'circle',
    'lasso',
    'polygon',
    '2',
    '-1',
    '48.5',
    'A',
    '~in'
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join(''))
      ),
      (text) => {
        try {
          expect(Array.isArray(shapesOf(text))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }
    ),
    { numRuns: 500 }
  )
})

test('shapes that no number holds are refused where they are made, too', () => {
  const circle = { kind: 'circle', effect: 'in', centre: [2, 48] } as const
  expect(() => checkedShape({ ...circle, radiusKm: Number.NaN })).toThrow('rayon')
  expect(() => checkedShape({ ...circle, centre: [Number.NaN, 48], radiusKm: 5 })).toThrow('longitude')
  expect(() => checkedShape({ ...circle, centre: [2, Infinity], radiusKm: 5 })).toThrow('latitude')
})

test.each([['touch'], ['point'], ['share-1'], ['share-50'], ['share-100']])(
  'the rule %s is written as read',
  (text) => {
    expect(ruleText(ruleOf(text))).toBe(text)
  }
)

test.each([['share-0'], ['share-101'], ['share-'], ['share-5.5'], ['within'], ['']])(
  'there is no rule %s',
  (text) => {
    expect(() => ruleOf(text)).toThrow(InputError)
  }
)

test('every published neighbourhood, department and region can be named by a shape', () => {
  const { neighbourhood, neighbourhood2015, department, region } = publishedAtlas().outlines
  const shapes: Shape[] = [
    ...neighbourhood.codes.map((code) => near('2024', code)),
    ...neighbourhood2015.codes.map((code) => near('2015', code)),
    ...department.codes.map((code) => territory('department', code)),
    ...region.codes.map((code) => territory('region', code))
  ]
  for (const shape of shapes) expect(shapesOf(shapesText([shape]))).toEqual([shape])
})

function near(generation: '2015' | '2024', code: string): Shape {
  return { kind: 'near', effect: 'in', generation, code, distanceKm: 1 }
}

function territory(level: 'department' | 'region', code: string): Shape {
  return { kind: 'territory', effect: 'out', level, code }
}
