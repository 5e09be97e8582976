import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../../../src/catalogue/manifest.ts'
import { outlinesFromArrow } from '../../../src/geo/outlines.ts'
import { communeIndex } from '../../../src/state/addresses/communeIndex.ts'
import { zoning2015, zoning2024 } from '../../../src/state/addresses/zoning.ts'
import { publishedPlaces, tableBytes, tableColumns } from '../../sql/database.ts'

const published = fileURLToPath(new URL('../../../public/data/manifest.json', import.meta.url))
const manifest = JSON.parse(readFileSync(published, 'utf8')) as Manifest

/** The published QPV 2024 as addresses are answered by them. */
export const newest = zoning2024({
  places: publishedPlaces(),
  outlines: { neighbourhood: outlinesFromArrow(tableBytes('neighbourhood_outlines')) },
  manifest
})

/** The published QPV 2015. */
export const older = zoning2015(
  tableColumns('neighbourhoods_2015'),
  outlinesFromArrow(tableBytes('neighbourhood_outlines_2015')),
  manifest
)

/** The published communes. */
export const communeOf = communeIndex(tableColumns('communes'))
