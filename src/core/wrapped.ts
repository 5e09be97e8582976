/** Width of a text in pixels, in the page's font. */
export type MeasureText = (text: string, sizePx: number, weight: 400 | 600 | 700) => number

/**
 * Text in lines of a width: broken between words, and inside one that is longer than a line (a link).
 * No-break spaces hold.
 * @param widthOf same unit as width
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (line.length > 1 && widthOf(line) > width) {
      // The longest start that fits, halving: a link has hundreds of letters.
      let [fits, tooLong] = [1, line.length]
      while (tooLong - fits > 1) {
        const middle = (fits + tooLong) >> 1
        if (widthOf(line.slice(0, middle)) <= width) fits = middle
        else tooLong = middle
      }
      lines.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  return line === '' ? lines : [...lines, line]
}
