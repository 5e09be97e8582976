import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../src/core/errors.ts'
import { namedTables, readingStatement, sqlParts } from '../../src/engine/sqlText.ts'

test.each([
  'SELECT 1',
  'select 1;',
  '  SELECT 1 ; ; -- fin',
  '-- un commentaire ; DROP TABLE x\nFROM npnru',
  '/* a /* b ; */ c ; */ SELECT 1',
  "SELECT ';'",
  "SELECT 'l''île ; '",
  "SELECT E'l\\'île ; '",
  'SELECT 1 AS "a;b"',
  'SELECT $$a;b$$, $x$c;$$d$x$',
  'WITH a AS (SELECT 1) FROM a',
  'VALUES (1)',
  '(SELECT 1)',
  'TABLE npnru',
  'DESCRIBE npnru',
  'SUMMARIZE npnru',
  'SHOW TABLES',
  'EXPLAIN SELECT 1',
  'EXPLAIN ANALYZE SELECT 1',
  'EXPLAIN (ANALYZE, FORMAT json) SELECT 1',
  'PIVOT npnru ON reach USING count(*)'
])('a statement that reads may run: %s', (sql) => {
  expect(() => readingStatement(sql)).not.toThrow()
})

test.each([
  'DROP TABLE npnru',
  'INSERT INTO npnru SELECT 1',
  'CREATE TEMP TABLE a AS SELECT 1',
  "COPY npnru TO 'a.csv'",
  "ATTACH ':memory:' AS b",
  "SET memory_limit='4GB'",
  'PRAGMA database_list',
  'INSTALL httpfs',
  'LOAD httpfs',
  "EXPORT DATABASE 'a'",
  'CALL pragma_version()',
  'BEGIN',
  'COMMIT',
  'EXPLAIN ANALYZE DROP TABLE npnru',
  'EXPLAIN (ANALYZE) DELETE FROM npnru',
  '/* SELECT */ DELETE FROM npnru',
  '"select" 1',
  "'select' 1"
])('any other is refused, and told: %s', (sql) => {
  expect(() => readingStatement(sql)).toThrow(/n’est pas permis ici/)
})

test.each([
  'SELECT 1; SELECT 2',
  "SELECT ''; DROP TABLE x",
  'SELECT 1;/* ; */DROP TABLE x',
  'SELECT $$a$$; SELECT 2'
])('several statements are refused: %s', (sql) =>
  expect(() => readingStatement(sql)).toThrow(/Une seule instruction/)
)

test.each(['', '   ', '-- rien', ';', '/* rien'])('nothing is refused: “%s”', (sql) =>
  expect(() => readingStatement(sql)).toThrow('La requête est vide.')
)

test('the statement is handed on without the semicolon that ends it', () => {
  expect(readingStatement('SELECT 1 ; -- fin').sql).toBe('SELECT 1 ')
  expect(readingStatement('EXPLAIN SELECT 1').isRelation).toBe(false)
})

test('the pieces of any text lie in order, without overlap, and reading one never fails but as a fault of the visitor', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("'", '"', '$', 'a', 'E', ';', '-', '/', '*', '\\', ' ', '\n', '1', '(')
      }),
      (sql) => {
        let end = 0
        for (const { from, to } of sqlParts(sql)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(sql.length)
        try {
          readingStatement(sql)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }
    )
  )
})

test('tables are found by name, without case, quoted or not, but not in words of a text', () => {
  const known = ['npnru', 'neighbourhoods', 'funding', 'gaps'] as const
  const sql = `SELECT 'gaps', funding_x FROM NPNRU JOIN "neighbourhoods" n ON true -- funding`
  expect(namedTables(sql, known)).toEqual(['npnru', 'neighbourhoods'])
})
