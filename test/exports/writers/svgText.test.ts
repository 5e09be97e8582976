import { DOMParser } from '@xmldom/xmldom'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { patterns } from '../../../src/core/marks.ts'
import { svgText } from '../../../src/exports/writers/svgText.ts'
import { pageOf, samplePage, sampleProvenance } from './samplePage.ts'

const text = svgText(samplePage, sampleProvenance, [{ weight: 400, base64: 'AAAA' }], null)

function parsed(xml: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    }
  }).parseFromString(xml, 'image/svg+xml')
}

test('is well-formed, in millimetres of the paper, with its title, words and face', () => {
  const svg = parsed(text).documentElement
  expect(svg?.getAttribute('width')).toBe('100.01mm')
  expect(svg?.getAttribute('height')).toBe('80.01mm')
  expect(svg?.getAttribute('viewBox')).toBe('0 0 378 302.4')
  expect(svg?.getElementsByTagName('title')[0]?.textContent).toBe(sampleProvenance.title)
  expect(svg?.getElementsByTagName('desc')[0]?.textContent).toContain('autres <crédits>')
  const words = Array.from(svg?.getElementsByTagName('text') ?? [], (element) => element.textContent)
  expect(words).toContain('L’effort d’œuvre à Étampes :\u00a01\u202f234\u00a0€')
  expect(words).toContain('Manquant')
  expect(svg?.getElementsByTagName('style')[0]?.textContent).toContain("font-family:'Source Sans 3'")
  expect(svg?.getElementsByTagName('dc:source')[0]?.textContent).toBe(sampleProvenance.sources.join(' ; '))
})

test('asks for nothing outside of itself and runs nothing', () => {
  const outside = [...text.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')]+)/g)].map(([, to = '']) => to)
  expect(outside.filter((to) => !/^(#|data:)/.test(to))).toEqual([])
  expect(text).not.toMatch(/<script|<foreignObject|\son\w+=/i)
})

test('texts can not break out of it, nor hold what XML forbids', () => {
  const hostile = '</text><script>alert(1)</script>"\'&\u0000\u0008\ud800a\ufffe😀'
  const page = pageOf([{ kind: 'text', x: 0, y: 10, text: hostile, sizePx: 10, fill: '"/><script>' }])
  const svg = parsed(svgText(page, { ...sampleProvenance, title: hostile }, [], null)).documentElement
  expect(svg?.getElementsByTagName('script').length).toBe(0)
  expect(svg?.getElementsByTagName('text')[0]?.textContent).toBe('</text><script>alert(1)</script>"\'&a😀')
})

test('every reference leads to an element of its own', () => {
  const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const references = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
  expect(references.length).toBeGreaterThan(patterns.length)
  expect(references.filter((id) => !ids.includes(id))).toEqual([])
})

test('other programs draw every mark where it belongs', () => {
  const picture = new Resvg(text, {
    fitTo: { mode: 'zoom', value: 3 },
    font: { loadSystemFonts: false }
  }).render()
  // Each reading of this property copies the whole picture.
  const { pixels } = picture
  const scale = picture.width / samplePage.sheet.widthPx
  const colourAt = (x: number, y: number) => {
    const at = 4 * (Math.round(y * scale) * picture.width + Math.round(x * scale))
    return `#${[0, 1, 2].map((i) => (pixels[at + i] ?? 0).toString(16).padStart(2, '0')).join('')}`
  }
  // In pixels of the page; the map's corner is at 10, 60.
  expect(colourAt(215, 280)).toBe('#ffffff')
  expect(colourAt(30, 80)).toBe('#2b7f87')
  // The hole of the square shows the ground, the half of an opacity both.
  expect(colourAt(48, 98)).toBe('#e8eef0')
  expect(colourAt(160, 110)).toBe('#c89888')
  // What is beyond the map is cut off; what a clip leaves is there.
  expect(colourAt(206, 210)).toBe('#54264f')
  expect(colourAt(214, 210)).toBe('#ffffff')
  expect(colourAt(60, 205)).toBe('#5fa8aa')
  expect(colourAt(60, 180)).toBe('#e8eef0')
  expect(colourAt(240, 199)).toBe('#9dcbc8')
  const shades = (top: number) =>
    new Set(Array.from({ length: 900 }, (_, i) => colourAt(225 + (i % 30), top + Math.floor(i / 30) / 2)))
  for (const top of [70, 110, 150])
    expect([...shades(top)]).toEqual(expect.arrayContaining(['#ffffff', '#8b8f99']))
})
