import * as schemas from '../../src/catalogue/tables/grants.ts'
import { cdcChecks, siteChecks } from '../checks/grantChecks.ts'
import { annexChecks, p147Checks } from '../checks/p147Checks.ts'
import { rowsOf, type Part } from '../part.ts'
import { readCdcGrants } from '../readers/cdcGrants.ts'
import type { Cog } from '../readers/cog.ts'
import { readP147Annex, readP147Grants } from '../readers/p147.ts'
import { readSiteAmounts } from '../readers/siteAmounts.ts'
import type { FundingRow } from '../tables/funding.ts'
import { cdcFundingRows, p147FundingRows, siteFundingRows } from '../tables/grantFunding.ts'
import {
  p147AnnexRows,
  p147BeneficiaryRows,
  p147DepartmentRows,
  p147GrantRows,
  p147YearRows,
  postHolders
} from '../tables/p147.ts'

/**
 * Programme 147 in all its forms, grants of the Caisse des Dépôts, amounts of sites.
 * @param posts funding rows of adultes-relais and FONJEP: they tell where a beneficiary stands
 * @returns the part (tables p147_…), and the rows that go to table funding
 * @throws DataError naming file, row and column
 */
export async function grantsPart(
  folder: string,
  posts: readonly FundingRow[],
  cog: Cog
): Promise<{ part: Part; funding: FundingRow[] }> {
  const { grants, purposes } = await readP147Grants(folder)
  const annex = await readP147Annex(folder)
  const cdc = readCdcGrants(folder)
  const { sites, filedRows: filedSites } = readSiteAmounts()
  const holders = postHolders(posts)
  const years = p147YearRows(grants, holders)
  const departments = p147DepartmentRows(grants, holders)
  const annexRows = p147AnnexRows(annex)
  const p147Funding = p147FundingRows(departments, cog)
  const cdcFunding = cdcFundingRows(cdc.grants, holders, cog)
  const siteFunding = siteFundingRows(sites, cog)
  const placedBy = ['anct-p147', 'anct-adultes-relais', 'anct-fonjep']
  return {
    funding: [...p147Funding, ...cdcFunding, ...siteFunding],
    part: {
      tables: [
        { schema: schemas.p147Years, rows: rowsOf(years), sources: placedBy },
        { schema: schemas.p147Departments, rows: rowsOf(departments), sources: placedBy },
        {
          schema: schemas.p147Beneficiaries,
          rows: rowsOf(p147BeneficiaryRows(grants, holders)),
          sources: placedBy
        },
        { schema: schemas.p147Grants, rows: rowsOf(p147GrantRows(grants)), sources: ['anct-p147'] },
        { schema: schemas.p147BudgetAnnex, rows: rowsOf(annexRows), sources: ['budget-p147-annex'] }
      ],
      readings: [
        {
          source: 'anct-p147',
          file: 'p147/anct_politique_ville_p147_2016_2025.parquet',
          read: grants.length,
          kept: years.reduce((sum, row) => sum + row.grants, 0),
          leftOut: 'datée de 2027'
        },
        {
          source: 'budget-p147-annex',
          file: 'p147/plf_jaune_p147_by_beneficiary.parquet',
          read: annex.length,
          kept: annex.length,
          leftOut: null
        },
        {
          source: 'cdc-grants',
          file: 'cdc-grants/cdc_subventions.csv',
          read: cdc.filedRows,
          kept: cdcFunding.length,
          leftOut: 'objet sans mot de la politique de la ville, ou ligne répétée'
        },
        {
          source: 'faubourg-sites',
          file: 'sites.csv',
          read: filedSites,
          kept: sites.length,
          leftOut: 'sans montant, ou coût total d’une opération, qui n’est pas la somme d’un financeur'
        }
      ],
      checks: [
        ...p147Checks(grants, years, p147Funding, purposes),
        ...annexChecks(annexRows, years),
        ...cdcChecks(cdc),
        siteChecks(siteFunding)
      ]
    }
  }
}
