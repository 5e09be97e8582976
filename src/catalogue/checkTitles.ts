import { language } from '../words/language.ts'
import type { ManifestCheck } from './manifest.ts'

/** What a check looks at, in the language of the page: the pipeline writes French. */
export function checkTitle({ id, title }: Pick<ManifestCheck, 'id' | 'title'>): string {
  return language === 'fr' ? title : (englishTitles[id] ?? title)
}

const posts = [
  ['adultes-relais', 'Adultes-relais'],
  ['fonjep', 'FONJEP']
] as const
const years = ['2020', '2021', '2022', '2023', '2024']

/** One title for each programme of posts. */
function ofPosts(id: string, title: (programme: string) => string): Record<string, string> {
  return Object.fromEntries(posts.map(([programme, name]) => [`${id}-${programme}`, title(name)]))
}

/** One title for each programme of posts and year. */
function ofPostYears(id: string, title: (programmeYear: string) => string): Record<string, string> {
  return Object.assign(
    {},
    ...years.map((year) =>
      suffixed(
        year,
        ofPosts(id, (name) => title(`${name} ${year}`))
      )
    )
  )
}

function suffixed(year: string, titles: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(titles).map(([id, title]) => [`${id}-${year}`, title]))
}

/** One title for each id that begins alike. */
function ofEach(
  id: string,
  endings: readonly string[],
  title: (ending: string) => string
): Record<string, string> {
  return Object.fromEntries(endings.map((ending) => [`${id}-${ending}`, title(ending)]))
}

const outlineFaults = (whose: string) => `Published outlines (${whose}): crossed, open, empty or repeated`
const pageNames =
  'Names of neighbourhoods in public pages that the search finds in their department (the others are linked to no neighbourhood, or not by name)'
const emptyCells =
  'Empty cells of the INSEE tables: they bear no mark (nd, ns, so, s), hence “missing” and not “secret”'
const twins: readonly (readonly [id: string, year: string, one: string, other: string])[] = [
  ['demo-2017', '2017', 'DEMO_2017.csv', 'data_DEMO_2017_V1_QP.csv'],
  ['demo-2018', '2018', 'DEMO_2018.csv', 'data_DEMO_2018_V1_QP.csv'],
  ['demo-2019', '2019', 'DEMO_2019.csv', 'data_DEMO_2019_V1_QP.csv'],
  ['demo-2021', '2021', 'DEMO_2021.csv', 'data_DEMO_2021_V1_QP.csv'],
  ['data-filo17-qp-revdis', '2017', 'data_filo17_qp_revdis.csv', 'REVN_2021.csv'],
  ['data-filo18-qp-revdis', '2018', 'data_filo18_qp_revdis.csv', 'REVN_2022.csv']
]

