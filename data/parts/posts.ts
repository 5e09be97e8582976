import * as schemas from '../../src/catalogue/tables/funding.ts'
import type { ManifestReading } from '../../src/catalogue/manifest.ts'
import { fundingChecks } from '../checks/fundingChecks.ts'
import { gapChecks } from '../checks/gapChecks.ts'
import { excludedYearChecks, postTotalChecks, type FiledPosts } from '../checks/postTotals.ts'
import { yearlyChange } from '../checks/yearlyChange.ts'
import { rowsOf, type Part } from '../part.ts'
import type { Cog } from '../readers/cog.ts'
import { readPosts } from '../readers/posts.ts'
import type { ContractTerritory } from '../tables/contractTerritories.ts'
import type { FundingRow } from '../tables/funding.ts'
import { gapRows } from '../tables/gaps.ts'
import { postFundingRows } from '../tables/postFunding.ts'

const postProgrammes = [
  {
    programme: 'adultes-relais',
    name: 'Adultes-relais',
    source: 'anct-adultes-relais',
    file: 'adultes-relais/adulte-relais'
  },
  { programme: 'fonjep', name: 'FONJEP', source: 'anct-fonjep', file: 'fonjep/postes-fonjep' }
] as const

const usableYears = [2020, 2021, 2022, 2023, 2024]

/** Files whose amounts are false: read to know when a corrected one arrives. */
const excludedYear = 2025

/** A fall of more than a tenth in a year is looked at. */
const usualChange = 0.1

/**
 * The posts of programme 147: adultes-relais and FONJEP, each post once.
 * @returns the part (table gaps), and the funding rows of the posts
 * @throws DataError naming file, row and column
 */
export function postsPart(
  folder: string,
  contracts: readonly ContractTerritory[],
  cog: Cog
): { part: Part; posts: FundingRow[] } {
  const filed: FiledPosts[] = postProgrammes.flatMap(({ programme, source, file }) =>
    usableYears.map((year) => ({
      programme,
      year,
      source,
      rows: readPosts(folder, `${file}-${year}.json`, year)
    }))
  )
  const posts = filed.flatMap(({ rows, programme, source }) =>
    postFundingRows(rows, { programme, source, funder: 'anct' }, contracts, cog)
  )
  const excluded = postProgrammes.map(({ source, file }) => {
    const path = `${file}-${excludedYear}.json`
    return { source, path, rows: readPosts(folder, path, excludedYear) }
  })
  const gaps = gapRows(posts, usableYears)
  return {
    posts,
    part: {
      tables: [
        { schema: schemas.gaps, rows: rowsOf(gaps), sources: postProgrammes.map(({ source }) => source) }
      ],
      readings: [
        ...filed.map((year) => reading(year, posts)),
        ...excluded.map(({ source, path, rows }) => ({
          source,
          file: path,
          read: rows.length,
          kept: 0,
          leftOut: 'montants faux dans tout le fichier : voir les contrôles'
        }))
      ],
      checks: [
        ...postTotalChecks(filed, posts),
        ...excludedYearChecks(excluded[0]?.rows ?? [], excluded[1]?.rows ?? []),
        ...fundingChecks(filed, posts),
        ...gapChecks(gaps),
        ...postProgrammes.map(({ programme, name, source }) =>
          yearlyChange(
            { id: `change-${programme}`, title: `${name} : montant d’une année à l’autre`, source },
            totals(programme, posts),
            usualChange
          )
        )
      ]
    }
  }
}

function reading(
  { programme, year, source, rows }: FiledPosts,
  posts: readonly FundingRow[]
): ManifestReading {
  const kept = posts.filter((post) => post.programme === programme && post.year === year).length
  const file = postProgrammes.find((one) => one.programme === programme)?.file ?? programme
  return {
    source,
    file: `${file}-${year}.json`,
    read: rows.length,
    kept,
    leftOut: kept === rows.length ? null : 'même poste sous un second contrat : chaque poste compte une fois'
  }
}

function totals(programme: string, posts: readonly FundingRow[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const post of posts)
    if (post.programme === programme && post.year !== null)
      sums.set(post.year, (sums.get(post.year) ?? 0) + post.amount_eur)
  return sums
}
