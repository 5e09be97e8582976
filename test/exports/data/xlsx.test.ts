import { unzipSync } from 'fflate'
import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '../../../src/exports/data/xlsx.ts'
import { bytesOf, expectedRows, ignored, sample } from './sample.ts'

describe('XLSX', () => {
  test('another reader finds codes as text, figures as numbers, statuses, and nothing where there is no figure', async () => {
    const bytes = Buffer.from(await bytesOf(writeXlsx(sample(), ignored)))
    const [head, ...rows] = await readSheet(bytes, 'Données')
    expect(head).toEqual(['Code', 'Nom', 'Taux de pauvreté', 'Taux de pauvreté (statut)', 'Habitants'])
    expect(rows.map((row) => row[0])).toEqual(['01004', '2A004', '97105', '75056', '00001'])
    expect(
      rows.map((row) => ({ poverty_rate: row[2], poverty_rate_status: row[3], population: row[4] }))
    ).toEqual(expectedRows)
  })

  test('a text that looks like a formula stays a text', async () => {
    const bytes = await bytesOf(writeXlsx(sample(), ignored))
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    expect(sheet).not.toContain('<f>')
    const rows = await readSheet(Buffer.from(bytes), 'Données')
    expect(rows[1]?.[1]).toBe('=1+1')
  })

  test('the heading is bold and stays while the rows move', async () => {
    const files = unzipSync(await bytesOf(writeXlsx(sample(), ignored)))
    const text = (name: string) => new TextDecoder().decode(files[name])
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<pane[^>]*state="frozen"/)
    expect(text('xl/styles.xml')).toContain('<b/>')
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<col [^>]*width=/)
  })

  test('a second sheet holds sources, filters, version, link and SQL', async () => {
    const bytes = Buffer.from(await bytesOf(writeXlsx(sample(), ignored)))
    expect((await readXlsxFile(bytes)).map(({ sheet }) => sheet)).toEqual(['Données', 'Métadonnées'])
    const rows = await readSheet(bytes, 'Métadonnées')
    const under = (heading: string) => rows.filter((row) => row[0] === heading).map((row) => row[1])
    expect(under('Sources')).toEqual(['INSEE, Filosofi, 2019'])
    expect(under('Filtres')).toEqual(['Hérault', 'Taux de pauvreté\u00a0: 40 à 60\u00a0%'])
    expect(under('Version des données')).toEqual(['0a1b2c3d'])
    expect(under('Lien')).toEqual(['https://faubourg.example/?v=1&data=0a1b2c3d'])
    expect(under('SQL (DuckDB)')).toEqual(["SELECT code FROM t WHERE name <> ';'", 'ORDER BY code;'])
  })

  test('a text that no cell holds is refused, and another format proposed', async () => {
    const long = { id: 'a', label: 'Texte', type: 'text' as const, values: ['x'.repeat(40_000)] }
    await expect(
      Promise.resolve().then(() => writeXlsx({ ...sample(), rows: 1, columns: [long] }, ignored))
    ).rejects.toThrow('choisissez un autre format')
  })
})
