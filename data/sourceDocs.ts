import type { Manifest, ManifestReading } from '../src/catalogue/manifest.ts'
import type { Source, SourceFile } from './sources/source.ts'

/** One page that names every source and file the tables are made from, and what became of the files' rows. */
export function sourceDocs(sources: readonly Source[], manifest: Manifest): string {
  return [intro, ...sources.map((source) => section(source, manifest)), ''].join('\n\n')
}

const intro = `# The sources

Made by \`npm run docs\` from \`data/sources/\` and \`public/data/manifest.json\`: change those, not this page.

A file marked *producer* is fetched from the producer's own address by \`npm run data -- --download\`; *copy*, from a public republication of exactly the edition in use, told by its SHA-256; *by hand*, no public address was found, and whoever rebuilds the tables puts it in the sources folder.`

function section(source: Source, manifest: Manifest): string {
  const tables = manifest.tables.filter((table) => table.sources.includes(source.id))
  const readings = manifest.readings.filter((reading) => reading.source === source.id)
  return [
    `## ${source.id}`,
    `*${source.title}.* ${source.producer}, ${source.vintage}. Licence: ${source.licence}.${source.url === null ? '' : ` [${source.url}](${source.url})`}`,
    `Tables: ${tables.map(({ name }) => `[${name}](data.md#${name})`).join(', ') || 'none yet'}.`,
    ...(source.files.length > 0 ? [filesTable(source.files)] : []),
    ...(readings.length > 0 ? [readingsTable(readings)] : [])
  ].join('\n\n')
}

function filesTable(files: readonly SourceFile[]): string {
  const lines = files.map((file) => `| \`${file.path}\` | ${wayTo(file)} | \`${file.sha256}\` |`)
  return ['| file | from | SHA-256 |', '|---|---|---|', ...lines].join('\n')
}

function wayTo(file: SourceFile): string {
  const ways = [
    ...(file.official ? [`[producer](${file.official.url})`] : []),
    ...(file.republication ? [`[copy](${file.republication.url})`] : [])
  ]
  return ways.join(', ') || 'by hand'
}

function readingsTable(readings: readonly ManifestReading[]): string {
  const lines = readings.map(
    ({ file, read, kept, leftOut }) =>
      `| \`${file}\` | ${read.toLocaleString('en')} | ${kept.toLocaleString('en')} | ${leftOut ?? ''} |`
  )
  return ['| read | rows | kept | why not the others |', '|---|---:|---:|---|', ...lines].join('\n')
}
