import { depthOf, filterLimits, type Filter, type Group, type Part } from '../../query/selection/filter.ts'

/** Where a part stands: its number in the outermost group, in the group there, and so on; [] is the whole. */
export type Path = readonly number[]

/** A filter after a change, and where the part that was changed stands now. */
export interface Edit {
  readonly filter: Filter
  readonly path: Path
}

/** The part at a path. @throws Error when there is none: a fault of this program */
export function partAt(filter: Filter, path: Path): Part {
  let part: Part = filter
  for (const index of path) {
    const inner: Part | undefined = part.kind === 'group' ? part.parts[index] : undefined
    if (!inner) throw new Error(`no part at ${path.join('.')}`)
    part = inner
  }
  return part
}

/** A filter with another part in place of the one at a path. */
export function withPart(filter: Filter, path: Path, part: Part): Filter {
  if (path.length === 0) {
    if (part.kind !== 'group') throw new Error('the outermost part is a group')
    return part
  }
  return inGroup(filter, path, (parts, index) => parts.with(index, part))
}

/** A filter with a new part at the end of the group at a path. */
export function withNew(filter: Filter, path: Path, part: Part): Edit {
  const group = groupAt(filter, path)
  return {
    filter: withPart(filter, path, { ...group, parts: [...group.parts, part] }),
    path: [...path, group.parts.length]
  }
}

/** A filter without the part at a path; the place is that of what follows it, else of what is before, else of its group. */
export function without(filter: Filter, path: Path): Edit {
  const left = inGroup(filter, path, (parts, index) => parts.toSpliced(index, 1))
  const [parent, index] = split(path)
  const count = groupAt(left, parent).parts.length
  return { filter: left, path: count === 0 ? parent : [...parent, Math.min(index, count - 1)] }
}

/** A filter with the part at a path twice. */
export function duplicated(filter: Filter, path: Path): Edit {
  const copy = copyOf(partAt(filter, path))
  const [parent, index] = split(path)
  return {
    filter: inGroup(filter, path, (parts, at) => parts.toSpliced(at + 1, 0, copy)),
    path: [...parent, index + 1]
  }
}

/** The part one place up or down in its group; null where it cannot go. */
export function shifted(filter: Filter, path: Path, by: -1 | 1): Edit | null {
  const [parent, index] = split(path)
  const group = groupAt(filter, parent)
  const to = index + by
  if (to < 0 || to >= group.parts.length) return null
  const part = partAt(filter, path)
  const parts = group.parts.toSpliced(index, 1).toSpliced(to, 0, part)
  return { filter: withPart(filter, parent, { ...group, parts }), path: [...parent, to] }
}

/** The part at the end of the nearest group beside it, the one before first; null where there is none, or it would nest too deep. */
export function movedInto(filter: Filter, path: Path): Edit | null {
  const [parent, index] = split(path)
  const siblings = groupAt(filter, parent).parts
  const target = [index - 1, index + 1].find((at) => siblings[at]?.kind === 'group')
  const part = partAt(filter, path)
  if (target === undefined || path.length + 1 + depthOf(part) > filterLimits.depth) return null
  const group = siblings[target]
  if (group?.kind !== 'group') return null
  const moved = siblings.with(target, { ...group, parts: [...group.parts, part] }).toSpliced(index, 1)
  const place = target > index ? target - 1 : target
  return {
    filter: withPart(filter, parent, { ...groupAt(filter, parent), parts: moved }),
    path: [...parent, place, group.parts.length]
  }
}

/** The part out of its group, right after it; null in the outermost one. */
export function movedOut(filter: Filter, path: Path): Edit | null {
  const [parent] = split(path)
  if (parent.length === 0) return null
  const part = partAt(filter, path)
  const left = inGroup(filter, path, (parts, index) => parts.toSpliced(index, 1))
  const [outer, place] = split(parent)
  return {
    filter: inGroup(left, parent, (parts, index) => parts.toSpliced(index + 1, 0, part)),
    path: [...outer, place + 1]
  }
}

/** Whether a group fits in the group at a path. */
export function fitsGroup(path: Path): boolean {
  return path.length + 2 <= filterLimits.depth
}

/** The group at a path. @throws Error when there is none: a fault of this program */
export function groupAt(filter: Filter, path: Path): Group {
  const part = partAt(filter, path)
  if (part.kind !== 'group') throw new Error(`no group at ${path.join('.')}`)
  return part
}

/** The same part as objects of its own: a condition is told apart by which object it is. */
function copyOf(part: Part): Part {
  return part.kind === 'group' ? { ...part, parts: part.parts.map(copyOf) } : { ...part }
}

function split(path: Path): [Path, number] {
  const index = path.at(-1)
  if (index === undefined) throw new Error('the whole has no place')
  return [path.slice(0, -1), index]
}

function inGroup(
  filter: Filter,
  path: Path,
  change: (parts: readonly Part[], index: number) => readonly Part[]
): Filter {
  const [parent, index] = split(path)
  const group = groupAt(filter, parent)
  return withPart(filter, parent, { ...group, parts: change(group.parts, index) })
}
