import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startGeocoder, type TestGeocoder } from '../geocoder/server.ts'
import { violations } from './violations.ts'
import { downloaded } from './downloaded.ts'
import { openAtlas } from './openAtlas.ts'

const search = '?view=workshop&tool=addresses'
const geopf = 'https://data.geopf.fr/'
/** The geocoder, asked on purpose. */
const asked = /^asked another host: https:\/\/data\.geopf\.fr\/geocodage\//

let geocoder: TestGeocoder

beforeAll(async () => {
  geocoder = await startGeocoder()
})

afterAll(() => geocoder.close())

beforeEach(() => {
  geocoder.faults.length = 0
  geocoder.requests.length = 0
})

/** The tool, its geocoder answered by the one of this machine. */
async function openAddresses(
  expected: readonly RegExp[] = [asked],
  viewport?: { width: number; height: number }
) {
  const visit = await openAtlas(search, viewport, expected)
  await visit.page.route(`${geopf}**`, async (route) => {
    const request = route.request()
    const { pathname, search: query } = new URL(request.url())
    const answer = await fetch(new URL(pathname + query, geocoder.url), {
      method: request.method(),
      headers: { 'content-type': request.headers()['content-type'] ?? '' },
      body: request.postData() === null ? null : new Uint8Array(request.postDataBuffer() ?? [])
    }).catch(() => null)
    if (!answer) return route.abort('connectionreset')
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer())
    })
  })
  await visit.page.getByRole('heading', { level: 1, name: 'Adresses' }).waitFor()
  return visit
}

const box = (page: Page) => page.getByRole('combobox', { name: 'Adresse, ou longitude et latitude' })
const agree = (page: Page) => page.getByRole('button', { name: 'J’accepte l’envoi des adresses' }).click()

async function ask(page: Page, text: string) {
  await box(page).fill(text)
  await box(page).press('Enter')
}

async function paste(page: Page, text: string) {
  await page.getByLabel('Liste à coller').fill(text)
  await page.getByRole('button', { name: 'Lire la liste' }).click()
}

const abroad = (requests: readonly string[]) =>
  requests.filter((url) => !/^(http:\/\/localhost|blob:|data:)/.test(url))

test('nothing is sent before the visitor agrees, and a point is answered without it', async () => {
  // No request to another host is expected: one would fail this test.
  const { page, requests } = await openAddresses([])
  await ask(page, '3 rue du dedans 93200 Saint-Denis')
  await page.getByText('Cette adresse n’a pas été envoyée').waitFor()
  await paste(page, '3 rue du dedans 93200 Saint-Denis\n48.9119, 2.391')
  await page.getByRole('button', { name: 'Situer les adresses' }).click()
  await page.getByText('Rien n’a été envoyé').waitFor()
  for (const point of ['48.9119, 2.3910', '2,391 48,9119']) {
    await ask(page, point)
    await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
    expect(await page.getByRole('link', { name: /Franc Moisin/ }).count()).toBeGreaterThan(0)
  }
  await page.getByRole('button', { name: 'Dans un QPV : 1' }).waitFor()
  expect(abroad(requests)).toEqual([])
  expect(geocoder.requests).toEqual([])
})

test('after that, addresses go to IGN’s geocoder and nowhere else, without cookie or referrer', async () => {
  const { page, requests } = await openAddresses()
  const headers: Record<string, string>[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(geopf)) headers.push(request.headers())
  })
  await agree(page)
  await box(page).pressSequentially('3 rue du ded')
  await page.getByRole('option', { name: '3 Rue du Dedans 93200 Saint-Denis' }).waitFor()
  await box(page).press('ArrowDown')
  await box(page).press('Enter')
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
  expect(abroad(requests).length).toBeGreaterThan(0)
  expect(abroad(requests).every((url) => url.startsWith(`${geopf}geocodage/search`))).toBe(true)
  expect(headers.flatMap((one) => [one.cookie, one.referer]).filter(Boolean)).toEqual([])
  expect(page.url()).not.toMatch(/dedans/i)
  await page.getByRole('link', { name: /Franc Moisin/ }).click()
  await page.waitForURL(/area=neighbourhood-QN09328M/)
})

