import { expect, test } from 'vitest'
import { InputError, QueryError } from '../../../src/core/errors.ts'
import { SandboxStopped } from '../../../src/engine/stopping.ts'
import { failureOf, StoppedByVisitor } from '../../../src/state/sql/failure.ts'

test('a table that is nearly named is proposed, and DuckDB’s guess among its own is not', () => {
  const sql = 'SELECT 1 FROM neighborhoods'
  const message =
    'Catalog Error: Table with name neighborhoods does not exist!\nDid you mean "pg_proc"?\n\nLINE 1: SELECT 1 FROM neighborhoods\n                      ^'
  const failure = failureOf(new QueryError(message, sql), sql, 30_000)
  expect(failure.text).toBe(
    'La table «\u00a0neighborhoods\u00a0» n’existe pas. Est-ce «\u00a0neighbourhoods\u00a0»\u00a0?'
  )
  expect(failure.original).not.toContain('pg_proc')
  expect(failure.place).toEqual({ from: 14, to: 27 })
})

test('a table like none is not guessed at', () => {
  const message = 'Catalog Error: Table with name nulle_part does not exist!'
  expect(failureOf(new QueryError(message, 'x'), 'x', 1).text).toBe('Une table nommée ici n’existe pas.')
})

test('a query over its time may be given more; one that the visitor stopped is no fault', () => {
  expect(failureOf(new SandboxStopped('limit'), '', 30_000)).toMatchObject({
    text: 'Requête arrêtée\u00a0: elle dépassait 30\u00a0secondes.',
    isSlow: true
  })
  expect(failureOf(new StoppedByVisitor(), '', 30_000)).toMatchObject({
    text: 'Requête arrêtée.',
    isSlow: false
  })
  expect(failureOf(new InputError('La requête est vide.'), '', 1).text).toBe('La requête est vide.')
})
