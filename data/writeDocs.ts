import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../src/catalogue/manifest.ts'
import { tables } from '../src/catalogue/tables/index.ts'
import { dataDocs } from './docs.ts'
import { sourceDocs } from './sourceDocs.ts'
import { sources } from './sources/index.ts'

/* npm run docs: docs/data.md and docs/sources.md, from the schemas, the sources and the published manifest. */
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const manifest = JSON.parse(readFileSync(at('public/data/manifest.json'), 'utf8')) as Manifest

writeFileSync(at('docs/data.md'), dataDocs(tables, manifest))
writeFileSync(at('docs/sources.md'), sourceDocs(sources, manifest))
