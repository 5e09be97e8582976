import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'
import { settled } from './settled.ts'
import { violations } from './violations.ts'

/** What axe finds once everything that was asked for is there. */
async function settledViolations(page: Page): Promise<string[]> {
  await settled(page)
  return violations(page)
}

test.each([
  ['the opening', '', undefined],
  ['a department with a gap, its table open', '?zone=department-93&table=open', undefined],
  ['filled areas', '?level=department&map=choropleth', undefined],
  ['a neighbourhood’s card', '?selected=neighbourhood-QN03107M&camera=1.44,43.6,12', undefined],
  ['the agreements', '?programmes=npnru&measure=amount&level=department', undefined],
  ['the outcomes', '?view=outcomes', undefined],
  [
    'two crossed measures, brushed, with their table',
    '?view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&drawn=bivariate&brush=first:50~80&table=open',
    undefined
  ],
  [
    'the outcomes with a filter and two shapes',
    '?view=outcomes&filter=poverty-rate:2019:40~,or(npnru:with,programme:acv)&shapes=in:circle:2.36,48.92,12~out:territory:department-75',
    undefined
  ],
  ['the workshop', '?view=workshop', undefined],
  [
    'a measure whose file this browser does not have',
    '?view=outcomes&outcome=own:a:b:contract:sum',
    undefined
  ],
  ['the outcomes on a phone', '?view=outcomes', { width: 390, height: 844 }],
  ['the partners', '?view=partners', undefined],
  ['a partner', '?view=partners&partner=action_logement', undefined],
  ['the flows of the NPNRU on a phone', '?view=partners&flow=npnru', { width: 390, height: 844 }],
  ['the page of a neighbourhood', '?view=area&area=neighbourhood-QN03107M', undefined],
  [
    'the page of a neighbourhood on a phone',
    '?view=area&area=neighbourhood-QN03107M',
    { width: 390, height: 844 }
  ],
  ['the page of a department', '?view=area&area=department-93', undefined],
  ['a comparison', '?view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007', undefined],
  ['the catalogue', '?view=data', undefined],
  ['a source of the catalogue', '?view=data&source=anct-adultes-relais,insee-qpv-2024', undefined],
  ['an indicator of the catalogue', '?view=data&indicator=poverty-rate', undefined],
  ['the catalogue on a phone', '?view=data&section=checks', { width: 390, height: 844 }],
  ['a link with notices', '?zone=nowhere-1', undefined],
  ['a phone', '?zone=department-31', { width: 390, height: 844 }],
  ['a narrow screen', '', { width: 320, height: 640 }]
] as const)('axe finds nothing against %s', async (_, search, viewport) => {
  const { page } = await openAtlas(search, viewport)
  expect(await settledViolations(page)).toEqual([])
})

test.each([
  ['the investments', '?zone=department-93&table=open'],
  ['the outcomes', '?view=outcomes'],
  ['the partners', '?view=partners'],
  ['the page of a neighbourhood', '?view=area&area=neighbourhood-QN03107M'],
  ['a comparison', '?view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007'],
  ['the catalogue', '?view=data'],
  ['the workshop', '?view=workshop'],
  ['a query', '?view=workshop&tool=sql'],
  ['an embedded map', 'embed.html?zone=department-93']
] as const)('axe finds nothing against %s in the dark', async (_, search) => {
  const { page } = await openAtlas(search, undefined, [], 'dark')
  await page.getByRole('main').waitFor()
  // An embedded map does not tell when its engine runs.
  if (search.startsWith('?')) await settled(page)
  expect(await violations(page)).toEqual([])
})

test('nothing moves by itself where the device asks for stillness', async () => {
  const { page } = await openAtlas('', { width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  await page.getByRole('button', { name: 'Filtres' }).click()
  expect(
    await page.evaluate(() => [
      document.getAnimations().length,
      ...new Set(
        [...document.querySelectorAll('*')].flatMap((one) =>
          getComputedStyle(one).transitionDuration.split(', ')
        )
      )
    ])
  ).toEqual([0, '0s'])
})

test.each([
  ['', undefined],
  ['on a phone', { width: 390, height: 844 }]
] as const)('axe finds nothing against the composer %s', async (_, viewport) => {
  const { page } = await openAtlas('?zone=department-93', viewport)
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  await page.getByRole('button', { name: /^Exporter/ }).click()
  const legend = page.getByRole('button', { name: 'Légende, déplacer avec les flèches' })
  await legend.focus()
  expect(await settledViolations(page)).toEqual([])
})

test.each(['', '?view=data', '?view=outcomes', '?view=partners', '?view=area&area=neighbourhood-QN03107M'])(
  'nothing is wider than a phone: “%s”',
  async (search) => {
    const { page } = await openAtlas(search, { width: 320, height: 640 })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
)
