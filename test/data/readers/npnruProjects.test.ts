import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { curatedFolder, readNpnruProjects } from '../../../data/readers/npnruProjects.ts'
import { readNpnruList } from '../../../data/readers/npnruList.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

test('57 projects are summed: 5,778 M€', () => {
  const summed = readNpnruProjects().filter((project) => project.summed)
  expect(summed).toHaveLength(57)
  expect(summed.reduce((sum, project) => sum + (project.amountMeur ?? 0), 0)).toBeCloseTo(5777.648, 3)
})

test('a role that is neither yes nor no is refused', () => {
  const file = readFileSync(`${curatedFolder}npnru_projects.csv`, 'utf8')
  const folder = sourcesFolder({ 'npnru_projects.csv': file.replace(/,yes\n/, ',perhaps\n') })
  expect(() => readNpnruProjects(folder)).toThrow(
    /npnru_projects.csv, row 3, column anru_sum_role: expected yes or no/
  )
})

test('a code of another generation is refused in the list', () => {
  const folder = sourcesFolder({ 'npnru/npnru_code_qp2015.csv': 'code_qp2015\nQP001001\nQN00101M\n' })
  expect(() => readNpnruList(folder)).toThrow(
    'npnru_code_qp2015.csv, row 2, column code_qp2015: no QPV 2015 code'
  )
})
