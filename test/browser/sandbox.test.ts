import { Table, tableToIPC, vectorFromArray } from 'apache-arrow'
import { afterEach, expect, test } from 'vitest'
import { InputError } from '../../src/core/errors.ts'
import { startSandbox, type OwnTable, type Sandbox, type SandboxPhase } from '../../src/engine/sandbox.ts'
import type { TableFiles } from '../../src/engine/tableFiles.ts'

const fetched: string[] = []
const files: TableFiles = {
  manifest: { tables: [], sources: [], readings: [], checks: [] },
  bytes: async (name) => {
    fetched.push(name)
    return new Uint8Array(await (await fetch(`/data/${name}.arrow`)).arrayBuffer())
  }
}

function ownTable(name: string, amounts: number[]): OwnTable {
  const ipc = tableToIPC(new Table({ montant: vectorFromArray(Float64Array.from(amounts)) }), 'stream')
  return { name, ipc: () => Promise.resolve(ipc), columns: [{ id: 'montant', name: 'Montant' }] }
}

const open: Sandbox[] = []
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close()
  fetched.length = 0
})

function sandboxWith(own: () => readonly OwnTable[]) {
  const sandbox = startSandbox(files, own)
  open.push(sandbox)
  const phases: SandboxPhase[] = []
  const run = (sql: string, limitMs = 30_000) =>
    sandbox.run(sql, {
      signal: new AbortController().signal,
      limitMs,
      mostRows: 100,
      onPhase: (phase) => phases.push(phase)
    })
  const first = async (sql: string) => (await run(sql)).columns[0]?.cells[0]
  return { run, first, phases }
}

test('a query meets the visitor’s tables and the published ones; each is fetched once, when it is named', async () => {
  const { first, phases } = sandboxWith(() => [ours])
  const ours = ownTable('own_notes', [1, 2.5])
  expect(await first('SELECT sum(montant) FROM own_notes')).toBe(3.5)
  expect(fetched).toEqual([])
  expect(await first('SELECT count(*) FROM own_notes, NPNRU')).toBe(896)
  expect(await first('SELECT count(*) FROM npnru')).toBe(448)
  expect(fetched).toEqual(['npnru'])
  expect(phases.filter(({ kind }) => kind === 'loading')).toEqual([
    { kind: 'loading', table: 'own_notes' },
    { kind: 'loading', table: 'npnru' }
  ])
}, 60_000)

test('a file opened again under its name takes the place of the one before', async () => {
  let ours = ownTable('own_notes', [1])
  const { first } = sandboxWith(() => [ours])
  expect(await first('SELECT sum(montant) FROM own_notes')).toBe(1)
  ours = ownTable('own_notes', [10, 20])
  expect(await first('SELECT sum(montant) FROM own_notes')).toBe(30)
}, 60_000)

test('a statement that writes leaves the tables as they were, however it begins', async () => {
  const { run, first } = sandboxWith(() => [])
  await expect(run('WITH a AS (FROM npnru) DELETE FROM npnru')).rejects.toThrow(InputError)
  await expect(run('SELECT 1; COMMIT; DROP TABLE npnru')).rejects.toThrow(InputError)
  expect(await first('SELECT count(*) FROM npnru')).toBe(448)
}, 60_000)

test.each([
  'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
  // DuckDB does not answer while it looks for the first row of this one: its worker is ended.
  'SELECT a.range FROM range(100000000) a, range(100000000) b WHERE a.range + b.range = -1'
])(
  'a query that never ends is stopped at its limit, and the next one runs: %s',
  async (sql) => {
    const { run, first } = sandboxWith(() => [])
    await expect(run(sql, 500)).rejects.toMatchObject({ name: 'SandboxStopped', reason: 'limit' })
    expect(await first('SELECT 42')).toBe(42)
  },
  60_000
)

test('rows beyond those asked for are not kept, and said to be there', async () => {
  const { run, first } = sandboxWith(() => [])
  const answer = await run('SELECT range FROM range(50000)')
  expect([answer.rows, answer.isCut, answer.columns[0]?.cells.length]).toEqual([100, true, 100])
  expect(await run('SELECT range FROM range(100)')).toMatchObject({ rows: 100, isCut: false })
  expect(await first('SELECT 1')).toBe(1)
}, 60_000)
