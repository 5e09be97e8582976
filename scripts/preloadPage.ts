import type { Plugin, HtmlTagDescriptor } from 'vite'

/**
 * Asks for the page's script and styles together with the first script, which only chooses the language: the browser
 * would otherwise learn of them one journey to the server later. The words of another language are left to be asked for.
 */
export function preloadPagePlugin(): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
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
        return [
          ...[...scripts].map((name) => link({ rel: 'modulepreload', crossorigin: true, href: `./${name}` })),
          ...[...styles].map((name) => link({ rel: 'stylesheet', crossorigin: true, href: `./${name}` }))
        ]
      }
    }
  }
}

function link(attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}