test.each([
  ['3 rue du dedans 93200 Saint-Denis', 'Oui, dans un QPV 2024', /QN09328M/],
  ['2 rue du dehors 93200 Saint-Denis', 'Non, hors des QPV 2024', /aucun quartier/],
  ['4 avenue du parc tranquille 92200', 'Non, la commune n’a pas de QPV 2024', /Neuilly-sur-Seine/],
  ['rue de la traversée 93200 Saint-Denis', 'Rue en partie dans un QPV 2024', /13 des 20 numéros trouvés/],
  ['xyzzy plugh', 'Adresse introuvable', /xyzzy plugh/],
  ['93200 Saint-Denis', 'Adresse trop imprécise', /Précisez la rue/],
  ['rue sans numéro 93200 Saint-Denis', 'Adresse trop imprécise', /Précisez le numéro/]
])('“%s” is answered: %s', async (text, heading, words) => {
  const { page } = await openAddresses()
  await agree(page)
  await ask(page, text)
  await page.getByRole('heading', { name: heading }).waitFor()
  await page.getByRole('region', { name: 'Une adresse' }).getByText(words).first().waitFor()
})

test('an address that is little like what was typed is offered, not answered', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await ask(page, '3 rue du dedans xx yy zz')
  await page.getByRole('heading', { name: 'Adresse introuvable' }).waitFor()
  await page.getByRole('button', { name: '3 Rue du Dedans 93200 Saint-Denis' }).click()
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
})

test('the answer of 2015 stands beside that of 2024, each with its own code', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await ask(page, '3 rue du dedans 93200 Saint-Denis')
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
  await page.getByLabel(/Répondre aussi pour les QPV 2015/).check()
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2015' }).waitFor()
  await page.getByRole('link', { name: /QP093028/ }).waitFor()
  await page.getByRole('link', { name: /QN09328M/ }).waitFor()
})

test('an agreement is asked for once, outlives the tool, and is taken back', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await ask(page, '3 rue du dedans 93200 Saint-Denis')
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
  await page.getByRole('link', { name: 'Mes données' }).click()
  await page.getByRole('link', { name: 'Adresses' }).click()
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
  await page.getByRole('button', { name: 'Retirer mon accord' }).click()
  const before = geocoder.requests.length
  await ask(page, '2 rue du dehors 93200 Saint-Denis')
  await page.getByText('Cette adresse n’a pas été envoyée').waitFor()
  expect(geocoder.requests.length).toBe(before)
  await page.reload()
  await page.getByRole('button', { name: 'J’accepte l’envoi des adresses' }).waitFor()
})

test('what was offered while sending was agreed is not asked about after that is taken back', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await ask(page, 'rue de la traversée xx yy zz ww')
  const offered = page.getByRole('button', { name: 'Rue de la Traversée 93200 Saint-Denis' })
  await offered.waitFor()
  await page.getByRole('button', { name: 'Retirer mon accord' }).click()
  const before = geocoder.requests.length
  await offered.click()
  await page.getByText('Cette adresse n’a pas été envoyée').waitFor()
  expect(geocoder.requests.length).toBe(before)
})

test('a fault is said in words, and asking again answers', async () => {
  const { page } = await openAddresses()
  await agree(page)
  geocoder.faults.push({ kind: 'html' })
  await ask(page, '3 rue du dedans 93200 Saint-Denis')
  await page.getByText('La réponse du géocodeur est illisible').waitFor()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
})

test('offline that is said, and a point is still answered', async () => {
  const { page, context } = await openAddresses([/ERR_INTERNET_DISCONNECTED/])
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  await context.setOffline(true)
  await page.getByText('Vous êtes hors ligne').waitFor()
  await ask(page, '48.9119, 2.3910')
  await page.getByRole('heading', { name: 'Oui, dans un QPV 2024' }).waitFor()
  await agree(page)
  await paste(page, '3 rue du dedans 93200 Saint-Denis')
  await page.getByRole('button', { name: 'Situer les adresses' }).click()
  await page.getByRole('alert').getByText('Vous êtes hors ligne').waitFor()
  expect(geocoder.requests).toEqual([])
})

/** Distinct addresses, some of which exist: two batches. */
const many = Array.from(
  { length: 1_500 },
  (_, i) => `${(i % 6) + 1} rue du dedans ${93_200 + Math.floor(i / 6)} Saint-Denis`
)

