import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { CdcFile } from '../readers/cdcGrants.ts'
import type { FundingRow } from '../tables/funding.ts'
import { shouldHold } from './check.ts'
import { count, millions } from './words.ts'

/** Grants of the Caisse des Dépôts: what was chosen, and by what. */
export function cdcChecks({ grants, repeatedRows, filedRows }: CdcFile): ManifestCheck[] {
  const chosen = grants.filter((grant) => grant.concernsNeighbourhoods)
  const amount = (of: typeof grants) => of.reduce((sum, grant) => sum + grant.amountEur, 0)
  return [
    shouldHold(
      {
        id: 'cdc-chosen',
        kind: 'coverage',
        title:
          'Subventions de la Caisse des Dépôts retenues par les mots de leur objet, faute de code de quartier',
        found: `${count(chosen.length)} sur ${count(grants.length)}, ${millions(amount(chosen))} sur ${millions(amount(grants))}`,
        expected: 'un code de quartier par subvention',
        source: 'cdc-grants'
      },
      false
    ),
    shouldHold({
      id: 'cdc-positive',
      kind: 'range',
      title: 'Subventions de la Caisse des Dépôts nulles ou négatives',
      found: count(grants.filter((grant) => !(grant.amountEur > 0)).length),
      expected: count(0),
      source: 'cdc-grants'
    }),
    shouldHold({
      id: 'cdc-repeated',
      kind: 'fault',
      title: 'Subventions de la Caisse des Dépôts répétées à l’identique, comptées une fois',
      found: `${count(repeatedRows)} sur ${count(filedRows)}`,
      expected: `0 sur ${count(filedRows)}`,
      source: 'cdc-grants'
    })
  ]
}

/** Amounts of sites that public pages give. */
export function siteChecks(sites: readonly FundingRow[]): ManifestCheck {
  const placed = sites.filter((site) => site.department !== null)
  const amount = sites.reduce((sum, site) => sum + site.amount_eur, 0)
  return shouldHold(
    {
      id: 'sites-placed',
      kind: 'coverage',
      title: 'Sites de programmes dont une page donne un montant, dont ceux qui ont un département',
      found: `${count(sites.length)}, ${millions(amount)}, dont ${count(placed.length)}`,
      expected: `${count(sites.length)} placés`,
      source: 'faubourg-sites'
    },
    placed.length === sites.length
  )
}
