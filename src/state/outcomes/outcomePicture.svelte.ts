import type { Legend } from '../../core/legend.ts'
import { areaAt } from '../../geo/outlines.ts'
import { columnAt } from '../../maps/columnAt.ts'
import { mapTypeOf, type MapPicture, type MapType } from '../../maps/index.ts'
import { whyNotMap } from '../choices/outcomeRules.ts'
import { outcomeMaps } from '../choices/outcomes.ts'
import { closeAt, outcomeDrawing, paintOutcomes } from './paint.ts'
import { outcomeScale } from './scale.ts'
import type { Outcomes } from './outcomes.svelte.ts'
import type { OutcomeRow } from './rows.ts'
import type { OutcomeSubject } from './subject.ts'

/** Which of the two measures a map shows: alone, or the second beside it. */
export type Shown = 'first' | 'second'

/** One map of outcomes as the latest result draws it; everything follows from the result and the mask. */
export class OutcomePicture {
  readonly outcomes: Outcomes
  readonly shown: Shown
  /** of this map */
  zoom = $state(5)
  /** in CSS pixels */
  width = $state(1)
  height = $state(1)

  constructor(outcomes: Outcomes, shown: Shown) {
    this.outcomes = outcomes
    this.shown = shown
  }

  /** The subject as this map tells it: the second measure is the first of the map beside. */
  readonly subject: OutcomeSubject | null = $derived.by(() => {
    const subject = this.outcomes.latest.ready?.subject ?? null
    if (!subject || this.shown === 'first') return subject
    return subject.second && { ...subject, first: subject.second, second: null }
  })

  readonly rows: readonly OutcomeRow[] = $derived.by(() => {
    const { rows } = this.outcomes
    return this.shown === 'first' ? rows : rows.map((row) => ({ ...row, first: row.second }))
  })

  readonly map = $derived.by(() => {
    const { map } = this.outcomes.choice
    if (this.shown === 'first' || !this.subject) return map
    const { measure, shows } = this.subject.first
    const asked = { measure: measure.id, shows, second: null }
    return [map, ...outcomeMaps].find((one) => whyNotMap(one, asked) === null) ?? 'choropleth'
  })

  readonly type: MapType = $derived.by(() => mapTypeOf(this.map))

  // By themselves: most steps of a zoom change neither.
  readonly #isClose = $derived.by(() => closeAt(this.zoom).isClose)
  readonly #pointRadiusPx = $derived.by(() => closeAt(this.zoom).pointRadiusPx)

  // By itself: a brush keeps it, and the charts that are drawn on its limits.
  readonly #scale = $derived.by(() => {
    if (!this.subject) return null
    const { classing, classes } = this.outcomes.atlas.navigation.choice
    const bounds = this.shown === 'first' ? this.outcomes.choice.bounds : null
    return outcomeScale(this.rows, this.subject, { map: this.map, classing, classes, bounds })
  })

  readonly painted = $derived.by(() => {
    const { ready } = this.outcomes.latest
    if (!ready || !this.subject || !this.#scale) return null
    return paintOutcomes(
      this.rows,
      this.outcomes.kept,
      ready.result.areas,
      this.subject,
      this.#scale,
      outcomeDrawing(
        this.map,
        { isClose: this.#isClose, pointRadiusPx: this.#pointRadiusPx },
        this.width,
        this.height
      )
    )
  })

  readonly picture: MapPicture | null = $derived.by(() => {
    const { ready } = this.outcomes.latest
    if (!ready || !this.painted) return null
    const { areas } = ready.result
    const row = (code: string | null | undefined) => (code ? areas.indexOf(code) : -1)
    return {
      ...this.painted.picture,
      selected: row(this.outcomes.choice.picked),
      hovered: row(this.outcomes.hovered)
    }
  })

  readonly legend: Legend | null = $derived.by(() => this.painted?.legend ?? null)

  /**
   * The area under a point of the map: the nearest mark, else the outline there; null where the mask keeps none.
   * @param project where a place lies on the map, in its pixels
   */
  areaAt(
    at: { readonly x: number; readonly y: number; readonly lon: number; readonly lat: number },
    camera: { readonly lon: number; readonly lat: number; readonly zoom: number },
    project: (lon: number, lat: number) => { x: number; y: number }
  ): string | null {
    const { picture, width, height } = this
    const areas = this.outcomes.latest.ready?.result.areas
    if (!picture || !areas) return null
    if (picture.polygons && areas.outlines) {
      const row = areas.indexOf(areas.outlines.codes[areaAt(areas.outlines, at.lon, at.lat)] ?? '')
      return this.outcomes.kept[row] === 1 ? (areas.places[row]?.code ?? null) : null
    }
    if (this.map === 'columns') {
      const row = columnAt(at.x, at.y, picture, { camera, width, height }, 4)
      return areas.places[row]?.code ?? null
    }
    const reachPx = 6
    let best: { code: string; distance: number } | null = null
    for (const { index, place } of this.rows) {
      if (this.outcomes.kept[index] !== 1 || Number.isNaN(place.lon)) continue
      const { x, y } = project(place.lon, place.lat)
      const distance = Math.hypot(x - at.x, y - at.y)
      const radius = Math.max(picture.radiusPx[index] ?? 0, reachPx)
      if (distance <= radius && (!best || distance < best.distance)) best = { code: place.code, distance }
    }
    return best?.code ?? null
  }
}
