import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { violations } from './violations.ts'
import { downloaded } from './downloaded.ts'
import { openAtlas, type Visit } from './openAtlas.ts'

/** The prefecture's spreadsheet: codes of 2015 with a few errors, a name that must not leave, amounts in French. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['QP013001', 'Association Zéphirine', '1 234,50 €', '35,2'],
  ['QP013001', 'Association Zéphirine', '65,50 €', '30,8'],
  ['QP013002', 'Régie Bellevue', '10 000,00 €', '41,0'],
  ['QP13004', 'Zéro perdu', '300,00 €', '28,0'],
  ['qp013005', 'Minuscules', '200,00 €', '31,5'],
  ['QP013006', 'Sans taux', '100,00 €', 'n.d.'],
  ['QP013007', 'Sept', '700,00 €', '22,0'],
  ['QP013008', 'Huit', '800,00 €', '23,0'],
  ['QP013010', 'Dix', '1 000,00 €', '24,0'],
  ['QP013011', 'Onze', '1 100,00 €', '25,0'],
  ['QP013012', 'Douze', '1 200,00 €', '26,0'],
  ['QP013999', 'Code inventé', '7,00 €', '1,0'],
  ['QN01301M', 'Code de 2024', '9,00 €', '3,0'],
  ['', 'Rien', '8,00 €', '2,0']
]
const titles = ['Code QPV 2015', 'Bénéficiaire', 'Montant 2024', 'Taux de pauvreté (%)']

/** As Excel writes it in French: windows-1252, ';', a decimal comma. */
function csv(): Buffer {
  const text = [titles, ...rows].map((cells) => cells.join(';')).join('\r\n')
  return Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')
}

async function xlsx(): Promise<Buffer> {
  const numbers = (text: string) => Number(text.replace(/[ €]/g, '').replace(',', '.'))
  const sheet = [
    titles.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map(([code, name, amount]) => [
      { value: code },
      { value: name },
      { type: Number, value: numbers(amount) },
      { value: '' }
    ])
  ]
  return writeXlsxFile(sheet).toBuffer()
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Choisir des fichiers').setInputFiles({ name, mimeType: '', buffer })
  await page.getByRole('heading', { name, exact: true }).waitFor()
}

async function joined(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: 'Lire et joindre' })
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  await read.click()
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor()
}

/** Everything that a page can leave in a browser. */
async function traces(page: Page): Promise<Record<string, readonly string[]>> {
  return page.evaluate(async () => {
    const files: string[] = []
    const walk = async (folder: FileSystemDirectoryHandle) => {
      for await (const [name, handle] of folder.entries()) {
        files.push(name)
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle)
      }
    }
    await walk(await navigator.storage.getDirectory())
    const databases = await indexedDB.databases()
    return {
      files,
      // Her no to the offline copy, which every visit here brings along: see openAtlas.
      local: Object.keys(localStorage).filter((key) => key !== 'faubourg.offline'),
      session: Object.keys(sessionStorage),
      databases: databases.map(({ name }) => name ?? ''),
      caches: await caches.keys(),
      cookies: document.cookie ? [document.cookie] : []
    }
  })
}

const nothing = { files: [], local: [], session: [], databases: [], caches: [], cookies: [] }

/** What a visit sent: bodies, and addresses that carry a word of the file. */
function watch({ context, requests }: Visit): () => string[] {
  const bodies: string[] = []
  context.on('request', (request) => {
    const body = request.postData()
    if (body !== null) bodies.push(body)
  })
  return () => [...bodies, ...requests.filter((url) => /Z%C3%A9phirine|zephirine|QP013001|1234/i.test(url))]
}

const row = (page: Page, table: string, first: string | RegExp) =>
  page.getByRole('region', { name: table }).getByRole('row', { name: first })

