import type { Outlines } from '../outlines.ts'
import { relationOf, ringsOfArea } from './relation.ts'
import type { Region } from './region.ts'
import type { Effect, Rule } from './shape.ts'
import { shareInside } from './surface.ts'

/** Areas in the order of an answer's rows. */
export interface ShapeAreas {
  /** null for areas that are points alone, such as contracts */
  readonly outlines: Outlines | null
  /** row of each area in the outlines; -1 where it has none */
  readonly outlineRows: Int32Array
  /** label points in degrees; NaN where there is none */
  readonly lon: ArrayLike<number>
  readonly lat: ArrayLike<number>
}

/** What shapes say of an area; nothing where it lacks the outline or point that the rule looks at. */
export const MaskState = { left: 0, kept: 1, untested: 2 } as const

/** Areas by their codes, in whatever order. */
export function shapeAreas(
  places: readonly { readonly code: string; readonly lon: number; readonly lat: number }[],
  outlines: Outlines | null
): ShapeAreas {
  const rows = new Map(outlines?.codes.map((code, row) => [code, row]))
  return {
    outlines,
    outlineRows: Int32Array.from(places, ({ code }) => rows.get(code) ?? -1),
    lon: Float64Array.from(places, ({ lon }) => lon),
    lat: Float64Array.from(places, ({ lat }) => lat)
  }
}

/**
 * Which areas some shapes keep: those that the shapes of effect 'in' catch together (all, where there is none),
 * without those that the shapes of effect 'out' catch together.
 * @returns a MaskState for each area; all kept where there are no shapes
 */
export function shapeMask(regions: readonly Region[], rule: Rule, areas: ShapeAreas): Uint8Array {
  const count = areas.outlineRows.length
  const mask = new Uint8Array(count).fill(MaskState.kept)
  if (regions.length === 0) return mask
  const of = (effect: Effect) => regions.filter(({ shape }) => shape.effect === effect)
  const [ins, outs] = [of('in'), of('out')]
  const kept = ins.length > 0 ? caught(ins, rule, areas) : null
  const left = outs.length > 0 ? caught(outs, rule, areas) : null
  for (let i = 0; i < count; i++) {
    if (!isTestable(areas, i, rule)) mask[i] = MaskState.untested
    else if (kept?.[i] === 0 || left?.[i] === 1) mask[i] = MaskState.left
  }
  return mask
}

/** How many areas a mask keeps, leaves out and says nothing of. */
export function maskCounts(mask: Uint8Array): { kept: number; left: number; untested: number } {
  const counts = [0, 0, 0]
  for (const state of mask) counts[state] = (counts[state] ?? 0) + 1
  const [left = 0, kept = 0, untested = 0] = counts
  return { kept, left, untested }
}

/**
 * Which points some shapes keep, as shapeMask does by label point.
 * @returns 1 or 0 for each point; a point without coordinates is not kept
 */
export function pointsIn(
  regions: readonly Region[],
  lon: ArrayLike<number>,
  lat: ArrayLike<number>
): Uint8Array {
  const ins = regions.filter(({ shape }) => shape.effect === 'in')
  const outs = regions.filter(({ shape }) => shape.effect === 'out')
  return Uint8Array.from({ length: lon.length }, (_, i) => {
    const [x, y] = [lon[i] ?? Number.NaN, lat[i] ?? Number.NaN]
    if (Number.isNaN(x) || Number.isNaN(y)) return 0
    return (ins.length === 0 || anyHolds(ins, x, y)) && !anyHolds(outs, x, y) ? 1 : 0
  })
}

function isTestable({ outlineRows, lon, lat }: ShapeAreas, i: number, rule: Rule): boolean {
  if (rule.kind === 'point') return Number.isFinite(lon[i]) && Number.isFinite(lat[i])
  return (outlineRows[i] ?? -1) >= 0
}

/** 1 for each area that these shapes catch together. */
function caught(regions: readonly Region[], rule: Rule, areas: ShapeAreas): Uint8Array {
  const { outlineRows, outlines } = areas
  if (rule.kind === 'point')
    return Uint8Array.from(outlineRows, (_, i) =>
      anyHolds(regions, areas.lon[i] ?? Number.NaN, areas.lat[i] ?? Number.NaN) ? 1 : 0
    )
  if (!outlines) return new Uint8Array(outlineRows.length)
  const byRow = rule.kind === 'touch' ? touched(regions, outlines) : shared(regions, outlines, rule.percent)
  return Uint8Array.from(outlineRows, (row) => byRow[row] ?? 0)
}

function touched(regions: readonly Region[], outlines: Outlines): Uint8Array {
  const hit = new Uint8Array(outlines.codes.length)
  for (const region of regions)
    for (const row of near(outlines, region))
      if (hit[row] === 0 && region.touches(outlines, row)) hit[row] = 1
  return hit
}

function shared(regions: readonly Region[], outlines: Outlines, percent: number): Uint8Array {
  const hit = new Uint8Array(outlines.codes.length)
  const partly = new Map<number, Region[]>()
  for (const region of regions)
    for (const row of near(outlines, region)) {
      const relation = hit[row] === 0 ? relationOf(outlines, row, region.outline) : 'apart'
      if (relation === 'inside') hit[row] = 1
      else if (relation === 'mixed') partly.set(row, [...(partly.get(row) ?? []), region])
    }
  // A side that both have in common leaves the last digits of a whole area open.
  const enough = percent / 100 - 1e-9
  for (const [row, over] of partly) {
    if (hit[row] === 1) continue
    const outlinesOver = over.map(({ outline }) => outline)
    if (shareInside(ringsOfArea(outlines, row), outlinesOver) >= enough) hit[row] = 1
  }
  return hit
}

/** Rows whose box meets the region's; flatbush holds a row more where there are no areas. */
function near(outlines: Outlines, { bounds }: Region): number[] {
  const [west, south, east, north] = bounds
  return outlines.index.search(west, south, east, north).filter((row) => row < outlines.codes.length)
}

function anyHolds(regions: readonly Region[], lon: number, lat: number): boolean {
  return regions.some(({ bounds, holds }) => {
    const [west, south, east, north] = bounds
    return lon >= west && lon <= east && lat >= south && lat <= north && holds(lon, lat)
  })
}
