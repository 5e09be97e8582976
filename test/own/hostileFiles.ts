import { gzipSync, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { NamedBlob } from '../../src/own/formats/openTable.ts'
import {
  arrowBytes,
  csvText,
  geoJsonText,
  jsonRecords,
  parquetBytes,
  shapefileBytes,
  xlsxBytes,
  type SmallTable
} from './madeFiles.ts'
import { namedBlob } from './readWhole.ts'

/** A malformed or hostile file, and what may come of it. */
export interface HostileFile {
  readonly kind: string
  readonly file: NamedBlob
  /** it has to be refused */
  readonly isRefused?: boolean
  /** amounts of the column montant, where the file is read: null may be missing, NaN is not checked */
  readonly amounts?: readonly (number | null)[]
  /** amounts may be missing, but never others */
  readonly mayMiss?: boolean
  /** rows may be missing: every amount is one of those written */
  readonly isAnyOrder?: boolean
  /** the last rows may be missing */
  readonly mayEndEarly?: boolean
}

/** Numbers of 0 to 1 from a seed (mulberry32): the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const cells = [
  '=HYPERLINK("http://x";"y")',
  "=cmd|'/c calc'!A1",
  '@SUM(1+1)',
  '+33 1 23 45',
  '-2+3+cmd',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE areas; --",
  '{{constructor.constructor("x")()}}',
  '__proto__',
  'ligne\nsur deux lignes',
  'un "guillemet" ; et un point-virgule',
  '\u202eà l’envers',
  '🏘️ émoji',
  'a\ttab',
  '{"__proto__":{"x":1}}',
  '\ud800',
  '%00%0a',
  '../../etc/passwd',
  'x'.repeat(5000)
]

const marks = ['s', 'nd', 'n.d.', 'secret', '-', '', 'n/a', '#N/A']

type Random = () => number

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)]!

function smallTable(random: Random): SmallTable {
  const rows = 2 + Math.floor(random() * 12)
  const list = <Value>(make: (row: number) => Value) => Array.from({ length: rows }, (_, row) => make(row))
  return {
    names: list(() => pick(random, cells)),
    codes: list((row) => `QN0930${(row % 9) + 1}M`),
    amounts: list(() => amount(random))
  }
}

function amount(random: Random): number {
  const size = 10 ** Math.floor(random() * 9)
  // Not -0, which no file writes.
  return Number(((random() - 0.3) * size).toFixed(Math.floor(random() * 5))) + 0
}

/** An amount as some office would write it, with this decimal sign. */
function writtenAmount(random: Random, value: number, decimal: ',' | '.'): string {
  const [whole = '', part] = Math.abs(value).toFixed(2).split('.')
  const group = pick(random, ['', ' ', '\u00a0', '\u202f', decimal === ',' ? '.' : "'"])
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, group)
  const unit = pick(random, ['', '', ' €', '\u00a0€', ' %'])
  return `${value < 0 ? '-' : ''}${grouped}${decimal}${part}${unit}`
}

