import type { ChartArea } from '../../src/charts/area.ts'
import type { Drawing, Mark } from '../../src/core/marks.ts'

export const noun = { singular: 'quartier', plural: 'quartiers' }

export const percent = (value: number) => `${String(value).replace('.', ',')}\u00a0%`

/** Areas with these figures, 'A' to 'Z'; a word instead of a figure is why there is none. */
export function areasOf(
  figures: readonly (number | 'missing' | 'secret' | 'not_applicable' | 'outside')[]
): ChartArea[] {
  return figures.map((figure, i) => {
    const code = String.fromCharCode(65 + i)
    const name = `Quartier ${code}`
    if (typeof figure === 'string') return { code, name, value: Number.NaN, status: figure }
    return { code, name, value: figure, status: figure === 0 ? 'zero' : 'value' }
  })
}

/** The marks of one kind. */
export function marksOf<Kind extends Mark['kind']>(
  drawing: Drawing,
  kind: Kind
): Extract<Mark, { kind: Kind }>[] {
  return drawing.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
}

/** Every text of a drawing. */
export function textsOf(drawing: Drawing): string[] {
  return marksOf(drawing, 'text').map((mark) => mark.text)
}
