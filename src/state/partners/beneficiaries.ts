import type { Columns } from '../../core/columns.ts'
import { placeOfSiren } from './siren.ts'
import type { Places } from '../../geo/places.ts'
import { t } from '../../words/t.ts'

/** Who received most: an organisation, its posts or grants, and its amount. */
export interface Beneficiary {
  readonly name: string
  /** what of the name is ours, or how it is written elsewhere; '' where there is nothing to say */
  readonly detail: string
  readonly siren: string | null
  /** posts, or grants */
  readonly count: number
  readonly amountEur: number
}

/** Local authorities and their establishments apart from associations and all others. */
export interface Beneficiaries {
  readonly authorities: readonly Beneficiary[]
  readonly others: readonly Beneficiary[]
}

const spellingsText = (count: number) => (count > 1 ? t('{count} graphies dans le fichier', { count }) : '')

/** The answer of postBeneficiariesSql. */
export function postBeneficiaries(columns: Columns): Beneficiaries {
  const spellings = columns.numbers('spellings')
  return parted(columns, 'posts', (row) => ({
    name: columns.texts('name')[row] ?? '',
    detail: spellingsText(spellings[row] ?? 1)
  }))
}

/** The answer of grantBeneficiariesSql; the file of grants has no names, those of posts lend some. */
export function grantBeneficiaries(columns: Columns, places: Places): Beneficiaries {
  return parted(columns, 'grants', (row) => {
    const [name, siren] = [columns.texts('name')[row] ?? null, columns.texts('siren')[row] ?? '']
    if (name !== null) return { name, detail: '' }
    const town = placeOfSiren(siren, places)
    if (town) return { name: town, detail: t('reconnue à son SIREN, {siren}', { siren }) }
    return { name: `SIREN ${siren}`, detail: t('le fichier ne donne pas son nom') }
  })
}

function parted(
  columns: Columns,
  counted: 'posts' | 'grants',
  named: (row: number) => Pick<Beneficiary, 'name' | 'detail'>
): Beneficiaries {
  const [authority, counts, amounts] = ['authority', counted, 'amount_eur'].map((name) =>
    columns.numbers(name)
  )
  const sirens = columns.texts('siren')
  const rows = Array.from({ length: columns.length }, (_, row) => ({
    isAuthority: authority?.[row] === 1,
    ...named(row),
    siren: sirens[row] ?? null,
    count: counts?.[row] ?? Number.NaN,
    amountEur: amounts?.[row] ?? Number.NaN
  }))
  return {
    authorities: rows.filter(({ isAuthority }) => isAuthority),
    others: rows.filter(({ isAuthority }) => !isAuthority)
  }
}
