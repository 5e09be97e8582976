import type { Manifest } from '../../catalogue/manifest.ts'
import { tables } from '../../catalogue/tables/index.ts'
import { fold } from '../../core/fold.ts'
import type { TakeAwayMethod } from '../../exports/data/index.ts'
import type { AskedSql } from '../askedSql.ts'
import { licenceText } from '../words.ts'
import { inLanguage } from '../../words/t.ts'

/** How the figures on the screen were made: everything that is needed to make them again. */
export interface Method {
  /** what is asked, in a sentence */
  readonly sentence: string
  /** which neighbourhoods the figures are of */
  readonly generation: string
  readonly filters: readonly string[]
  readonly questions: readonly AskedSql[]
  /** what the page does with the rows of the questions */
  readonly afterwards: readonly string[]
  readonly tables: readonly UsedTable[]
  readonly sources: readonly string[]
  readonly licences: readonly string[]
  readonly cautions: readonly string[]
  /** what of it is the visitor's own; null when all is official */
  readonly unofficial: string | null
  readonly link: string
  readonly dataVersion: string
}

/** A table that a question reads. */
export interface UsedTable {
  readonly name: string
  readonly title: string
  readonly rows: number
  /** first eight digits of the file's SHA-256 */
  readonly version: string
  /** producers and titles */
  readonly sources: readonly string[]
}

/** What a view knows of its figures; the rest of a method follows from the manifest. */
export type MethodParts = Omit<Method, 'tables' | 'sources' | 'licences'> & {
  /** ids in the manifest */
  readonly sourceIds: readonly string[]
}

/** A whole method. */
export function methodOf({ sourceIds, ...parts }: MethodParts, manifest: Manifest): Method {
  const sources = sourcesOf(sourceIds, manifest)
  return {
    ...parts,
    tables: usedTables(
      parts.questions.map(({ sql }) => sql),
      manifest
    ),
    sources: sources.map(({ producer, title, vintage }) => `${producer}, ${title}, ${vintage}`),
    licences: [...new Set(sources.map(({ licence }) => licenceText(licence)))]
  }
}

/** The published tables that statements read, in the order of the manifest. */
export function usedTables(statements: readonly string[], manifest: Manifest): UsedTable[] {
  const read = new Set(
    statements.flatMap((sql) => [...sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map((match) => match[1]))
  )
  return manifest.tables
    .filter(({ name }) => read.has(name))
    .map(({ name, rows, sha256, sources }) => ({
      name,
      title: tables.find((table) => table.name === name)?.title ?? name,
      rows,
      version: sha256.slice(0, 8),
      sources: sourcesOf(sources, manifest).map(({ producer, title }) => `${producer}, ${title}`)
    }))
}

/** A method as files carry it. */
export function takenMethod(method: Method, date: Date): TakeAwayMethod {
  const {
    filters,
    sources,
    licences,
    generation,
    link,
    questions,
    afterwards,
    dataVersion,
    cautions,
    unofficial
  } = method
  return {
    filters,
    sources,
    licence: licences,
    date,
    generation,
    link,
    sql: questions.map(({ sql }) => sql),
    dataVersion,
    cautions: [...cautions, ...afterwards],
    unofficial
  }
}

/** A title as the stem of a file's name: letters, digits and hyphens. */
export function fileStem(title: string): string {
  return (
    fold(title).replaceAll(' ', '-').slice(0, 80).replace(/-$/, '') ||
    inLanguage({ fr: 'donnees', en: 'data' })
  )
}

function sourcesOf(ids: readonly string[], manifest: Manifest) {
  return [...new Set(ids)].flatMap((id) => manifest.sources.find((source) => source.id === id) ?? [])
}
