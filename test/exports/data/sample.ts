import type { TakeAway } from '../../../src/exports/data/takeAway.ts'

const square = (x: number, y: number, side = 1): [number, number][] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y]
]

/** Rows with everything that goes wrong in files: leading zeros, formulas, quotes, absences, a true zero. */
export function sample(): TakeAway {
  return {
    title: 'Taux de pauvreté par commune',
    name: 'pauvrete',
    rows: 5,
    columns: [
      { id: 'code', label: 'Code', type: 'text', values: ['01004', '2A004', '97105', '75056', '00001'] },
      {
        id: 'name',
        label: 'Nom',
        type: 'text',
        values: ['=1+1', 'L’Haÿ ; « les, Roses »', 'a "b"\r\nc', null, '-12']
      },
      {
        id: 'poverty_rate',
        label: 'Taux de pauvreté',
        type: 'number',
        unit: '%',
        description: 'part sous le seuil',
        source: 'INSEE, 2019',
        values: Float64Array.of(43.25, 0, Number.NaN, Number.NaN, Number.NaN),
        status: ['value', 'zero', 'missing', 'secret', 'not_applicable']
      },
      { id: 'population', label: 'Habitants', type: 'integer', values: [1204, 0, Number.NaN, -3, 2_148_000] }
    ],
    geometry: {
      kind: 'point',
      lon: [5.4, 8.7, -61.5, Number.NaN, 0],
      lat: [45.9, 41.9, 16.2, Number.NaN, 0]
    },
    method: {
      filters: ['Hérault', 'Taux de pauvreté : 40 à 60 %'],
      sources: ['INSEE, Filosofi, 2019'],
      licence: ['Licence Ouverte 2.0'],
      date: new Date('2026-11-26T21:00:00Z'),
      generation: 'Quartiers de 2015',
      link: 'https://faubourg.example/?v=1&data=0a1b2c3d',
      sql: ["SELECT code FROM t WHERE name <> ';'\nORDER BY code"],
      dataVersion: '0a1b2c3d',
      cautions: ['Une médiane ne s’additionne pas.'],
      unofficial: null
    }
  }
}

/** The same rows with outlines: one of two parts with a hole, one none. */
export function outlinedSample(): TakeAway {
  const plain = sample()
  const hole = [square(0, 0, 10), square(2, 2)]
  const one = [[square(20, 20)]]
  return {
    ...plain,
    geometry: { kind: 'multipolygon', polygons: [[hole, [square(12, 0)]], one, one, null, one] }
  }
}

/** The figures of the sample as any reader must find them: null where there is none. */
export const expectedRows = [
  { poverty_rate: 43.25, poverty_rate_status: 'value', population: 1204 },
  { poverty_rate: 0, poverty_rate_status: 'zero', population: 0 },
  { poverty_rate: null, poverty_rate_status: 'missing', population: null },
  { poverty_rate: null, poverty_rate_status: 'secret', population: -3 },
  { poverty_rate: null, poverty_rate_status: 'not_applicable', population: 2_148_000 }
]

export const ignored = () => undefined

/** The bytes of a file that was made. */
export async function bytesOf(file: Promise<Blob>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await file).arrayBuffer())
}
