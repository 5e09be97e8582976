import { getContext, setContext } from 'svelte'
import type { Legend } from '../core/legend.ts'
import type { MapPicture, MapTypeId } from '../maps/index.ts'
import { geographyOf } from '../geo/geography.ts'
import { neighbourhoodZoom, type BaseGeography } from '../maps/baseStyle.ts'
import type { Subject } from '../query/subject.ts'
import { areaRows, levelHasFigures, type AreaRow } from './areaRows.ts'
import type { Choice } from './choice.ts'
import { useAtlas } from './context.ts'
import type { MapAtlas } from './mapAtlas.ts'
import { isColoured, limitsOf, maxRadiusOf, paint, polygonsOf } from './paint.ts'

/** The map as the latest answer draws it: rows, class limits, colours, legend; all follow from the answer. */
export class Picture {
  readonly #atlas: MapAtlas
  /** of the screen's map: neighbourhoods are points when zoomed out, areas when zoomed in */
  zoom = $state(5)
  /** of the screen's map, in CSS pixels */
  width = $state(1)
  height = $state(1)
  /** the background, shared by the screen's map and those of the exports */
  readonly geography: BaseGeography

  constructor(atlas: MapAtlas) {
    this.#atlas = atlas
    this.geography = geographyOf(atlas.tables.places, atlas.tables.outlines)
  }

  /** There is an answer to draw. */
  readonly ready = $derived.by(() => this.#atlas.figures.ready !== null)

  readonly subject: Subject = $derived.by(() => this.#atlas.figures.ready?.subject ?? this.#atlas.subject)

  readonly rows: readonly AreaRow[] = $derived.by(() => {
    const ready = this.#atlas.figures.ready
    return ready
      ? areaRows(ready.columns, ready.subject, this.#atlas.tables.places, this.#atlas.tables.gaps)
      : []
  })

  /** Something is known at this level: else the screen says why not, instead of drawing nothing. */
  readonly known: boolean = $derived.by(() => {
    const ready = this.#atlas.figures.ready
    return ready !== null && levelHasFigures(this.rows, ready.columns)
  })

  readonly type: MapTypeId = $derived.by(() => {
    const { map } = this.#atlas.navigation.choice
    const tiny = this.subject.level.id === 'neighbourhood' && this.zoom < neighbourhoodZoom
    return tiny ? 'symbols' : map
  })

  /** Class limits in force; null when colour says nothing. */
  readonly limits: readonly number[] | null = $derived.by(() => {
    const { choice } = this.#atlas.navigation
    if (!isColoured(choice.map, this.subject)) return null
    return choice.limits ?? limitsOf(this.rows, this.subject, choice.classing, choice.classes)
  })

  readonly #level = $derived.by(() => this.subject.level)

  // By level alone: triangulating 1,584 outlines takes longer than any answer of DuckDB.
  readonly #polygons = $derived.by(() => polygonsOf(this.#level, this.#atlas.tables.outlines))

  readonly #painted = $derived.by(() =>
    paint(this.rows, this.subject, {
      map: this.#atlas.navigation.choice.map,
      limits: this.limits,
      maxRadiusPx: maxRadiusOf(this.width, this.height),
      polygons: this.#polygons
    })
  )

  readonly map: MapPicture | null = $derived.by(() => {
    const { level } = this.subject
    const { places } = this.#atlas.tables
    const row = (area: { level: string; code: string } | null) =>
      area && area.level === level.id ? places.indexOf(level.id, area.code) : -1
    if (!this.ready) return null
    return {
      ...this.#painted.picture,
      selected: row(this.#atlas.navigation.choice.selected),
      hovered: row(this.#atlas.hover.area)
    }
  })

  /** Code of the selected neighbourhood, outlined on a map of any level. */
  readonly neighbourhood: string | null = $derived.by(() => {
    const { selected } = this.#atlas.navigation.choice
    return selected?.level === 'neighbourhood' ? selected.code : null
  })

  readonly legend: Legend | null = $derived.by(() => (this.known ? this.#painted.legend : null))
}

const key = Symbol('picture')

/** Gives the picture to every component below. */
export function providePicture(atlas: MapAtlas): void {
  setContext(key, new Picture(atlas))
}

/** The map's picture of this page. */
export function usePicture(): Picture {
  return getContext(key)
}

/** Changes a filter and pins the class limits: colours keep their meaning until the reader recuts them. */
export function useFilter(): (change: Partial<Choice>) => void {
  const atlas = useAtlas()
  const picture = usePicture()
  return (change) => atlas.navigation.go({ ...change, limits: picture.limits })
}
