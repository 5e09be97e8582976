import { sankey, type SankeyGraph } from 'd3-sankey'
import type { Drawing, Mark } from '../core/marks.ts'
import { ink } from './ink.ts'
import { flowRibbon } from './ribbon.ts'

/** Something that money leaves or reaches. */
export interface SankeyNode {
  readonly id: string
  readonly label: string
  /** its figure as written, after the label; '' where it has none */
  readonly figure: string
  /** from the left, 0 first */
  readonly column: number
  /** False: nobody knows where this is; hatched. */
  readonly known: boolean
}

/** Money from one node to another. */
export interface SankeyFlow {
  readonly from: string
  readonly to: string
  /** in one unit for the whole drawing, above zero */
  readonly value: number
  /** False: where it goes is not known; hatched. */
  readonly known: boolean
}

/** What a diagram of flows is made from. */
export interface SankeyParts {
  /** in each column from the top */
  readonly nodes: readonly SankeyNode[]
  readonly flows: readonly SankeyFlow[]
  /** id of the node that is pointed at, here or on the map; null for none */
  readonly marked: string | null
  readonly width: number
}

/** Where a node was drawn, its label included: what a pointer or a finger can meet. */
export interface SankeyBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const colours = {
  node: ink.strong,
  markedNode: '#a8421f',
  flow: '#d3e7e4',
  markedFlow: '#9dcbc8',
  hatchEdge: '#8b8f99',
  ink: '#1b1f2a',
  softInk: '#5b6270'
}

// A row is as tall as a finger needs (WCAG 2.2, target size).
const [barPx, rowPx, topPx, textPx] = [10, 24, 20, 13]

/** Room right of the last column for its labels, in pixels. */
function labelRoom(width: number): number {
  return Math.min(215, Math.round(width * (width < 480 ? 0.5 : 0.4)))
}

/** Height that gives each node of the fullest column a line of its own. */
export function sankeyHeight(nodes: readonly SankeyNode[]): number {
  return topPx + Math.max(260, fullest(nodes) * rowPx + 160)
}

function fullest(nodes: readonly SankeyNode[]): number {
  const columns = [...new Set(nodes.map(({ column }) => column))]
  return Math.max(0, ...columns.map((column) => nodes.filter((node) => node.column === column).length))
}

/**
 * Flows between columns, as wide as their values; what nobody can place is hatched. Labels of the last column
 * stand beside it, those of the others over their own flows.
 * @returns the drawing, and where each node is, in the order of the nodes
 */
export function sankeyChart(parts: SankeyParts): { drawing: Drawing; boxes: readonly SankeyBox[] } {
  const { width, marked } = parts
  const height = sankeyHeight(parts.nodes)
  const last = Math.max(0, ...parts.nodes.map(({ column }) => column))
  const right = width - labelRoom(width)
  const graph = laidOut(parts, right, height)
  const isMarked = (id: string) => id === marked
  const marks: Mark[] = []
  const links = [...graph.links].sort((a, b) => Number(touches(a, marked)) - Number(touches(b, marked)))
  for (const link of links)
    marks.push({
      kind: 'path',
      d: flowRibbon(
        [nodeOf(link.source).x1 ?? 0, link.y0 ?? 0],
        [nodeOf(link.target).x0 ?? 0, link.y1 ?? 0],
        Math.max(link.width ?? 0, 0.75)
      ),
      ...(link.known
        ? { fill: touches(link, marked) ? colours.markedFlow : colours.flow }
        : { fill: 'hatch', stroke: colours.hatchEdge, strokeWidth: 0.5 })
    })
  const boxes = graph.nodes.map((node) => {
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [node.x0, node.x1, node.y0, node.y1]
    const tall = Math.max(y1 - y0, 1.5)
    marks.push({
      kind: 'rect',
      x: x0,
      y: y0,
      width: x1 - x0,
      height: tall,
      ...(node.known || isMarked(node.id)
        ? { fill: isMarked(node.id) ? colours.markedNode : colours.node }
        : { fill: 'hatch', stroke: colours.hatchEdge, strokeWidth: 1 })
    })
    const beside = node.column === last
    const room = beside ? width - x1 - 8 : (right - barPx) / Math.max(last, 1) - barPx - 8
    const baseline = beside ? y0 + tall / 2 + 4.5 : y0 - 6
    marks.push(...labelMarks(node, beside ? x1 + 7 : x0, baseline, room, isMarked(node.id)))
    return beside
      ? {
          id: node.id,
          x: x0 - 2,
          y: y0 + tall / 2 - Math.max(tall, rowPx) / 2,
          width: width - x0 + 2,
          height: Math.max(tall, rowPx)
        }
      : { id: node.id, x: x0 - 2, y: y0 - 20, width: room, height: tall + 20 }
  })
  return { drawing: { width, height, marks }, boxes }
}

type Node = SankeyNode
type Link = {
  readonly source: string
  readonly target: string
  readonly value: number
  readonly known: boolean
}
type Graph = SankeyGraph<Node, Link>

function laidOut({ nodes, flows }: SankeyParts, right: number, height: number): Graph {
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(barPx)
    .nodePadding(rowPx)
    // The order given is the reader's: largest first, unknown last.
    .nodeSort(null)
    .extent([
      [1, topPx + 4],
      [Math.max(right, 60), height - 8]
    ])
  // d3-sankey writes into its records: these are its own.
  return layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: flows.map(({ from, to, value, known }) => ({ source: from, target: to, value, known }))
  })
}

function labelMarks(node: SankeyNode, x: number, y: number, room: number, strong: boolean): Mark[] {
  const text = node.figure === '' ? node.label : `${node.label}, ${node.figure}`
  return [
    {
      kind: 'text',
      x,
      y,
      text: clipped(text, node, room),
      sizePx: textPx,
      weight: strong ? 600 : 400,
      fill: node.known ? colours.ink : colours.softInk
    }
  ]
}

/** The label gives way before the figure. */
function clipped(text: string, { label, figure }: SankeyNode, room: number): string {
  const letters = Math.floor(room / (textPx * 0.47))
  if (text.length <= letters) return text
  const kept = Math.max(letters - figure.length - 3, 3)
  return figure === '' ? `${label.slice(0, letters - 1)}…` : `${label.slice(0, kept)}…, ${figure}`
}

function touches({ source, target }: Graph['links'][number], id: string | null): boolean {
  return id !== null && (nodeOf(source).id === id || nodeOf(target).id === id)
}

/** After the layout, ends are nodes and no longer ids. */
function nodeOf(end: Graph['links'][number]['source']): Graph['nodes'][number] {
  if (typeof end !== 'object') throw new Error(`flow end ${end} was not laid out`)
  return end
}
