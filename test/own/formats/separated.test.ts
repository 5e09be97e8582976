import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { namedBlob, readWhole, recognised } from '../readWhole.ts'

const csv = (text: string) => namedBlob('fichier.csv', text)

test('a French file is read with its semicolons, commas, spaces and codes', async () => {
  const text = [
    'Code QPV;Nom;Montant (€);Taux;Commune INSEE;Actif;Le',
    'QN00101M;"Grande ""Reyssouze""";1 234,50 €;12,5 %;01053;oui;14/07/2024',
    'QN00102M;Croix Blanche;1\u202f234\u00a0567,25 €;8 %;01053;non;01/09/2024',
    'QN02A01M;L’Été;s;n.d.;2A004;oui;31/12/2024',
    ''
  ].join('\r\n')
  const { preview, table, cells } = await readWhole(csv(text))
  expect(preview.format).toBe('CSV')
  expect(preview.settings).toEqual({ encoding: 'utf-8', delimiter: ';', decimal: ',', sheet: null })
  expect(preview.columns.map(({ id, kind, role }) => [id, kind, role])).toEqual([
    ['code_qpv', 'text', 'qpv2024'],
    ['nom', 'text', null],
    ['montant', 'number', null],
    ['taux', 'number', null],
    ['commune_insee', 'text', 'commune'],
    ['actif', 'flag', null],
    ['le', 'date', null]
  ])
  expect(cells.get('row')).toEqual([1, 2, 3])
  expect(cells.get('nom')).toEqual(['Grande "Reyssouze"', 'Croix Blanche', 'L’Été'])
  expect(cells.get('montant')).toEqual([1234.5, 1234567.25, null])
  expect(cells.get('taux')).toEqual([12.5, 8, null])
  expect(cells.get('commune_insee')).toEqual(['01053', '01053', '2A004'])
  expect(cells.get('actif')).toEqual([true, false, true])
  expect(cells.get('le')).toEqual(['2024-07-14', '2024-09-01', '2024-12-31'])
  expect(table.unread).toEqual([
    { column: 'montant', row: 3, text: 's' },
    { column: 'taux', row: 3, text: 'n.d.' }
  ])
})

test('an unclosed quote is refused by its row', async () => {
  await expect(readWhole(csv('a;b\n1;"x\n2;y\n'))).rejects.toThrow(InputError)
  await expect(readWhole(csv('a;b\n1;"x\n2;y\n'))).rejects.toThrow('guillemet ouvert à la ligne 2')
})

test('settings asked for win over what would be recognised', async () => {
  const { preview, cells } = await readWhole(csv('a;b\n"1,234";x\n'), { ...recognised, decimal: '.' })
  expect(preview.settings.decimal).toBe('.')
  expect(cells.get('a')).toEqual([1234])
})
