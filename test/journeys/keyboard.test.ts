import type { Locator, Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { downloaded } from './downloaded.ts'
import { hasFocus, stopOf, tabTo } from './focus.ts'
import { openAtlas } from './openAtlas.ts'
import { settled } from './settled.ts'

// Nothing here but keys: page.keyboard, and what a reader would look for.

// The engine may be long in coming where every core is busy.
const patient = { timeout: 120_000 }
vi.setConfig({ testTimeout: 240_000 })

async function ready(page: Page, mark = 'answer-drawn'): Promise<void> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, mark, patient)
  await settled(page)
}

async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Every stop from the top of the page, until the focus leaves it. */
async function allStops(page: Page): Promise<string[]> {
  const names: string[] = []
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (!stop) return names
    expect({ ...stop, isSeen: true, isCovered: false }).toEqual(stop)
    names.push(stop.name)
  }
  throw new Error(`the focus does not leave the page: ${names.slice(-5).join(' | ')}`)
}

/** What these are found by, in the order in which the keyboard meets them. */
function inOrder(names: readonly string[], wanted: readonly RegExp[]): void {
  const places = wanted.map((name) => names.findIndex((stop) => name.test(stop)))
  expect(places, names.join('\n')).toEqual([...places].sort((a, b) => a - b))
  expect(places, names.join('\n')).not.toContain(-1)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const dialog = (page: Page) => page.getByRole('dialog')
const pressInDialog = (page: Page, name: RegExp) =>
  pressOn(page, dialog(page).getByRole('button', { name }).first())

async function closes(page: Page, opener: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  expect(await hasFocus(opener)).toBe(true)
}

describe('the way of the keyboard through a page', () => {
  test('the investments: skip link, views, search, filters, map, legend, figures, table; then out', async () => {
    const { page } = await openAtlas()
    await ready(page)
    inOrder(await allStops(page), [
      /^a Aller aux chiffres/,
      /^a Partenaires/,
      /Chercher un lieu/,
      /Exporter la carte/,
      /Territoire/,
      /Par habitant/,
      /^region Carte/,
      /Lire la carte en tableau/,
      /€ par habitant/,
      /Rapprocher/,
      /Méthode: Montant/,
      /Ouvrir le tableau/
    ])
  })

  test('on a phone', async () => {
    const { page } = await openAtlas('?zone=department-31', { width: 390, height: 844 })
    await ready(page)
    inOrder(await allStops(page), [/^a Aller/, /Chercher/, /^region Carte/, /Filtres/, /Ouvrir le tableau/])
  })

  test.each(['?view=partners', '?view=workshop', '?view=area&area=neighbourhood-QN03107M'])(
    'a page that is read: %s',
    async (search) => {
      const { page } = await openAtlas(search)
      await ready(page)
      await page.keyboard.press('Tab')
      expect((await stopOf(page))?.name).toBe('a Aller au contenu')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true)
      await page.keyboard.press('Shift+Tab')
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab')
        const stop = await stopOf(page)
        if (stop) expect({ ...stop, isSeen: true, isCovered: false }).toEqual(stop)
      }
    }
  )

  test('a sheet of a phone gives the focus back, and closes when the focus goes on', async () => {
    const { page } = await openAtlas('', { width: 390, height: 844 })
    await ready(page)
    const opener = button(page, 'Filtres')
    await pressOn(page, opener)
    expect((await stopOf(page))?.name).toBe('button Fermer')
    await page.keyboard.press('Escape')
    expect(await hasFocus(opener)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await page.locator('aside.open').waitFor({ state: 'detached' })
  })
})

