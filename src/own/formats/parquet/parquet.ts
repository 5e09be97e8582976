import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { InputError } from '../../../core/errors.ts'
import { placeOf } from '../../geometry/placeOf.ts'
import { placeNames, Placing } from '../../geometry/places.ts'
import { sample } from '../../limits.ts'
import { refuseShape } from '../../refuseShape.ts'
import type { ReadSettings } from '../../reading.ts'
import type { Batch, Cell, OwnTable } from '../../table.ts'
import { geoColumnOf, type GeoColumn } from './geoColumn.ts'
import { damaged, refuseMetadata, refusePages } from './guard.ts'
import { parquetCell, textParsers, withRawDecimals } from './parquetCells.ts'
import { t } from '../../../words/t.ts'

/** Rows of a row group at a time, so that no batch holds a whole one as JavaScript values. */
const rowsAtOnce = 100_000

interface Source {
  readonly file: AsyncBuffer
  readonly metadata: FileMetaData
  readonly scales: ReadonlyMap<string, number>
  /** of the columns in the file */
  readonly names: readonly string[]
  readonly geo: GeoColumn | null
}

/**
 * A Parquet or GeoParquet file; geometries become the longitude and latitude of a point of each.
 * @throws InputError when it is damaged, or larger than what is read
 */
export async function openParquet(file: Blob, settings: ReadSettings): Promise<OwnTable> {
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer()
  }
  const source = await readable(() => sourceOf(buffer))
  const kept = source.names.filter((name) => name !== source.geo?.name)
  let notices: readonly string[] = []
  return {
    format: source.geo ? 'GeoParquet' : 'Parquet',
    settings: { encoding: null, delimiter: null, decimal: settings.decimal, sheet: null },
    sheets: [],
    names: source.geo ? [...kept, ...placeNames] : kept,
    likelyDecimal: '.',
    async *batches(onProgress) {
      const placing = new Placing(source.geo?.projection ?? null)
      const unpacked = { bytes: 0 }
      let rows = 0
      try {
        for (const group of source.metadata.row_groups) {
          await readable(() => refusePages(source.file, group, unpacked))
          const end = rows + Number(group.num_rows)
          while (rows < end) {
            // The first rows alone are looked at before the rest is asked for.
            const last = Math.min(end, rows + (rows === 0 ? sample.rows : Number(group.num_rows)))
            for (const batch of await readable(() => rowsOf(source, rows, last, placing))) yield batch
            rows = last
            onProgress({ loaded: progressed(file.size, rows, source.metadata), total: file.size })
          }
        }
      } finally {
        notices = source.geo ? placing.notices() : []
      }
    },
    notices: () => notices
  }
}

async function sourceOf(file: AsyncBuffer): Promise<Source> {
  const { metadata, scales } = withRawDecimals(await parquetMetadataAsync(file))
  refuseMetadata(metadata)
  const names = parquetSchema(metadata).children.map(({ element }) => element.name)
  refuseShape(Number(metadata.num_rows), names.length)
  if (names.length === 0 || metadata.num_rows === 0n)
    throw new InputError(t('le fichier ne contient aucune ligne de données'))
  if (new Set(names).size !== names.length) throw damaged(t('deux colonnes portent le même nom'))
  const geo = geoColumnOf(metadata)
  return { file, metadata, scales, names, geo: geo && names.includes(geo.name) ? geo : null }
}

/** The rows from one to another, of one row group, in batches. */
async function rowsOf(
  { file, metadata, scales, names, geo }: Source,
  start: number,
  end: number,
  placing: Placing
): Promise<Batch[]> {
  const values = new Map<string, unknown[] | Float64Array | Int32Array>()
  const counts = new Map<string, number>()
  await parquetRead({
    file,
    metadata,
    columns: [...names],
    compressors,
    parsers: textParsers,
    utf8: false,
    rowStart: start,
    rowEnd: end,
    onChunk({ columnName, columnData, rowStart }) {
      if (rowStart === start && columnData.length === end - start && isNumeric(columnData)) {
        values.set(columnName, columnData)
        counts.set(columnName, columnData.length)
        return
      }
      const column = values.get(columnName) ?? new Array<unknown>(end - start).fill(null)
      values.set(columnName, column)
      const first = Math.max(0, start - rowStart)
      const last = Math.min(columnData.length, end - rowStart)
      for (let index = first; index < last; index++)
        column[rowStart + index - start] = columnData[index] as never
      counts.set(columnName, (counts.get(columnName) ?? 0) + Math.max(0, last - first))
    }
  })
  for (const name of names)
    if (counts.get(name) !== end - start)
      throw damaged(t('la colonne {name} n’a pas toutes ses lignes', { name }))
  const batches: Batch[] = []
  for (let from = 0; from < end - start; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, end - start)
    const columns = names
      .filter((name) => name !== geo?.name)
      .map((name) => cellsOf(values.get(name) ?? [], from, to, scales.get(name) ?? null))
    if (geo) {
      const points = [...(values.get(geo.name) ?? [])]
        .slice(from, to)
        .map((geometry) => placeOf(pointed(geometry)))
      const { longitude, latitude } = placing.add(points)
      columns.push(longitude, latitude)
    }
    batches.push({ rows: to - from, columns })
  }
  return batches
}

function cellsOf(
  values: unknown[] | Float64Array | Int32Array,
  from: number,
  to: number,
  scale: number | null
): ArrayLike<Cell> {
  if (scale === null && isNumeric(values)) return values.subarray(from, to)
  return Array.from({ length: to - from }, (_, index) => parquetCell(values[from + index], scale))
}

/** Points may be stored as pairs of numbers instead of geometries. */
function pointed(geometry: unknown): unknown {
  const { x, y } = (geometry ?? {}) as { x?: unknown; y?: unknown }
  return typeof x === 'number' ? { type: 'Point', coordinates: [x, y] } : geometry
}

function isNumeric(values: unknown): values is Float64Array | Int32Array {
  return values instanceof Float64Array || values instanceof Int32Array
}

function progressed(bytes: number, rows: number, { num_rows }: FileMetaData): number {
  return Math.round((bytes * rows) / Number(num_rows))
}

async function readable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw damaged(cause instanceof Error ? cause.message : String(cause), cause)
  }
}
