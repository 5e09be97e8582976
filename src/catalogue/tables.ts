/**
 * The tables that the pipeline writes under public/data and the engine loads: their one description.
 * The writer refuses a row that does not fit; the engine refuses a file whose columns differ.
 */

/** Arrow types: label = Dictionary<Utf8>, text = Utf8, number = Float64, integer = Int32, flag = Bool. */
export type ColumnType = 'label' | 'text' | 'number' | 'integer' | 'flag' | 'multipolygon'

export interface ColumnSchema {
  readonly name: string
  readonly type: ColumnType
  readonly unit?: 'eur' | 'eur/inhabitant' | 'km2' | 'inhabitants' | 'degrees' | 'percent' | 'share' | 'year'
  /** Absent cells are allowed: unknown, or without meaning on this row. */
  readonly nullable?: true
}

export interface TableSchema {
  readonly name: string
  /** Columns that together are unique. */
  readonly key: readonly string[]
  readonly columns: readonly ColumnSchema[]
}

const code: ColumnSchema = { name: 'code', type: 'text' }
const lon: ColumnSchema = { name: 'lon', type: 'number', unit: 'degrees' }
const lat: ColumnSchema = { name: 'lat', type: 'number', unit: 'degrees' }
const department: ColumnSchema = { name: 'department', type: 'label', nullable: true }
const region: ColumnSchema = { name: 'region', type: 'label', nullable: true }

/** Regions, departments, contrats de ville (both generations), communes that have a QPV. */
export const territories: TableSchema = {
  name: 'territories',
  key: ['level', 'code'],
  columns: [
    { name: 'level', type: 'label' }, // region | department | contract | commune; sorted by level, then code
    code, // COG code; a contract: SIREN of its EPCI, INSEE code of its commune, or its first code when several
    { name: 'name', type: 'text' },
    department, // null for a region, and for a contract over several departments
    region, // null only where a contract spans several regions
    { name: 'departments', type: 'text' }, // every department, ';' between: '77;91'; empty for a region
    { name: 'regions', type: 'text' }, // every region, ';' between
    { name: 'epci', type: 'text', nullable: true }, // communes: SIREN of the EPCI (EPT in Greater Paris)
    { name: 'contract_codes_2015', type: 'text', nullable: true }, // 'CV001', ';' between; null if none that generation
    { name: 'contract_codes_2024', type: 'text', nullable: true }, // 'CN00101I', ';' between
    { name: 'population', type: 'number', unit: 'inhabitants', nullable: true }, // region, department, commune
    { name: 'qpv_population_2015', type: 'number', unit: 'inhabitants', nullable: true }, // of its 2015 QPV
    { name: 'qpv_population_2024', type: 'number', unit: 'inhabitants', nullable: true }, // null if any of its QPV is unknown
    { name: 'qpv_count', type: 'integer' }, // QPV 2024 in force attached to it; a commune: touching it
    lon, // true position
    lat
  ]
}

/** The QPV 2024 in force, in the row order of neighbourhood_outlines. */
export const neighbourhoods: TableSchema = {
  name: 'neighbourhoods',
  key: ['code'],
  columns: [
    code, // QN00101M
    { name: 'name', type: 'text' },
    { name: 'kind', type: 'label' }, // M changed, I identical, N new since 2015, C (Mayotte)
    { name: 'communes', type: 'text' }, // INSEE codes, ';' between
    { name: 'commune_names', type: 'text' }, // ', ' between
    department,
    region,
    { name: 'epci', type: 'text', nullable: true },
    { name: 'contract', type: 'text', nullable: true }, // code in territories
    { name: 'area_km2', type: 'number', unit: 'km2' },
    { name: 'population', type: 'number', unit: 'inhabitants', nullable: true },
    { name: 'npnru', type: 'flag' }, // an NPNRU QPV 2015 overlaps it, through the crosswalk
    { name: 'npnru_codes_2015', type: 'text', nullable: true }, // ';' between
    lon, // label point, inside the outline
    lat
  ]
}

const outlines = (name: string): TableSchema => ({
  name,
  key: ['code'],
  columns: [code, { name: 'geometry', type: 'multipolygon' }]
})

/** GeoArrow multipolygons (interleaved xy, CRS84), one row per QPV 2024, in the order of neighbourhoods. */
export const neighbourhoodOutlines = outlines('neighbourhood_outlines')
/** One row per department, in the order of territories. */
export const departmentOutlines = outlines('department_outlines')
/** One row per region, in the order of territories. */
export const regionOutlines = outlines('region_outlines')

