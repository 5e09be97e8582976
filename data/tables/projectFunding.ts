import { DataError } from '../../src/core/errors.ts'
import type { Cog } from '../readers/cog.ts'
import { departmentOfQpv2015 } from '../readers/npnruList.ts'
import type { NpnruProject } from '../readers/npnruProjects.ts'
import type { CrosswalkRow } from './crosswalk.ts'
import type { FundingRow } from './funding.ts'
import { groupBy } from './groupBy.ts'
import type { NeighbourhoodRow } from './neighbourhoods.ts'
import { isSuccession } from './npnru.ts'

/** Amounts that the collectors doubt; the reasons are in data/curated/README.md. */
const doubtful: ReadonlySet<string> = new Set([
  'Grand Paris Sud agglomeration (9 QPV)',
  'Sevran Beaudottes',
  'Pamiers La Gloriette-Foulon',
  'Clichy-sous-Bois Cœur de Ville et Bois du Temple'
])

/**
 * One funding row per NPNRU project whose amount is summed (the others overlap them).
 * @throws DataError when such a project has no amount, or a doubtful one is not in the file any more
 */
export function projectFundingRows(
  projects: readonly NpnruProject[],
  crosswalk: readonly CrosswalkRow[],
  neighbourhoods: readonly NeighbourhoodRow[],
  cog: Cog
): FundingRow[] {
  const gone = [...doubtful].find(
    (name) => !projects.some((project) => project.name === name && project.summed)
  )
  if (gone !== undefined)
    throw new DataError(`npnru_projects.csv: doubtful project ${gone} is not among the summed rows`)
  const overlaps = groupBy(crosswalk, (row) => row.code_2015)
  const byCode = new Map(neighbourhoods.map((row) => [row.code, row]))
  return projects
    .filter((project) => project.summed)
    .map((project) => projectRow(project, overlaps, byCode, cog))
}

function projectRow(
  project: NpnruProject,
  overlaps: ReadonlyMap<string, readonly CrosswalkRow[]>,
  neighbourhoods: ReadonlyMap<string, NeighbourhoodRow>,
  cog: Cog
): FundingRow {
  if (project.amountMeur === null)
    throw new DataError(
      `npnru_projects.csv, ${project.id}, column anru_total_meur: a summed row has no amount`
    )
  const neighbourhood = oneNeighbourhood(project, overlaps)
  const contract = oneContract(project, overlaps, neighbourhoods)
  const departments = departmentsOf(project)
  const regions = [...new Set(departments.flatMap((code) => cog.departments.get(code)?.region ?? []))]
  const department = departments.length === 1 ? (departments[0] ?? null) : null
  const region = regions.length === 1 ? (regions[0] ?? null) : null
  const flags: string[] = []
  if (doubtful.has(project.name)) flags.push('doubtful')
  if (project.agglomeration) flags.push('agglomeration')
  else if (project.partlyMatched || project.quartiers.length > 1) flags.push('group')
  if (neighbourhood !== null || contract !== null) flags.push('carried-over')
  return {
    id: project.id,
    programme: 'npnru',
    funder: 'anru',
    title: project.name,
    beneficiary: null,
    siren: null,
    year: null,
    amount_eur: Math.round(project.amountMeur * 1e6),
    amount_kind: amountKind(project),
    amount_note: project.note,
    posts: 0,
    level: neighbourhood
      ? 'neighbourhood'
      : contract
        ? 'contract'
        : department
          ? 'department'
          : region
            ? 'region'
            : 'country',
    neighbourhood,
    contract,
    contract_generation: contract === null ? null : 2024,
    department,
    region,
    places: project.quartiers.join(';') || null,
    status: project.signed === null ? 'unknown' : 'committed',
    quality: flags.join(';') || null,
    confidence: project.confidence,
    source: 'faubourg-npnru-projects',
    page_url: project.pageUrl
  }
}

/**
 * What the amount counts, from the page's words: loans named or counted beside grants, then grants alone, else
 * unspecified. "Concours financiers" is the agency's term for grants and loans together.
 */
export function amountKind(
  project: Pick<NpnruProject, 'amountMeur' | 'grantsMeur' | 'loansMeur' | 'note'>
): string {
  // What the page says beside the amount is not of the amount.
  const note = (project.note ?? '').split('page also')[0] ?? ''
  if ((project.loansMeur ?? 0) > 0 || /concours financiers|\bloans?\b/i.test(note)) return 'grants-and-loans'
  if (project.grantsMeur !== null && project.grantsMeur === project.amountMeur) return 'grants'
  return /\b(grants?|subsid(y|ies))\b/i.test(note) ? 'grants' : 'unspecified'
}

/**
 * The QPV 2024 that stands for the project's only quartier: it holds nine tenths of it and is at least half made
 * of it. Less, and the amount would be shown on a place that the page does not speak of.
 */
function oneNeighbourhood(
  project: NpnruProject,
  overlaps: ReadonlyMap<string, readonly CrosswalkRow[]>
): string | null {
  const [quartier, second] = project.quartiers
  if (project.agglomeration || project.partlyMatched || quartier === undefined || second !== undefined)
    return null
  const same = (overlaps.get(quartier) ?? []).filter(
    (row) => row.share_of_2015 >= 0.9 && row.share_of_2024 >= 0.5
  )
  return same.length === 1 ? (same[0]?.code_2024 ?? null) : null
}

/** The contract that holds the successors of every quartier of the project; null when one has none. */
function oneContract(
  project: NpnruProject,
  overlaps: ReadonlyMap<string, readonly CrosswalkRow[]>,
  neighbourhoods: ReadonlyMap<string, NeighbourhoodRow>
): string | null {
  const contracts = new Set<string | null>()
  for (const quartier of project.quartiers) {
    const successors = (overlaps.get(quartier) ?? []).filter(isSuccession)
    if (successors.length === 0) return null
    for (const row of successors) contracts.add(neighbourhoods.get(row.code_2024)?.contract ?? null)
  }
  const [contract] = contracts
  return contracts.size === 1 ? (contract ?? null) : null
}

function departmentsOf(project: NpnruProject): string[] {
  if (project.department !== null) return [project.department]
  return [...new Set(project.quartiers.map(departmentOfQpv2015))]
}
