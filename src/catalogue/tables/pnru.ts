import { codeColumn } from './columns.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const pnruPerimeters = table({
  name: 'pnru_perimeters',
  title: t('Périmètres du premier programme de rénovation urbaine (PNRU), partiels'),
  description:
    'Perimeters of the PNRU that were digitised: Île-de-France and a few elsewhere, never all; sorted by code.',
  loading: 'asked',
  key: ['code'],
  columns: [
    codeColumn('number of the project, after the file it stands in: idf-2944'),
    { name: 'name', type: 'text', description: 'as the file writes it' },
    { name: 'communes', type: 'text', description: 'as the file names them, ‘, ’ between' },
    { name: 'department', type: 'label', description: 'COG code' },
    { name: 'signed_year', type: 'integer', unit: 'year', description: 'of the agreement' },
    { name: 'end_year', type: 'integer', unit: 'year', description: 'of the project' },
    {
      name: 'area_km2',
      type: 'number',
      unit: 'km2',
      nullable: true,
      description: 'of the outline before simplification'
    },
    {
      name: 'geometry',
      type: 'multipolygon',
      description: 'GeoArrow multipolygon, interleaved xy, CRS84, simplified (see the manifest)'
    }
  ]
})
