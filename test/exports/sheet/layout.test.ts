import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SheetContent } from '../../../src/exports/sheet/content.ts'
import { leastMap } from '../../../src/exports/sheet/flow.ts'
import { layoutSheet } from '../../../src/exports/sheet/layout.ts'
import { papers, pxPerMm, type Paper } from '../../../src/exports/sheet/paper.ts'
import { partIds, type Arrangement, type PartId } from '../../../src/exports/sheet/parts.ts'
import { partWords } from '../../../src/exports/sheet/partWords.ts'
import { boxOf as partBox, type Sheet } from '../../../src/exports/sheet/sheet.ts'
import { boxOf, measureText, overlap, overlappingTexts, type Box } from '../boxes.ts'
import { contents, usual } from './contents.ts'

const own = (widthMm: number, heightMm: number): Paper => ({
  id: 'own',
  label: `${widthMm} × ${heightMm}`,
  widthMm,
  heightMm
})
const allPapers = [...papers, own(80, 80), own(1200, 300)]
const [a4, portrait, , , slide] = papers as [Paper, Paper, Paper, Paper, Paper]

const lay = (content: SheetContent, paper: Paper = a4, arrangement: Arrangement = {}) =>
  layoutSheet(content, paper, arrangement, measureText)
const textsOf = ({ parts }: Sheet, id?: PartId) =>
  parts
    .filter((part) => id === undefined || part.id === id)
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
const areaOf = ({ id, box }: Sheet['parts'][number]): Box => ({
  name: id,
  left: box.x,
  top: box.y,
  right: box.x + box.width,
  bottom: box.y + box.height
})
const overlaps = ({ parts }: Sheet) =>
  parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b) => (overlap(areaOf(a), areaOf(b)) ? [`${a.id} / ${b.id}`] : []))
  )
/** What reaches beyond a margin of so many pixels. */
const outside = (sheet: Sheet, margin: number) =>
  sheet.parts
    .flatMap((part) => [areaOf(part), ...part.marks.map(boxOf)])
    .filter(
      ({ left, top, right, bottom }) =>
        left < margin - 0.01 ||
        top < margin - 0.01 ||
        right > sheet.widthPx - margin + 0.01 ||
        bottom > sheet.heightPx - margin + 0.01
    )
/** Parts that a content has something to show for. */
const wanted = (content: SheetContent) =>
  partIds.filter((id) =>
    id === 'legend' || id === 'paris'
      ? content[id] !== null
      : id === 'insets' || id === 'cautions' || id === 'filters' || id === 'note'
        ? content[id].length > 0
        : true
  )

describe.each(contents)('the page of %s', (_, content) => {
  test.each([a4, portrait, slide, own(210, 210), own(80, 80)])(
    'on $label holds its parts apart, or says what it lacks',
    (paper) => {
      const sheet = lay(content, paper)
      expect(overlaps(sheet)).toEqual([])
      expect(overlappingTexts(sheet.parts.flatMap(({ marks }) => marks))).toEqual([])
      expect(outside(sheet, 12)).toEqual([])
      const said = sheet.overfull.join()
      for (const id of wanted(content))
        if (!partBox(sheet, id)) expect(said).toContain(id === 'qr' ? 'QR' : partWords[id])
      const map = partBox(sheet, 'map')
      expect((map?.width ?? 0) * (map?.height ?? 0)).toBeGreaterThanOrEqual(
        leastMap.areaShare * sheet.widthPx * sheet.heightPx - 1
      )
    }
  )
})

test.each(papers)('a usual map fits on $label whole', (paper) => {
  const sheet = lay(usual, paper)
  expect(sheet.overfull).toEqual([])
  // Lines of one text follow each other; a link is broken inside, so its pieces join without a space.
  const written = textsOf(sheet).join('').replaceAll(/\s/g, '')
  for (const text of [
    usual.title,
    usual.subtitle,
    ...usual.filters,
    ...usual.sources,
    '04/11/2026',
    usual.link
  ])
    expect(written).toContain(text.replaceAll(/\s/g, ''))
})

test('a landscape page has legend and insets beside the map, a portrait page under it', () => {
  const [wide, high] = [lay(usual), lay(usual, portrait)]
  for (const id of ['legend', 'insets', 'scale'] as const) {
    const right = (partBox(wide, id)?.x ?? NaN) + (partBox(wide, id)?.width ?? NaN)
    expect(right).toBeLessThan(partBox(wide, 'map')?.x ?? NaN)
    const mapFoot = (partBox(high, 'map')?.y ?? NaN) + (partBox(high, 'map')?.height ?? NaN)
    expect(partBox(high, id)?.y).toBeGreaterThan(mapFoot)
  }
})

