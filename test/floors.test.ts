import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from './floors.ts'

const paths = ['src', 'data', 'test'].flatMap((part) =>
  readdirSync(part, { recursive: true, encoding: 'utf8' })
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|svelte)$/.test(path))
)

test('every file keeps to its floor and its house rules', () => {
  expect(paths.length).toBeGreaterThan(100)
  expect(paths.flatMap((path) => violations(path, readFileSync(path, 'utf8')))).toEqual([])
})

const caught = [
  {
    path: 'src/core/breaks.ts',
    text: "import { tables } from '../catalogue/tables/index.ts'",
    because: 'above'
  },
  { path: 'src/maps/symbols.ts', text: "import { trend } from '../charts/trend.ts'", because: 'own floor' },
  { path: 'src/state/choice.ts', text: "import App from '../views/App.svelte'", because: 'above' },
  {
    path: 'src/query/sql.ts',
    text: "import type {\n  A,\n  B\n} from '../state/choice.ts'",
    because: 'above'
  },
  { path: 'src/core/format.ts', text: "export { a } from '../geo/places.ts'", because: 'above' },
  {
    path: 'src/views/App.svelte',
    text: "<script>\n  import { s } from '../../data/sources/index.ts'",
    because: 'outside src'
  },
  { path: 'src/geo/places.ts', text: "const t = await import('../engine/engine.ts')", because: 'own floor' },
  { path: 'src/views/App.svelte', text: "import '../main.ts'", because: 'above' },
  { path: 'src/extras/a.ts', text: "import { a } from '../core/a.ts'", because: 'no floor' },
  {
    path: 'data/build.ts',
    text: "import { run } from '../src/engine/engine.ts'",
    because: 'core and src/catalogue'
  },
  { path: 'data/build.ts', text: "import { a } from '../test/a.ts'", because: 'core and src/catalogue' },
  {
    path: 'src/query/sql.ts',
    text: "import { AsyncDuckDB } from '@duckdb/duckdb-wasm'",
    because: 'another home'
  },
  {
    path: 'src/state/answer.svelte.ts',
    text: "import { Table } from 'apache-arrow'",
    because: 'another home'
  },
  {
    path: 'src/views/MapPanel.svelte',
    text: "import { PathLayer } from '@deck.gl/layers'",
    because: 'another home'
  },
  { path: 'src/views/MapPanel.svelte', text: "import { Map } from 'maplibre-gl'", because: 'another home' },
  { path: 'src/maps/baseStyle.ts', text: "import { Map } from 'maplibre-gl'", because: 'another home' },
  {
    path: 'src/maps/index.ts',
    text: "import { MapLibreOverlay } from '@deck.gl/maplibre'",
    because: 'another home'
  },
  { path: 'src/core/legend.ts', text: "import { onMount } from 'svelte'", because: 'another home' },
  { path: 'src/views/Ranking.svelte', text: 'run(`select code from areas`)', because: 'SQL' },
  { path: 'src/state/answer.svelte.ts', text: "run('SELECT 1 FROM areas')", because: 'SQL' },
  { path: 'src/engine/engine.ts', text: 'run(`\n  WITH a AS (SELECT 1)`)', because: 'SQL' },
  { path: 'src/maps/Legend.svelte', text: '', because: 'outside src/views' },
  { path: 'src/core/utils.ts', text: '', because: 'drawer' },
  { path: 'src/state/helpers/a.ts', text: '', because: 'drawer' },
  { path: 'src/geo/frame.ts', text: 'const a = $state(1)', because: 'runes' },
  { path: 'src/state/choice.ts', text: 'const a = $derived(1)', because: 'runes' },
  { path: 'src/core/fold.ts', text: 'let last = 0', because: 'module-level state' },
  { path: 'src/state/hover.svelte.ts', text: 'export let hover = $state()', because: 'module-level state' },
  {
    path: 'src/views/App.svelte',
    text: '<script module lang="ts">\n  let count = 0\n</script>',
    because: 'module-level state'
  }
]

test.each(caught)('$path may not hold: $text', ({ path, text, because }) => {
  const found = violations(path, text)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(because)
})

const allowed = [
  { path: 'src/engine/tableFiles.ts', text: "import { tables } from '../catalogue/tables/index.ts'" },
  {
    path: 'src/engine/engine.ts',
    text: "import { DuckDB } from '@duckdb/duckdb-wasm'\nimport { a } from './a.ts'"
  },
  { path: 'src/maps/baseStyle.ts', text: "import type { StyleSpecification } from 'maplibre-gl'" },
  { path: 'src/views/MapCanvas.svelte', text: "import { Map } from 'maplibre-gl'" },
  { path: 'src/atlas.ts', text: "import { mount } from 'svelte'\nimport App from './views/App.svelte'" },
  {
    path: 'data/build.ts',
    text: "import { Table } from 'apache-arrow'\nimport { a } from '../src/core/a.ts'"
  },
  {
    path: 'test/engine/engine.test.ts',
    text: "import { a } from '@duckdb/duckdb-wasm'\nrun('SELECT 1 FROM a')"
  },
  { path: 'src/core/fold.ts', text: '// let us import { a } from "../views/a.ts" and `SELECT 1`' },
  { path: 'src/core/fold.ts', text: 'function fold() {\n  let last = 0\n}' },
  { path: 'src/views/App.svelte', text: '<script lang="ts">\n  let open = $state(false)\n</script>' },
  { path: 'src/views/App.svelte', text: '<select bind:value={zone}>one from many</select>' }
]

test.each(allowed)('$path may hold: $text', ({ path, text }) => {
  expect(violations(path, text)).toEqual([])
})
