import { DOMParser } from '@xmldom/xmldom'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { downloaded } from './downloaded.ts'
import { openAtlas } from './openAtlas.ts'

/** The composer over the map of a department. */
async function composing(search = '?zone=department-93'): Promise<Page> {
  const { page } = await openAtlas(search)
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  await page.getByRole('button', { name: 'Exporter la carte' }).click()
  await part(page, 'Titre').waitFor()
  return page
}

function part(page: Page, name: string) {
  return page.getByRole('button', { name: `${name}, déplacer avec les flèches`, exact: true })
}

async function made(page: Page, format: string) {
  await page.getByRole('radio', { name: format, exact: true }).check({ force: true })
  const button = page.getByRole('button', { name: 'Télécharger' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await downloaded(download) }
}

test('a page is composed by keyboard, and each format holds what was composed', async () => {
  const page = await composing()
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Les postes du 93')
  await part(page, 'Légende').focus()
  await page.keyboard.press('Delete')
  expect(await part(page, 'Légende').count()).toBe(0)
  // The scale goes 10 mm to the left and up, from a place in figures.
  await part(page, 'Échelle').focus()
  await page.getByLabel('Gauche (mm)').fill('60')
  await page.getByLabel('Haut (mm)').fill('70')
  await part(page, 'Échelle').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowUp')
  expect(await page.locator('[data-said]').textContent()).toContain('50 mm du bord gauche, 60 mm du haut')

  const svg = await made(page, 'SVG')
  expect(svg.name).toBe('les-postes-du-93.svg')
  const picture = new DOMParser().parseFromString(new TextDecoder().decode(svg.bytes), 'image/svg+xml')
  expect(picture.documentElement?.getAttribute('width')).toBe('297mm')
  const texts = [...picture.getElementsByTagName('text')].map(({ textContent }) => textContent)
  expect(texts).toContain('Les postes du 93')
  expect(texts).not.toContain('Montant')

  const pdf = await made(page, 'PDF')
  expect(pdf.name).toBe('les-postes-du-93.pdf')
  const document = await getDocument({ data: pdf.bytes }).promise
  const sheet = await document.getPage(1)
  // A4 in points, 72 to the inch.
  expect(sheet.view.map(Math.round)).toEqual([0, 0, 842, 595])
  const words = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []))
  expect(words.map(({ str }) => str).join(' ')).toContain('Les postes du 93')
  // The scale's label lies in the box that was moved: 50 mm from the left, 60 mm from the top.
  const label = words.find(({ str }) => /^\d+\s?km$/.test(str))
  const [x, y] = [label?.transform[4] as number, label?.transform[5] as number]
  expect((x / 72) * 25.4).toBeGreaterThan(50)
  expect((x / 72) * 25.4).toBeLessThan(95)
  expect(210 - (y / 72) * 25.4).toBeGreaterThan(60)
  expect(210 - (y / 72) * 25.4).toBeLessThan(80)

  await page.getByRole('radio', { name: 'PNG', exact: true }).check({ force: true })
  await page.getByRole('radio', { name: '300', exact: true }).check({ force: true })
  expect(await page.locator('[data-size]').textContent()).toContain('3508 × 2480 px')
  const png = await made(page, 'PNG')
  const { width, height } = PNG.sync.read(Buffer.from(png.bytes))
  expect([width, height]).toEqual([3508, 2480])
})

test('Escape gives a drag up first, then closes; the page is found again', async () => {
  const page = await composing()
  const box = await part(page, 'Titre').boundingBox()
  if (!box) throw new Error('the title has no box')
  await page.mouse.move(box.x + 20, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 120, { steps: 4 })
  expect((await part(page, 'Titre').boundingBox())?.y).toBeGreaterThan(box.y + 60)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await part(page, 'Titre').boundingBox()).toEqual(box)
  await page.getByRole('checkbox', { name: 'Code QR' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Exporter la carte' }).click()
  expect(await page.getByRole('checkbox', { name: 'Code QR' }).isChecked()).toBe(false)
  await page.keyboard.press('Control+z')
  expect(await page.getByRole('checkbox', { name: 'Code QR' }).isChecked()).toBe(true)
})

test('an exported file dropped on the atlas opens its map and its page again; another changes nothing', async () => {
  const maker = await composing('?zone=department-31&measure=posts')
  await maker.getByRole('textbox', { name: 'Note' }).fill('Comité du 3 mars')
  const { name, bytes } = await made(maker, 'PNG')

  const { page } = await openAtlas()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  await drop(page, 'budget.csv', 'text/csv', new TextEncoder().encode('a;b\n1;2\n'))
  const refused = page.getByRole('alert').filter({ hasText: 'budget.csv' })
  await refused.getByRole('link', { name: 'l’Atelier' }).waitFor()
  expect(new URL(page.url()).search).toBe('')

  await drop(page, name, 'image/png', bytes)
  await page.waitForURL(/zone=department-31/)
  expect(new URL(page.url()).searchParams.get('measure')).toBe('posts')
  const told = page.getByRole('alert').filter({ hasText: 'Carte rouverte' })
  expect(await told.textContent()).toContain(name)
  await page.getByRole('button', { name: 'Exporter la carte' }).click()
  expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Comité du 3 mars')
  await page.keyboard.press('Escape')
  await page.goBack()
  await page.waitForURL((url) => url.search === '')
})

/** What the browser does when a file is dropped in the middle of the page. */
async function drop(page: Page, name: string, type: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, fileType, text]) => {
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], fileName, { type: fileType }))
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, type, Buffer.from(bytes).toString('base64')] as const
  )
}
