import type { DataFormat } from './index.ts'
import type { WriteTakeAway } from './takeAway.ts'

/** The writer of each format, fetched when it is asked for. */
export const writers: Readonly<Record<DataFormat['id'], () => Promise<WriteTakeAway>>> = {
  xlsx: () => import('./xlsx.ts').then(({ writeXlsx }) => writeXlsx),
  'csv-excel': () => import('./csvExcel.ts').then(({ writeCsvExcel }) => writeCsvExcel),
  csv: () => import('./csv.ts').then(({ writeCsv }) => writeCsv),
  geojson: () => import('./geojson.ts').then(({ writeGeoJson }) => writeGeoJson),
  parquet: () => import('./parquet.ts').then(({ writeParquet }) => writeParquet),
  arrow: () => import('./arrow.ts').then(({ writeArrow }) => writeArrow)
}
