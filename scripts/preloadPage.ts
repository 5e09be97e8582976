import { readFileSync } from 'node:fs'
import type { Plugin, HtmlTagDescriptor } from 'vite'
import type { Manifest } from '../src/catalogue/manifest.ts'
import { tableAddress } from '../src/catalogue/tableAddress.ts'
import { tables } from '../src/catalogue/tables/index.ts'

/** The tables that every address of a page opens with. */
const opening = tables.flatMap(({ name, loading }) => (loading === 'opening' ? name : []))
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  '/index.html': opening,
  // The map inside another page needs these outlines at some addresses only, and asks for them itself.
  '/embed.html': opening.filter((name) => name !== 'neighbourhood_outlines')
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
  const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest
  return names.map((name) => {
    const table = manifest.tables.find((entry) => entry.name === name)
    if (!table) throw new Error(`table ${name} is not in the manifest`)
    return `./data/${tableAddress(table)}`
  })
}

function link(attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}
