import { InputError } from '../../core/errors.ts'
import { oneOf, type AddressPart } from './addressPart.ts'
import { t } from '../../words/t.ts'

/** The tools of the workshop: the visitor's own files, addresses, queries. */
export const tools = ['files', 'addresses', 'sql'] as const

/** What the workshop holds in the address. */
export interface WorkshopChoice {
  readonly tool: (typeof tools)[number]
  /** a query that was run, or that a link brings: shown, and run by the visitor alone; null for none */
  readonly sql: string | null
}

/** Characters of the longest query that a link holds: longer addresses are cut on their way. */
export const longestLinkedSql = 4_000

export const workshop: AddressPart<WorkshopChoice> = {
  opening: { tool: 'files', sql: null },
  readers: {
    tool: (text) => ({ tool: oneOf(tools, text, t('outil')) }),
    sql: (text) => {
      if (text.length > longestLinkedSql)
        throw new InputError(t('requête de plus de {most} caractères', { most: longestLinkedSql }))
      return { sql: text.trim() === '' ? null : text }
    }
  },
  parameters({ tool, sql }): Record<string, string> {
    return {
      ...(tool === workshop.opening.tool ? {} : { tool }),
      // A link to another tool is not one to a query.
      ...(tool === 'sql' && sql !== null ? { sql } : {})
    }
  }
}
