import fc from 'fast-check'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../src/exports/data/csv.ts'
import { writeCsvExcel } from '../../../src/exports/data/csvExcel.ts'
import { csvText, harmless, type CsvStyle } from '../../../src/exports/data/csvText.ts'
import type { TakeAway, WriteTakeAway } from '../../../src/exports/data/takeAway.ts'
import { bytesOf, expectedRows, ignored, sample } from './sample.ts'

/** The files of an archive as text, the byte order mark kept. */
async function unpacked(write: WriteTakeAway, takeAway: TakeAway = sample()) {
  const files = unzipSync(await bytesOf(write(takeAway, ignored)))
  const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name])
  const json: unknown = JSON.parse(text('donnees.csv-metadata.json'))
  return { names: Object.keys(files), csv: text('donnees.csv'), readMe: text('LISEZMOI.txt'), json }
}

const parsed = (text: string, delimiter: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true }).data

describe('CSV', () => {
  test('another reader finds the same codes, figures and statuses, and nothing where there is no figure', async () => {
    const { csv } = await unpacked(writeCsv)
    const rows = parsed(csv, ',')
    expect(rows.map(({ code }) => code)).toEqual(['01004', '2A004', '97105', '75056', '00001'])
    expect(
      rows.map((row) => ({
        poverty_rate: row['poverty_rate'] === '' ? null : Number(row['poverty_rate']),
        poverty_rate_status: row['poverty_rate_status'],
        population: row['population'] === '' ? null : Number(row['population'])
      }))
    ).toEqual(expectedRows)
    expect(rows[1]?.['name']).toBe('L’Haÿ ; « les, Roses »')
    expect(rows[2]?.['name']).toBe('a "b"\r\nc')
    expect(csv.startsWith('code,name,')).toBe(true)
  })

  test('a text that looks like a formula is made harmless, a negative number stays one', async () => {
    const rows = parsed((await unpacked(writeCsv)).csv, ',')
    expect(rows[0]?.['name']).toBe("'=1+1")
    expect(rows[4]?.['name']).toBe("'-12")
    expect(rows[3]?.['population']).toBe('-3')
  })

  test('the archive says where the rows come from, what was done to them, and how to make them again', async () => {
    const { readMe, names } = await unpacked(writeCsv)
    expect(names).toEqual(['donnees.csv', 'LISEZMOI.txt', 'donnees.csv-metadata.json'])
    for (const said of [
      'INSEE, Filosofi, 2019',
      'Licence Ouverte 2.0',
      'Hérault',
      'Une médiane ne s’additionne pas.',
      'https://faubourg.example/?v=1&data=0a1b2c3d',
      "SELECT code FROM t WHERE name <> ';'\r\nORDER BY code;",
      'précédé d’une apostrophe',
      'secret = secret statistique',
      '26/11/2026'
    ])
      expect(readMe).toContain(said)
  })

  test('the description for programs names every column of the file in its order, with its type', async () => {
    const { csv, json } = await unpacked(writeCsv)
    const { url, tableSchema } = json as {
      url: string
      tableSchema: { columns: { name: string; titles: string[]; datatype: unknown }[] }
    }
    expect(url).toBe('donnees.csv')
    expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(csv.split('\n')[0])
    expect(tableSchema.columns.map(({ datatype }) => datatype)).toEqual([
      'string',
      'string',
      'double',
      'string',
      'integer'
    ])
  })
})

test('a clock that is wrong by decades stops no export', async () => {
  const { method, ...rest } = sample()
  const { names } = await unpacked(writeCsv, { ...rest, method: { ...method, date: new Date(0) } })
  expect(names).toContain('donnees.csv')
})

describe('CSV for Excel in French', () => {
  test('has a byte order mark, semicolons, decimal commas and CRLF', async () => {
    const { csv } = await unpacked(writeCsvExcel)
    expect(csv.startsWith('\ufeffCode;Nom;')).toBe(true)
    expect(csv.replace('a "b"\r\nc', '')).not.toMatch(/[^\r]\n/)
    const rows = parsed(csv.slice(1), ';')
    expect(rows.map((row) => row['Taux de pauvreté'])).toEqual(['43,25', '0', '', '', ''])
    expect(rows.map((row) => row['Taux de pauvreté (statut)'])).toEqual(
      expectedRows.map((row) => row.poverty_rate_status)
    )
    expect(rows[0]?.['Nom']).toBe("'=1+1")
    expect(rows[0]?.['Code']).toBe('01004')
  })

  test('says that Excel takes leading zeros away', async () => {
    expect((await unpacked(writeCsvExcel)).readMe).toContain('01004 devient 1004')
  })
})

const styles: readonly CsvStyle[] = [
  { delimiter: ',', decimal: '.', lineEnd: '\n', headings: 'id' },
  { delimiter: ';', decimal: ',', lineEnd: '\r\n', headings: 'label' }
]

describe.each(styles)('whatever the texts and numbers, separated by “$delimiter”', (style) => {
  const written = (columns: Parameters<typeof csvText>[0], rows: number) =>
    Papa.parse<string[]>(csvText(columns, rows, style).join(''), {
      delimiter: style.delimiter,
      newline: style.lineEnd
    }).data.slice(1, rows + 1)

  test('another reader finds every text again, made harmless', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '=', '+', '-', '@', "'", ' ', 'é') })
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (rows) => {
        const columns = [0, 1].map((at) => ({
          type: 'text' as const,
          id: `c${at}`,
          label: `c${at}`,
          values: rows.map((row) => row[at] ?? '')
        }))
        expect(written(columns, rows.length)).toEqual(rows.map((row) => row.map(harmless)))
      })
    )
  })

  test('no text cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', 'A', '1') }), (text) => {
        const column = { type: 'text' as const, id: 'c', label: 'c', values: [text] }
        expect(written([column], 1)[0]?.[0] ?? '').not.toMatch(/^[=+\-@\t\r]/)
      })
    )
  })

  test('another reader finds every number again, to the last bit', () => {
    const number = fc
      .double({ noDefaultInfinity: true, noNaN: true })
      .filter((value) => !Object.is(value, -0))
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const column = { type: 'number' as const, id: 'c', label: 'c', values }
        const read = written([column], values.length).map((row) => Number(row[0]?.replace(',', '.')))
        expect(read).toEqual(values)
      })
    )
  })
})
