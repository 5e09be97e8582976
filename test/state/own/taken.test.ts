import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/core/columns.ts'
import { takenFigures } from '../../../src/state/own/taken.ts'

const figures = columnsOf(
  2,
  new Map<string, Float64Array | readonly string[]>([
    ['code', ['QN00101M', 'QN00102M']],
    ['montant', Float64Array.from([800.9, Number.NaN])]
  ])
)

const file = {
  id: 'subventions',
  name: 'Subventions.csv',
  columns: [],
  rows: 5,
  unread: [],
  unreadCount: 0,
  notices: [],
  problem: null,
  keptBytes: null,
  join: {
    settings: {
      kind: 'qpv' as const,
      key: { by: 'code' as const, column: 'qpv' },
      level: 'neighbourhood2024' as const,
      crosswalk: true,
      figures: [{ id: 'montant', name: 'Montant', rule: 'sum' as const, unit: '€' }]
    },
    report: {
      rows: 5,
      matched: { rows: 1, areas: 1 },
      carried: { rows: 1, areas: 1 },
      unmatched: [],
      unmatchedRows: [],
      repaired: { rows: 0, keys: [] },
      several: { areas: 0, rows: 0, first: [] },
      figures: [],
      swapped: false,
      otherSystem: false
    }
  }
}

test('marks what is taken away as the visitor’s, with its estimate, its statement and what is left out', () => {
  const date = new Date('2026-11-26')
  const taken = takenFigures(file, figures, (code) => `name of ${code}`, {
    link: 'http://localhost/?view=workshop',
    dataVersion: '01234567',
    date
  })
  expect(taken.columns.map(({ label, values }) => [label, [...values]])).toEqual([
    ['Code', ['QN00101M', 'QN00102M']],
    ['Nom', ['name of QN00101M', 'name of QN00102M']],
    ['Montant (par surface, approximation)', [800.9, Number.NaN]]
  ])
  expect(taken.rows).toBe(2)
  expect(taken.method.unofficial).toBe('Données de l’utilisateur, non officielles.')
  expect(taken.method.generation).toBe('2024')
  expect(taken.method.sql[0]).toContain('crosswalk')
  expect(taken.method.cautions).toEqual([
    expect.stringContaining('Estimation'),
    '3 lignes du fichier n’ont pas de territoire et n’y sont pas.'
  ])
})
