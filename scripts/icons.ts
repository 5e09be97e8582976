import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

/** The pictures of the manifest, drawn from favicon.svg: `npm run icons`. */

const folder = new URL('../public/', import.meta.url)
const ground = '#fbfaf7'

const icons: readonly {
  readonly name: string
  readonly px: number
  readonly margin: number
  readonly radius: number
}[] = [
  { name: '192.png', px: 192, margin: 0.14, radius: 3 },
  { name: '512.png', px: 512, margin: 0.14, radius: 3 },
  // A system may cut it to a circle of four fifths: the ground fills the square, the mark stands well inside.
  { name: '512-maskable.png', px: 512, margin: 0.26, radius: 0 }
]

/** The files below public/icons, by name. */
export function drawnIcons(): Map<string, Uint8Array> {
  const mark = /<path.*?\/>/s.exec(readFileSync(new URL('favicon.svg', folder), 'utf8'))?.[0]
  if (!mark) throw new Error('favicon.svg has no path')
  return new Map(
    icons.map(({ name, px, margin, radius }) => {
      const [side, from] = [16 * (1 - 2 * margin), 16 * margin]
      const back = `<rect width="16" height="16" rx="${radius}" fill="${ground}"/>`
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${back}<g transform="translate(${from} ${from}) scale(${side / 16})">${mark}</g></svg>`
      return [name, new Resvg(svg, { fitTo: { mode: 'width', value: px } }).render().asPng()]
    })
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, bytes] of drawnIcons()) writeFileSync(new URL(`icons/${name}`, folder), bytes)
