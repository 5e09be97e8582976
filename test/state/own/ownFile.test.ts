import { expect, test } from 'vitest'
import { ownFigureOf, ownMeasureId, ownName, type OwnLevel } from '../../../src/catalogue/ownMeasures.ts'
import { opening } from '../../../src/state/choice.ts'
import { joinSettingsOf, type JoinSettings } from '../../../src/state/own/joinSettings.ts'
import { outcomesShowing } from '../../../src/state/own/onMap.ts'
import { measuresOf, ownIdOf, type OwnFile } from '../../../src/state/own/ownFile.ts'
import { tablesOf } from '../../../src/query/own/names.ts'

test.each([
  ['Subventions préfecture 13.csv', 'subventions_prefecture_13'],
  ['2024 - QPV (final) v2.XLSX', 'f_2024_qpv_final_v2'],
  ['a__keys.csv', 'a_keys'],
  ['数据.csv', 'f'],
  ['"; DROP TABLE own;--.csv', 'drop_table_own'],
  ['x'.repeat(90), 'x'.repeat(30)]
])('names the tables of “%s” %s', (name, id) => {
  expect(ownIdOf(name, [])).toBe(id)
  expect(id).toMatch(ownName)
  expect(new Set(tablesOf(id)).size).toBe(4)
})

test('gives two files of one name two names', () => {
  expect(ownIdOf('a.csv', ['a'])).toBe('a_2')
  expect(ownIdOf('a.csv', ['a', 'a_2'])).toBe('a_3')
})

const settings: JoinSettings = {
  kind: 'qpv',
  key: { by: 'code', column: 'qpv' },
  level: 'neighbourhood2024',
  crosswalk: true,
  figures: [
    { id: 'montant', name: 'Montant', rule: 'sum', unit: '€' },
    { id: 'code', name: 'Code', rule: 'never', unit: '' }
  ]
}

function file(carried: number): OwnFile {
  const report = {
    rows: 2,
    matched: { rows: 1, areas: 1 },
    carried: { rows: carried, areas: carried },
    unmatched: [],
    unmatchedRows: [],
    repaired: { rows: 0, keys: [] },
    several: { areas: 0, rows: 0, first: [] },
    figures: [],
    swapped: false,
    otherSystem: false
  }
  return {
    id: 'subventions',
    name: 'Subventions.csv',
    columns: [],
    rows: 2,
    unread: [],
    unreadCount: 0,
    notices: [],
    join: { settings, report },
    problem: null,
    keptBytes: null
  }
}

test('marks figures that crossed the generations in their label and with a caution, and no others', () => {
  const [estimate, other] = measuresOf(file(1))
  expect(estimate).toMatchObject({
    id: 'own:subventions:montant:neighbourhood2024:sum',
    label: 'Montant (par surface, approximation)',
    table: 'own_subventions__areas',
    file: 'Subventions.csv'
  })
  expect(estimate?.caution).toContain('Estimation')
  // Column code of the table of areas is that of the area.
  expect(other?.column).toBe('code_')
  const [plain] = measuresOf(file(0))
  expect(plain?.label).toBe('Montant')
  expect(plain).not.toHaveProperty('caution')
})

test('leads to the map at the column’s own level and generation', () => {
  const [measure] = measuresOf(file(0))
  const shown = outcomesShowing(measure!)
  expect(shown).toEqual({
    ...opening.outcomes,
    measure: 'own:subventions:montant:neighbourhood2024:sum',
    generation: '2024',
    level: 'neighbourhood',
    // Sums are told by a size.
    map: 'symbols'
  })
  expect(ownFigureOf(shown.measure)).toMatchObject({ level: 'neighbourhood2024', rule: 'sum' })
  const at = (level: OwnLevel) => {
    const moved = { ...measure!, level }
    return outcomesShowing({ ...moved, id: ownMeasureId(moved) })
  }
  expect(at('department')).toMatchObject({ level: 'department', generation: '2024' })
  expect(at('neighbourhood2015')).toMatchObject({ level: 'neighbourhood', generation: '2015' })
})

test('believes the settings of a kept file only when they are whole', () => {
  expect(joinSettingsOf(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  const broken: readonly unknown[] = [
    null,
    7,
    {},
    { ...settings, kind: 'postcode' },
    { ...settings, key: { by: 'code' } },
    // What is known of a commune is not spread to its QPV.
    { ...settings, kind: 'commune' },
    { ...settings, figures: [{ id: 'montant', name: 'Montant', rule: 'max', unit: '' }] }
  ]
  for (const json of broken) expect(joinSettingsOf(json)).toBeNull()
})
