import { outlinesFromArrow } from '../../../src/geo/outlines.ts'
import type { AtlasTables } from '../../../src/state/atlas.svelte.ts'
import { publishedPlaces, tableBytes, tableColumns } from '../../sql/database.ts'

/** The published tables as the page holds them, for what joins a visitor's file to them. */
export function atlasTables(): AtlasTables {
  return {
    places: publishedPlaces(),
    outlines: {
      get neighbourhood() {
        return outlinesFromArrow(tableBytes('neighbourhood_outlines'))
      }
    },
    columns: (name: Parameters<AtlasTables['columns']>[0]) => Promise.resolve(tableColumns(name)),
    outlines2015: () => Promise.resolve(outlinesFromArrow(tableBytes('neighbourhood_outlines_2015')))
    // The rest is nothing to a join.
  } as unknown as AtlasTables
}
