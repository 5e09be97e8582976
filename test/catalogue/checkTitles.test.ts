import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkTitle, englishTitles } from '../../src/catalogue/checkTitles.ts'
import type { Manifest } from '../../src/catalogue/manifest.ts'

const { checks } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest

test('every check of the pipeline has a title in English, and no other', () => {
  expect(Object.keys(englishTitles).sort()).toEqual(checks.map(({ id }) => id).sort())
})

test('the English titles say the figures of the French ones', () => {
  for (const { id, title } of checks) expect(figuresOf(englishTitles[id] ?? ''), id).toEqual(figuresOf(title))
})

test('a French page says what the pipeline wrote', () => {
  for (const check of checks) expect(checkTitle(check)).toBe(check.title)
})

/** Every number of a text, its separators apart: '1 246', '1,246' and '1246' are the same. */
function figuresOf(text: string): string[] {
  const digits = text.replace(/(?<=\d)[\s\u00a0\u202f.,](?=\d)/g, '')
  return [...new Set(digits.match(/\d+/g))].sort()
}
