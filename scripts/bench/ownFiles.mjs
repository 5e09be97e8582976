import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'

const rowsAtOnce = 100_000

/**
 * Writes a CSV as a French administration would: semicolons, decimal commas, codes, names with accents.
 * @param {number} rows
 * @returns {number} its bytes
 */
export function writeCsv(path, rows) {
  const file = openSync(path, 'w')
  writeSync(file, 'Code QPV;Commune;SIREN;Intitulé;Montant (€);Taux (%);Année;Date\r\n')
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const lines = Array.from({ length: Math.min(rowsAtOnce, rows - start) }, (_, index) =>
      csvLine(start + index)
    )
    writeSync(file, lines.join(''))
  }
  closeSync(file)
  return statSync(path).size
}

/**
 * Writes a Parquet of the same columns, and of numbers that do not pack, until it has this many bytes.
 * @param {number} bytes
 * @returns rows and bytes
 */
export function writeParquet(path, bytes) {
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({ writer, schema: parquetSchema })
  let rows = 0
  while (writer.offset < bytes) {
    const row = Array.from({ length: rowsAtOnce }, (_, index) => rows + index)
    const columnData = [
      { name: 'code_qpv', data: row.map(qpv), type: 'STRING' },
      { name: 'intitule', data: row.map(title), type: 'STRING' },
      { name: 'annee', data: row.map((number) => 2015 + (number % 10)), type: 'INT32' },
      ...measures.map((name, index) => ({
        name,
        data: row.map((number) => scattered(number * 12 + index)),
        type: 'DOUBLE'
      }))
    ]
    parquet.write({ columnData, rowGroupSize: rowsAtOnce })
    rows += rowsAtOnce
  }
  parquet.finish()
  writeFileSync(path, new Uint8Array(writer.getBuffer()))
  return { rows, bytes: statSync(path).size }
}

const measures = [...'abcdefghijkl'].map((letter) => `mesure_${letter}`)

const parquetSchema = [
  { name: 'root', num_children: 3 + measures.length },
  { name: 'code_qpv', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  { name: 'intitule', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  { name: 'annee', type: 'INT32', repetition_type: 'REQUIRED' },
  ...measures.map((name) => ({ name, type: 'DOUBLE', repetition_type: 'REQUIRED' }))
]

function csvLine(row) {
  const amount = (scattered(row) * 1e6).toFixed(2).replace('.', ',')
  const share = (scattered(row + 1) * 100).toFixed(1).replace('.', ',')
  const commune = String(1001 + (row % 94_000)).padStart(5, '0')
  const day = String(1 + (row % 28)).padStart(2, '0')
  return `${qpv(row)};${commune};${200_000_000 + row};${title(row)};${amount};${share};${2015 + (row % 10)};${day}/0${1 + (row % 9)}/2024\r\n`
}

function qpv(row) {
  return `QN${String(1 + (row % 95)).padStart(3, '0')}${String(1 + (row % 60)).padStart(2, '0')}M`
}

function title(row) {
  return `Action n°${row % 9_973} — médiation sociale`
}

/** 0 to 1, the same in every run, and nowhere near regular. */
function scattered(seed) {
  const value = Math.sin(seed * 12.9898) * 43_758.5453
  return value - Math.floor(value)
}
