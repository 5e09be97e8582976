import type { Box, Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { groundColours, nameLayers, nameLook, type BaseGeography } from '../baseStyle.ts'
import { tenth, type PaperFrame } from './paperFrame.ts'

/**
 * Names of departments, communes and neighbourhoods as the zoom asks for them, in the order of their source: one
 * that would touch another or leave the box is left out, as are all of its lines.
 * @param taken boxes that names keep clear of
 */
export function nameMarks(
  geography: BaseGeography,
  frame: PaperFrame,
  measureText: MeasureText,
  taken: readonly Box[]
): Mark[] {
  const { zoom } = frame.camera
  const layers = nameLayers.filter(({ zooms: [from, to] }) => zoom >= from && zoom < to)
  if (layers.length === 0) return []
  const { features } = geography.labels()
  const boxes = [...taken]
  const marks: Mark[] = []
  for (const { level, sizePx, ink } of [...layers].reverse()) {
    const colour = groundColours[ink]
    for (const { properties, geometry } of features) {
      if (properties?.['level'] !== level || geometry.type !== 'Point') continue
      const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates
      const [x, y] = frame.project(lon, lat)
      if (!frame.shows(x, y, 0)) continue
      const widthOf = (text: string) => measureText(text, sizePx, 400)
      const lines = nameLines(String(properties['name']), sizePx * nameLook.maxWidthEm, widthOf)
      const box = around(x, y, Math.max(...lines.map(widthOf)), lines.length * sizePx * nameLook.lineHeightEm)
      if (!isWithin(box, frame) || boxes.some((other) => meet(box, other))) continue
      boxes.push(box)
      lines.forEach((text, line) =>
        marks.push({
          kind: 'text',
          x: tenth(x),
          // The baseline of a line lies about a third of the letters' size under its middle.
          y: tenth(y + (line - (lines.length - 1) / 2) * sizePx * nameLook.lineHeightEm + sizePx * 0.33),
          text,
          sizePx,
          fill: colour,
          anchor: 'middle',
          halo: nameLook.halo
        })
      )
    }
  }
  return marks
}

/**
 * A name in the fewest lines of a width, all about as long; broken after spaces and hyphens only.
 * @param widthOf same unit as maxWidth
 */
export function nameLines(name: string, maxWidth: number, widthOf: (text: string) => number): string[] {
  const pieces = name.split(/(?<=[ -])/)
  const filled = (width: number) =>
    pieces.reduce<string[]>((lines, piece) => {
      const last = lines.at(-1)
      if (last === undefined || widthOf((last + piece).trim()) > width) return [...lines, piece]
      return [...lines.slice(0, -1), last + piece]
    }, [])
  const fewest = filled(maxWidth).length
  const target = widthOf(name) / fewest
  const width = [1, 1.1, 1.2, 1.35, 1.5, 1.75].find((share) => filled(target * share).length <= fewest)
  return filled(width === undefined ? maxWidth : Math.min(target * width, maxWidth)).map((line) =>
    line.trim()
  )
}

/** The room that a text takes around its middle, which no other text may enter. */
function around(x: number, y: number, width: number, height: number): Box {
  const { paddingPx } = nameLook
  return {
    x: x - width / 2 - paddingPx,
    y: y - height / 2 - paddingPx,
    width: width + 2 * paddingPx,
    height: height + 2 * paddingPx
  }
}

function isWithin(box: Box, { widthPx, heightPx }: PaperFrame): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= widthPx && box.y + box.height <= heightPx
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
