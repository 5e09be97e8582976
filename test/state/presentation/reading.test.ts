import { expect, test } from 'vitest'
import { limits } from '../../../src/state/presentation/presentation.ts'
import { readPresentation } from '../../../src/state/presentation/reading.ts'
import { known } from './samples.ts'

const step = { search: '?v=1&zone=department-93', title: 'Un', text: 'Deux' }

test('a view that is understood in part is kept, and says which step lacks what', () => {
  const { presentation, notices } = readPresentation(
    {
      title: 'T',
      dataVersion: null,
      steps: [step, { ...step, search: '?zone=department-999&measure=posts' }]
    },
    known
  )
  expect(presentation.steps.map(({ search }) => search)).toEqual([step.search, '?v=1&measure=posts'])
  expect(notices).toEqual(['Étape 2 : territoire inconnu : department-999. Cette partie est ignorée.'])
})

test.each([
  [null],
  ['?zone=department-93'],
  [{ title: 'sans vue' }],
  [{ ...step, search: 'a'.repeat(7_000) }]
])('what is no step is left out and told: %j', (other) => {
  const read = readPresentation({ title: '', dataVersion: null, steps: [other, step] }, known)
  expect(read.presentation.steps).toEqual([step])
  expect(read.notices).toEqual(['Étape 1 : étape illisible, ignorée.'])
})

test('too many steps and too long a text are cut, and told', () => {
  const long = { ...step, title: 'é'.repeat(500), text: 'a'.repeat(1_500) }
  const { presentation, notices } = readPresentation(
    { title: 3, dataVersion: 'x', steps: [long, ...Array.from({ length: 80 }, () => step)] },
    known
  )
  expect(presentation.steps).toHaveLength(limits.steps)
  expect(presentation.steps[0]?.title).toHaveLength(limits.title)
  expect(presentation.steps[0]?.text).toHaveLength(limits.text)
  expect(presentation).toMatchObject({ title: '', dataVersion: null })
  expect(notices).toEqual([
    'Présentation : seules les 60 premières étapes sont gardées.',
    'Étape 1 : texte coupé à 1000 caractères.'
  ])
})

test('control characters become spaces, line breaks stay', () => {
  const [read] = readPresentation(
    {
      title: '',
      dataVersion: null,
      steps: [{ ...step, title: 'a\u0000\nb', text: 'a\r\n\u0007b\u001b[31m' }]
    },
    known
  ).presentation.steps
  expect(read).toMatchObject({ title: 'a b', text: 'a\n b [31m' })
})

test('data that have changed since are told', () => {
  const read = readPresentation({ title: '', dataVersion: 'ffffffff', steps: [step] }, known)
  expect(read.notices).toEqual([expect.stringContaining('version ffffffff, aujourd’hui 0a1b2c3d')])
})
