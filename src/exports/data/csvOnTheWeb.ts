import type { CsvStyle } from './csvText.ts'
import type { FlatColumn } from './flatColumns.ts'
import type { TakeAway } from './takeAway.ts'
import { language } from '../../words/language.ts'

/**
 * The description of a CSV file for programs. Source: W3C, Metadata Vocabulary for Tabular Data (CSVW), 2015.
 * @param url name of the CSV file beside it
 */
export function csvMetadata(
  { title, method }: TakeAway,
  columns: readonly FlatColumn[],
  url: string,
  { delimiter, decimal, lineEnd, headings }: CsvStyle
): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    'dc:title': title,
    'dc:created': method.date.toISOString(),
    'dc:source': method.sources,
    'dc:license': method.licence,
    'dc:identifier': method.link,
    'schema:version': method.dataVersion,
    'rdfs:comment': [...(method.unofficial ? [method.unofficial] : []), ...method.cautions],
    dialect: { delimiter, encoding: 'utf-8', header: true, lineTerminators: [lineEnd], quoteChar: '"' },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.id,
        titles: headings === 'id' ? [column.id, column.label] : [column.label, column.id],
        datatype: datatype(column, decimal),
        null: '',
        ...(column.description ? { 'dc:description': column.description } : {}),
        ...(column.unit ? { 'schema:unitText': column.unit } : {}),
        ...(column.source ? { 'dc:source': column.source } : {})
      }))
    }
  }
  return JSON.stringify(metadata, null, 2)
}

function datatype({ type }: FlatColumn, decimal: CsvStyle['decimal']) {
  if (type === 'text') return 'string'
  if (type === 'integer') return 'integer'
  return decimal === '.' ? 'double' : { base: 'double', format: { decimalChar: ',' } }
}
