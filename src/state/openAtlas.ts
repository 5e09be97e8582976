import { sourceInLanguage } from '../catalogue/sourceWords.ts'
import type { TableName } from '../catalogue/tables/index.ts'
import { columnsFromIpc } from '../engine/arrowColumns.ts'
import type { Arrival } from '../engine/arrivals.ts'
import type { Engine } from '../engine/engine.ts'
import type { EngineReport } from '../engine/lives.ts'
import { openTableFiles } from '../engine/tableFiles.ts'
import { noOutlines, outlinesFromArrow, type Outlines } from '../geo/outlines.ts'
import { placesOf } from '../geo/places.ts'
import { joinedTables, type AtlasTables } from './atlas.svelte.ts'
import { gapsOf } from './gaps.ts'

/** The tables of the first map, and the way to start DuckDB on all of them. */
export interface OpenedAtlas {
  readonly tables: AtlasTables
  /**
   * The outlines of the QPV 2024, for tables that were opened without them.
   * @throws DataError when the table is missing, cut or altered; asking again tries again
   */
  neighbourhoods(): Promise<Outlines>
  startEngine(onReport: (report: EngineReport) => void): Promise<Engine>
}

/**
 * Fetches what the first map needs.
 * @param folder address of the tables, ending in '/'
 * @param close whether the first map is close enough to need the outlines of neighbourhoods: half of all that it loads
 * @param onArrival told of the tables on their way, then and later
 * @throws DataError when a table is missing, cut, altered or of another version
 */
export async function openAtlas(
  folder: string,
  close = true,
  onArrival?: (arrival: Arrival | null) => void
): Promise<OpenedAtlas> {
  const files = await openTableFiles(folder, onArrival)
  const columns = (name: TableName) => files.bytes(name).then(columnsFromIpc)
  const neighbourhoods = () => files.bytes('neighbourhood_outlines').then(outlinesFromArrow)
  let outlines2015: Promise<Outlines> | undefined
  const [territories, quarters, figures, gaps, outlines, departments, regions] = await Promise.all([
    columns('territories'),
    columns('neighbourhoods'),
    columns('opening_figures'),
    columns('gaps'),
    close ? neighbourhoods() : noOutlines(),
    files.bytes('department_outlines').then(outlinesFromArrow),
    files.bytes('region_outlines').then(outlinesFromArrow)
  ])
  return {
    tables: {
      manifest: { ...files.manifest, sources: files.manifest.sources.map(sourceInLanguage) },
      files,
      places: placesOf(territories, quarters),
      outlines: { neighbourhood: outlines, department: departments, region: regions },
      openingFigures: figures,
      gaps: gapsOf(gaps),
      columns,
      outlines2015: () => {
        const reading = (outlines2015 ??= files.bytes('neighbourhood_outlines_2015').then(outlinesFromArrow))
        // A failed reading may be tried again.
        reading.catch(() => (outlines2015 = undefined))
        return reading
      }
    },
    neighbourhoods,
    startEngine: async (onReport) => {
      // By itself: the page inside another page draws its opening map without DuckDB.
      const { startEngine } = await import('../engine/engine.ts')
      return startEngine(files, joinedTables, onReport)
    }
  }
}
