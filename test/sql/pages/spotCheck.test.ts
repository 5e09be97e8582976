import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { indicatorRows } from '../../../src/state/pages/indicatorRows.ts'
import { openDatabase } from '../database.ts'
import { ofArea, pageTables, type Database } from './pageAnswers.ts'

/** Ten neighbourhoods across the country, and the QPV 2015 that lies under each, where the crosswalk tells. */
const places = [
  ['QN97101M', 'Guadeloupe', null],
  ['QN97201M', 'Martinique', null],
  ['QN97301M', 'Guyane', null],
  ['QN97401I', 'La Réunion', null],
  ['QN97661C', 'Mayotte', null],
  ['QN03107M', 'Toulouse, Grand Mirail', 'QP031007'],
  ['QN01304I', 'Marseille, La Viste', 'QP013005'],
  ['QN05981M', 'Roubaix, Nouveau Roubaix', 'QP059083'],
  ['QN00705M', 'Privas, a small town', 'QP007005'],
  ['QN09328M', 'Saint-Denis, Franc Moisin', 'QP093028']
] as const

const sources = fileURLToPath(new URL('../../../../shared/sources', import.meta.url))
let database: Database

beforeAll(async () => {
  database = await openDatabase(pageTables)
})

/** What a page shows of a QPV: the latest known figure of each indicator, and its year. */
function shown(code: string, generation: '2015' | '2024') {
  const rows = indicatorRows({
    generation,
    own: ofArea(database, code, generation),
    sets: new Map(),
    all: new Map(),
    communes: [],
    national: null
  }).flatMap((theme) => theme.rows)
  return new Map(rows.map(({ indicator, figure }) => [indicator.id, figure]))
}

describe.each(places)('%s, %s', (code, _, ancestor) => {
  test('shows every figure that the table of QPV 2024 has of it, and no other', () => {
    const table = database.run(`SELECT indicator, value, status FROM indicators_2024 WHERE code = '${code}'`)
    const values = table.numbers('value')
    const page = shown(code, '2024')
    expect(page.size).toBe(table.length)
    for (const [row, id] of table.texts('indicator').entries()) {
      expect([id, page.get(id ?? '')?.value]).toEqual([id, values[row]])
      expect([id, page.get(id ?? '')?.status]).toEqual([id, table.texts('status')[row]])
    }
  })

  test.skipIf(ancestor === null)('shows of its ancestor the latest year that the tables know', () => {
    const [under] = database
      .run(`SELECT code_2015 FROM crosswalk WHERE code_2024 = '${code}' ORDER BY share_of_2024 DESC LIMIT 1`)
      .texts('code_2015')
    expect(under).toBe(ancestor)
    // The five kept their name: the file of 2015 says so without any map.
    const names =
      database.run(`SELECT o.name AS older, n.name AS newer FROM neighbourhoods_2015 o, neighbourhoods n
      WHERE o.code = '${ancestor}' AND n.code = '${code}'`)
    expect(names.texts('older')).toEqual(names.texts('newer'))
    for (const table of ['income', 'employment', 'population']) {
      const latest =
        database.run(`SELECT indicator, arg_max(value, year)::double AS value, max(year)::integer AS year
        FROM indicators_${table} WHERE code = '${ancestor}' AND value IS NOT NULL GROUP BY indicator`)
      const page = shown(ancestor ?? '', '2015')
      for (const [row, id] of latest.texts('indicator').entries())
        expect([id, page.get(id ?? '')?.value, page.get(id ?? '')?.year]).toEqual([
          id,
          latest.numbers('value')[row],
          latest.numbers('year')[row]
        ])
    }
  })

  test.skipIf(!existsSync(sources))('shows of QPV 2024 the cells of INSEE’s file', () => {
    const page = shown(code, '2024')
    const row = officialRow('insee-qpv2024/analyse_qpv.csv', ',', 'codeQPV', code)
    for (const [id, column] of Object.entries({
      population: 'popMuniQPV',
      'employment-rate': 'taux_d_emploi',
      'poverty-rate': 'taux_pauvrete_60%',
      'rsa-recipients': 'RSA_socle',
      foreigners: 'partPopEt',
      'social-dwellings': 'nombre_logements_sociaux'
    }))
      expect([id, page.get(id)?.value ?? Number.NaN]).toEqual([id, row ? numberIn(row[column]) : Number.NaN])
  })

  test.skipIf(!existsSync(sources) || ancestor === null)(
    'shows of its ancestor the cells of INSEE’s files',
    () => {
      const page = shown(ancestor ?? '', '2015')
      const cells = [
        ['poverty-rate', 2019, 'data_filo19_qp_revdis.csv', 'DISP_TP60_A19'],
        ['disposable-income-median', 2019, 'data_filo19_qp_revdis.csv', 'DISP_MED_A19'],
        ['population', 2022, 'DEMO_2022.csv', 'POP_MUN'],
        ['under-25', 2022, 'DEMO_2022.csv', 'TX_TOT_0A24'],
        ['employment-rate', 2022, 'IPRO_2022.csv', 'TX_TOT_EMPL'],
        ['rsa-recipients', 2022, 'REVN_2022.csv', 'ARSAS']
      ] as const
      for (const [id, year, file, column] of cells) {
        const row = officialRow(`insee-qpv2015/${file}`, ';', 'CODGEO', ancestor ?? '')
        expect([id, page.get(id)?.year, page.get(id)?.value]).toEqual([id, year, numberIn(row?.[column])])
      }
    }
  )
})

function officialRow(path: string, delimiter: string, key: string, code: string) {
  const options = { delimiter, columns: true, bom: true, relax_column_count: true } as const
  const rows: Record<string, string>[] = parse(readFileSync(join(sources, path)), options)
  return rows.find((row) => row[key] === code)
}

/** '14 470', '48,5' and '14470.0' as numbers; NaN for an empty cell. */
function numberIn(cell: string | undefined): number {
  const text = (cell ?? '').replace(/\s/g, '').replace(',', '.')
  return text === '' ? Number.NaN : Number(text)
}
