import { DataError } from '../../src/core/errors.ts'
import { featuresOf } from './geometry.ts'
import { readJson, recordRows, type SourceRow } from './records.ts'

/** A site of a programme in one commune, as filed. */
export interface FiledPresence {
  /** id in curated programmes */
  readonly programme: string
  /** the producer's id; null where the file has none */
  readonly site: string | null
  /** null where the file has none */
  readonly name: string | null
  readonly commune: string
  readonly signed: string | null
}

/** What a file holds of a programme. */
export interface PresenceFile {
  readonly file: string
  /** features or communes of the file */
  readonly filedRows: number
  readonly presences: readonly FiledPresence[]
  /** what the file says of its own size, by programme; none for the others */
  readonly announced: ReadonlyMap<string, number>
}

/** The files with one feature a place: several sites of one place are packed in one feature. */
const packedFiles = [
  { programme: 'cites_educatives', file: 'anct-programmes/citeduc_geom.geojson' },
  { programme: 'cites_emploi', file: 'anct-programmes/cde_geom.geojson' },
  { programme: 'france_services', file: 'anct-programmes/fs_geom.geojson' }
] as const

/** The file of communes, and the programmes that it tells of each. */
const communeFile = 'anct-programmes/anct_programmes.json'
const communeProgrammes = ['acv', 'pvd', 'ort'] as const

/** Second files on two of those programmes: read for the comparison alone. */
const twinFiles = [
  { programme: 'acv', file: 'anct-programmes/acv2_geom.geojson' },
  { programme: 'pvd', file: 'anct-programmes/pvd_geom.geojson' }
] as const

/**
 * Where the programmes of the ANCT are, in file order.
 * @throws DataError naming file, row and column
 * Source: ANCT, 2024.
 */
export function readPresence(folder: string): PresenceFile[] {
  return [
    ...packedFiles.map(({ programme, file }) => readFeatures(folder, file, programme)),
    readCommunes(folder)
  ]
}

/** The second files, in the same form. */
export function readPresenceTwins(folder: string): PresenceFile[] {
  return twinFiles.map(({ programme, file }) => readFeatures(folder, file, programme))
}

function readFeatures(folder: string, file: string, programme: string): PresenceFile {
  const features = featuresOf(file, readJson(folder, file))
  const rows = recordRows(
    file,
    features.map((feature) => feature.properties),
    {
      required: ['id_territoire', 'lib_territoire', 'liste_geo'],
      optional: ['id_geo', 'lib_geo', 'date_signature']
    }
  )
  return {
    file,
    filedRows: rows.length,
    presences: rows.flatMap((row) => unpacked(row, programme)),
    announced: new Map()
  }
}

/**
 * 'cite-002 ; cite-127' is two sites. Which of them stands in which commune of the feature is not said: each
 * stands in all of them.
 */
function unpacked(row: SourceRow, programme: string): FiledPresence[] {
  const sites = parts(row.text('id_territoire'))
  const cell = row.text('lib_territoire')
  const names = parts(cell)
  const communes = new Set(parts(row.text('liste_geo')).map((place) => codeOf(row, place)))
  return sites.flatMap((site, index) =>
    [...communes].map((commune) => ({
      programme,
      site,
      // A place of two sites and one name: the name is of both.
      name: names.length === sites.length ? (names[index] ?? null) : cell,
      commune,
      signed: row.optionalText('date_signature')
    }))
  )
}

function parts(cell: string): string[] {
  return cell.split(/\s*;\s*/).filter((part) => part !== '')
}

/** 'Agen (47001)' -> 47001 */
function codeOf(row: SourceRow, place: string): string {
  return /\(((?:\d\d|2[AB])\d{3})\)$/.exec(place)?.[1] ?? row.refuse('liste_geo', `no commune code: ${place}`)
}

function readCommunes(folder: string): PresenceFile {
  const { communes, meta } = (readJson(folder, communeFile) ?? {}) as {
    communes?: unknown
    meta?: Record<string, unknown>
  }
  if (typeof communes !== 'object' || communes === null)
    throw new DataError(`${communeFile}: expected an object of communes`)
  const entries = Object.entries(communes as Record<string, Record<string, unknown>>)
  const presences = entries.flatMap(([commune, told]) =>
    communeProgrammes.flatMap((programme) => {
      if (told[programme] !== true) return []
      const signed = told[`${programme}_signed_at`]
      const name = told['label']
      return {
        programme,
        site: null,
        name: typeof name === 'string' ? name : null,
        commune,
        signed: typeof signed === 'string' ? signed : null
      }
    })
  )
  return {
    file: communeFile,
    filedRows: entries.length,
    presences,
    announced: new Map(
      communeProgrammes.map((programme) => [programme, Number(meta?.[`row_count_${programme}`])])
    )
  }
}
