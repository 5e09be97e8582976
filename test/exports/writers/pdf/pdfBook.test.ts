import { expect, test } from 'vitest'
import { provenanceOf } from '../../../../src/exports/provenance/provenanceOf.ts'
import type { LetterPicture } from '../../../../src/exports/writers/pdf/letterPicture.ts'
import { pdfBook } from '../../../../src/exports/writers/pdf/pdfBook.ts'
import { installedFont } from '../fontFiles.ts'
import { pageOf, samplePage, sampleProvenance } from '../samplePage.ts'
import { openedPdf, textOf } from './openedPdf.ts'

const square: LetterPicture = {
  columns: 8,
  rows: 8,
  bits: new Uint8Array(8).fill(255),
  width: 500,
  height: 500,
  advance: 600,
  left: 50,
  bottom: 0
}

test('a page is of the paper’s size, and its French words are copied as they are written', async () => {
  const book = pdfBook(sampleProvenance, installedFont, () => null)
  await book.add(samplePage, 'Carte')
  const document = await openedPdf(await book.finish())
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view
  expect([(right - left) / 72, (top - bottom) / 72].map((inches) => Math.round(inches * 254) / 10)).toEqual([
    100, 80
  ])
  const text = await textOf(document, 1)
  expect(text).toContain('L’effort d’œuvre à Étampes : 1 234 €')
  expect(text).toContain('ÀÉÊÇŒ àéèêëïîôûùç œ « AVoir Tôt » – 75 % ; Łódź')
  expect(text).toContain('Sans objet')
  // The rim of a name is drawn by its letters too, and must not be copied.
  expect(text.split('Évry').length).toBe(2)
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({
    Title: sampleProvenance.title,
    Author: 'Faubourg, l’atlas des quartiers prioritaires',
    Subject: sampleProvenance.subtitle,
    Creator: 'Faubourg',
    CreationDate: 'D:20261127100000Z',
    Language: 'fr-FR'
  })
  expect(metadata?.get('dc:title')).toBe(sampleProvenance.title)
})

test('letters that the face has not are drawn as pictures and stay text; without a picture a mark stands for them', async () => {
  const page = pageOf([{ kind: 'text', x: 10, y: 40, text: 'de A → B, ≥ 3', sizePx: 16, halo: '#ffffff' }])
  const drawn: string[] = []
  const withPictures = pdfBook(sampleProvenance, installedFont, (codePoint) => {
    drawn.push(String.fromCodePoint(codePoint))
    return square
  })
  await withPictures.add(page, 'Carte')
  const copied = await textOf(await openedPdf(await withPictures.finish()), 1)
  expect(drawn).toEqual(['→', '≥'])
  expect(copied).toContain('→')
  expect(copied).toContain('≥')
  const without = pdfBook(sampleProvenance, installedFont, () => null)
  await without.add(page, 'Carte')
  expect(await textOf(await openedPdf(await without.finish()), 1)).toContain('de A ? B, ? 3')
})

test('a book has bookmarks, links to its pages, papers of its pages and what each was made from', async () => {
  const book = pdfBook({ ...sampleProvenance, title: 'Essonne' }, installedFont, () => null)
  const box = { x: 10, y: 10, width: 100, height: 20 }
  await book.add(samplePage, 'Sommaire', [{ box, page: 2 }])
  await book.add(pageOf([], 793.7, 1122.52), 'Évry', [], { ...sampleProvenance, title: 'Évry' })
  await book.add(pageOf([], 1122.52, 793.7), 'Étampes', [], { ...sampleProvenance, title: 'Étampes' })
  const file = await book.finish()
  const document = await openedPdf(file)
  expect(document.numPages).toBe(3)
  const outline = await document.getOutline()
  expect(outline.map(({ title }) => title)).toEqual(['Sommaire', 'Évry', 'Étampes'])
  const [link] = await (await document.getPage(1)).getAnnotations()
  expect(await document.getPageIndex(link.dest[0])).toBe(2)
  // In points from the lower left corner of a page of 226.8 points.
  expect(link.rect.map(Math.round)).toEqual([8, 204, 83, 219])
  expect((await document.getPage(2)).view.map(Math.round)).toEqual([0, 0, 595, 842])
  expect((await document.getPage(3)).view.map(Math.round)).toEqual([0, 0, 842, 595])
  expect((await provenanceOf(file))?.title).toBe('Essonne')
  expect(await file.text()).toContain('"title":"Étampes"')
})

test('a book without pages, or with a link to a page that never came, is no book', async () => {
  await expect(pdfBook(sampleProvenance, installedFont, () => null).finish()).rejects.toThrow('without pages')
  const book = pdfBook(sampleProvenance, installedFont, () => null)
  await book.add(pageOf([]), 'Sommaire', [{ box: { x: 0, y: 0, width: 9, height: 9 }, page: 3 }])
  await expect(book.finish()).rejects.toThrow('not there')
})
