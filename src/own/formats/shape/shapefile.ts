import { InputError } from '../../../core/errors.ts'
import type { ZipArchive, ZipEntry } from '../../archive/zip.ts'
import { placeNames, Placing, type Projection } from '../../geometry/places.ts'
import { projectionOfText } from '../../geometry/projection.ts'
import { formatCount } from '../../../core/format.ts'
import { counted, quoted } from '../../phrases.ts'
import type { ReadSettings } from '../../reading.ts'
import type { OwnTable } from '../../table.ts'
import { openMemory } from '../records.ts'
import { readDbf } from './dbf.ts'
import { readShp } from './shp.ts'
import { plural, t } from '../../../words/t.ts'

/**
 * A shapefile in an archive: its attributes, then the longitude and latitude of a point of each shape.
 * @param shapes the archive's .shp files, at least one
 * @throws InputError when a part is missing or damaged
 */
export function openShapefile(
  archive: ZipArchive,
  shapes: readonly ZipEntry[],
  settings: ReadSettings,
  bytes: number
): OwnTable {
  const sheets = shapes.map(({ name }) => baseOf(name))
  const sheet = settings.sheet ?? sheets[0] ?? ''
  const shape = shapes[sheets.indexOf(sheet)]
  if (!shape) throw new InputError(t('l’archive n’a pas de couche {layer}', { layer: quoted(sheet) }))
  const part = (ending: string) => archive.readNamed(`${baseOf(shape.name)}.${ending}`)
  const dbfBytes = part('dbf')
  if (!dbfBytes)
    throw new InputError(t('il manque {file} à côté du fichier .shp', { file: quoted(`${sheet}.dbf`) }))
  const dbf = readDbf(dbfBytes, textOf(part('cpg')), settings.encoding)
  const points = readShp(archive.read(shape))
  if (points.length !== dbf.rows)
    throw new InputError(
      t('le shapefile est incomplet\u00a0: {shapes}, {rows} dans le .dbf', {
        shapes: counted(points.length, t('forme'), t('formes')),
        rows: counted(dbf.rows, t('ligne'), t('lignes'))
      })
    )
  const kept = Array.from(points.keys()).filter((row) => !dbf.isDeleted(row))
  const placing = new Placing(projectionOf(textOf(part('prj'))))
  const places = placing.add(kept.map((row) => points[row] ?? null))
  const deleted = points.length - kept.length
  const notices =
    deleted > 0
      ? [
          plural(
            deleted,
            t('{count} ligne effacée est laissée de côté.', { count: formatCount(deleted) }),
            t('{count} lignes effacées sont laissées de côté.', { count: formatCount(deleted) })
          )
        ]
      : []
  return openMemory({
    format: 'Shapefile',
    settings: { ...settings, encoding: dbf.encoding, delimiter: null, sheet },
    sheets,
    names: [...dbf.names, ...placeNames],
    rows: kept.length,
    bytes,
    notices: [...notices, ...placing.notices()],
    cellAt(column, row) {
      if (column === dbf.names.length) return places.longitude[row] ?? null
      if (column > dbf.names.length) return places.latitude[row] ?? null
      return dbf.cellAt(column, kept[row] ?? 0)
    }
  })
}

function projectionOf(prj: string | null): Projection {
  if (prj === null || prj.trim() === '') return null
  const name = /"([^"]*)"/.exec(prj)?.[1]
  return projectionOfText(prj) ?? { unknown: name ?? prj }
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes && new TextDecoder().decode(bytes)
}

function baseOf(name: string): string {
  return name.replace(/\.shp$/i, '')
}