test('a prefecture’s spreadsheet is joined, its errors named, and nothing of it is sent or left', async () => {
  const visit = await openAtlas('?view=workshop')
  const { page, context } = visit
  const sent = watch(visit)
  await page.getByText('Ce fichier reste sur cet ordinateur : rien n’est envoyé.').waitFor()
  await choose(page, 'Subventions préfecture 13.csv', csv())
  expect(await page.getByLabel('Encodage').inputValue()).toBe('windows-1252')
  expect(await page.getByLabel('Séparateur').inputValue()).toBe(';')
  expect(await page.getByLabel('Décimales').inputValue()).toBe(',')
  expect(await page.getByLabel('Rôle de « Code QPV 2015 »').inputValue()).toBe('qpv2015')
  expect(await page.getByLabel('Type de « Montant 2024 »').inputValue()).toBe('number')
  await joined(page)

  await page.getByText('11 lignes rattachées sur 14').waitFor()
  await page.getByText('Données de l’utilisateur, non officielles.').waitFor()
  // 1 234,50 + 65,50 + 10 000 + 300 + 200 + 100 + 700 + 800 + 1 000 + 1 100 + 1 200; with the three others, 24 more.
  const amounts = row(page, 'Colonnes jointes', /^Montant 2024/)
  expect(await amounts.textContent()).toMatch(/16\s724\s€\s*16\s700\s€/)
  expect(await row(page, 'Lignes sans correspondance', 'QP013999').textContent()).toMatch(
    /12\s*QP013999\s*code inconnu/
  )
  expect(await row(page, 'Lignes sans correspondance', '(vide)').textContent()).toMatch(
    /14.*rien n’est écrit/
  )
  expect(await row(page, 'Lignes sans correspondance', 'QN01301M').textContent()).toMatch(/autre génération/)
  await page.getByText('2 codes réparés, sur 2 lignes').click()
  expect(await row(page, 'Codes réparés', 'QP13004').textContent()).toMatch(/QP013004\s*zéro rétabli/)
  expect(await row(page, 'Codes réparés', 'qp013005').textContent()).toMatch(/QP013005\s*minuscules/)
  await page.getByText('1 quartier à plusieurs lignes (2 lignes)').waitFor()
  await page.getByText('1 cellule illisible').click()
  expect(await row(page, 'Cellules illisibles', 'n.d.').textContent()).toMatch(/6\s*Taux de pauvreté/)

  await page.getByRole('button', { name: 'Reporter par surface (approximation)' }).click()
  await page.getByText('1 autre ligne est reportée au prorata des surfaces').waitFor()
  await page.getByRole('rowheader', { name: 'Montant 2024 (par surface, approximation)' }).waitFor()
  await page.getByRole('button', { name: 'Ne plus reporter par surface' }).click()
  await page.getByRole('rowheader', { name: 'Montant 2024', exact: true }).waitFor()

  expect(sent()).toEqual([])
  expect(await traces(page)).toEqual(nothing)
  await page.reload()
  await page.getByText('ou déposez-les sur cette page').waitFor()
  expect(await page.getByText('Subventions préfecture').count()).toBe(0)
  await page.close()
  const later = await context.newPage()
  await later.goto(visit.requests[0] ?? '')
  expect(await traces(later)).toEqual(nothing)
})