/** By id of the check. */
export const englishTitles: Readonly<Record<string, string>> = {
  'source-editions': 'Source files identical to the reference edition (SHA-256)',
  'unique-keys': 'Tables in which a key is repeated',
  'qpv-labels': 'Label points inside their 2024 neighbourhood',
  'outline-faults-qpv': outlineFaults('2024 neighbourhoods'),
  'qpv-2015-labels': 'Label points inside their 2015 neighbourhood',
  'outline-faults-qpv-2015': outlineFaults('2015 neighbourhoods'),
  'departments-labels': 'Label points inside their department',
  'outline-faults-departments': outlineFaults('departments'),
  'regions-labels': 'Label points inside their region',
  'outline-faults-regions': outlineFaults('regions'),
  'qpv-2024': 'Priority neighbourhoods 2024 in force, of which mainland France and overseas',
  'qpv-superseded':
    'Superseded neighbourhoods of Mayotte still in the detailed file: left out, of which published by mistake',
  'qpv-places':
    'Neighbourhoods whose communes, department and region are all in the COG (148 in several communes)',
  'qpv-contract': 'Neighbourhoods attached to a city contract by their communes',
  'qpv-between-contracts':
    'Neighbourhoods whose communes belong to two contracts: attached to that of the first',
  'qpv-epci': 'Neighbourhoods whose municipality is in no EPCI or EPT (overseas collectivities)',
  'qpv-population':
    'Neighbourhoods without a population (93.2% have one): their territories have no amount per inhabitant',
  'territory-levels': 'Territories: country, regions, departments and collectivities, of each level',
  'territory-parents': 'Territories of which a parent (EPCI, department, region) is not in the table',
  'population-sums':
    'Countries and regions whose population is not the sum of their regions, departments and collectivities',
  'population-country':
    'Population of France without Mayotte and the collectivities on 1 January 2023, in thousands, after Insee Focus No 374',
  'population-regions':
    'Regional populations of 2023 that differ from those in the titles of INSEE publications (7 regions)',
  'population-epci':
    'EPCI and EPT whose communes add up to more than 5% away from the file of groupings, of another vintage (1,246 differ)',
  'contract-generations': 'Territories of city contracts: present in both generations',
  'contract-departments':
    'Contracts whose department is missing from the file, taken from the code or the communes',
  'contract-shared': 'Contracts over several departments: amounts never divided between them',
  'contract-points':
    'Contracts placed in their department or within 0.3° of it (55 overseas moved to their neighbourhoods or communes)',
  'contract-populations':
    'Inhabitants of QPV by 2024 contract: the file of contracts within 10% of INSEE (the only one kept)',
  'crosswalk-areas':
    'Crosswalk 2015-2024, surfaces in the Lambert cylindrical equal-area projection (WGS 84): largest sum of the shares of a neighbourhood, both ways',
  'crosswalk-slivers':
    'Crosswalk 2015-2024: pairs kept, and overlaps of less than 1% of both neighbourhoods, left out',
  'crosswalk-successors':
    '2015 neighbourhoods with an outline of which a 2024 neighbourhood covers at least a tenth (or the other way round)',
  'crosswalk-overseas':
    '2024 neighbourhoods linked to a 2015 neighbourhood: mainland only, as the file has no 2015 outlines overseas',
  'crosswalk-numbers':
    'Does the number of 2015 name the successor of 2024? Never used: neighbourhoods where it would be right',
  'crosswalk-identical': 'Neighbourhoods called identical (I) that do not cover 95% of that of 2015',
  'crosswalk-new': 'Neighbourhoods called new (N) of which half or more is a 2015 neighbourhood',
  'communes-2024-lost':
    'Municipalities of the 2024 list that lead to no municipality of today (34,936 compared)',
  'communes-2024-changes':
    'Municipalities since the 2024 list: merged, created or restored, renamed, moved to another EPCI',
  'communes-2024-populations':
    'Municipalities whose population differs between the 2024 list and the COG (69 without a population in the list: merged since)',
  'cog-names':
    'Departments and regions that the published COG names or attaches differently (101 and 18 compared)',
  'communes-arrondissements':
    'Arrondissements of Paris, Lyon and Marseille, and cities whose whole population they do not make up',
  'commune-centres': 'Municipalities and arrondissements with a centre in the file',
  'commune-centres-far': 'Mainland communes whose centre is more than 0.05° from their department',
  'commune-centres-overseas':
    'Overseas communes whose centre is published (in Guyane and the collectivities it may fall in forest or at sea)',
  'commune-contracts':
    'Contracts of 2015-2023 whose municipality or EPCI no longer exists (communes in a contract: 5,143 in 2015-2023, 10,675 in 2024, out of 34,969)',
  'qpv-2015': 'Priority neighbourhoods 2015 with an outline (mainland)',
  'qpv-2015-outlines':
    '2015 neighbourhoods known without an outline, from INSEE tables only: no map, no area, no successor (the decree counts 1,514)',
  'qpv-2015-communes':
    '2015 neighbourhoods of which every municipality name leads to a municipality of today, in the department of the code or, where the name is unique, in France (the file has no INSEE code)',
  'qpv-2015-npnru': 'Neighbourhoods of the NPNRU list that are not among the known 2015 neighbourhoods',
  'npnru-interest': 'NPNRU neighbourhoods whose interest, national or regional, a public page tells',
  'npnru-interest-disputed':
    'Neighbourhoods said to be of national interest by one page and regional by another: both are kept',
  'npnru-interest-unlisted': 'Neighbourhoods that a page says are in the NPNRU and that the ANRU list lacks',
  'names-2015':
    'Names of 2015 neighbourhoods that the search finds: still official, leading to another name of 2024, leading to the 2015 page alone',
  'names-npnru-interest': pageNames,
  'names-npnru-projects': pageNames,
  'indicators-described': 'Indicators without a description, or described without any value',
  'indicators-statuses': 'Values at odds with their status (value, zero, missing, secret, not applicable)',
  'indicators-range': 'Rates outside 0 to 100, amounts or numbers negative or out of proportion',
  'indicators-whole':
    'Numbers of the neighbourhoods added up, at most the “Ensemble des QPV” that INSEE publishes',
  'jobseekers-published':
    'Jobseekers of the neighbourhoods of Île-de-France and of Seine-Saint-Denis, as published by DREES',
  'indicators-moves': 'Indicators whose median moves by more than a fifth in a year: break or true change',
  'indicators-copied': 'Indicators of a year repeated unchanged from the year before: no change to be read',
  ...ofEach('absent', ['filosofi', 'emploi', 'population'], () => emptyCells),
  ...Object.fromEntries(
    twins.map(([id, year, one, other]) => [
      `twin-${id}`,
      `Two files of ${year} say the same (${one} and ${other})`
    ])
  ),
  'indicators-outline':
    '2015 neighbourhoods of the INSEE tables without an outline, of which on the mainland',
  'indicators-measured': '2015 neighbourhoods with an outline and no indicator',
  'qpv-2024-once': 'Each neighbourhood once, although the file repeats it for each municipality',
  'qpv-2024-leading-zeros': 'Municipality codes that lost their leading zero, restored',
  'qpv-2024-social-rate': 'Rates of social housing above 100%: the column is left out',
  'qpv-2024-known': '2024 neighbourhoods of INSEE that are not among those in force',
  'qpv-2024-covered': '2024 neighbourhoods in force that the INSEE table describes',
  'communes-social-rate': 'Municipalities whose rate of social housing exceeds 100%: made missing',
  ...ofPostYears('posts', (which) => `${which}: rows of the file, then each post once only`),
  'excluded-adultes-relais-2025':
    'Adultes-relais 2025 left out: every row bears €7,164, the amount of a FONJEP post',
  'excluded-fonjep-2025': 'FONJEP 2025 left out: rows repeated unchanged',
  ...ofPostYears('contract', (which) => `${which}: posts attached to a city contract`),
  ...ofPosts(
    'departments',
    (programme) => `France = sum of the departments + amounts without a single department (${programme})`
  ),
  'flag-shared-departments': 'Posts whose contract covers several departments',
  'flag-several-contracts': 'Posts under several distinct contracts',
  'flag-packed-contracts': 'Posts of which one cell holds two contracts',
  'flag-unknown-contract': 'Posts whose contract is not found in the list',
  'flag-no-contract': 'Posts without a contract in the file',
  'flag-no-department': 'Posts without a department in the file',
  'flag-conflicting-amount': 'Posts listed with two amounts: the first is kept',
  'flag-conflicting-beneficiary': 'Posts listed with two beneficiaries: the first is kept',
  'post-regions': 'Posts whose region in the file is not that of their department',
  ...ofPosts('gaps', (programme) => `${programme}: departments missing from the file of a year`),
  ...ofPosts('change', (programme) => `${programme}: amount from one year to the next`),
  'p147-totals': 'Programme 147: €m by year, as measured on the file',
  'p147-dated': 'Programme 147: grants dated outside 2016-2025, left out',
  'p147-adds-up': 'Programme 147: departments and the part without a place add up to France',
  'p147-placed':
    'Programme 147: part placed in a department by the beneficiary’s posts (of the rows, of the amount)',
  'p147-positive': 'Programme 147: amounts that are zero, negative or absent',
  'p147-sirens': 'Programme 147: SIREN numbers whose check digit is wrong',
  'p147-siren-years':
    'Programme 147: share of grants whose beneficiary has a SIREN; 2021 has none and cannot be placed',
  'p147-repeated':
    'Programme 147: rows equal to another in everything, purpose included: kept, as nothing says that it is an error',
  'p147-characters': 'Programme 147: purposes of grants wrongly decoded (purposes are not published)',
  'change-p147': 'Programme 147: amount from one year to the next',
  'p147-annex-part': 'Budget annexes (associations only) as a share of programme 147, by year',
  'p147-annex-rejected': 'Budget annexes: amounts rejected by the republication, missing and not zero',
  'cdc-chosen':
    'Grants of the Caisse des Dépôts kept by the words of their purpose, for want of a neighbourhood code',
  'cdc-positive': 'Grants of the Caisse des Dépôts that are zero or negative',
  'cdc-repeated': 'Grants of the Caisse des Dépôts repeated unchanged, counted once',
  'sites-placed': 'Programme sites of which a page gives an amount, of which with a department',
  'npnru-list': 'NPNRU neighbourhoods, of which with a 2015 outline, of which with a 2024 successor',
  'npnru-without-successor': 'NPNRU neighbourhoods with no 2024 neighbourhood on their ground',
  'npnru-located': 'Part of the NPNRU funding envelope located by the survey (€12bn in all)',
  'npnru-summed': 'NPNRU projects added up: rows without overlap',
  'npnru-levels': 'NPNRU projects known by neighbourhood, contract, department, region, country',
  'curated-references': 'Surveys made by hand: ids named that no table knows',
  'curated-conflicts': 'Figures that contradict each other from one source to another, kept side by side',
  ...ofEach(
    'presence',
    ['cites-educatives', 'acv', 'pvd', 'ort'],
    (programme) => `Sites or communes of the programme ${programme.replace('-', '_')}, as announced`
  ),
  'presence-communes': 'Programme sites whose municipality is not found in the official geographic code',
  ...ofEach(
    'presence-twin',
    ['acv', 'pvd'],
    (programme) =>
      `Municipalities of ${programme === 'acv' ? 'acv2' : 'pvd'}_geom.geojson missing from the file by municipality, and the other way round`
  ),
  'presence-dates':
    'Single signature dates after March 2026, day and month probably swapped (others do not show): kept',
  'presence-neighbourhoods':
    '2024 neighbourhoods of which a municipality hosts the programme, without the neighbourhood being named (NPNRU: by the crosswalk from 2015)',
  'pnru-perimeters': 'PNRU perimeters found, over the neighbourhoods of the programme: a part only',
  'outline-faults-pnru': outlineFaults('PNRU')
}
