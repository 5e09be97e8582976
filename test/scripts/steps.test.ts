import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newest } from '../../scripts/steps.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function setTime(path: string, seconds: number): void {
  utimesSync(path, seconds, seconds)
}

test('the newest change of a folder is found however deep it lies', () => {
  const deep = join(folder, 'a', 'b')
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'file.ts'), '')
  setTime(join(deep, 'file.ts'), 2_000)
  for (const path of [deep, join(folder, 'a'), folder]) setTime(path, 1_000)
  expect(newest([folder])).toBe(2_000_000)
})

test('a file that was removed counts as a change of its folder', () => {
  writeFileSync(join(folder, 'removed.ts'), '')
  setTime(folder, 1_000)
  const before = newest([folder])
  rmSync(join(folder, 'removed.ts'))
  expect(newest([folder])).toBeGreaterThan(before)
})

test('what does not exist is older than everything', () => {
  expect(newest([join(folder, 'absent')])).toBe(0)
})
