import { DOMParser } from '@xmldom/xmldom'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { downloaded } from './downloaded.ts'
import { openAtlas } from './openAtlas.ts'

async function saved(page: Page, format: 'PDF' | 'PNG' | 'SVG', of: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${format}\\s*: ${of.source}`) }).click()
  ])
  return { name: download.suggestedFilename(), bytes: Buffer.from(await downloaded(download)) }
}

async function readPdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const content = await (await pdf.getPage(i + 1)).getTextContent()
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    })
  )
  return { pages, info: (await pdf.getMetadata()).info as Record<string, unknown> }
}

test('the page of La Reynerie is two pages of A4, and a picture', async () => {
  const { page } = await openAtlas('?view=area&area=neighbourhood-QN03107M')
  const pdf = await saved(page, 'PDF', /fiche Grand Mirail/)
  expect(pdf.name).toBe('fiche-grand-mirail-qn03107m.pdf')
  const { pages, info } = await readPdf(pdf.bytes)
  expect(pages).toHaveLength(2)
  const text = pages.join(' ').replace(/\s+/g, ' ')
  expect(text).toContain('Grand Mirail')
  // Crosswalk of the outlines: 84 % of the QPV 2024 lies in QP031007, which lies in it at 99 %.
  expect(text).toContain('84 % de ce quartier, 99 % du sien')
  // INSEE, analyse_qpv.csv: taux_pauvrete_60% of QN03107M.
  expect(text).toContain('52,6 %')
  expect(text).toContain('ils ne sont pas répartis entre ses quartiers')
  expect(text).toContain('Postes d’adultes-relais (programme 147) : ANCT, 2020-2024, Licence Ouverte 2.0')
  expect(text).toContain('Page 2 / 2')
  expect(info).toMatchObject({ Title: 'Grand Mirail (QN03107M), fiche' })

  const picture = await saved(page, 'PNG', /fiche Grand Mirail/)
  const { width, height } = PNG.sync.read(picture.bytes)
  // 210 mm at 192 pixels to the inch.
  expect(width).toBe(Math.round((210 / 25.4) * 192))
  expect(height).toBeGreaterThan(width)
  expect(picture.bytes.includes('QN03107M')).toBe(true)
})

test('a chart is taken away as a complete drawing with as many bars as it ranks', async () => {
  const { page, context } = await openAtlas('?view=outcomes&zone=department-31')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: /^Image du graphique\s*: Classement/ }).click()
  const svg = await saved(page, 'SVG', /Classement/)
  const drawing = new DOMParser().parseFromString(svg.bytes.toString(), 'image/svg+xml')
  const said = Array.from(drawing.getElementsByTagName('text'), ({ textContent }) => textContent).join(' ')
  for (const part of ['Classement', 'Taux de pauvreté', '2019', 'Haute-Garonne', 'INSEE', 'Licence Ouverte'])
    expect(said).toContain(part)
  const rows = await page
    .getByRole('region', { name: 'Classement' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .count()
  const bars = Array.from(drawing.getElementsByTagName('rect')).filter(
    (rect) => rect.getAttribute('fill') === '#2b7f87'
  )
  expect(bars).toHaveLength(rows)
  expect(svg.bytes.includes('var(--')).toBe(false)

  const png = await saved(page, 'PNG', /Classement/)
  expect(PNG.sync.read(png.bytes).width).toBe((600 + 48) * 2)

  await page.getByRole('button', { name: /^Copier\s*: Classement/ }).click()
  await page.getByText('Image copiée.').waitFor()
  const kinds = page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  expect(await kinds).toEqual(['image/png'])
})
