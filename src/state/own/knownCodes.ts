import type { Columns } from '../../core/columns.ts'
import { fold } from '../../core/fold.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { CodeKind, KnownCodes } from './matchKeys.ts'

/**
 * The official codes of a kind, from the tables of the atlas.
 * @throws DataError when a table does not arrive
 */
export async function knownCodes(kind: CodeKind, tables: AtlasTables): Promise<KnownCodes> {
  if (kind === 'qpv') {
    const old = (await tables.columns('neighbourhoods_2015')).texts('code')
    const recent = tables.places.at('neighbourhood').map(({ code }) => code)
    return known(kind, [...old, ...recent])
  }
  if (kind === 'department') {
    const departments = tables.places.at('department')
    const codes = departments.map(({ code }) => code)
    return known(
      kind,
      codes,
      departments.map(({ name }) => name)
    )
  }
  if (kind === 'contract') return contracts(await tables.columns('territories'))
  const communes = await tables.columns('communes')
  if (kind === 'commune') return known(kind, communes.texts('code'), communeNames(communes))
  const contractCodes = tables.places.at('contract').map(({ code }) => code)
  return known(
    kind,
    [...communes.texts('epci'), ...communes.texts('ept'), ...contractCodes].filter(
      (code) => code === null || code.length === 9
    )
  )
}

function known(
  kind: CodeKind,
  codes: readonly (string | null)[],
  names: readonly (string | null)[] = []
): KnownCodes {
  const byName = new Map<string, string[]>()
  names.forEach((name, row) => {
    const code = codes[row]
    if (!name || !code) return
    const folded = fold(name)
    byName.set(folded, [...(byName.get(folded) ?? []), code])
  })
  const own = codes.flatMap((code): [string, string][] => (code === null ? [] : [[code, code]]))
  return { kind, codes: new Map(own), names: byName }
}

/** An arrondissement is a part of its commune: only communes answer to a name. */
function communeNames(communes: Columns): (string | null)[] {
  const kinds = communes.texts('kind')
  return communes.texts('name').map((name, row) => (kinds[row] === 'commune' ? name : null))
}

/** A contract answers to its code in territories, to those that the State gave it, and to its name. */
function contracts(territories: Columns): KnownCodes {
  const levels = territories.texts('level')
  const only = (column: string) =>
    territories.texts(column).map((text, row) => (levels[row] === 'contract' ? text : null))
  const codes = only('code')
  const base = known('contract', codes, only('name'))
  const given = [...only('contract_codes_2015').entries(), ...only('contract_codes_2024').entries()]
  const aliases = given.flatMap(([row, list]) =>
    (list ?? '').split(';').flatMap((alias): [string, string][] => {
      const code = codes[row]
      return alias && code ? [[alias, code]] : []
    })
  )
  return { ...base, codes: new Map([...aliases, ...base.codes]) }
}
