import { expect, test } from 'vitest'
import { choiceOf, searchOf } from '../../../src/state/address.ts'
import { opening } from '../../../src/state/choice.ts'
import { longestLinkedSql } from '../../../src/state/choices/workshop.ts'
import { smallPlaces } from '../places.ts'

const known = { places: smallPlaces(), sources: [], dataVersion: '00000000' }

test.each(['SELECT 1', '-- l’île\nSELECT \'a&b=c#d\', 1 + 2, 100 % 3\n\tFROM "x"', 'VALUES (😀)'])(
  'a link holds a query letter by letter: %s',
  (sql) => {
    const choice = {
      ...opening,
      view: 'workshop' as const,
      workshop: { ...opening.workshop, tool: 'sql' as const, sql }
    }
    expect(choiceOf(searchOf(choice), known)).toEqual({ choice, notices: [] })
  }
)

test('a link to another tool holds no query', () => {
  const workshop = { ...opening.workshop, tool: 'addresses' as const, sql: 'SELECT 1' }
  expect(searchOf({ ...opening, view: 'workshop', workshop })).toBe('?v=1&view=workshop&tool=addresses')
})

test('a query that is too long is left out and said, and the rest of the link is kept', () => {
  const long = 'x'.repeat(longestLinkedSql + 1)
  const { choice, notices } = choiceOf(`?v=1&view=workshop&tool=sql&sql=${long}`, known)
  expect(choice.workshop).toMatchObject({ tool: 'sql', sql: null })
  expect(notices).toEqual(['Lien : requête de plus de 4000 caractères. Cette partie est ignorée.'])
})
