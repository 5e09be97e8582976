import { dataVersionOf } from '../../../src/catalogue/dataVersion.ts'
import { outlinesFromArrow } from '../../../src/geo/outlines.ts'
import { geographyOf } from '../../../src/geo/geography.ts'
import { joinedTables, type AtlasTables } from '../../../src/state/atlas.svelte.ts'
import { gapsOf } from '../../../src/state/gaps.ts'
import { openDatabase, publishedPlaces, tableBytes, tableColumns } from '../../sql/database.ts'
import { smallManifest } from '../manifest.ts'

/** The published tables with the shipped DuckDB, as a page holds them. */
export async function publishedAtlas() {
  const database = await openDatabase(joinedTables)
  const outlines = {
    neighbourhood: outlinesFromArrow(tableBytes('neighbourhood_outlines')),
    department: outlinesFromArrow(tableBytes('department_outlines')),
    region: outlinesFromArrow(tableBytes('region_outlines'))
  }
  const manifest = smallManifest()
  const places = publishedPlaces()
  const tables: AtlasTables = {
    manifest,
    files: { manifest, bytes: (name) => Promise.resolve(tableBytes(name)) },
    places,
    outlines,
    openingFigures: tableColumns('opening_figures'),
    gaps: gapsOf(tableColumns('gaps')),
    columns: (name) => Promise.resolve(tableColumns(name)),
    outlines2015: () => Promise.resolve(outlinesFromArrow(tableBytes('neighbourhood_outlines_2015')))
  }
  const engine = {
    run(sql: string, signal?: AbortSignal) {
      signal?.throwIfAborted()
      return Promise.resolve(database.run(sql))
    }
  }
  const geography = geographyOf(places, outlines)
  return {
    tables,
    engine,
    geography,
    dataVersion: dataVersionOf(manifest),
    widthPx: 800,
    heightPx: 700
  }
}