test.each(allPapers)('the scale bar on $label is as long as it says', (paper) => {
  const content = { ...usual, legend: null, insets: [], cautions: [], filters: [], hasQr: false }
  const sheet = lay(content, paper)
  const map = partBox(sheet, 'map')
  const scale = sheet.parts.find(({ id }) => id === 'scale')
  const bar =
    scale?.marks.flatMap((mark) => (mark.kind === 'line' && mark.y1 === mark.y2 ? [mark] : [])) ?? []
  expect(bar).toHaveLength(1)
  const [label = ''] = textsOf(sheet, 'scale')
  const metres = Number(label.replaceAll(/\D/g, '')) * (label.endsWith('km') ? 1000 : 1)
  const drawn =
    ((bar[0]?.x2 ?? 0) - (bar[0]?.x1 ?? 0)) * content.metresPerPixel(map?.width ?? 0, map?.height ?? 0)
  expect(drawn / metres).toBeCloseTo(1, 2)
})

test('paper says how many times smaller its map is, a slide of no known size does not', () => {
  const content = { ...usual, metresPerPixel: () => 1482 }
  expect(textsOf(lay(content), 'scale')).toContain('1\u00a0:\u00a05\u00a0600\u00a0000\u00a0environ')
  expect(textsOf(lay(content, slide), 'scale')).toHaveLength(1)
})

test('a slide has larger letters than a note', () => {
  const sizes = (sheet: Sheet) =>
    sheet.parts.flatMap(({ id, marks }) =>
      id === 'legend' ? marks.flatMap((mark) => (mark.kind === 'text' ? [mark.sizePx] : [])) : []
    )
  expect(Math.min(...sizes(lay(usual, slide)))).toBeGreaterThan(Math.min(...sizes(lay(usual))) * 1.1)
})

test('symbols of a legend have the size of the map’s on every paper', () => {
  for (const paper of papers) {
    const legend = lay(usual, paper).parts.find(({ id }) => id === 'legend')
    const radii = legend?.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.radius] : []))
    expect(radii).toEqual(usual.legend?.circles?.steps.map(({ radiusPx }) => radiusPx))
  }
})

test('every inset says its name and its own scale', () => {
  const texts = textsOf(lay(usual), 'insets')
  for (const { label } of usual.insets) expect(texts).toContain(label)
  expect(texts.filter((text) => /^\d+\skm$/.test(text))).toHaveLength(usual.insets.length)
  expect(texts.join(' ')).toContain('Échelles propres')
})

test('a code that is too fine to be read is not drawn, and the reader is told', () => {
  const sheet = lay({ ...usual, link: `https://exemple.fr/?q=${'a'.repeat(2500)}` })
  expect(partBox(sheet, 'qr')).toBeNull()
  expect(sheet.overfull.join()).toContain('QR')
})

test('a part that is moved stands where the reader put it, on a ground of its own over the map', () => {
  const sheet = lay(usual, a4, { legend: { x: 150, y: 80 } })
  const legend = sheet.parts.find(({ id }) => id === 'legend')
  expect(legend?.box).toMatchObject({ x: 150 * pxPerMm, y: 80 * pxPerMm })
  expect(legend?.marks[0]).toMatchObject({ kind: 'rect', fill: '#ffffff', ...legend?.box })
})

test('a part made narrower wraps, and a legend made wide and low flows into columns', () => {
  const title = (width?: number) => partBox(lay(usual, a4, { title: width ? { width } : {} }), 'title')
  expect(title(60)?.height).toBeGreaterThan(title()?.height ?? NaN)
  const legend = (width: number) =>
    partBox(lay(usual, a4, { legend: { x: 10, y: 40, width, height: 40 } }), 'legend')
  expect(legend(150)?.height).toBeLessThan((legend(60)?.height ?? NaN) * 0.7)
})

const side = fc.option(fc.double({ min: 0, max: 500, noNaN: true }), { nil: undefined })
const arrangements = fc.dictionary(
  fc.constantFrom(...partIds),
  fc
    .record({ hidden: fc.boolean(), x: side, y: side, width: side, height: side })
    .map((placement) =>
      Object.fromEntries(Object.entries(placement).filter(([, value]) => value !== undefined))
    )
)

test('wherever the reader puts a part, it stays on the page', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allPapers), arrangements, (paper, arrangement) => {
      // Millimetres and pixels round apart by a hundredth of a pixel.
      expect(outside(lay(usual, paper, arrangement), -0.05)).toEqual([])
    }),
    { numRuns: 15 }
  )
})

test('whatever the reader hides, the rest stays apart and letters are the only gain that may cost the map', () => {
  const scaleOf = (sheet: Sheet) => {
    const map = partBox(sheet, 'map')
    return usual.metresPerPixel(map?.width ?? 0, map?.height ?? 0)
  }
  fc.assert(
    fc.property(fc.constantFrom(a4, portrait), fc.subarray([...partIds]), (paper, hidden) => {
      const sheet = lay(usual, paper, Object.fromEntries(hidden.map((id) => [id, { hidden: true }])))
      expect(overlaps(sheet)).toEqual([])
      for (const id of hidden) if (id !== 'map') expect(partBox(sheet, id)).toBeNull()
      expect(scaleOf(sheet)).toBeLessThan(scaleOf(lay(usual, paper)) * 1.19)
    }),
    { numRuns: 15 }
  )
})
