import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tableFromIPC } from 'apache-arrow'
import { expect, test } from 'vitest'
import { readTable } from '../../data/arrow.ts'
import { tableFile } from '../../data/manifest.ts'
import { sha256Of } from '../../data/sourceFolder.ts'
import type { Manifest } from '../../src/catalogue/manifest.ts'
import { fundingProgrammes } from '../../src/catalogue/programmes.ts'
import { qualityFlags } from '../../src/catalogue/quality.ts'
import { tables } from '../../src/catalogue/tables/index.ts'

const published = fileURLToPath(new URL('../../public/data/', import.meta.url))
const manifest = JSON.parse(readFileSync(join(published, 'manifest.json'), 'utf8')) as Manifest
const rowsOf = (name: string) => readTable(readFileSync(join(published, `${name}.arrow`)))

test('the published files are those of the manifest, whole and unaltered', () => {
  expect(readdirSync(published).sort()).toEqual(['manifest.json', ...tables.map(tableFile)].sort())
  for (const { name, file, bytes, sha256, rows } of manifest.tables) {
    const content = readFileSync(join(published, file))
    expect([name, content.byteLength, sha256Of(content)]).toEqual([name, bytes, sha256])
    expect([name, tableFromIPC(content).numRows]).toEqual([name, rows])
  }
})

test('every source that a table or a check names is described, and no check failed', () => {
  const known = new Set(manifest.sources.map(({ id }) => id))
  const named = [
    ...manifest.tables.flatMap((table) => table.sources),
    ...manifest.checks.map(({ source }) => source)
  ]
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(manifest.checks.filter(({ status }) => status === 'failed')).toEqual([])
  expect(new Set(manifest.checks.map(({ id }) => id)).size).toBe(manifest.checks.length)
})

test('outlines and areas stand in one order', () => {
  const codes = (rows: Record<string, unknown>[]) => rows.map(({ code }) => code)
  const territories = rowsOf('territories')
  const outlined = (level: string, name: string) => {
    const outlines = new Set(codes(rowsOf(name)))
    return codes(territories.filter((row) => row['level'] === level && outlines.has(row['code'])))
  }
  expect(codes(rowsOf('neighbourhood_outlines'))).toEqual(codes(rowsOf('neighbourhoods')))
  expect(codes(rowsOf('department_outlines'))).toEqual(outlined('department', 'department_outlines'))
  expect(codes(rowsOf('region_outlines'))).toEqual(outlined('region', 'region_outlines'))
  expect(codes(rowsOf('opening_figures'))).toEqual([
    ...codes(territories.filter((row) => row['level'] === 'contract')),
    null
  ])
})

test('every code of the funding leads to an area, a programme and a known reservation', () => {
  const funding = rowsOf('funding')
  const territories = new Set(
    rowsOf('territories').map(({ level, code }) => `${String(level)} ${String(code)}`)
  )
  const neighbourhoods = new Set(rowsOf('neighbourhoods').map(({ code }) => code))
  const flags = new Set(qualityFlags.map(({ id }) => id))
  const lost = funding.filter(
    (row) =>
      (row['contract'] !== null && !territories.has(`contract ${String(row['contract'])}`)) ||
      (row['department'] !== null && !territories.has(`department ${String(row['department'])}`)) ||
      (row['region'] !== null && !territories.has(`region ${String(row['region'])}`)) ||
      (row['neighbourhood'] !== null && !neighbourhoods.has(row['neighbourhood'])) ||
      !fundingProgrammes.some(({ id }) => id === row['programme']) ||
      (typeof row['quality'] === 'string' && row['quality'].split(';').some((flag) => !flags.has(flag)))
  )
  expect(lost).toEqual([])
})

test('posts of 2024, each once: 107.689 M€ of adultes-relais, 10.410 M€ of FONJEP', () => {
  const funding = rowsOf('funding').filter((row) => row['year'] === 2024)
  const total = (programme: string) =>
    funding.reduce((sum, row) => (row['programme'] === programme ? sum + Number(row['amount_eur']) : sum), 0)
  expect(total('adultes-relais')).toBeCloseTo(107_688_889.81, 2)
  expect(total('fonjep')).toBeCloseTo(10_410_486, 2)
})

test('no contract of an overseas territory stands beside France', () => {
  const overseas = rowsOf('territories').filter((row) => /^9[78]/.test(String(row['department'])))
  const inEurope = overseas.filter((row) => Number(row['lat']) > 40)
  expect(overseas.length).toBeGreaterThan(100)
  expect(inEurope).toEqual([])
})
