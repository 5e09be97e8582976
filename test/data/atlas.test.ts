import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildAtlas } from '../../data/atlas.ts'
import { manifestOf, tableFile } from '../../data/manifest.ts'
import { sha256Of } from '../../data/sourceFolder.ts'
import type { Manifest } from '../../src/catalogue/manifest.ts'

const published = fileURLToPath(new URL('../../public/data/', import.meta.url))
const sources = fileURLToPath(new URL('../../../shared/sources', import.meta.url))
const manifest = JSON.parse(readFileSync(join(published, 'manifest.json'), 'utf8')) as Manifest

// Another zlib packs the same bytes to another size.
const unpacked = ({ tables, ...rest }: Manifest) => ({
  ...rest,
  tables: tables.map(({ gzipBytes: _, ...table }) => table)
})

test.skipIf(!existsSync(sources))(
  'the same sources give the same bytes',
  async () => {
    const atlas = await buildAtlas(sources, () => undefined)
    for (const { schema, bytes } of atlas.tables)
      expect([schema.name, sha256Of(bytes)]).toEqual([
        schema.name,
        sha256Of(readFileSync(join(published, tableFile(schema))))
      ])
    expect(unpacked(manifestOf(atlas))).toEqual(unpacked(manifest))
  },
  300_000
)
