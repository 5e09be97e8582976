import { classCounts, type ClassingId } from '../catalogue/classings.ts'
import { levelOf, levels, type LevelId } from '../catalogue/levels.ts'
import type { MeasureId } from '../catalogue/measures.ts'
import { programmes, type Programme } from '../catalogue/programmes.ts'
import { mapTypesOf, type MapTypeId } from '../maps/index.ts'
import type { NpnruChoice } from '../query/subject.ts'
import { fitting as fittingOutcomes, lostOutcomes } from './choices/outcomeRules.ts'
import { outcomes, type OutcomesChoice } from './choices/outcomes.ts'
import { pages, type PagesChoice } from './choices/pages.ts'
import { partners, type PartnersChoice } from './choices/partners.ts'
import { workshop, type WorkshopChoice } from './choices/workshop.ts'
import type { SectionId } from './sections.ts'
import { t } from '../words/t.ts'

/** The screens: three views of one map, the pages of areas, the workshop, the catalogue. */
export const views = ['investments', 'partners', 'outcomes', 'area', 'compare', 'workshop', 'data'] as const

export type ViewId = (typeof views)[number]

/** Whether a map fills the screen: the other views are read, and the window scrolls them. */
export function isMapView(view: ViewId): boolean {
  return view === 'investments' || view === 'outcomes'
}

/** Everything the address holds: what the reader chose, and nothing that follows from it. */
export interface Choice {
  readonly view: ViewId
  readonly zone: { readonly level: 'region' | 'department' | 'contract'; readonly code: string } | null
  readonly programmes: readonly string[]
  readonly funder: string | null
  readonly years: readonly [number, number]
  readonly npnru: NpnruChoice
  readonly level: LevelId
  readonly measure: MeasureId
  readonly map: MapTypeId
  readonly classing: ClassingId
  readonly classes: number
  /** Class limits that stay while filters change; null: cut anew from each answer. */
  readonly limits: readonly number[] | null
  readonly selected: { readonly level: LevelId; readonly code: string } | null
  /** null: framed on the zone */
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | null
  readonly table: boolean
  /** of the catalogue, scrolled to */
  readonly section: SectionId | null
  /** ids in the manifest: sources of the catalogue that are opened, the first one scrolled to */
  readonly sources: readonly string[]
  /** id in catalogue/indicators: the entry of the catalogue that is open */
  readonly indicator: string | null
  readonly outcomes: OutcomesChoice
  readonly partners: PartnersChoice
  readonly pages: PagesChoice
  readonly workshop: WorkshopChoice
}

/** What the atlas opens with: the question that table opening_figures answers. */
export const opening: Choice = {
  view: 'investments',
  zone: null,
  programmes: ['adultes-relais', 'fonjep'],
  funder: null,
  years: [2024, 2024],
  npnru: 'all',
  level: 'contract',
  measure: 'per-inhabitant',
  map: 'symbols',
  classing: 'quantiles',
  classes: classCounts.usual,
  limits: null,
  selected: null,
  camera: null,
  table: false,
  section: null,
  sources: [],
  indicator: null,
  outcomes: outcomes.opening,
  partners: partners.opening,
  pages: pages.opening,
  workshop: workshop.opening
}

/** What is open in the catalogue closes with it: a link to the map is not one to a source. */
export const closedCatalogue: Pick<Choice, 'section' | 'sources' | 'indicator'> = {
  section: opening.section,
  sources: opening.sources,
  indicator: opening.indicator
}

/** Makes parts that were understood one by one fit together, and says what had to give way. */
export function coherentChoice(choice: Choice): { choice: Choice; notices: string[] } {
  const notices: string[] = []
  const family = familyOf(choice)
  const ids = choice.programmes.filter((id) =>
    programmes.some((known) => known.id === id && known.family === family)
  )
  if (ids.length < choice.programmes.length)
    notices.push(
      t(
        'Lien : postes annuels et conventions pluriannuelles ne s’additionnent pas. Les premiers sont gardés.'
      )
    )
  const fitting = {
    ...choice,
    programmes: ids,
    ...fittingParts(choice),
    outcomes: outcomesIn(choice),
    ...(choice.view === 'data' ? {} : closedCatalogue)
  }
  notices.push(...lostOutcomes(choice.outcomes, fitting.outcomes).map((lost) => t('Lien : {lost}', { lost })))
  if (isOpen(choice) && !isOpen(fitting))
    notices.push(
      t(
        'Lien : section, source et indicateur sont ceux de la vue « Données et qualité », que le lien ne demande pas.'
      )
    )
  if (fitting.level !== choice.level)
    notices.push(
      t('Lien : le niveau demandé est plus large que le territoire ; il est ramené à celui du territoire.')
    )
  const classing = choice.classing === 'own' && !choice.limits ? opening.classing : choice.classing
  return { choice: { ...fitting, classing }, notices }
}

/** Whether a level is coarser than a zone, so that its areas would show a part of themselves. */
export function isCoarser(level: LevelId, zoneLevel: LevelId): boolean {
  const rank = (id: LevelId) => levels.findIndex((candidate) => candidate.id === id)
  return rank(level) > rank(zoneLevel)
}

/**
 * The choice after one change, with what must follow from it: a new zone is framed anew and never shown
 * at a level coarser than itself; class limits do not outlive the figures they were cut for.
 */
export function changed(choice: Choice, change: Partial<Choice>): Choice {
  const merged = { ...choice, ...change, ...('zone' in change ? framedAnew(change) : {}) }
  const fitting = {
    ...merged,
    ...fittingParts(merged),
    outcomes: outcomesIn(merged),
    ...(merged.view === 'data' ? {} : closedCatalogue)
  }
  const recut =
    fitting.measure !== choice.measure ||
    fitting.level !== choice.level ||
    fitting.classing !== choice.classing ||
    fitting.classes !== choice.classes ||
    familyOf(fitting) !== familyOf(choice)
  const limits = recut && change.classing !== 'own' ? null : fitting.limits
  const classing = fitting.classing === 'own' && !limits ? opening.classing : fitting.classing
  return { ...fitting, limits, classing }
}

function framedAnew(change: Partial<Choice>): Pick<Choice, 'camera' | 'selected'> {
  return { camera: change.camera ?? null, selected: change.selected ?? null }
}

/** Parts that give way to others: see each line. */
function fittingParts(choice: Choice): Pick<Choice, 'level' | 'measure' | 'map'> {
  // An area larger than the zone would show a part of itself under its own name.
  const level = choice.zone && isCoarser(choice.level, choice.zone.level) ? choice.zone.level : choice.level
  // Agreements have no posts to count.
  const measure = familyOf(choice) === 'agreements' && choice.measure === 'posts' ? 'amount' : choice.measure
  const type = mapTypesOf('investments').find((candidate) => candidate.id === choice.map)
  const map = type?.available(levelOf(level)) === true ? choice.map : opening.map
  return { level, measure, map }
}

/** Outcomes at a level no coarser than the territory: a department is not a part of a contract. */
function outcomesIn({ outcomes: asked, zone }: Choice): OutcomesChoice {
  const isCoarser = zone?.level === 'contract' && asked.level === 'department'
  return fittingOutcomes(
    isCoarser ? { ...asked, level: asked.generation === '2024' ? 'contract' : 'neighbourhood' } : asked
  )
}

function familyOf(choice: Choice): Programme['family'] | undefined {
  return programmes.find((programme) => choice.programmes.includes(programme.id))?.family
}

function isOpen({ section, sources, indicator }: Choice): boolean {
  return section !== null || sources.length > 0 || indicator !== null
}
