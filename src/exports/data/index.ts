import type { TakeAway } from './takeAway.ts'
import { t } from '../../words/t.ts'

export type { TakeAway, TakeAwayColumn, TakeAwayGeometry, TakeAwayMethod } from './takeAway.ts'

export const dataFormatIds = ['xlsx', 'csv-excel', 'csv', 'geojson', 'parquet', 'arrow'] as const

/** A format rows can be taken away in; its writer is in writers.ts, which the worker alone fetches. */
export interface DataFormat {
  readonly id: (typeof dataFormatIds)[number]
  readonly label: string
  /** whom it is for and what it holds */
  readonly note: string
  readonly extension: string
  /** Why these rows cannot be written in it; null when they can. */
  unavailable(takeAway: Pick<TakeAway, 'geometry'>): string | null
}

const always = () => null

export const dataFormats: readonly DataFormat[] = [
  {
    id: 'xlsx',
    label: 'XLSX (Excel)',
    note: t('Classeur : codes en texte, chiffres en nombres, sources et méthode dans une seconde feuille.'),
    extension: 'xlsx',
    unavailable: always
  },
  {
    id: 'csv-excel',
    label: t('CSV pour Excel'),
    note: t(
      'Archive ZIP : point-virgule, virgule décimale, en-têtes en français, et un LISEZMOI. Excel ôte les zéros de tête des codes.'
    ),
    extension: 'zip',
    unavailable: always
  },
  {
    id: 'csv',
    label: 'CSV',
    note: t(
      'Archive ZIP : virgule, point décimal, UTF-8, un LISEZMOI et une description CSVW pour les programmes.'
    ),
    extension: 'zip',
    unavailable: always
  },
  {
    id: 'geojson',
    label: 'GeoJSON',
    note: t(
      'Points ou contours avec leurs chiffres, pour un logiciel de cartographie ; la méthode est dans le membre « metadata ».'
    ),
    extension: 'geojson',
    unavailable: ({ geometry }) =>
      geometry ? null : t('GeoJSON : ces lignes n’ont ni point ni contour. Les autres formats les prennent.')
  },
  {
    id: 'parquet',
    label: 'Parquet',
    note: t(
      'Colonnes typées, GeoParquet quand les lignes ont un lieu, pour R, Python, DuckDB ou QGIS ; la méthode est dans les métadonnées du fichier.'
    ),
    extension: 'parquet',
    unavailable: always
  },
  {
    id: 'arrow',
    label: 'Arrow',
    note: t(
      'Fichier Arrow IPC (Feather 2), pour R, pyarrow ou GDAL ; la méthode est dans le schéma, le lieu en GeoArrow (WKB).'
    ),
    extension: 'arrow',
    unavailable: always
  }
]
