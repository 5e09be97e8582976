import { resolve } from 'node:path'

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * Which chunk a module of the opening goes into, for rolldown's code splitting: by itself it makes a chunk for every set
 * of later views that share a module, and the first map would wait for fifty files where it needs three.
 * @returns null for what a page fetches later
 */
export function openingChunk(): (id: string, graph: Graph) => string | null {
  const known = new Map<string, ReadonlySet<string>>()
  return (id, graph) => {
    const reads = (page: string) => {
      const modules = known.get(page) ?? readWith(resolve('src', page), graph)
      known.set(page, modules)
      return modules.has(id)
    }
    // Read before any other module, so that every text is made in the language of the page: see words/t.ts.
    if (reads('main.ts') || reads('embed.ts')) return 'words'
    if (!reads('atlas.ts')) return null
    return reads('embedded.ts') ? 'map' : 'page'
  }
}

/** All modules that are read before a page's first; what it imports later is not among them. */
function readWith(first: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string) => {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported)) continue
      found.add(imported)
      visit(imported)
    }
  }
  visit(first)
  return found
}
