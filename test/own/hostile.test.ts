import { expect, test } from 'vitest'
import { InputError } from '../../src/core/errors.ts'
import { hostileFile, type HostileFile } from './hostileFiles.ts'
import { readWhole, recognised, type WholeRead } from './readWhole.ts'

const files = 1_000
const atOnce = 100
/** No file of this size may take as long, even on a machine that does other things. */
const longestMs = 10_000

test.each(Array.from({ length: files / atOnce }, (_, part) => part * atOnce))(
  'a hundred hostile files from number %i on: each is read as it is written, or refused in French',
  async (first) => {
    const outcomes = { read: 0, refused: 0 }
    for (let index = first; index < first + atOnce; index++) {
      const hostile = await hostileFile(index)
      const started = performance.now()
      const outcome = await outcomeOf(hostile)
      const label = `number ${index}, ${hostile.kind}`
      expect(performance.now() - started, label).toBeLessThan(longestMs)
      if (outcome instanceof Error) {
        expect(outcome, `${label}: ${outcome.stack ?? ''}`).toBeInstanceOf(InputError)
        expect(outcome.message.trim().length, label).toBeGreaterThan(10)
        outcomes.refused++
        continue
      }
      expect(hostile.isRefused ?? false, `${label}: was read`).toBe(false)
      checkAmounts(hostile, outcome, label)
      outcomes.read++
    }
    expect(outcomes.read).toBeGreaterThan(20)
    expect(outcomes.refused).toBeGreaterThan(20)
    expect(Object.keys(Object.prototype)).toEqual([])
  },
  180_000
)

async function outcomeOf({ file }: HostileFile): Promise<WholeRead | Error> {
  try {
    return await readWhole(file, recognised, { montant: 'number' })
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
}

/** Every amount is the one written, or missing where it may be; none is another. */
function checkAmounts(
  { amounts, mayMiss, mayEndEarly, isAnyOrder }: HostileFile,
  { cells, table }: WholeRead,
  label: string
): void {
  expect(cells.get('row'), label).toEqual(Array.from({ length: table.rows }, (_, row) => row + 1))
  const read = cells.get('montant')
  if (!amounts || !read) return
  if (isAnyOrder) {
    expect(
      read.filter((value) => !amounts.includes(value as number)),
      label
    ).toEqual([])
    return
  }
  if (!mayEndEarly) expect(read.length, label).toBe(amounts.length)
  for (const [row, value] of read.entries()) {
    const written = amounts[row]
    if (written !== undefined && Number.isNaN(written)) continue
    if (mayMiss && value === null) continue
    expect(value, `${label}, row ${row + 1}`).toBe(written)
  }
}
