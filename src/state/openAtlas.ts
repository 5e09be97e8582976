import type { TableName } from '../catalogue/tables/index.ts'
import { columnsFromIpc } from '../engine/arrowColumns.ts'
import type { BootProgress, Engine } from '../engine/engine.ts'
import { openTableFiles } from '../engine/tableFiles.ts'
import { outlinesFromArrow, type Outlines } from '../geo/outlines.ts'
import { placesOf } from '../geo/places.ts'
import { joinedTables, type AtlasTables } from './atlas.svelte.ts'
import { gapsOf } from './gaps.ts'

/** The tables of the first map, and the way to start DuckDB on all of them. */
export interface OpenedAtlas {
  readonly tables: AtlasTables
  startEngine(onProgress: (progress: BootProgress) => void): Promise<Engine>
}

/**
 * Fetches what the first map needs.
 * @param folder address of the tables, ending in '/'
 * @throws DataError when a table is missing, cut, altered or of another version
 */
export async function openAtlas(folder: string): Promise<OpenedAtlas> {
  const files = await openTableFiles(folder)
  const columns = (name: TableName) => files.bytes(name).then(columnsFromIpc)
  let outlines2015: Promise<Outlines> | undefined
  const [territories, neighbourhoods, figures, gaps, quarters, departments, regions] = await Promise.all([
    columns('territories'),
    columns('neighbourhoods'),
    columns('opening_figures'),
    columns('gaps'),
    files.bytes('neighbourhood_outlines').then(outlinesFromArrow),
    files.bytes('department_outlines').then(outlinesFromArrow),
    files.bytes('region_outlines').then(outlinesFromArrow)
  ])
  return {
    tables: {
      manifest: files.manifest,
      files,
      places: placesOf(territories, neighbourhoods),
      outlines: { neighbourhood: quarters, department: departments, region: regions },
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
    startEngine: async (onProgress) => {
      // By itself: the page inside another page draws its opening map without DuckDB.
      const { startEngine } = await import('../engine/engine.ts')
      return startEngine(files, joinedTables, onProgress)
    }
  }
}
