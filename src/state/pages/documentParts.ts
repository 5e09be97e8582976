import { allYears } from '../../catalogue/programmes.ts'
import type { TableName } from '../../catalogue/tables/index.ts'
import type { Engine } from '../../engine/engine.ts'
import { areaFundingSql, type FundingLevel } from '../../query/pages/funding.ts'
import { namedProjectsSql } from '../../query/pages/namedProjects.ts'
import { postBeneficiariesSql } from '../../query/pages/postBeneficiaries.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { beneficiaryRows } from './beneficiaryRows.ts'
import type { FiguresByIndicator } from './figure.ts'
import type { FigureBlock } from './figureBlock.ts'
import { fundingParts, type FundingPart } from './fundingParts.ts'
import { fundingTable, type FundingTable } from './fundingTable.ts'
import type { indicatorRows } from './indicatorRows.ts'
import type { OpenedPage } from './openPage.ts'
import type { PageSubject } from './pageSubject.ts'
import { partnersHere, type PartnerHere } from './partnersHere.ts'
import { presenceQuestion } from './presenceQuestion.ts'
import {
  namedPerimeters,
  namedSites,
  presenceRows,
  type NamedPerimeter,
  type NamedSite,
  type PresenceRow
} from './presenceRows.ts'
import { projectRows, type ProjectRow } from './projectRows.ts'

/** The figures of a block once they have arrived. */
export interface ReadFigures {
  readonly block: FigureBlock
  readonly themes: ReturnType<typeof indicatorRows>
  readonly own: FiguresByIndicator
}

/** Everything that a page shows, for a document. */
export interface DocumentParts {
  readonly page: OpenedPage
  readonly figures: readonly ReadFigures[]
  readonly funding: readonly { readonly part: FundingPart; readonly table: FundingTable }[]
  readonly projects: readonly ProjectRow[]
  /** what is said of the NPNRU where no row can tell it; '' else */
  readonly npnru: string
  readonly presence: readonly PresenceRow[]
  readonly sites: readonly NamedSite[]
  readonly perimeters: readonly NamedPerimeter[]
  readonly partners: readonly PartnerHere[]
  /** of a territory; null of a neighbourhood */
  readonly beneficiaries: (ReturnType<typeof beneficiaryRows> & { readonly year: number }) | null
}

const mostBeneficiaries = 10

/**
 * Asks again what the parts of a page asked, with the same questions.
 * @param figures of its blocks, which are there already
 * @throws QueryError, DataError as the page's own questions do
 */
export async function readDocument(
  page: OpenedPage,
  figures: readonly ReadFigures[],
  tables: Pick<AtlasTables, 'places' | 'gaps' | 'columns'>,
  engine: Engine
): Promise<DocumentParts> {
  const { subject } = page
  const question = presenceQuestion(subject)
  const columns = (name: TableName) => tables.columns(name)
  await Promise.all((['programme_presence', 'neighbourhood_programmes'] as const).map(engine.load))
  const [programmes, partners, sites, perimeters, funding, projects, present, beneficiaries] =
    await Promise.all([
      columns('programmes'),
      columns('partners'),
      columns('programme_sites'),
      columns('pnru_perimeters'),
      readFunding(subject, tables, engine),
      engine.run(namedProjectsSql(projectLevel(subject), subject.area.code, subject.codes2015)),
      engine.run(question.sql),
      readBeneficiaries(subject, engine)
    ])
  const presence = presenceRows(present, programmes, question.where)
  return {
    page,
    figures,
    funding,
    projects: projectRows(projects),
    npnru: question.npnru,
    presence,
    sites: namedSites(sites, subject.communes, programmes),
    perimeters: namedPerimeters(
      perimeters,
      subject.communes,
      subject.departments.map(({ code }) => code)
    ),
    partners: partnersHere(
      presence.map(({ id }) => id),
      await payingProgrammes(subject, engine),
      programmes,
      partners
    ),
    beneficiaries
  }
}

function readFunding(
  subject: PageSubject,
  { places, gaps }: Pick<AtlasTables, 'places' | 'gaps'>,
  engine: Engine
): Promise<DocumentParts['funding']> {
  return Promise.all(
    fundingParts(subject, places, gaps).map(async (part) => ({
      part,
      table: fundingTable(
        await engine.run(areaFundingSql(part.level, part.code, part.onlyThere)),
        part.context
      )
    }))
  )
}

/** Programmes with an amount at the department, or at the contract, which tells those of its neighbourhoods. */
async function payingProgrammes({ area, contract }: PageSubject, engine: Engine): Promise<string[]> {
  const level = area.level === 'department' ? 'department' : 'contract'
  const funded = level === 'department' || area.level === 'contract' ? area : contract
  if (!funded) return []
  const columns = await engine.run(areaFundingSql(level, funded.code))
  return columns.texts('programme').flatMap((id) => id ?? [])
}

async function readBeneficiaries(
  { area, generation }: PageSubject,
  engine: Engine
): Promise<DocumentParts['beneficiaries']> {
  if (generation !== null) return null
  const [, year] = allYears
  const level = area.level === 'contract' ? 'contract' : 'department'
  const columns = await engine.run(postBeneficiariesSql(level, area.code, year, mostBeneficiaries))
  return { ...beneficiaryRows(columns), year }
}

function projectLevel({ area }: PageSubject): FundingLevel {
  return area.level === 'neighbourhood2015' ? 'neighbourhood' : area.level
}