test('a long list is stopped and taken up again: what was answered is not asked twice', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await paste(page, many.join('\n'))
  await page.getByText('1 500 adresses distinctes seront envoyées').waitFor()
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  geocoder.faults.push({ kind: 'rows', change: (rows) => rows }, { kind: 'slow', until })
  await page.getByRole('button', { name: 'Situer les adresses' }).click()
  await page.getByText('Adresses situées : 1 000 sur 1 500').waitFor()
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await page.getByText('500 lignes attendent encore').waitFor()
  release()
  geocoder.requests.length = 0
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await page.getByText('lignes attendent').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Reprendre' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Arrêter' }).waitFor({ state: 'detached' })
  expect(geocoder.requests.flatMap(({ addresses }) => addresses).toSorted()).toEqual(
    many.slice(1_000).toSorted()
  )
})

test('a fault in the middle of a list loses nothing', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await paste(page, many.join('\n'))
  geocoder.faults.push({ kind: 'rows', change: (rows) => rows }, { kind: 'html' })
  await page.getByRole('button', { name: 'Situer les adresses' }).click()
  await page.getByRole('alert').getByText('Les réponses reçues sont gardées').waitFor()
  await page.getByRole('button', { name: 'En attente : 500' }).waitFor()
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await page.getByRole('button', { name: 'En attente' }).waitFor({ state: 'detached' })
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('an address that the service never answers is named, and asked for again on demand', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await paste(page, '3 rue du dedans 93200 Saint-Denis\n2 rue du dehors 93200 Saint-Denis')
  const change = (rows: string[]) => rows.filter((row) => !row.includes('dehors'))
  geocoder.faults.push({ kind: 'rows', change }, { kind: 'rows', change })
  await page.getByRole('button', { name: 'Situer les adresses' }).click()
  await page.getByText('1 ligne est restée sans réponse utilisable').waitFor()
  await page.getByRole('button', { name: 'Les redemander' }).click()
  await page.getByRole('button', { name: 'Hors QPV : 1' }).waitFor()
})

test('a CSV is read, its streets are answered by their numbers, and the table is taken away', async () => {
  const { page } = await openAddresses()
  await agree(page)
  await page.getByLabel(/Fichier \(CSV/).setInputFiles({
    name: 'mes adresses.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'dossier;voie;cp;ville\n=A1;3 rue du dedans;93200;Saint-Denis\nB2;rue de la traversée;93200;Saint-Denis\nC3;avenue du parc tranquille;92200;Neuilly-sur-Seine\n'
    )
  })
  await page.getByText('« 3 rue du dedans 93200 Saint-Denis »').waitFor()
  await page.getByRole('button', { name: 'Situer les adresses' }).click()
  await page.getByRole('cell', { name: /13 des 20 numéros trouvés/ }).waitFor()
  // What is not the address stays here.
  expect(JSON.stringify(geocoder.requests)).not.toMatch(/A1|B2|C3|dossier/)
  await page.getByRole('main').getByRole('button', { name: 'Exporter les données' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter les données' })
  await dialog.getByRole('radio', { name: 'CSV pour Excel' }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Télécharger le fichier' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('mes-adresses-qpv.zip')
  const parts = unzipSync(await downloaded(file))
  const [, csv] = Object.entries(parts).find(([name]) => name.endsWith('.csv'))!
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = strFromU8(csv)
  expect(text.split('\r\n').map((line) => line.split(';')[0])).toEqual(['dossier', "'=A1", 'B2', 'C3', ''])
  expect(text).toContain('Rue en partie dans un QPV;QN09328M')
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  await page.getByRole('button', { name: 'Commune sans QPV : 1' }).click()
  await page.getByText('1 ligne sur 3').waitFor()
})

test.each([
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }]
])(
  'axe finds nothing against the tool with its answers on %s, and nothing is wider than the screen',
  async (_, viewport) => {
    const { page } = await openAddresses([asked], viewport)
    await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
    expect(await violations(page)).toEqual([])
    await agree(page)
    await ask(page, 'rue de la traversée 93200 Saint-Denis')
    await page.getByRole('heading', { name: /Rue en partie/ }).waitFor()
    await paste(
      page,
      'a;adresse;ville\n1;3 rue du dedans;93200 Saint-Denis\n2;2 rue du dehors;93200 Saint-Denis'
    )
    await page.getByRole('button', { name: 'Situer les adresses' }).click()
    await page.getByRole('main').getByRole('button', { name: 'Exporter les données' }).waitFor()
    await box(page).fill('rue du d')
    await page.getByRole('option').first().waitFor()
    // From its top: axe takes a box that has scrolled half under the header for a small target.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  }
)
