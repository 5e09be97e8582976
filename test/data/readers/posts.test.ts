import { expect, test } from 'vitest'
import { readPosts } from '../../../data/readers/posts.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const row = {
  id_poste: '00113R000103',
  code_tiers: '27010003500012',
  raison_sociale: 'BOURG HABITAT',
  annee: 2024,
  montant: 22810.61,
  code_cv: 'CN00104M',
  insee_dep: '01',
  insee_reg: '84'
}
const read = (...rows: unknown[]) => readPosts(sourcesFolder({ 'p.json': rows }), 'p.json', 2024)

test('a post has its contract, department and the SIREN of its beneficiary', () => {
  expect(read(row)).toEqual([
    {
      id: '00113R000103',
      year: 2024,
      beneficiary: 'BOURG HABITAT',
      siren: '270100035',
      amountEur: 22810.61,
      contracts: ['CN00104M'],
      department: '01',
      region: '84'
    }
  ])
})

test('the year may be text, as in some FONJEP files', () => {
  expect(read({ ...row, annee: '2024' })[0]?.year).toBe(2024)
})

test('a beneficiary written in code_tiers gives no SIREN, nor does a SIRET whose check digit is wrong', () => {
  const posts = read({ ...row, code_tiers: 'BOURG HABITAT' }, { ...row, code_tiers: '27010003500013' })
  expect(posts.map((post) => post.siren)).toEqual([null, null])
})

test('two contracts packed in one cell are told apart', () => {
  expect(read({ ...row, code_cv: 'CV383CV384' })[0]?.contracts).toEqual(['CV383', 'CV384'])
})

test('a post without contract nor department is kept', () => {
  const { code_cv: _contract, insee_dep: _department, ...without } = row
  expect(read(without)[0]).toMatchObject({ contracts: [], department: null })
})

test.each([
  [{ montant: '22 810,61' }, 'p.json, row 1, column montant: expected a number, found "22 810,61"'],
  [{ annee: 2023 }, 'p.json, row 1, column annee: expected 2024'],
  [{ code_cv: 'Bourg' }, 'p.json, row 1, column code_cv: no contract code: Bourg'],
  [{ insee_dep: 1 }, 'p.json, row 1, column insee_dep: expected text, found 1'],
  [{ code_qp: 'QN00101M' }, 'p.json, row 1: unknown column code_qp']
])('%o is refused', (change, message) => {
  expect(() => read({ ...row, ...change })).toThrow(message)
})
