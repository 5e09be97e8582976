import { InputError } from '../../core/errors.ts'
import { listed, quoted } from '../phrases.ts'
import type { ReadSettings } from '../reading.ts'
import type { OwnTable } from '../table.ts'
import { decoderOf, recogniseEncoding } from '../text/encoding.ts'
import { openGeoJson } from './geojson.ts'
import { jsonValue } from './jsonValue.ts'
import { jsonCell, keysOf, openMemory, type JsonRecord } from './records.ts'
import { t } from '../../words/t.ts'

/**
 * A JSON file: a list of records, an object with such a list, records one a line, or GeoJSON.
 * @throws InputError when it is none of them
 */
export async function openJson(file: Blob, settings: ReadSettings): Promise<OwnTable> {
  const { encoding, notices } =
    settings.encoding === null ? await recogniseEncoding(file) : { encoding: settings.encoding, notices: [] }
  const text = decoderOf(encoding).decode(await file.arrayBuffer())
  const { value, isByLine } = jsonValue(text)
  const found = { ...settings, encoding, delimiter: null }
  if (isGeoJson(value)) return openGeoJson(value, found, file.size, notices)
  const { records, sheets, sheet } = recordsOf(value, settings.sheet)
  const names = keysOf(records)
  return openMemory({
    format: isByLine ? 'NDJSON' : 'JSON',
    settings: { ...found, sheet },
    sheets,
    names,
    rows: records.length,
    bytes: file.size,
    notices,
    cellAt: (column, row) => jsonCell(records[row] ?? {}, names[column] ?? '')
  })
}

function isGeoJson(value: unknown): value is JsonRecord {
  if (!isRecord(value)) return false
  const { type } = value
  return (
    (type === 'FeatureCollection' && Array.isArray(value['features'])) ||
    (type === 'Feature' && 'geometry' in value)
  )
}

interface Found {
  readonly records: readonly JsonRecord[]
  readonly sheets: readonly string[]
  readonly sheet: string | null
}

function recordsOf(value: unknown, asked: string | null): Found {
  if (Array.isArray(value)) return { records: allRecords(value, t('le fichier')), sheets: [], sheet: null }
  if (!isRecord(value)) throw new InputError(t('le fichier JSON ne contient pas de liste d’enregistrements'))
  const sheets = Object.keys(value).filter((key) => {
    const list = value[key]
    return Array.isArray(list) && isRecord(list[0])
  })
  if (sheets.length === 0) {
    const keys = Object.keys(value).map(quoted)
    throw new InputError(
      keys.length > 0
        ? t('le fichier JSON ne contient pas de liste d’enregistrements, mais {keys}', { keys: listed(keys) })
        : t('le fichier JSON ne contient pas de liste d’enregistrements')
    )
  }
  const sheet = asked ?? sheets[0] ?? ''
  const list = sheets.includes(sheet) ? value[sheet] : null
  if (!Array.isArray(list))
    throw new InputError(t('le fichier n’a pas de liste {list}', { list: quoted(sheet) }))
  return { records: allRecords(list, quoted(sheet)), sheets, sheet }
}

function allRecords(list: readonly unknown[], where: string): JsonRecord[] {
  const stranger = list.findIndex((one) => !isRecord(one))
  if (stranger >= 0)
    throw new InputError(
      t('{where}, élément {number}\u00a0: ce n’est pas un enregistrement (un objet JSON)', {
        where,
        number: stranger + 1
      })
    )
  return list as JsonRecord[]
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
