import { InputError } from '../../core/errors.ts'
import { placeOf } from '../geometry/placeOf.ts'
import { placeNames, Placing, type Projection } from '../geometry/places.ts'
import { projectionOfName } from '../geometry/projection.ts'
import type { ReadSettings } from '../reading.ts'
import type { OwnTable } from '../table.ts'
import { jsonCell, keysOf, openMemory, type JsonRecord } from './records.ts'
import { t } from '../../words/t.ts'

/**
 * The features of a GeoJSON file: their properties, then the longitude and latitude of a point of each.
 * @throws InputError when one of them is no feature
 */
export function openGeoJson(
  value: JsonRecord,
  settings: ReadSettings,
  bytes: number,
  notices: readonly string[]
): OwnTable {
  const features = (value['type'] === 'Feature' ? [value] : value['features']) as readonly unknown[]
  const stranger = features.findIndex((one) => !isFeature(one))
  if (stranger >= 0)
    throw new InputError(
      t('le fichier GeoJSON est mal formé\u00a0: l’élément {number} n’est pas une entité', {
        number: stranger + 1
      })
    )
  const known = features as readonly JsonRecord[]
  const properties = known.map((feature) => (feature['properties'] ?? {}) as JsonRecord)
  const keys = keysOf(properties)
  const placing = new Placing(projectionOf(value))
  const places = placing.add(known.map((feature) => placeOf(feature['geometry'])))
  return openMemory({
    format: 'GeoJSON',
    settings: { ...settings, sheet: null },
    sheets: [],
    names: [...keys, ...placeNames],
    rows: features.length,
    bytes,
    notices: [...notices, ...placing.notices()],
    cellAt(column, row) {
      if (column === keys.length) return places.longitude[row] ?? null
      if (column > keys.length) return places.latitude[row] ?? null
      return jsonCell(properties[row] ?? {}, keys[column] ?? '')
    }
  })
}

/** GeoJSON is in degrees; a file of the older standard may name another system. */
function projectionOf(value: JsonRecord): Projection {
  const crs = value['crs'] as { properties?: { name?: unknown } } | null | undefined
  const name = crs?.properties?.name
  if (typeof name !== 'string') return projectionOfName('CRS84')
  return projectionOfName(name) ?? { unknown: name }
}

function isFeature(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, properties } = value as JsonRecord
  return (
    type === 'Feature' &&
    (properties === null ||
      properties === undefined ||
      (typeof properties === 'object' && !Array.isArray(properties)))
  )
}
