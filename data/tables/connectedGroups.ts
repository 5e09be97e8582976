/**
 * Groups of names that are linked, directly or through others (union-find).
 * @param links pairs of names; a name linked to itself stands alone
 * @returns the names of each group in order of appearance; groups in order of their first name
 */
export function connectedGroups(links: Iterable<readonly [string, string]>): string[][] {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name
    if (parent === name) return name
    const root = rootOf(parent)
    parents.set(name, root)
    return root
  }
  for (const [first, second] of links) {
    for (const name of [first, second]) if (!parents.has(name)) parents.set(name, name)
    parents.set(rootOf(second), rootOf(first))
  }
  const groups = new Map<string, string[]>()
  for (const name of parents.keys()) {
    const root = rootOf(name)
    const group = groups.get(root)
    if (group) group.push(name)
    else groups.set(root, [name])
  }
  return [...groups.values()]
}
