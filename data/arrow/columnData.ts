import {
  Bool,
  Dictionary,
  Field,
  FixedSizeList,
  Float64,
  Int32,
  List,
  makeData,
  Utf8,
  vectorFromArray,
  type Data,
  type DataType
} from 'apache-arrow'
import type { ColumnSchema } from '../../src/catalogue/tables.ts'

/**
 * The Arrow field of a column; multipolygons are GeoArrow (interleaved xy, longitude and latitude, CRS84).
 * @param dictionaryId set by the caller: the library's own ids are random, and bytes must not be
 * Source: GeoArrow 0.2 (layouts, child names, extension metadata).
 */
export function fieldOf(column: ColumnSchema, dictionaryId: number): Field {
  const metadata = new Map<string, string>(column.unit ? [['unit', column.unit]] : [])
  if (column.type === 'multipolygon') {
    metadata.set('ARROW:extension:name', 'geoarrow.multipolygon')
    metadata.set('ARROW:extension:metadata', JSON.stringify({ crs: 'OGC:CRS84', crs_type: 'authority_code' }))
  }
  return new Field(column.name, typeOf(column, dictionaryId), column.nullable === true, metadata)
}

function typeOf(column: ColumnSchema, dictionaryId: number): DataType {
  switch (column.type) {
    case 'label':
      return new Dictionary(new Utf8(), new Int32(), dictionaryId)
    case 'text':
      return new Utf8()
    case 'number':
      return new Float64()
    case 'integer':
      return new Int32()
    case 'flag':
      return new Bool()
    case 'multipolygon':
      return listOf('polygons', listOf('rings', listOf('vertices', vertex)))
  }
}

const vertex = new FixedSizeList(2, new Field('xy', new Float64(), false))

function listOf<T extends DataType>(name: string, child: T): List<T> {
  return new List(new Field(name, child, false))
}

/** A column's values, already checked against its schema, in Arrow's memory layout. */
export function columnData(field: Field, values: readonly unknown[]): Data {
  if (field.type instanceof Dictionary) return dictionaryData(field.type, values as (string | null)[])
  if (field.type instanceof List) return multipolygonData(field.type, values as number[][][][][])
  const [data] = vectorFromArray(values as unknown[], field.type as DataType).data
  if (!data) throw new Error(`no data was built for column ${field.name}`)
  return data
}

/** Terms in the order they first appear: the same rows always give the same bytes. */
function dictionaryData(type: Dictionary<Utf8, Int32>, values: readonly (string | null)[]): Data {
  const terms = new Map<string, number>()
  const indices = new Int32Array(values.length)
  const valid = new Uint8Array(Math.ceil(values.length / 64) * 8)
  let nullCount = 0
  values.forEach((value, row) => {
    if (value === null) {
      nullCount++
      return
    }
    const index = terms.get(value) ?? terms.size
    terms.set(value, index)
    indices[row] = index
    valid[row >> 3] = (valid[row >> 3] ?? 0) | (1 << (row & 7))
  })
  return makeData({
    type,
    length: values.length,
    nullCount,
    nullBitmap: nullCount > 0 ? valid : null,
    data: indices,
    dictionary: vectorFromArray([...terms.keys()], new Utf8())
  })
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
