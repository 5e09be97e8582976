import type { Generation } from '../../catalogue/generation.ts'
import type { Manifest } from '../../catalogue/manifest.ts'
import type { Columns } from '../../core/columns.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Places } from '../../geo/places.ts'
import type { AtlasTables } from '../atlas.svelte.ts'

/** The QPV of one generation, as far as they can tell where an address lies. */
export interface Zoning {
  readonly generation: Generation
  readonly outlines: Outlines
  /** official names by code */
  readonly names: ReadonlyMap<string, string>
  /** INSEE codes of the communes that a QPV touches */
  readonly communes: ReadonlySet<string>
  /** overseas outlines are published; of 2015 they are not */
  readonly overseas: boolean
  /** whole metres by which a simplified outline may be off: nearer to one, the side of it is uncertain */
  readonly nearMetres: number
}

/** The QPV 2024, which the atlas opens with. */
export function zoning2024({
  places,
  outlines,
  manifest
}: Pick<AtlasTables, 'manifest'> & {
  readonly places: Places
  readonly outlines: { readonly neighbourhood: Outlines }
}): Zoning {
  return {
    generation: '2024',
    outlines: outlines.neighbourhood,
    names: new Map(places.at('neighbourhood').map(({ code, name }) => [code, name])),
    communes: new Set(
      places.at('commune').flatMap(({ code, neighbourhoods }) => (neighbourhoods > 0 ? [code] : []))
    ),
    overseas: true,
    nearMetres: nearMetres(manifest, 'neighbourhood_outlines')
  }
}

/**
 * The QPV 2015.
 * @param table neighbourhoods_2015
 */
export function zoning2015(table: Columns, outlines: Outlines, manifest: Manifest): Zoning {
  const [codes, names, communes] = ['code', 'name', 'communes'].map((name) => table.texts(name))
  return {
    generation: '2015',
    outlines,
    names: new Map(codes?.map((code, row) => [code ?? '', names?.[row] ?? ''])),
    communes: new Set(communes?.flatMap((list) => list?.split(';') ?? [])),
    overseas: false,
    nearMetres: nearMetres(manifest, 'neighbourhood_outlines_2015')
  }
}

function nearMetres({ tables }: Manifest, name: string): number {
  const measured = tables.find((table) => table.name === name)?.simplification
  return Math.ceil(measured?.largestDisplacementMetres ?? 0)
}
