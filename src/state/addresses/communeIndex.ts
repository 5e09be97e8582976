import type { Columns } from '../../core/columns.ts'

/** A commune of today by its INSEE code, or by that of one of its municipal arrondissements; null of another code. */
export type CommuneOf = (code: string) => { readonly code: string; readonly name: string } | null

/** @param table communes */
export function communeIndex(table: Columns): CommuneOf {
  const [codes, names, wholes] = [table.texts('code'), table.texts('name'), table.texts('commune')]
  const rows = new Map(codes.map((code, row) => [code, row]))
  return (code) => {
    const row = rows.get(code)
    if (row === undefined) return null
    const whole = rows.get(wholes[row] ?? code) ?? row
    return { code: codes[whole] ?? code, name: names[whole] ?? '' }
  }
}
