import type { Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { sheetLayout } from '../../exports/sheet/layout.ts'
import type { Arrangement } from '../../exports/sheet/parts.ts'
import { boxOf, type FinishedSheet, type Sheet } from '../../exports/sheet/sheet.ts'
import { cameraOn, metresPerPixelAt, type Camera } from '../../geo/mercator.ts'
import { isFlat, mapMarks } from '../../maps/onPaper/index.ts'
import type { MapToExport } from '../mapToExport.ts'
import { paperIn, type Composition } from './composition.ts'
import { symbolScaleOn, withSymbolsOf } from './smallPaper.ts'

/** When and from where a page is made. */
export interface Making {
  readonly link: string
  readonly date: Date
}

/** Free ground between a territory and the frame of its map, in pixels. */
const paddingPx = 24

/** What the map of a page looks at: the territory, or what the screen looked at and all of it. */
export function paperCamera(map: MapToExport, widthPx: number, heightPx: number): Camera {
  if (!map.camera) return cameraOn(map.frame, widthPx, heightPx, paddingPx)
  const ratio = Math.min(widthPx / map.widthPx, heightPx / map.heightPx, 2)
  return { ...map.camera, zoom: map.camera.zoom + Math.log2(ratio) }
}

/** Lays the page of a map out, but for the map itself, wherever the reader puts its parts. */
export function layoutOf(
  map: MapToExport,
  composition: Composition,
  { link, date }: Making,
  measureText: MeasureText
): (arrangement: Arrangement) => Sheet {
  const { title, subtitle, note, paris, qr } = composition
  return sheetLayout(
    {
      title: title ?? map.title,
      subtitle: subtitle ?? map.subtitle,
      note,
      legend: map.legend,
      metresPerPixel: (widthPx, heightPx) => metresPerPixelAt(paperCamera(map, widthPx, heightPx)),
      insets: map.insets,
      paris: paris ? map.paris : null,
      cautions: map.cautions,
      filters: map.filters,
      sources: map.sources,
      date,
      link,
      hasQr: qr
    },
    paperIn(composition),
    measureText
  )
}

/**
 * A page with its map in it.
 * @returns its map null where it can not be drawn as marks, being tilted: a map made for the paper's density draws it
 */
export function composed(
  map: MapToExport,
  composition: Composition,
  making: Making,
  measureText: MeasureText
): FinishedSheet {
  const shown = withSymbolsOf(map, symbolScaleOn(paperIn(composition)))
  const sheet = layoutOf(shown, composition, making, measureText)(composition.arrangement)
  const box = boxOf(sheet, 'map')
  if (!box || !isFlat(map.type)) return { sheet, map: null }
  const marks = flatMarks(shown, box.width, box.height, composition.graticule, measureText)
  return { sheet, map: { kind: 'marks', marks } }
}

/** A flat map as marks, in pixels of a box of this size on the page. */
export function flatMarks(
  map: MapToExport,
  widthPx: number,
  heightPx: number,
  graticule: boolean,
  measureText: MeasureText
): Mark[] {
  const camera = paperCamera(map, widthPx, heightPx)
  return mapMarks(map, camera, widthPx, heightPx, { graticule, measureText })
}