/** QPV 2015 <-> QPV 2024 by area, slivers dropped. */
export const crosswalk: TableSchema = {
  name: 'crosswalk',
  key: ['code_2015', 'code_2024'],
  columns: [
    { name: 'code_2015', type: 'label' },
    { name: 'code_2024', type: 'label' },
    { name: 'area_km2', type: 'number', unit: 'km2' },
    { name: 'share_of_2015', type: 'number', unit: 'share' },
    { name: 'share_of_2024', type: 'number', unit: 'share' }
  ]
}

/** The 448 QPV (2015 codes) of the NPNRU. */
export const npnru: TableSchema = {
  name: 'npnru',
  key: ['code_2015'],
  columns: [
    { name: 'code_2015', type: 'text' },
    { name: 'department', type: 'label' },
    { name: 'successors', type: 'text', nullable: true }, // QPV 2024 codes, largest share first, ';' between
    // successor: has one; none: has an outline and no QPV 2024 over it; no_outline: overseas, cannot be computed
    { name: 'reach', type: 'label' }
  ]
}

/** One row a post (each id_poste of a year once) or a project: an amount and the finest level it is known at. */
export const funding: TableSchema = {
  name: 'funding',
  key: ['programme', 'year', 'id'],
  columns: [
    { name: 'id', type: 'text' }, // id_poste; 'npnru-001' for a project row (its line in npnru_projects.csv)
    { name: 'programme', type: 'label' }, // id in catalogue/programmes.ts
    { name: 'funder', type: 'label' }, // id in catalogue/funders.ts
    { name: 'title', type: 'label', nullable: true }, // project name; null for posts
    { name: 'beneficiary', type: 'label', nullable: true }, // as the producer writes it
    { name: 'siren', type: 'label', nullable: true }, // only where the source gives a valid one
    { name: 'year', type: 'integer', unit: 'year', nullable: true }, // null: several years
    { name: 'amount_eur', type: 'number', unit: 'eur' },
    { name: 'amount_kind', type: 'label' }, // id in catalogue/amountKinds.ts
    { name: 'amount_note', type: 'label', nullable: true }, // what the page calls the amount
    { name: 'posts', type: 'integer' }, // 1 for a post, 0 for a project
    { name: 'level', type: 'label' }, // finest level known: neighbourhood | contract | department | region | country
    { name: 'neighbourhood', type: 'label', nullable: true }, // QPV 2024, only when known at it
    { name: 'contract', type: 'label', nullable: true }, // code in territories
    { name: 'contract_generation', type: 'integer', unit: 'year', nullable: true }, // 2015 | 2024
    { name: 'department', type: 'label', nullable: true }, // null when over several, or unknown
    { name: 'region', type: 'label', nullable: true },
    { name: 'places', type: 'label', nullable: true }, // QPV 2015 codes of a project; departments of a shared post: '77;91'
    { name: 'status', type: 'label' }, // committed | paid | planned | unknown
    { name: 'quality', type: 'label', nullable: true }, // flags of catalogue/quality.ts, ';' between
    { name: 'confidence', type: 'label', nullable: true }, // projects: high | medium | low
    { name: 'source', type: 'label' }, // id in manifest.sources
    { name: 'page_url', type: 'label', nullable: true } // projects: the page that says it
  ]
}

/**
 * Holes in an exhaustive file: a department that has no row in a year though it had many the year before
 * or after. Its amount is unknown that year, never zero.
 */
export const gaps: TableSchema = {
  name: 'gaps',
  key: ['programme', 'year', 'department'],
  columns: [
    { name: 'programme', type: 'label' },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'department', type: 'label' },
    { name: 'posts_nearby', type: 'integer' } // posts of the year before, else of the year after
  ]
}

/**
 * The answer to the question the atlas opens with (posts of 2024 by contrat de ville), so that the
 * first map is drawn before DuckDB arrives. One row per contract in territories order, then one with
 * a null code: what has no contract.
 */
export const openingFigures: TableSchema = {
  name: 'opening_figures',
  key: ['code'],
  columns: [
    { name: 'code', type: 'text', nullable: true },
    { name: 'amount_eur', type: 'number', unit: 'eur' },
    { name: 'posts', type: 'number' },
    { name: 'per_inhabitant_eur', type: 'number', unit: 'eur/inhabitant', nullable: true }
  ]
}

export const tables = [
  territories,
  neighbourhoods,
  neighbourhoodOutlines,
  departmentOutlines,
  regionOutlines,
  crosswalk,
  npnru,
  funding,
  gaps,
  openingFigures
] as const

export type TableName =
  | 'territories'
  | 'neighbourhoods'
  | 'neighbourhood_outlines'
  | 'department_outlines'
  | 'region_outlines'
  | 'crosswalk'
  | 'npnru'
  | 'funding'
  | 'gaps'
  | 'opening_figures'
