import { expect, test } from 'vitest'
import { fileNameOf } from '../../../src/state/composer/fileName.ts'
import { reopenedText } from '../../../src/state/composer/reopened.ts'

test('a file that is open again is told by its name, its day and its data', () => {
  const provenance = {
    title: '',
    subtitle: '',
    link: '',
    dataVersion: '0a1b2c3d',
    sources: [],
    made: '2026-03-04T12:00:00.000Z',
    composition: null
  }
  const text = reopenedText('carte.pdf', provenance)
  expect(text).toContain('carte.pdf')
  expect(text).toContain('04/03/2026')
  expect(text).toContain('0a1b2c3d')
})

test.each([
  ['Adultes-relais et FONJEP, L’Haÿ-les-Roses', 'adultes-relais-et-fonjep-l-hay-les-roses.pdf'],
  ['« … »', 'carte.pdf'],
  [`${'a'.repeat(79)} bc`, `${'a'.repeat(79)}.pdf`]
])('the file of “%s” is %s', (title, name) => {
  expect(fileNameOf(title, 'pdf')).toBe(name)
})
