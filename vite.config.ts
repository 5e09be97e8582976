import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunchOptions, findChromium } from './scripts/chromium.mjs'
import { contentSecurityPolicyPlugin } from './scripts/contentSecurityPolicy.ts'
import { offlineCopyPlugin } from './scripts/offlineCopy.ts'
import { openingChunk } from './scripts/openingChunks.ts'
import { preloadPagePlugin } from './scripts/preloadPage.ts'

const duckdb = fileURLToPath(import.meta.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))

const viewport = { width: 1440, height: 900 }

export default defineConfig({
  // Relative addresses: the built atlas runs from any folder of any host.
  base: './',
  plugins: [
    svelte({ configFile: false }),
    preloadPagePlugin(),
    contentSecurityPolicyPlugin(),
    offlineCopyPlugin()
  ],
  define: { __DUCKDB_BYTES__: String(statSync(duckdb).size) },
  build: {
    target: 'es2023',
    // From here on browsers know light-dark(): rewritten for older ones it would not follow color-scheme inside a page.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 2_500,
    // The atlas, and its map inside another page.
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: openingChunk(), debugName: 'opening' }]
        }
      },
      preserveEntrySignatures: 'allow-extension'
    }
  },
  worker: { format: 'es' },
  test: {
    // Printed by `npm test`: what of src the tests run in Node and in the browser; journeys run the built files instead.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,svelte}'],
      reporter: ['text-summary'],
      reportsDirectory: '.cache/coverage'
    },
    // Groups run one after the other: a browser that draws in software wants the whole machine.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/journeys/**'],
          // DuckDB takes seconds to start where every core is busy.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 }
        }
      },
      {
        extends: true,
        // Found in the middle of a cold run they would reload a page under its test.
        optimizeDeps: {
          include: [
            '@deck.gl/core',
            '@deck.gl/extensions',
            '@deck.gl/layers',
            '@deck.gl/maplibre',
            '@turf/buffer',
            '@turf/circle',
            '@turf/distance',
            '@turf/kinks',
            'axe-core',
            'd3-array',
            'd3-scale',
            'd3-shape',
            'earcut',
            'fflate',
            'flatbush',
            'hyparquet',
            'hyparquet-compressors',
            'hyparquet-writer',
            'jsqr',
            'maplibre-gl',
            'papaparse',
            'pdfjs-dist',
            'pngjs/browser',
            'proj4',
            'read-excel-file/universal',
            'simple-statistics',
            'statsbreaks',
            'uqr',
            'write-excel-file/universal'
          ]
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport,
            provider: playwright(findChromium() ? { launchOptions: chromiumLaunchOptions() } : {}),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: 'test/journeys/globalSetup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 }
        }
      }
    ]
  }
})
