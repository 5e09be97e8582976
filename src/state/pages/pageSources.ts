import type { Manifest, ManifestSource } from '../../catalogue/manifest.ts'
import type { PageSubject } from './pageSubject.ts'
import type { IndicatorRow } from './indicatorRows.ts'

/** What every page rests on, besides its indicators. */
const always = [
  'anct-contrats-de-ville',
  'insee-cog',
  'ign-admin-express',
  'anct-adultes-relais',
  'anct-fonjep',
  'anct-p147',
  'faubourg-npnru-projects',
  'anru-npnru-list',
  'anct-programmes',
  'faubourg-curated'
]

/** The sources of a page as the manifest describes them: first those of its indicators, in its order. */
export function pageSources(
  { generation }: PageSubject,
  blocks: readonly (readonly { readonly rows: readonly IndicatorRow[] }[])[],
  manifest: Manifest
): ManifestSource[] {
  const rows = blocks.flat().flatMap((theme) => theme.rows)
  const ids = new Set([
    ...rows.map(({ figure }) => figure.source),
    ...rows.flatMap(({ references }) =>
      [...references.values()].flat().flatMap(({ source }) => source ?? [])
    ),
    ...(generation === '2015' ? [] : ['anct-qpv-2024']),
    ...(rows.some(({ figure }) => figure.source.endsWith('2015')) || generation === '2015'
      ? ['anct-qpv-2015']
      : []),
    ...always
  ])
  return [...ids].flatMap((id) => manifest.sources.find((source) => source.id === id) ?? [])
}