test('a joined column is drawn, filtered by and taken away like any other, and called unofficial throughout', async () => {
  const visit = await openAtlas('?view=workshop')
  const { page } = visit
  const sent = watch(visit)
  await choose(page, 'Subventions préfecture 13.csv', csv())
  await joined(page)
  await page.getByRole('button', { name: /Voir sur la carte.*Montant 2024/ }).click()
  const settled = async () => {
    await page.waitForFunction(() => performance.getEntriesByName('outcomes-drawn').length > 0)
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  }
  await settled()
  await page.getByRole('heading', { name: 'Montant 2024 par quartier prioritaire' }).waitFor()
  await page.getByText('données de l’utilisateur, non officielles, €', { exact: false }).first().waitFor()
  expect(await page.getByTestId('median').textContent()).toMatch(/^16\s700\s€$/)
  // Ten of the 1,400 are in the file: the others are counted, and not drawn as zeros.
  await page.getByText('absent du fichier, pas dessiné').waitFor()

  const link = new URL(page.url()).searchParams.get('outcome') ?? ''
  expect(link).toMatch(/^own:[a-z0-9_]+:montant_2024:neighbourhood2015:sum$/)
  await page.evaluate((id) => {
    history.pushState(null, '', `${location.search}&filter=${id}:1000~&table=open`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, link)
  await page.getByTestId('selected').getByText('5\u00a0quartiers de 2015').waitFor()
  await settled()
  // 1 300 + 10 000 + 1 000 + 1 100 + 1 200
  expect(await page.getByTestId('median').textContent()).toMatch(/^14\s600\s€$/)
  const table = page.getByRole('region', { name: 'Tableau' })
  await expect.poll(() => table.locator('tbody tr').count()).toBe(5)

  await table.getByRole('button', { name: 'Exporter les données' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter les données' })
  await dialog.getByText('données de l’utilisateur, non officielles').first().waitFor()
  await dialog.getByRole('radio', { name: 'GeoJSON' }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Télécharger le fichier' }).click()
  const taken = JSON.parse(new TextDecoder().decode(await downloaded(await download))) as {
    features: { properties: Record<string, unknown> }[]
  }
  const amounts = taken.features.map(({ properties }) => [properties['code'], properties['own_montant_2024']])
  expect(Object.fromEntries(amounts)).toEqual({
    QP013001: 1300,
    QP013002: 10_000,
    QP013010: 1000,
    QP013011: 1100,
    QP013012: 1200
  })
  expect(JSON.stringify(taken)).toContain('non officielles')
  expect(sent()).toEqual([])
})

test('a workbook is kept only at the visitor’s wish, is there after a reload, and is removed by one click', async () => {
  const visit = await openAtlas('?view=workshop')
  const { page } = visit
  const sent = watch(visit)
  await choose(page, 'Subventions.xlsx', await xlsx())
  await joined(page)
  await page.getByText('11 lignes rattachées sur 14').waitFor()
  expect(await traces(page)).toEqual(nothing)
  await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click()
  await page.getByText('Gardé dans ce navigateur').waitFor()
  expect((await traces(page)).files?.toSorted()).toEqual([
    'faubourg',
    'subventions.arrow',
    'subventions.json'
  ])

  await page.reload()
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor()
  await page.getByText('11 lignes rattachées sur 14').waitFor()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await page.getByText('Tout est effacé').waitFor()
  expect(await traces(page)).toEqual(nothing)
  await page.reload()
  await page.getByText('ou déposez-les sur cette page').waitFor()
  expect(await page.getByRole('heading', { name: 'Subventions.xlsx' }).count()).toBe(0)
  expect(sent()).toEqual([])
})

test('a kept copy that was damaged is said to be, and can be removed', async () => {
  const { page } = await openAtlas('?view=workshop')
  await choose(page, 'Subventions.csv', csv())
  await joined(page)
  await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click()
  await page.getByText('Gardé dans ce navigateur').waitFor()
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('faubourg')
    const writable = await (
      await folder.getFileHandle('subventions.arrow')
    ).createWritable({ keepExistingData: true })
    await writable.write({ type: 'write', position: 100, data: new Uint8Array([1, 2, 3, 4]) })
    await writable.close()
  })
  await page.reload()
  await page.getByText('est endommagée et ne peut pas être rouverte').waitFor()
  await page.getByRole('button', { name: /^Effacer/ }).click()
  await page.waitForFunction(() => !document.body.innerText.includes('ne peut pas être rouverte'))
  expect(await traces(page)).toEqual(nothing)
})

test('a file that is none is refused in French, and the page goes on', async () => {
  const { page } = await openAtlas('?view=workshop')
  await choose(page, 'image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))
  await page.getByRole('alert').waitFor()
  // The next one takes its place.
  await choose(
    page,
    '<img src=x onerror=alert(1)>.csv',
    Buffer.from('dep;<b>n</b>\n1;3\n2A;4\nAin;5\n974;6\n')
  )
  await page.getByLabel('Rôle de « dep »').selectOption('department')
  await joined(page)
  await page.getByText('4 lignes rattachées sur 4').waitFor()
  expect(await page.locator('main img, main td b').count()).toBe(0)
})

test('a file opens without a mouse', async () => {
  const { page } = await openAtlas('?view=workshop')
  await choose(page, 'Subventions.csv', csv())
  // The heading of what was opened has the focus: from there on every control is one Tab away.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Subventions.csv')
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  await page.getByRole('button', { name: 'Lire et joindre' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-subventions')
})

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 }
])('axe finds nothing against a file that is opened, then joined, at $width pixels', async (viewport) => {
  const { page } = await openAtlas('?view=workshop', viewport)
  expect(await violations(page)).toEqual([])
  await choose(page, 'Subventions.csv', csv())
  await page.getByLabel('Encodage').waitFor()
  expect(await violations(page)).toEqual([])
  await joined(page)
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
})
