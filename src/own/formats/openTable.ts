import { InputError } from '../../core/errors.ts'
import { gunzipped } from '../archive/gzip.ts'
import { ZipArchive } from '../archive/zip.ts'
import { refuseSize } from '../refuseShape.ts'
import type { ReadSettings } from '../reading.ts'
import type { OwnTable } from '../table.ts'
import { openArchived } from './archived.ts'
import { openSeparated } from './separated.ts'
import { refuseForeign } from './foreign.ts'
import { t } from '../../words/t.ts'

/** A file, or in a test a Blob that has a name. */
export interface NamedBlob extends Blob {
  readonly name: string
}

/** Archives in archives: a file that means well has one, and a .gz of it. */
const deepest = 2

/**
 * Opens a file as a table: its first bytes tell its format, and where they do not, its name. What reads a format is
 * fetched when a file has it.
 * @throws InputError in French when it is empty, too large, damaged, or of a format that is not read
 */
export async function openTable(file: NamedBlob, settings: ReadSettings, depth = 0): Promise<OwnTable> {
  if (depth === 0) refuseSize(file.size)
  if (file.size === 0) throw new InputError(t('le fichier est vide'))
  if (depth > deepest) throw new InputError(t('une archive dans une archive n’est pas lue'))
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer())
  const signature = String.fromCharCode(...start.subarray(0, 16))
  if (signature.startsWith('PK\u0003\u0004') || signature.startsWith('PK\u0005\u0006'))
    return openZip(file, settings, depth)
  if (signature.startsWith('\u001f\u008b')) {
    const inner = new File([await gunzipped(file)], file.name.replace(/\.gz$/i, ''))
    return openTable(inner, settings, depth + 1)
  }
  if (signature.startsWith('PAR1')) return (await import('./parquet/parquet.ts')).openParquet(file, settings)
  if (signature.startsWith('ARROW1') || isArrowStream(start))
    return (await import('./arrow/arrow.ts')).openArrow(file, settings)
  const text = textStart(start)
  refuseForeign(signature, text)
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const isSeparated = ['csv', 'tsv', 'tab', 'txt'].includes(ending)
  if (/json|jsonl/.test(ending) || (!isSeparated && /^[[{]/.test(text)))
    return (await import('./json.ts')).openJson(file, settings)
  return openSeparated(file, settings)
}

async function openZip(file: NamedBlob, settings: ReadSettings, depth: number): Promise<OwnTable> {
  const archive = new ZipArchive(new Uint8Array(await file.arrayBuffer()))
  if (archive.entries.some(({ name }) => name.toLowerCase() === 'xl/workbook.xml'))
    return (await import('./xlsx.ts')).openXlsx(archive, settings, file.size)
  const shapes = archive.entries.filter(({ name }) => /\.shp$/i.test(name) && !name.includes('__MACOSX'))
  if (shapes.length > 0)
    return (await import('./shape/shapefile.ts')).openShapefile(archive, shapes, settings, file.size)
  return openArchived(archive, settings, (inner, asked) => openTable(inner, asked, depth + 1))
}

/** A stream begins with a mark and the length of a schema, which begins with an offset. */
function isArrowStream(bytes: Uint8Array): boolean {
  if (bytes.length < 16) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getInt32(4, true)
  return view.getUint32(0, true) === 0xffffffff && length > 0 && length < 0x1000000 && length % 8 === 0
}

/** The first characters, whatever their encoding: JSON and web pages begin in ASCII. */
function textStart(bytes: Uint8Array): string {
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const encoding = isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).trimStart()
}
