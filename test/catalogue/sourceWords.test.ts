import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Manifest } from '../../src/catalogue/manifest.ts'
import { englishOfSources, sourceInLanguage } from '../../src/catalogue/sourceWords.ts'

const { sources } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest
const texts = new Set(sources.flatMap(({ vintage, licence }) => [vintage, licence]))

test('every date and licence in words has its English, and no other text', () => {
  const inWords = [...texts].filter((text) => /\p{L}/u.test(text))
  expect(Object.keys(englishOfSources).sort()).toEqual(inWords.sort())
})

test('a French page says what the manifest says', () => {
  expect(sources.map(sourceInLanguage)).toEqual(sources)
})
