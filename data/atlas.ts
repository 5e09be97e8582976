import { editionCheck } from './checks/editionCheck.ts'
import { keyChecks } from './checks/tableChecks.ts'
import { builtTable, type Atlas } from './manifest.ts'
import type { Part } from './part.ts'
import { communesPart } from './parts/communes.ts'
import { fundingPart } from './parts/funding.ts'
import { geographyPart } from './parts/geography.ts'
import { grantsPart } from './parts/grants.ts'
import { indicatorsPart, namedQpv2015, readInseeFiles } from './parts/indicators.ts'
import { neighbourhoods2015Part } from './parts/neighbourhoods2015.ts'
import { outlinesPart } from './parts/outlines.ts'
import { curatedPart, presencePart } from './parts/partners.ts'
import { pnruPart } from './parts/pnru.ts'
import { postsPart } from './parts/posts.ts'
import { checkSourceFolder } from './sourceFolder.ts'
import { sources } from './sources/index.ts'

/**
 * Reads the sources and makes every table: the whole path of the data, in reading order, one part after the other.
 * @param folder sources folder
 * @param report told what is being done, in a few words
 * @throws DataError naming file, row and column where a source does not fit
 */
export async function buildAtlas(folder: string, report: (step: string) => void): Promise<Atlas> {
  report('checking the source files')
  const otherEditions = checkSourceFolder(folder, sources)

  report('simplifying the outlines')
  const outlined = await outlinesPart(folder)

  report('joining neighbourhoods, contracts and territories')
  const geography = geographyPart(folder, outlined)
  const communes = communesPart(folder, geography, outlined.outlines.departments.rows)

  report('reading the indicators')
  const insee = readInseeFiles(folder)
  const former = neighbourhoods2015Part(outlined, geography, namedQpv2015(insee), communes.communes2024)
  const indicators = indicatorsPart(
    folder,
    insee,
    new Set(outlined.qpv2015.map(({ code }) => code)),
    new Set(geography.neighbourhoods.map(({ code }) => code))
  )

  report('adding up the funding, each post once')
  const { part: posts, posts: postFunding } = postsPart(folder, geography.contracts, geography.cog)
  const { part: grants, funding: grantFunding } = await grantsPart(folder, postFunding, geography.cog)
  const funding = fundingPart([...postFunding, ...grantFunding], geography)

  report('placing programmes and partners')
  const presence = presencePart(folder, geography.cog, geography.neighbourhoods, geography.npnru)

  const pnru = await pnruPart(folder)

  report('writing')
  return assembled(
    [
      outlined.part,
      geography.part,
      communes.part,
      former.part,
      indicators,
      posts,
      grants,
      funding,
      curatedPart(),
      presence,
      pnru
    ],
    otherEditions
  )
}

function assembled(parts: readonly Part[], otherEditions: readonly string[]): Atlas {
  const drafts = parts.flatMap((part) => part.tables)
  return {
    tables: drafts.map(builtTable),
    readings: parts.flatMap((part) => part.readings),
    checks: [editionCheck(otherEditions), keyChecks(drafts), ...parts.flatMap((part) => part.checks)]
  }
}
