import type { Box, Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import type { Paper } from '../../exports/sheet/paper.ts'
import { canBeHidden } from '../../exports/sheet/partWords.ts'
import type { Arrangement, PartId, Placement } from '../../exports/sheet/parts.ts'
import { boxOf, type Sheet, type SheetMap } from '../../exports/sheet/sheet.ts'
import { isFlat } from '../../maps/onPaper/index.ts'
import type { MapToExport } from '../mapToExport.ts'
import { flatMarks, layoutOf, type Making } from './composed.ts'
import { isShown, paperIn, placed, usualComposition, withShown, type Composition } from './composition.ts'
import { inMm } from './placing.ts'
import { symbolScaleOn, withSymbolsOf } from './smallPaper.ts'
import { Steps } from './steps.svelte.ts'

/** A map on the composer's table. */
export interface OnTable {
  readonly map: MapToExport
  readonly making: Making
}

/**
 * The page that the reader composes. Her choices outlive the dialog: the next map finds them. The map's marks are made
 * again for another map, size or graticule, and not for other words.
 */
export class Composer {
  readonly steps = new Steps<Composition>(usualComposition)
  /** the part whose place is asked about; null for none */
  chosen: PartId | null = $state(null)
  onTable: OnTable | null = $state.raw(null)
  /** the map's title when the reader wrote hers: over another map, hers is to be looked at again */
  #titledOver: string | null = $state(null)
  /** the composition came with a file, whose map comes next */
  #isRestored = false
  #dragged: Arrangement | null = $state.raw(null)
  #measureText: MeasureText = $state.raw(() => 0)

  /** Puts a map on the table. */
  open(onTable: OnTable, measureText: MeasureText): void {
    this.#measureText = measureText
    this.#dragged = null
    this.chosen = null
    this.onTable = onTable
    if (this.#isRestored) this.keepTitle()
    this.#isRestored = false
  }

  /** Texts measure otherwise now: a font has come. */
  measureAgain(measureText: MeasureText): void {
    this.#measureText = measureText
  }

  /** Widths of texts, as far as the fonts have come. */
  get measureText(): MeasureText {
    return this.#measureText
  }

  get composition(): Composition {
    return this.steps.current
  }

  get paper(): Paper {
    return paperIn(this.composition)
  }

  readonly #symbolScale: number = $derived.by(() => symbolScaleOn(this.paper))
  /** the map on the table, its symbols as the paper has them */
  readonly #map: MapToExport | null = $derived.by(
    () => this.onTable && withSymbolsOf(this.onTable.map, this.#symbolScale)
  )

  // The same as long as a part is dragged.
  readonly #layout: ((arrangement: Arrangement) => Sheet) | null = $derived.by(
    () =>
      this.onTable &&
      this.#map &&
      layoutOf(this.#map, this.composition, this.onTable.making, this.#measureText)
  )

  /** The page but for its map, with what is under the pointer where it is now; null without a map. */
  readonly sheet: Sheet | null = $derived.by(() => {
    return this.#layout?.(this.#dragged ?? this.composition.arrangement) ?? null
  })

  // Figures rather than boxes: a page that was laid out again has a new box of the same size.
  readonly #mapWidthPx: number = $derived.by(() => this.#mapBox?.width ?? 0)
  readonly #mapHeightPx: number = $derived.by(() => this.#mapBox?.height ?? 0)
  readonly #graticule: boolean = $derived.by(() => this.composition.graticule)

  get #mapBox(): Box | null {
    return this.sheet && boxOf(this.sheet, 'map')
  }

  /** The map in pixels of its box; null where it is tilted, and a map made for the density draws it. */
  readonly mapMarks: readonly Mark[] | null = $derived.by(() => {
    if (!this.#map || !isFlat(this.#map.type) || this.#mapWidthPx <= 0) return null
    const [width, height] = [this.#mapWidthPx, this.#mapHeightPx]
    return flatMarks(this.#map, width, height, this.#graticule, this.#measureText)
  })

  readonly sheetMap: SheetMap | null = $derived.by(
    () => this.mapMarks && { kind: 'marks', marks: this.mapMarks }
  )

  /** The title of the page: the reader's, or else the map's. */
  get title(): string {
    return this.composition.title ?? this.onTable?.map.title ?? ''
  }

  /** The reader's title was written over another map. */
  get isTitleOfOtherMap(): boolean {
    return this.composition.title !== null && this.#titledOver !== this.onTable?.map.title
  }

  /** @param name see Steps.take */
  change(change: Partial<Composition>, name: string | null = null): void {
    if (change.title !== undefined) this.#titledOver = this.onTable?.map.title ?? null
    this.steps.take({ ...this.composition, ...change }, name)
  }

  /** The page of a file that was made before, for the map that comes next. */
  restore(composition: Composition): void {
    this.steps.take(composition)
    this.chosen = null
    this.#isRestored = true
  }

  /** Her title belongs to the map that is on the table. */
  keepTitle(): void {
    this.#titledOver = this.onTable?.map.title ?? null
  }

  show(id: PartId, shown: boolean): void {
    if (!canBeHidden(id) || isShown(this.composition, id) === shown) return
    this.steps.take(withShown(this.composition, id, shown))
    if (!shown && this.chosen === id) this.chosen = null
  }

  /** Where a part stands, in millimetres; null where it is not on the page. */
  placeOf(id: PartId): Box | null {
    const box = this.sheet && boxOf(this.sheet, id)
    return box && inMm(box)
  }

  /** Puts a part elsewhere, in millimetres. */
  place(id: PartId, placement: Placement, name: string | null = null): void {
    this.#dragged = null
    this.steps.take(placed(this.composition, id, placement), name)
  }

  get isDragging(): boolean {
    return this.#dragged !== null
  }

  /** Shows a part where the pointer has it. */
  drag(id: PartId, placement: Placement): void {
    this.#dragged = placed(this.composition, id, placement).arrangement
  }

  /** Leaves a part where the pointer had it. */
  drop(): void {
    if (this.#dragged) this.steps.take({ ...this.composition, arrangement: this.#dragged })
    this.#dragged = null
  }

  cancelDrag(): void {
    this.#dragged = null
  }
}

/** A composer that outlives the component that asks for it: what it derives belongs to none. */
export function lastingComposer(): Composer {
  let composer!: Composer
  $effect.root(() => {
    composer = new Composer()
  })
  return composer
}
