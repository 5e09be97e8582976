import { codeColumn } from './columns.ts'
import { table, type Loading } from './schema.ts'

/** The schema of a table of outlines: all of them have the same columns. */
export function outlines<const Name extends string>(
  name: Name,
  title: string,
  description: string,
  loading: Loading = 'opening'
) {
  return table({
    name,
    title,
    description,
    loading,
    key: ['code'],
    columns: [
      codeColumn('code of the area'),
      {
        name: 'geometry',
        type: 'multipolygon',
        description: 'GeoArrow multipolygon, interleaved xy, CRS84, simplified (see the manifest)'
      }
    ]
  })
}
