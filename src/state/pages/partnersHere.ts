import type { Columns } from '../../core/columns.ts'

/** A partner and the programmes through which it is found at an area. */
export interface PartnerHere {
  /** id in table partners */
  readonly id: string
  readonly name: string
  readonly fullName: string
  readonly funds: readonly string[]
  readonly leads: readonly string[]
}

/**
 * Who funds, leads or operates the programmes found at an area: known of the programme, not of the place.
 * @param ids of table programmes
 * @param atlasIds of table funding: the programmes with an amount there
 */
export function partnersHere(
  ids: readonly string[],
  atlasIds: readonly string[],
  programmes: Columns,
  partners: Columns
): PartnerHere[] {
  const [programmeIds, atlas] = [programmes.texts('id'), programmes.texts('atlas_id')]
  const names = programmes.texts('short_name')
  const [leads, operators, funders] = ['lead', 'operators', 'funders'].map((name) => programmes.texts(name))
  const rows = programmeIds.flatMap((id, row) =>
    ids.includes(id ?? '') || atlasIds.includes(atlas[row] ?? '') ? [row] : []
  )
  const through = (columns: readonly (readonly (string | null)[] | undefined)[], partner: string) =>
    rows.flatMap((row) =>
      columns.some((column) => (column?.[row] ?? '').split(';').includes(partner)) ? (names[row] ?? '') : []
    )
  const [full, short] = [partners.texts('name'), partners.texts('short_name')]
  return partners
    .texts('id')
    .map((id, row) => ({
      id: id ?? '',
      name: short[row] ?? '',
      fullName: full[row] ?? '',
      funds: through([funders], id ?? ''),
      leads: through([leads, operators], id ?? '')
    }))
    .filter(({ funds, leads: led }) => funds.length + led.length > 0)
    .sort((a, b) => b.funds.length - a.funds.length || b.leads.length - a.leads.length)
}
