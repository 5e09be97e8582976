import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'
import { settled } from './settled.ts'

/** Words that no English text, no title of a producer's list and hardly a proper name holds. */
const french =
  /(^|[^\p{L}’])(sont|une|avec|aucune?|cette|votre|vous|qui|que|mais|ne|pas|il|elle|données|montants?|chiffres?|lignes?|années?|cartes?|fichiers?|tableau|valeurs?|inconnue?s?|télécharger|fermer|depuis|selon)(?=[^\p{L}’-]|$)/iu

/** The titles of the files stand inside the name of a list. */
const quotes = /^Files read: |^(Agence|Ministère|Union|Fonds|Association) /i

/** What a reader sees or hears in French on a page in English; what says that it is French (lang="fr") is meant. */
async function frenchTexts(page: Page): Promise<string[]> {
  await settled(page)
  const texts = await page.evaluate(() => {
    const said: string[] = [document.title]
    const isFrench = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'fr'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && !isFrench(parent) && !parent.closest('style, script, code, .cm-editor'))
        said.push((walker.currentNode.textContent ?? '').trim())
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      if (!isFrench(element))
        said.push(...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
    return said
  })
  return [...new Set(texts)].filter((text) => french.test(text) && !quotes.test(text))
}

test.each([
  ['the opening', ''],
  ['a department with a gap, its table open', 'zone=department-93&table=open'],
  ['filled areas by inhabitant', 'level=contract&map=choropleth&measure=per-inhabitant'],
  ['a neighbourhood’s card', 'selected=neighbourhood-QN03107M&camera=1.44,43.6,12'],
  ['the agreements', 'programmes=npnru&measure=amount&level=department'],
  ['the outcomes', 'view=outcomes'],
  [
    'two crossed measures, brushed, with their table',
    'view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&drawn=bivariate&brush=first:50~80&table=open'
  ],
  [
    'the outcomes with a filter and two shapes',
    'view=outcomes&filter=poverty-rate:2019:40~,or(npnru:with,programme:acv)&shapes=in:circle:2.36,48.92,12~out:territory:department-75'
  ],
  [
    'a gap to the department, drawn as change',
    'view=outcomes&shows=gap&reference=department&drawn=change&zone=department-34&npnru=with&picked=QP034001'
  ],
  ['a change of NPNRU against the others', 'view=outcomes&shows=change&by=department'],
  ['the workshop', 'view=workshop'],
  ['the addresses', 'view=workshop&tool=addresses'],
  ['a query', 'view=workshop&tool=sql'],
  ['the partners', 'view=partners'],
  ['a partner', 'view=partners&partner=action_logement'],
  ['the flows of the NPNRU', 'view=partners&flow=npnru'],
  ['the page of a neighbourhood', 'view=area&area=neighbourhood-QN03107M'],
  ['the page of a department', 'view=area&area=department-93'],
  ['the page of a contract', 'view=area&area=contract-243100518'],
  ['a comparison', 'view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007'],
  ['the catalogue', 'view=data'],
  ['the checks', 'view=data&section=checks'],
  ['what is missing', 'view=data&section=missing'],
  ['the declaration of accessibility', 'view=data&section=accessibility'],
  ['a source of the catalogue', 'view=data&source=anct-adultes-relais,insee-qpv-2024'],
  ['an indicator of the catalogue', 'view=data&indicator=poverty-rate'],
  ['a link with notices', 'zone=nowhere-1&level=nowhere']
])('%s is all in English', async (_, search) => {
  const { page } = await openAtlas(`?${search}${search ? '&' : ''}lang=en`)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await frenchTexts(page)).toEqual([])
})
