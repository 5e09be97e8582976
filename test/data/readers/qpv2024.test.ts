import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readQpv2024, readQpv2024Editions } from '../../../data/readers/qpv2024.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const outline = [
  [
    [
      [5.2, 46.2],
      [5.3, 46.2],
      [5.3, 46.3],
      [5.2, 46.2]
    ]
  ]
]
const coarser = [
  [
    [
      [5.2, 46.2],
      [5.3, 46.2],
      [5.4, 46.4],
      [5.2, 46.2]
    ]
  ]
]
const properties = {
  code_qp: 'QN00101M',
  lib_qp: 'Grande Reyssouze',
  insee_reg: '84',
  insee_dep: '01',
  insee_com: '01053, 01289',
  siren_epci: '200071751'
}
const current = { code: 'QN00101M', label: 'Grande Reyssouze', insee: ['01053', '01289'], g: coarser }
const mayotte = { code: 'QN97651C', label: 'Acoua', insee: ['97601'], g: coarser }
const replaced = { ...properties, code_qp: 'QN97601M', insee_com: '97601' }

function folder(own: object, edition: object[], coordinates: unknown = outline, others: object[] = []) {
  const features = [own, ...others].map((record) => ({
    type: 'Feature',
    properties: record,
    geometry: { type: 'MultiPolygon', coordinates }
  }))
  return sourcesFolder({
    'qpv2024/qpv2024_simplified.geojson': { type: 'FeatureCollection', features },
    'qpv2024/qpv2024_january2026.json.gz': gzipSync(JSON.stringify({ meta: {}, qpvs: edition }))
  })
}
const read = (...of: Parameters<typeof folder>) => readQpv2024(folder(...of))

test('a neighbourhood comes with the finer of its two outlines and all its communes', () => {
  expect(read(properties, [current])).toEqual([
    {
      code: 'QN00101M',
      name: 'Grande Reyssouze',
      kind: 'M',
      communes: ['01053', '01289'],
      department: '01',
      region: '84',
      epci: '200071751',
      geometry: { type: 'MultiPolygon', coordinates: outline }
    }
  ])
})

test('the neighbourhoods of Mayotte are those of 2026, not the ones they replaced', () => {
  const found = read(properties, [mayotte, current], outline, [replaced])
  expect(found.map(({ code }) => code)).toEqual(['QN00101M', 'QN97651C'])
})

test('the ones replaced are named, and both files counted', () => {
  const editions = readQpv2024Editions(folder(properties, [mayotte, current], outline, [replaced]))
  expect(editions.superseded).toEqual(['QN97601M'])
  expect(editions.read).toEqual({ detailed: 2, current: 2 })
})

test('Bouéni lies in Bouéni', () => {
  const found = read(properties, [current, { ...mayotte, code: 'QN97654C', insee: ['97602'] }])
  expect(found[1]?.communes).toEqual(['97604'])
})

test('an outline that is a single point gives way to the one of 2026', () => {
  const point = [
    [
      [
        [5.2, 46.2],
        [5.2, 46.2],
        [5.2, 46.2]
      ]
    ]
  ]
  expect(read(properties, [current], point)[0]?.geometry.coordinates).toEqual(coarser)
})

const detailed = 'qpv2024/qpv2024_simplified.geojson, row 1, column'
const january = 'qpv2024/qpv2024_january2026.json.gz, row 1, column'
test.each([
  [
    'a code of 2015',
    { ...properties, code_qp: 'QP001001' },
    [current],
    `${detailed} code_qp: no QPV 2024 code`
  ],
  [
    'a commune without its zero',
    { ...properties, insee_com: '1053' },
    [current],
    `${detailed} insee_com: no INSEE`
  ],
  [
    'another name',
    properties,
    [{ ...current, label: 'Autre' }],
    `${january} label: Autre is Grande Reyssouze`
  ],
  [
    'other communes',
    properties,
    [{ ...current, insee: ['01053'] }],
    `${january} insee: QN00101M is in communes`
  ],
  ['no outline', properties, [{ ...current, g: [] }], `${january} g: expected the coordinates`],
  ['an unknown code', properties, [{ ...current, code: 'QN00109M' }], `${january} code: QN00109M is not in`],
  ['an unknown column', { ...properties, colour: 1 }, [current], 'row 1: unknown column colour'],
  [
    'a missing neighbourhood',
    properties,
    [mayotte],
    'QN00101M of qpv2024/qpv2024_simplified.geojson is missing'
  ],
  ['a repeated code', properties, [current, current], 'code QN00101M stands twice']
])('refuses %s, naming file, row and column', (_, own, edition, message) => {
  expect(() => read(own, edition)).toThrow(message)
})

test('refuses coordinates that are not degrees', () => {
  expect(() => read(properties, [current], [[[[700000, 6600000]]]])).toThrow(`${detailed} geometry: expected`)
})
