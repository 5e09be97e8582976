import {
  Bool,
  Dictionary,
  Field,
  FixedSizeList,
  Float64,
  Int16,
  Int32,
  Int8,
  List,
  makeData,
  Utf8,
  vectorFromArray,
  type Data,
  type DataType
} from 'apache-arrow'
import type { ColumnSchema } from '../../src/catalogue/tables/schema.ts'

/** A column ready for a record batch. */
export interface ArrowColumn {
  readonly field: Field
  readonly data: Data
}

/**
 * A column in Arrow's memory layout; multipolygons are GeoArrow (interleaved xy, longitude and latitude, CRS84).
 * @param values already checked against the schema
 * @param dictionaryId set by the caller: the library's own ids are random, and bytes must not be
 * Source: GeoArrow 0.2 (layouts, child names, extension metadata).
 */
export function arrowColumn(
  column: ColumnSchema,
  dictionaryId: number,
  values: readonly unknown[]
): ArrowColumn {
  const data = columnData(column, dictionaryId, values)
  const metadata = new Map<string, string>(column.unit ? [['unit', column.unit]] : [])
  if (column.type === 'multipolygon') {
    metadata.set('ARROW:extension:name', 'geoarrow.multipolygon')
    metadata.set('ARROW:extension:metadata', JSON.stringify({ crs: 'OGC:CRS84', crs_type: 'authority_code' }))
  }
  return { field: new Field(column.name, data.type, column.nullable === true, metadata), data }
}

function columnData(column: ColumnSchema, dictionaryId: number, values: readonly unknown[]): Data {
  switch (column.type) {
    case 'label':
      return dictionaryData(dictionaryId, values as (string | null)[])
    case 'text':
      return vectorData(new Utf8(), values)
    case 'number':
      return vectorData(new Float64(), values)
    case 'integer':
      return vectorData(integerFor(values as (number | null)[]), values)
    case 'flag':
      return vectorData(new Bool(), values)
    case 'multipolygon':
      return multipolygonData(multipolygon, values as number[][][][][])
  }
}

/** The smallest integer that holds every value: a year takes two bytes. */
function integerFor(values: readonly (number | null)[]): Int8 | Int16 | Int32 {
  const largest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0)
  return indicesFor(largest).type
}

function vectorData(type: DataType, values: readonly unknown[]): Data {
  const [data] = vectorFromArray(values as unknown[], type).data
  if (!data) throw new Error('no data was built for a column')
  return data
}

const vertex = new FixedSizeList(2, new Field('xy', new Float64(), false))

function listOf<T extends DataType>(name: string, child: T): List<T> {
  return new List(new Field(name, child, false))
}

const multipolygon = listOf('polygons', listOf('rings', listOf('vertices', vertex)))

/** Terms in the order they first appear: the same rows always give the same bytes. */
function dictionaryData(id: number, values: readonly (string | null)[]): Data {
  const terms = new Map<string, number>()
  for (const value of values) if (value !== null && !terms.has(value)) terms.set(value, terms.size)
  const { type: indexType, array } = indicesFor(terms.size)
  const indices = new array(values.length)
  const valid = new Uint8Array(Math.ceil(values.length / 64) * 8)
  let nullCount = 0
  values.forEach((value, row) => {
    if (value === null) {
      nullCount++
      return
    }
    indices[row] = terms.get(value) ?? 0
    valid[row >> 3] = (valid[row >> 3] ?? 0) | (1 << (row & 7))
  })
  return makeData({
    type: new Dictionary(new Utf8(), indexType, id),
    length: values.length,
    nullCount,
    nullBitmap: nullCount > 0 ? valid : null,
    data: indices,
    dictionary: vectorFromArray([...terms.keys()], new Utf8())
  })
}

/** The smallest signed index that tells the terms apart: a million rows of a few terms cost a byte each. */
function indicesFor(terms: number) {
  if (terms <= 0x7f) return { type: new Int8(), array: Int8Array }
  if (terms <= 0x7fff) return { type: new Int16(), array: Int16Array }
  return { type: new Int32(), array: Int32Array }
}

function multipolygonData(type: List, values: readonly number[][][][][]): Data {
  const polygons = values.flat()
  const rings = polygons.flat()
  const vertices = rings.flat()
  const ringType = childOf(childOf(type))
  const xy = makeData({
    type: new Float64(),
    length: vertices.length * 2,
    data: Float64Array.from(vertices.flat())
  })
  const vertexData = makeData({ type: vertex, length: vertices.length, child: xy })
  const ringData = listData(ringType, rings, vertexData)
  const polygonData = listData(childOf(type), polygons, ringData)
  return listData(type, values, polygonData)
}

function childOf(type: List): List {
  return type.children[0]?.type as List
}

function listData(type: List, lists: readonly (readonly unknown[])[], child: Data): Data {
  const valueOffsets = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => (valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + list.length))
  return makeData({ type, length: lists.length, nullCount: 0, valueOffsets, child })
}