/** The ways to make a file that is not as it should be. */
const makers: readonly ((random: Random) => HostileFile | Promise<HostileFile>)[] = [
  // Formulas, scripts, quotes and line ends in cells; amounts written in every way.
  (random) => {
    const table = smallTable(random)
    const decimal = pick(random, [',', '.'] as const)
    const values = table.amounts.map((value) => Number(value.toFixed(2)) + 0)
    const isMissing = values.map(() => random() < 0.15)
    const texts = values.map((value, row) =>
      isMissing[row] ? pick(random, marks) : writtenAmount(random, value, decimal)
    )
    const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const delimiter = pick(random, [';', '\t', '|', ','])
    const rows = table.names.map((name, row) =>
      [quotedCell(name), quotedCell(texts[row] ?? '')].join(delimiter)
    )
    const text = [['nom', 'montant'].join(delimiter), ...rows].join(pick(random, ['\n', '\r\n', '\r']))
    const amounts = values.map((value, row) => (isMissing[row] ? null : value))
    return { kind: 'cells', file: namedBlob('a.csv', text), amounts }
  },
  // Bytes that no encoding knows, in the names.
  (random) => {
    const table = smallTable(random)
    const lines = table.amounts.map((value) => [
      ...strToU8('n'),
      ...Array.from({ length: 5 }, () => 0x80 + Math.floor(random() * 0x7f)),
      ...strToU8(`;${String(value).replace('.', ',')}\n`)
    ])
    const bytes = Uint8Array.from([...strToU8('nom;montant\n'), ...lines.flat()])
    return { kind: 'encoding', file: namedBlob('a.csv', bytes), amounts: table.amounts }
  },
  // Rows with too many cells, and with too few.
  (random) => {
    const { amounts } = smallTable(random)
    const rows = amounts.map((value) => {
      const extra = pick(random, ['', ';9', ';9;8', ';;', ';'])
      return `${String(value).replace('.', ',')}${random() < 0.2 ? '' : `;nom${extra}`}`
    })
    const text = `montant;nom\n${rows.join('\n')}\n`
    return { kind: 'widths', file: namedBlob('a.csv', text), amounts }
  },
  // Text cut short anywhere.
  (random) => {
    const { amounts } = smallTable(random)
    const text = `montant;nom\n${amounts.map((value) => `${String(value).replace('.', ',')};"un nom"`).join('\n')}\n`
    const cut = text.slice(0, Math.floor(random() * text.length))
    const whole = Math.max(0, cut.split('\n').length - 2)
    const kept = amounts.map((value, row) => (row < whole ? value : Number.NaN))
    return { kind: 'cut text', file: namedBlob('a.csv', cut), amounts: kept, mayEndEarly: true }
  },
  // NUL bytes among the digits.
  (random) => {
    const { amounts } = smallTable(random)
    const rows = amounts.map((value) => {
      const digits = String(value).replace('.', ',')
      const at = 1 + Math.floor(random() * digits.length)
      return `${random() < 0.2 ? `${digits.slice(0, at)}\0${digits.slice(at)}` : digits};une commune quelconque du département`
    })
    const file = namedBlob('a.csv', `montant;nom\n${rows.join('\n')}\n`)
    return { kind: 'nuls', file, amounts, mayMiss: true }
  },
  // Quotes that are opened and never closed, or stand where they should not.
  (random) => {
    const { amounts } = smallTable(random)
    const rows = amounts.map((value) => {
      const name = pick(random, ['nom', '"nom"', 'no"m', '"nom', '"n"om"', 'nom"'])
      return `${String(value).replace('.', ',')};${name}`
    })
    const file = namedBlob('a.csv', `montant;nom\n${rows.join('\n')}\n`)
    // A quote that a later row closes is a cell of several lines, as CSV has it.
    return { kind: 'quotes', file, amounts, isAnyOrder: rows.some((row) => /;"nom$/.test(row)) }
  },
  // Names that JavaScript gives a meaning to.
  (random) => {
    const { amounts } = smallTable(random)
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'montant']
    const records = amounts.map(
      (value, row) =>
        JSON.parse(
          `{"__proto__":${row},"constructor":"c","toString":1,"hasOwnProperty":null,"prototype":{"x":1},"montant":${value}}`
        ) as unknown
    )
    const text = JSON.stringify(records)
    const csv = `${names.join(';')}\n${amounts.map((value) => `1;2;3;4;5;${String(value).replace('.', ',')}`).join('\n')}\n`
    const geojson = JSON.stringify({
      type: 'FeatureCollection',
      features: records.map((properties) => ({ type: 'Feature', properties, geometry: null }))
    })
    const file = pick(random, [
      () => namedBlob('a.json', text),
      () => namedBlob('a.csv', csv),
      () => namedBlob('a.geojson', geojson)
    ])()
    return { kind: 'prototypes', file, amounts }
  },
  // JSON with letters lost and doubled: what JSON.parse itself makes of it is the measure.
  (random) => {
    let text = JSON.stringify(jsonRecords({ ...smallTable(random), names: ['a', 'b', 'c', 'd'] }))
    for (let times = 0; times < 2; times++) {
      const at = Math.floor(random() * text.length)
      text =
        text.slice(0, at) + pick(random, ['', '"', '1', ',', '{', '}', ']', '.', '-']) + text.slice(at + 1)
    }
    return { kind: 'mutated JSON', file: namedBlob('a.json', text), ...jsonAmounts(text) }
  },
  // JSON that is deep, long, or beyond what a double holds.
  (random) => {
    const [text, amounts] = pick<readonly [string, (number | null)[] | null]>(random, [
      ['['.repeat(100_000), null],
      [`[{"montant":1,"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}]`, [1]],
      ['[{"montant":1e999},{"montant":2}]', [null, 2]],
      ['[{"montant":12345678901234567890},{"montant":2}]', [null, 2]],
      ['[{"montant":9007199254740992},{"montant":-9007199254740993}]', [null, null]],
      ['[{"montant":0.1},{"montant":1e-7},{"montant":123456789.123456789}]', [0.1, 1e-7, 123456789.12345679]],
      ['[{"montant":1},null]', null],
      ['[[{"montant":1}]]', null],
      ['{"a":[{"montant":1}],"b":[1]}', [1]],
      ['{"type":"FeatureCollection","features":[1]}', null],
      [
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"montant":3},"geometry":{"type":"Polygon","coordinates":[[["x"]]]}}]}',
        [3]
      ]
    ])
    const file = namedBlob('a.json', text)
    return amounts === null
      ? { kind: 'JSON', file, isRefused: true }
      : { kind: 'JSON', file, amounts, mayMiss: true }
  },
  // Bytes changed in an archive: checksums tell.
  async (random) => {
    const table = smallTable(random)
    const isWorkbook = random() < 0.5
    const plain = { ...table, names: table.names.map(() => 'nom') }
    const bytes = isWorkbook ? await xlsxBytes(plain) : shapefileBytes(plain)
    const file = namedBlob(isWorkbook ? 'a.xlsx' : 'a.zip', mutated(random, bytes))
    return { kind: 'mutated archive', file, amounts: table.amounts }
  },
  // Bytes changed where no checksum tells: it is read or refused, and never hangs.
  (random) => {
    const table = { ...smallTable(random), names: ['a', 'b'], codes: ['c', 'd'], amounts: [1, 2] }
    const [name, bytes] = pick(random, [
      ['a.parquet', parquetBytes(table)],
      ['a.arrow', arrowBytes(table, 'file')],
      ['a.arrows', arrowBytes(table, 'stream')]
    ] as const)
    return { kind: 'mutated binary', file: namedBlob(name, mutated(random, bytes)) }
  },
  // Files of every format cut short.
  async (random) => {
    const table = smallTable(random)
    const plain = { ...table, names: table.names.map(() => 'nom') }
    const [name, bytes] = await pick<() => Promise<[string, Uint8Array<ArrayBuffer>]>>(random, [
      async () => ['a.xlsx', await xlsxBytes(plain)],
      () => Promise.resolve(['a.parquet', parquetBytes(plain)]),
      () => Promise.resolve(['a.arrow', arrowBytes(plain, 'file')]),
      () => Promise.resolve(['a.arrows', arrowBytes(plain, 'stream')]),
      () => Promise.resolve(['a.zip', shapefileBytes(plain)]),
      () => Promise.resolve(['a.geojson', strToU8(geoJsonText(plain)) as Uint8Array<ArrayBuffer>]),
      () => Promise.resolve(['a.csv.gz', gzipSync(strToU8(csvText(plain))) as Uint8Array<ArrayBuffer>])
    ])()
    const cut = bytes.slice(0, Math.floor(random() * (bytes.length - 8)))
    return { kind: `cut ${name}`, file: namedBlob(name, cut), isRefused: true }
  },
  // Sheets whose addresses would fill the memory, and cells that are not what they say.
  (random) => {
    const [rows, amounts] = pick<readonly [string, (number | null)[] | null]>(random, [
      [
        '<row r="1"><c r="A1" t="str"><v>montant</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        null
      ],
      ['<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>', null],
      ['<row r="1e9"><c r="A1"><v>1</v></c></row>', null],
      [
        `${row(1, '<c r="A1" t="str"><v>montant</v></c>')}${row(2, '<c r="A2"><v>12.5</v></c><c r="XFD2" s="0"/>')}<row r="1048576"/>`,
        [12.5]
      ],
      [
        `${row(1, '<c r="A1" t="str"><v>montant</v></c>')}${row(2, '<c r="A2" t="e"><v>#N/A</v></c>')}${row(3, '<c r="A3"><v>3</v></c>')}`,
        [null, 3]
      ],
      [`${row(1, '<c r="A1" t="str"><v>montant</v></c>')}${row(2, '<c r="A2" t="s"><v>99</v></c>')}`, null],
      [
        `${row(1, '<c r="A1" t="str"><v>montant</v></c>')}${row(2, '<c r="A2"><v>0x10</v></c>')}${row(3, '<c r="A3"><v>12345678901234567</v></c>')}`,
        [null, null]
      ],
      [
        `${row(1, '<c r="A1" t="inlineStr"><is><t>montant</t></is></c>')}${row(2, '<c r="A2"><f>1+1</f><v>2</v></c>')}`,
        [2]
      ],
      ['', null],
      ['<row r="1"><c r="A1" t="str"><v>montant</v>', null]
    ])
    const file = namedBlob('a.xlsx', workbook(`<sheetData>${rows}</sheetData>`))
    return amounts === null
      ? { kind: `sheet ${rows.slice(0, 80)}`, file, isRefused: true }
      : { kind: `sheet ${rows.slice(0, 80)}`, file, amounts, mayMiss: true }
  },
  // Ten thousand columns.
  (random) => {
    const names = Array.from({ length: 10_000 }, (_, index) => `colonne ${index}`)
    const record = JSON.stringify([Object.fromEntries(names.map((name) => [name, 1]))])
    const wide = Array.from({ length: 1_000 }, (_, index) => `<c r="${letters(index)}1"><v>1</v></c>`).join(
      ''
    )
    const file = pick(random, [
      () => namedBlob('a.csv', `${names.join(';')}\n${names.join(';')}\n`),
      () => namedBlob('a.json', record),
      () => namedBlob('a.xlsx', workbook(`<sheetData>${row(1, wide)}</sheetData>`))
    ])()
    return { kind: 'columns', file, isRefused: true }
  },
  // Archives that unpack to a thousand times their size.
  (random) => {
    const [name, bytes] = pick(random, bombs())
    const file = namedBlob(name, bytes)
    return { kind: 'bomb', file, isRefused: true }
  },
  // Noise, under any name.
  (random) => {
    const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 600) }, () =>
      Math.floor(random() * 256)
    )
    const starts = [
      '',
      'PK\u0003\u0004',
      'PAR1',
      'ARROW1\0\0',
      '{',
      '\u001f\u008b',
      '\u00ff\u00ff\u00ff\u00ff'
    ]
    const start = Uint8Array.from(pick(random, starts), (letter) => letter.charCodeAt(0))
    const name = `a.${pick(random, ['csv', 'xlsx', 'json', 'parquet', 'arrow', 'zip', 'bin'])}`
    return { kind: 'noise', file: namedBlob(name, start, bytes) }
  }
]

