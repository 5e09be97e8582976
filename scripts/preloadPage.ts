import { readFileSync } from 'node:fs'
import type { Plugin, HtmlTagDescriptor } from 'vite'
import type { Manifest } from '../src/catalogue/manifest.ts'

/**
 * The tables that every address of a page opens with: see state/openAtlas.ts. The map inside another page needs the
 * outlines of neighbourhoods at some addresses only, and asks for them itself.
 */
const everyPage = [
  'territories',
  'neighbourhoods',
  'opening_figures',
  'gaps',
  'department_outlines',
  'region_outlines'
]
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  '/index.html': [...everyPage, 'neighbourhood_outlines'],
  '/embed.html': everyPage
}

/**
 * Asks for the page's script, styles and tables together with the first script, which only chooses the language: the
 * browser would otherwise learn of the scripts one journey to the server later, and of the tables once these have run.
 * The words of another language are left to be asked for.
 */
export function preloadPagePlugin(): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk, path }) {
        const page = chunk?.dynamicImports
          .map((name) => bundle[name])
          .find(
            (file) => file?.type === 'chunk' && !file.moduleIds.some((id) => id.includes('/src/words/en/'))
          )
        if (page?.type !== 'chunk') return []
        const scripts = new Set<string>()
        const styles = new Set<string>()
        const visit = (name: string) => {
          const file = bundle[name]
          if (file?.type !== 'chunk' || scripts.has(name)) return
          scripts.add(name)
          for (const style of file.viteMetadata?.importedCss ?? []) styles.add(style)
          file.imports.forEach(visit)
        }
        visit(page.fileName)
        // What the first script imports itself, Vite names already.
        const known = new Set(chunk?.imports)
        return [
          ...[...scripts]
            .filter((name) => !known.has(name))
            .map((name) => link({ rel: 'modulepreload', crossorigin: true, href: `./${name}` })),
          ...[...styles].map((name) => link({ rel: 'stylesheet', crossorigin: true, href: `./${name}` })),
          ...tableAddresses(tablesOf[path] ?? []).map((href) =>
            link({ rel: 'preload', as: 'fetch', crossorigin: true, href })
          )
        ]
      }
    }
  }
}

/** As engine/tableFiles.ts asks for them: another address would be fetched twice. */
function tableAddresses(names: readonly string[]): string[] {
  const { tables } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest
  return names.map((name) => {
    const table = tables.find((entry) => entry.name === name)
    if (!table) throw new Error(`table ${name} is not in the manifest`)
    return `./data/${table.file}?v=${table.sha256.slice(0, 12)}`
  })
}

function link(attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}
