import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import {
  fileNameOf,
  fileText,
  openPresentationFile,
  presentationOfText
} from '../../../src/state/presentation/file.ts'
import { known, presentations } from './samples.ts'

test('a presentation is read from its file as it was', () => {
  fc.assert(
    fc.property(presentations, (presentation) => {
      expect(presentationOfText(fileText(presentation), known)).toEqual({ presentation, notices: [] })
    })
  )
})

test('a file can be read by people: what it is, when it was made, with which data', () => {
  const presentation = {
    title: 'L’est',
    dataVersion: '0a1b2c3d',
    steps: [{ search: '?v=1&zone=department-93', title: 'Un', text: 'Deux' }]
  }
  expect(JSON.parse(fileText(presentation, new Date('2026-11-27T10:00:00Z')))).toEqual({
    format: 'faubourg-presentation',
    version: 1,
    made: '2026-11-27',
    dataVersion: '0a1b2c3d',
    title: 'L’est',
    steps: [{ title: 'Un', text: 'Deux', view: '?v=1&zone=department-93' }]
  })
  expect(fileNameOf(presentation)).toBe('l-est.faubourg.json')
  expect(fileNameOf({ ...presentation, title: '…' })).toBe('presentation.faubourg.json')
})

test('whatever a file holds, it is read or refused in words', () => {
  const almost = fc.record({
    format: fc.constant('faubourg-presentation'),
    version: fc.constantFrom(1, 2, null),
    title: fc.jsonValue(),
    steps: fc.oneof(fc.jsonValue(), fc.array(fc.record({ view: fc.jsonValue(), text: fc.jsonValue() })))
  })
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    almost.map((value) => JSON.stringify(value))
  )
  fc.assert(
    fc.property(texts, (text) => {
      try {
        expect(presentationOfText(text, known).presentation.steps.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
    })
  )
})

test('a file too large is refused before it is read', async () => {
  const file = new Blob([new Uint8Array(1_000_001)])
  await expect(openPresentationFile(file, known)).rejects.toThrow('dépasse')
})
