import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { SQLNamespace } from '@codemirror/lang-sql'
import { namedTables } from '../../../engine/sqlText.ts'
import type { DescribedTable } from '../../../state/sql/described.ts'

/** Tables and, after a table's name and a dot, its columns. */
export function schemaOf(tables: readonly DescribedTable[]): SQLNamespace {
  return Object.fromEntries(
    tables.map((table) => [table.name, { self: tableCompletion(table), children: columnCompletions(table) }])
  )
}

/** Columns of the tables that the query already names, wherever a name may stand. */
export function columnsOfNamed(tables: () => readonly DescribedTable[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w$]*/)
    if (!word || (word.from === word.to && !context.explicit)) return null
    if (context.state.sliceDoc(word.from - 1, word.from) === '.') return null
    const known = tables()
    const named = namedTables(
      context.state.doc.toString(),
      known.map(({ name }) => name)
    )
    const options = known
      .filter(({ name }) => named.includes(name))
      .flatMap((table) => columnCompletions(table, table.name))
    return options.length > 0 ? { from: word.from, options: distinct(options), validFor: /^[\w$]*$/ } : null
  }
}

function tableCompletion({ name, title, description }: DescribedTable): Completion {
  return { label: name, type: 'type', detail: title, ...(description ? { info: description } : {}), boost: 1 }
}

/** @param from the table's name, where columns of several stand together */
function columnCompletions(table: DescribedTable, from = ''): Completion[] {
  return table.columns.map(({ name, type, description }) => ({
    label: name,
    type: 'property',
    detail: from ? `${from}, ${type}` : type,
    info: description,
    boost: 2
  }))
}

/** A name that several tables have is offered once, for all of them. */
function distinct(options: readonly Completion[]): Completion[] {
  const byLabel = new Map<string, Completion[]>()
  for (const option of options) byLabel.set(option.label, [...(byLabel.get(option.label) ?? []), option])
  return [...byLabel.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    return same.length === 1
      ? [first]
      : [{ label: first.label, type: 'property', detail: `${same.length} tables`, boost: 2 }]
  })
}
