import { expect, test } from 'vitest'
import { ownName } from '../../../src/catalogue/ownMeasures.ts'
import { columnIds } from '../../../src/own/columns/columnIds.ts'
import { columnKind } from '../../../src/own/columns/columnKind.ts'
import { isSiren } from '../../../src/own/columns/columnRoles.ts'
import { isAmbiguousDate, readDate } from '../../../src/own/columns/dateText.ts'
import { namedBlob, readWhole } from '../readWhole.ts'

const kinds: readonly (readonly [string, string[], string])[] = [
  ['Montant', ['12', '13,5', 's'], 'number'],
  ['Code postal', ['93200', '75013'], 'text'],
  ['SIREN', ['200071751'], 'text'],
  ['Commune', ['01004', '93066'], 'text'],
  ['Commune', ['2A004', '93066'], 'text'],
  ['codeQPV', ['12', '13'], 'text'],
  ['Nombre de QPV', ['12', '13'], 'number'],
  ['Taux dep', ['12,5', '13'], 'number'],
  ['Actif', ['oui', 'Non'], 'flag'],
  ['Le', ['2024-07-14', '01/02/2024'], 'date'],
  ['Le', ['14/07/2024', '31/02/2024'], 'text'],
  ['Compte', ['12345678901234567'], 'text'],
  ['Secret', ['s', 'nd'], 'text'],
  ['Nom', ['12', 'douze', 'treize'], 'text'],
  ['vide', [], 'text']
]

test.each(kinds)('%s %j is of kind %s', (name, cells, kind) => {
  expect(columnKind(name, cells, ',')).toBe(kind)
})

test('columns get names of their own that SQL and links can hold', () => {
  const names = [
    'Montant (€)',
    'Montant',
    'montant',
    '',
    '2024',
    '__proto__',
    'constructor',
    'row',
    'code',
    'é'.repeat(300),
    '🙂'
  ]
  const ids = columnIds(names)
  expect(ids.slice(0, 9)).toEqual([
    'montant',
    'montant_2',
    'montant_3',
    'colonne_4',
    'c_2024',
    'proto',
    'constructor',
    'row_2',
    'code_2'
  ])
  expect(new Set(ids).size).toBe(names.length)
  expect(ids.filter((id) => !ownName.test(id))).toEqual([])
})

test('days are read day first, and only days of the calendar', () => {
  expect(readDate('3/4/2024')).toBe('2024-04-03')
  expect(readDate('29/02/2024 9:05')).toBe('2024-02-29T09:05')
  expect(readDate('2024-07-14T09:30:00Z')).toBe('2024-07-14T09:30:00Z')
  expect(['29/02/2023', '31/04/2024', '2024-13-01', '00/01/2024', '14/07/24'].map(readDate)).toEqual([
    null,
    null,
    null,
    null,
    null
  ])
  expect([isAmbiguousDate('03/04/2024'), isAmbiguousDate('14/07/2024')]).toEqual([true, false])
})

test('a SIREN is known by its last digit', () => {
  // SIREN of the ANCT, of La Poste (which breaks the rule), and one digit off.
  expect(['130026032', '356000000', '130026033', '000000000'].map(isSiren)).toEqual([
    true,
    true,
    false,
    false
  ])
})

const roles: readonly (readonly [string, string, string | null])[] = [
  ['Quartier', 'QP093001', 'qpv2015'],
  ['Quartier', 'QP02A001', 'qpv2015'],
  ['Quartier', 'QN09301M', 'qpv2024'],
  ['Quartier', 'QN02A01M', 'qpv2024'],
  ['code_insee', '93066', 'commune'],
  ['code postal', '93200', null],
  ['SIREN', '130026032', 'siren'],
  ['Département', '93', 'department'],
  ['dep', '2A', 'department'],
  ['dep', '974', 'department'],
  ['dep', '99', null],
  ['Contrat', 'CV001', 'contract'],
  ['Contrat', 'CN01102I', 'contract'],
  ['SIREN du contrat de ville', '200054781', 'contract'],
  ['Adresse', '12 rue de la République', 'address']
]

test.each(roles)('%s, %s: role %s', async (name, cell, role) => {
  const { preview } = await readWhole(namedBlob('a.csv', `${name};n\n${cell};1\n${cell};2\n`))
  expect(preview.columns[0]?.role).toBe(role)
})

test('codes of neighbourhoods are recognised in a column full of errors', async () => {
  const codes = ['QP013001', 'QP13003', 'qp013012', 'QP 093028', 'QN09328M', 'QP999999', 'inconnu', '?']
  const { preview } = await readWhole(
    namedBlob('a.csv', `Quartier;n\n${codes.map((c) => `${c};1`).join('\n')}\n`)
  )
  expect(preview.columns[0]).toMatchObject({ role: 'qpv2015', kind: 'text' })
})

test('half a position is no position; x and y are degrees or metres by what they hold', async () => {
  const found = async (text: string) => {
    const { preview } = await readWhole(namedBlob('a.csv', text))
    return preview.columns.map((column) => column.role)
  }
  expect(await found('lon;lat\n2.35;48.85\n')).toEqual(['longitude', 'latitude'])
  expect(await found('lon;nom\n2.35;a\n')).toEqual([null, null])
  expect(await found('X;Y\n652000;6862000\n')).toEqual(['x-lambert93', 'y-lambert93'])
  expect(await found('X;Y\n2,35;48,85\n')).toEqual(['longitude', 'latitude'])
})