describe('by keyboard alone', () => {
  test('before the meeting: the department, its figures, the page for the note', async () => {
    const { page } = await openAtlas()
    await ready(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('figures')
    await tabTo(page, page.getByRole('combobox', { name: 'Chercher un lieu' }), 'Shift+Tab')
    await page.keyboard.type('seine saint')
    await page.getByRole('option', { name: /Seine-Saint-Denis/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/zone=department-93/)
    await ready(page)
    const opener = button(page, 'Exporter la carte')
    await pressOn(page, opener)
    await dialog(page).waitFor()
    const download = page.waitForEvent('download')
    await pressOn(page, dialog(page).getByRole('button', { name: 'Télécharger' }))
    const file = await download
    expect(file.suggestedFilename()).toMatch(/seine-saint-denis.*\.png$/)
    expect((await downloaded(file)).byteLength).toBeGreaterThan(10_000)
    await closes(page, opener)
  })

  test('another measure, a filter, the table, one line of it', async () => {
    const { page } = await openAtlas('?zone=department-31')
    await ready(page)
    await tabTo(page, page.getByRole('radio', { name: 'Par habitant' }))
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/measure=amount/)
    await tabTo(page, page.getByRole('checkbox', { name: /^FONJEP/ }), 'Shift+Tab')
    await page.keyboard.press('Space')
    await page.waitForURL(/programmes=/)
    await ready(page)
    await pressOn(page, button(page, 'Lire la carte en tableau'))
    await page.waitForURL(/table=open/)
    expect((await stopOf(page))?.name).toMatch(/^section Tableau/)
    const table = page.getByRole('region', { name: 'Tableau' })
    await pressOn(page, table.getByRole('button', { name: /^Nom/ }))
    await page.keyboard.press('Tab')
    await pressOn(page, table.getByRole('row').nth(1).getByRole('button'))
    await page.waitForURL(/selected=/)
  })

  test('one neighbourhood: found by a name of before, read, kept as two pages', async () => {
    const { page } = await openAtlas()
    await ready(page)
    await tabTo(page, page.getByRole('combobox', { name: 'Chercher un lieu' }))
    await page.keyboard.type('reynerie')
    await page.getByRole('option', { name: /^Grand Mirail/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/selected=neighbourhood-QN03107M/)
    await pressOn(page, page.getByRole('link', { name: 'Ouvrir la fiche' }))
    await page.getByRole('heading', { level: 1, name: 'Grand Mirail' }).waitFor()
    await ready(page)
    await page.locator('button:enabled', { hasText: /^\s*PDF/ }).waitFor()
    const download = page.waitForEvent('download')
    await pressOn(page, button(page, 'PDF'))
    expect((await downloaded(await download)).byteLength).toBeGreaterThan(10_000)
  })

  test('where need is high: a range of the distribution, the list, a workbook', async () => {
    const { page } = await openAtlas(
      '?view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&drawn=bivariate'
    )
    await ready(page, 'outcomes-drawn')
    await tabTo(page, page.getByRole('slider', { name: /borne basse/ }))
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
    await page.waitForURL(/brush=first/)
    await pressOn(page, button(page, 'Ouvrir le tableau'))
    const table = page.getByRole('region', { name: 'Tableau' })
    const opener = table.getByRole('button', { name: 'Exporter les données' })
    await tabTo(page, opener, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    const download = page.waitForEvent('download')
    await pressOn(page, dialog(page).getByRole('button', { name: 'Télécharger le fichier' }))
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
    await closes(page, opener)
  })

  test('neighbourhoods are filtered by a condition', async () => {
    const { page } = await openAtlas('?view=outcomes')
    await ready(page, 'outcomes-drawn')
    const opener = button(page, 'Filtrer par conditions…')
    await pressOn(page, opener)
    await dialog(page).waitFor()
    await pressInDialog(page, /condition/)
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab')
      const stop = await stopOf(page)
      if (stop) expect({ ...stop, isSeen: true, isCovered: false }).toEqual(stop)
    }
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== undefined)).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    expect(await hasFocus(opener)).toBe(true)
  })

  test('a file of one’s own is chosen', async () => {
    const { page } = await openAtlas('?view=workshop')
    await ready(page)
    // Well before the key: the browser must know by then that a test answers in place of its own window.
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, page.getByLabel('Choisir des fichiers'))
    await page.keyboard.press('Enter')
    await (
      await chooser
    ).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('code;x\nQN03107M;1\n') })
    await page.getByRole('heading', { name: 'a.csv', exact: true }).waitFor()
    await pressOn(page, button(page, 'Lire et joindre'))
    await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor()
  })

  test('a question in SQL is written, run, and left', async () => {
    const { page } = await openAtlas('?view=workshop&tool=sql')
    await ready(page)
    const editor = page.getByRole('textbox', { name: 'Requête SQL' })
    await tabTo(page, editor)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText("SELECT 'réponse' AS mot")
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByRole('cell', { name: 'réponse' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await hasFocus(editor)).toBe(false)
  })

  test('two neighbourhoods are compared', async () => {
    const { page } = await openAtlas('?view=area&area=neighbourhood-QN03107M')
    await ready(page)
    await pressOn(page, page.getByRole('link', { name: /^Comparer/ }).or(button(page, /^Comparer/)))
    await page.waitForURL(/view=compare/)
    await tabTo(page, page.getByRole('combobox', { name: /^Ajouter/ }))
    await page.keyboard.type('Izards')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/compared=neighbourhood-QN03107M,/)
  })

  test('a view is shared, and the focus is given back', async () => {
    const { page } = await openAtlas('?zone=department-31')
    await ready(page)
    const opener = button(page, 'Partager')
    await pressOn(page, opener)
    await dialog(page).waitFor()
    await pressInDialog(page, /^Copier/)
    await closes(page, opener)
  })

  test('a presentation is made, shown, led and left', async () => {
    const { page } = await openAtlas('?zone=department-31')
    await ready(page)
    await pressOn(page, button(page, 'Partager'))
    const part = page.getByRole('region', { name: 'Préparer une présentation' })
    const add = part.getByRole('button', { name: 'Ajouter cette vue' })
    await pressOn(page, add)
    await part.getByRole('textbox', { name: /^Titre de l’étape/ }).waitFor()
    await pressOn(page, part.getByRole('button', { name: /^Présenter/ }))
    const band = page.getByRole('region', { name: 'Présentation', exact: true })
    await band.waitFor()
    await page.keyboard.press('l')
    await band.getByRole('button', { name: /liste des étapes/, expanded: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await band.waitFor({ state: 'detached' })
  })
})