/** The file of a number, the same in every run. */
export async function hostileFile(index: number): Promise<HostileFile> {
  return makers[index % makers.length]!(seeded(20_260 + index))
}

function jsonAmounts(text: string): Pick<HostileFile, 'isRefused' | 'amounts' | 'mayMiss'> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { isRefused: true }
  }
  if (!Array.isArray(value)) return {}
  const amounts = (value as { montant?: unknown }[]).map((record) =>
    typeof record?.montant === 'number' ? record.montant : Number.NaN
  )
  return { amounts, mayMiss: true }
}

function mutated(random: Random, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  return copy
}

function zipped(files: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 6 }) as Uint8Array<ArrayBuffer>
}

/** Made once: each packs 24 MB of zeros. */
const made: (readonly [string, Uint8Array<ArrayBuffer>])[] = []

function bombs(): typeof made {
  if (made.length > 0) return made
  const zeros = new Uint8Array(24_000_000)
  const nested = zipped({ 'a.zip': zipped({ 'a.zip': zipped({ 'a.csv': strToU8('a') }) }) })
  made.push(
    ['a.zip', zipped({ 'a.csv': zeros })],
    ['a.csv.gz', gzipSync(zeros) as Uint8Array<ArrayBuffer>],
    ['a.zip', zipped({ 'a.shp': zeros, 'a.dbf': zeros })],
    ['a.zip', zipped({ 'a.zip': nested })],
    ['a.xlsx', zipped({ ...unzipSync(workbook('')), 'xl/worksheets/sheet1.xml': zeros })]
  )
  return made
}

function row(number: number, inner: string): string {
  return `<row r="${number}">${inner}</row>`
}

function letters(index: number): string {
  const first = index < 26 ? '' : letters(Math.floor(index / 26) - 1)
  return first + String.fromCharCode(65 + (index % 26))
}

/** A workbook of one sheet. @param content what is in its XML */
export function workbook(content: string): Uint8Array<ArrayBuffer> {
  const open = '<?xml version="1.0" encoding="UTF-8"?>'
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipped({
    'xl/workbook.xml': strToU8(
      `${open}<workbook ${main} xmlns:r="${links}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${open}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    ),
    'xl/styles.xml': strToU8(
      `${open}<styleSheet ${main}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`
    ),
    'xl/worksheets/sheet1.xml': strToU8(`${open}<worksheet ${main}>${content}</worksheet>`)
  })
}
