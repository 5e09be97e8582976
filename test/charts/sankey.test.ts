import { expect, test } from 'vitest'
import { flowRibbon } from '../../src/charts/ribbon.ts'
import { sankeyChart, sankeyHeight, type SankeyParts } from '../../src/charts/sankey.ts'

const node = (id: string, column: number, known = true) => ({
  id,
  label: `Nœud ${id}`,
  figure: '1 €',
  column,
  known
})
const parts: SankeyParts = {
  nodes: [node('funder', 0), node('a', 1), node('b', 1), node('north', 2), node('unknown', 2, false)],
  flows: [
    { from: 'funder', to: 'a', value: 30, known: true },
    { from: 'funder', to: 'b', value: 10, known: true },
    { from: 'a', to: 'north', value: 30, known: true },
    { from: 'b', to: 'unknown', value: 10, known: false }
  ],
  marked: null,
  width: 700
}

type Chart = ReturnType<typeof sankeyChart>

function barsOf({ drawing }: Chart) {
  return drawing.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
}

function ribbonsOf({ drawing }: Chart) {
  return drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []))
}

test('a node is as tall as what flows through it', () => {
  const [funder, a, b, north] = barsOf(sankeyChart(parts)).map(({ height }) => height)
  expect(a).toBeCloseTo((b ?? 0) * 3)
  expect(funder).toBeCloseTo((a ?? 0) + (b ?? 0))
  expect(north).toBeCloseTo(a ?? 0)
})

test('columns stand from left to right, those of one column on one line', () => {
  const [funder, a, b, north] = barsOf(sankeyChart(parts)).map(({ x }) => x)
  expect(a).toBe(b)
  expect(funder).toBeLessThan(a ?? 0)
  expect(a).toBeLessThan(north ?? 0)
})

test('what nobody can place is hatched, its node and its flow, and nothing else is', () => {
  const chart = sankeyChart(parts)
  expect(barsOf(chart).map(({ fill }) => fill === 'hatch')).toEqual([false, false, false, false, true])
  expect(ribbonsOf(chart).filter(({ fill }) => fill === 'hatch')).toHaveLength(1)
})

test('pointing at a node darkens its own flows and draws them over the others', () => {
  const plain = ribbonsOf(sankeyChart(parts))
  const marked = ribbonsOf(sankeyChart({ ...parts, marked: 'a' }))
  const own = marked.filter(({ fill }) => fill !== plain[0]?.fill && fill !== 'hatch')
  expect(own).toHaveLength(2)
  expect(marked.slice(-2)).toEqual(own)
})

test('every node has a box that a finger can meet, in the order given and inside the drawing', () => {
  const { drawing, boxes } = sankeyChart(parts)
  expect(boxes.map(({ id }) => id)).toEqual(parts.nodes.map(({ id }) => id))
  for (const { x, y, width, height } of boxes) {
    expect(width).toBeGreaterThan(20)
    expect(height).toBeGreaterThanOrEqual(24)
    expect(x + width).toBeLessThanOrEqual(drawing.width + 1)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(drawing.height)
  }
})

test('on a phone a label gives way before its figure', () => {
  const long = parts.nodes.map((one) => ({ ...one, label: 'Provence-Alpes-Côte d’Azur', figure: '13,6 M€' }))
  const { drawing } = sankeyChart({ ...parts, nodes: long, width: 340 })
  const texts = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts.every((text) => text.endsWith('…, 13,6 M€'))).toBe(true)
})

test('labels of a column of regions stand at least a line apart', () => {
  const regions = Array.from({ length: 20 }, (_, i) => node(`r${i}`, 1))
  const nodes = [node('funder', 0), ...regions]
  const flows = regions.map(({ id }, i) => ({
    from: 'funder',
    to: id,
    value: i === 0 ? 1e6 : 1,
    known: true
  }))
  const { drawing } = sankeyChart({ nodes, flows, marked: null, width: 600 })
  expect(drawing.height).toBe(sankeyHeight(nodes))
  const lines = drawing.marks
    .flatMap((mark) => (mark.kind === 'text' && mark.text.includes('r') ? [mark.y] : []))
    .slice(1)
    .sort((a, b) => a - b)
  const gaps = lines.slice(1).map((y, i) => y - (lines[i] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24)
})

test('a ribbon is as wide at both ends as it is told', () => {
  const points = flowRibbon([0, 10], [100, 50], 8)
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number))
  expect(points[0]).toEqual([0, 6])
  expect(points.at(-1)).toEqual([0, 14])
  const atEnd = points.filter(([x]) => x === 100).map(([, y]) => y)
  expect(atEnd).toEqual([46, 54])
})
