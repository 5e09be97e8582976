import { patternOf, type Mark, type Paint, type Pattern } from '../../../core/marks.ts'
import { colourParts } from '../colourParts.ts'
import { short } from '../number.ts'
import { circlePath, pathOperators, rectPath } from './pdfPath.ts'
import { silentName, type PdfFonts } from './pdfFonts.ts'

const ink = '#1b1f2a'
/** Width of the line that leaves a rim of 1.4 px around letters. */
const haloWidth = 2.8

/** What the operators of a page refer to by name. */
export interface UsedResources {
  /** opacities of fills; a state is named a and the thousandths */
  readonly opacities: Set<number>
  readonly patterns: Set<Pattern>
}

/**
 * Marks as the operators of a PDF page whose unit is the pixel and whose y grows downwards.
 * Source: ISO 32000-1, annex A (operators).
 */
export function pdfMarks(marks: readonly Mark[], fonts: PdfFonts, used: UsedResources): string {
  return marks.map((mark) => operators(mark, fonts, used)).join('\n')
}

function operators(mark: Mark, fonts: PdfFonts, used: UsedResources): string {
  if (mark.kind === 'text') return textOperators(mark, fonts)
  if (mark.kind === 'clip') {
    const { x, y, width, height, marks } = mark
    return `q ${[x, y, width, height].map(short).join(' ')} re W n\n${pdfMarks(marks, fonts, used)}\nQ`
  }
  if (mark.kind === 'line') {
    const path = `${short(mark.x1)} ${short(mark.y1)} m ${short(mark.x2)} ${short(mark.y2)} l`
    const pen = penOf(mark.stroke, mark.strokeWidth ?? 1, mark.dash)
    return pen === '' ? '' : `${pen} ${path} S`
  }
  const path =
    mark.kind === 'path'
      ? pathOperators(mark.d)
      : mark.kind === 'circle'
        ? circlePath(mark.x, mark.y, mark.radius)
        : rectPath(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0)
  const pen = mark.stroke ? penOf(mark.stroke, mark.strokeWidth ?? 1) : ''
  return painted(path, mark.fill, mark.opacity ?? 1, pen, used)
}

function painted(
  path: string,
  fill: Paint | undefined,
  opacity: number,
  pen: string,
  used: UsedResources
): string {
  const pattern = patternOf(fill)
  const colour = pattern || !fill ? null : colourParts(fill)
  if (path === '' || (!pattern && !colour)) return pen === '' || path === '' ? '' : `${pen} ${path} S`
  const alpha = Math.round(Math.min(1, Math.max(0, opacity * (colour?.[3] ?? 1))) * 1000)
  used.opacities.add(alpha)
  const finish = pen === '' ? 'f*' : 'B*'
  const state = alpha === 1000 ? ['', ''] : [`/a${alpha} gs `, ' /a1000 gs']
  if (pattern) {
    used.patterns.add(pattern)
    used.opacities.add(1000)
    // White first: the tiles hold the lines alone, so that no seam shows between them.
    return `${state[0]}1 g ${path} f* /Pattern cs /${pattern} scn ${pen} ${path} ${finish}${state[1]}`
  }
  if (alpha !== 1000) used.opacities.add(1000)
  return `${state[0]}${rgb(colour ?? [0, 0, 0, 1])} rg ${pen} ${path} ${finish}${state[1]}`
}

function textOperators(mark: Extract<Mark, { kind: 'text' }>, fonts: PdfFonts): string {
  const { x, y, text, sizePx, weight = 400, fill = ink, anchor = 'start', halo } = mark
  const colour = colourParts(fill)
  const runs = fonts.runsOf(text, weight)
  if (runs.length === 0 || !colour) return ''
  const width = (runs.reduce((sum, run) => sum + run.width, 0) * sizePx) / 1000
  const start = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width)
  const place = `1 0 0 -1 ${short(start)} ${short(y)} Tm`
  const size = short(sizePx)
  const show = runs.map(({ font, shown }) => `/${font} ${size} Tf ${shown} TJ`).join(' ')
  const letters = `BT ${rgb(colour)} rg ${place} ${show} ET`
  const rim = halo ? penOf(halo, haloWidth) : ''
  if (rim === '') return letters
  // Under the letters, and silent: whoever copies a name must not get it twice. Pictures have no outline, thus no rim.
  const under = runs.map(({ font, shown, hasOutlines, width }) =>
    hasOutlines ? `/${silentName(font)} ${size} Tf ${shown} TJ` : `[${short(-width)}] TJ`
  )
  return `q ${rim} BT 1 Tr ${place} ${under.join(' ')} ET Q\n${letters}`
}

/** Colour, width, dash and round joins of a line; empty for no line. */
function penOf(stroke: string, width: number, dash: readonly number[] = []): string {
  const colour = colourParts(stroke)
  if (!colour || width <= 0) return ''
  return `${rgb(colour)} RG ${short(width)} w [${dash.map(short).join(' ')}] 0 d 1 j`
}

function rgb(parts: readonly [number, number, number, number]): string {
  return parts
    .slice(0, 3)
    .map((part) => String(Math.round(part * 1000) / 1000))
    .join(' ')
}
