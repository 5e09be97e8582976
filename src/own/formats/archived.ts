import { InputError } from '../../core/errors.ts'
import type { ZipArchive } from '../archive/zip.ts'
import { counted, listed, quoted } from '../phrases.ts'
import type { ReadSettings } from '../reading.ts'
import type { OwnTable } from '../table.ts'
import type { NamedBlob } from './openTable.ts'
import { t } from '../../words/t.ts'

const readEndings =
  /\.(csv|tsv|tab|txt|json|geojson|ndjson|jsonl|parquet|geoparquet|arrow|feather|xlsx)(\.gz)?$/i

/**
 * A table in an archive: the one asked for, else the first.
 * @throws InputError that names what the archive holds when it holds no table
 */
export async function openArchived(
  archive: ZipArchive,
  settings: ReadSettings,
  open: (file: NamedBlob, settings: ReadSettings) => Promise<OwnTable>
): Promise<OwnTable> {
  const files = archive.entries.filter(
    ({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name)
  )
  if (files.some(({ name }) => /^content\.xml$/i.test(name)))
    throw new InputError(
      t('c’est un document OpenDocument (.ods …)\u00a0: enregistrez-le en .xlsx ou en CSV')
    )
  const tables = files.filter(({ name }) => readEndings.test(name))
  const names = tables.map(({ name }) => name)
  const entry = tables.find(({ name }) => name === settings.sheet) ?? tables[0]
  if (!entry)
    throw new InputError(
      files.length === 0
        ? t('l’archive est vide')
        : t('l’archive ne contient aucun tableau qui soit lu, mais {count}\u00a0: {files}', {
            count: counted(files.length, t('fichier'), t('fichiers')),
            files: listed(files.map(({ name }) => quoted(name)))
          })
    )
  if (settings.sheet !== null && settings.sheet !== entry.name)
    throw new InputError(t('l’archive n’a pas de fichier {file}', { file: quoted(settings.sheet) }))
  const file = new File([archive.read(entry)], entry.name)
  const table = await open(file, { ...settings, sheet: null })
  const others =
    table.sheets.length > 1
      ? [t('De {file}, seule la première feuille est lue.', { file: quoted(entry.name) })]
      : []
  return {
    ...table,
    settings: { ...table.settings, sheet: entry.name },
    sheets: names,
    notices: () => [...others, ...table.notices()]
  }
}
