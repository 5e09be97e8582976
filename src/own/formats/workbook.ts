import { InputError } from '../../core/errors.ts'
import type { ZipArchive } from '../archive/zip.ts'
import { limits } from '../limits.ts'
import { t } from '../../words/t.ts'

/** A sheet of a workbook, and the part of the archive that holds it. */
export interface Sheet {
  readonly name: string
  readonly path: string
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/**
 * The sheets of an XLSX workbook, in its order; charts and macros are none.
 * @throws InputError when the workbook names none
 */
export function sheetsOf(archive: ZipArchive): Sheet[] {
  const targets = new Map(
    elements(partText(archive, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((element) => [
      attribute(element, 'Id') ?? '',
      attribute(element, 'Target') ?? ''
    ])
  )
  const sheets = elements(partText(archive, 'xl/workbook.xml'), 'sheet').flatMap((element) => {
    const [name, id] = [attribute(element, 'name'), attribute(element, 'r:id')]
    const target = targets.get(id ?? '')
    return name !== null && target?.includes('worksheets/') ? [{ name, path: partPath(target) }] : []
  })
  if (sheets.length === 0) throw new InputError(t('le classeur ne contient aucune feuille de calcul'))
  if (sheets.length > limits.sheets)
    throw new InputError(
      t('le classeur a {count} feuilles, {most} au plus sont lues', {
        count: sheets.length,
        most: limits.sheets
      })
    )
  return sheets
}

/** @throws InputError when the archive lacks the part */
export function partText(archive: ZipArchive, path: string): string {
  const bytes = archive.readNamed(path)
  if (!bytes) throw new InputError(t('le classeur est incomplet\u00a0: il y manque {path}', { path }))
  return new TextDecoder().decode(bytes)
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []
}

function attribute(element: string, name: string): string | null {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)
  const text = value?.[1] ?? value?.[2]
  if (text === undefined) return null
  return text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) => {
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    if (entity.startsWith('#')) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return entities.get(entity) ?? whole
  })
}
