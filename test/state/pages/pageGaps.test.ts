import { expect, test } from 'vitest'
import type { FigureBlock } from '../../../src/state/pages/figureBlock.ts'
import type { Figure } from '../../../src/state/pages/figure.ts'
import { pageGaps } from '../../../src/state/pages/pageGaps.ts'
import { pageSubject } from '../../../src/state/pages/pageSubject.ts'
import { publishedPlaces, tableColumns } from '../../sql/database.ts'
import { figure } from './figures.ts'

const places = publishedPlaces()
const subject = pageSubject({ level: 'department', code: '93' }, places, tableColumns('neighbourhoods'), null)
const block: FigureBlock = {
  key: 'a',
  title: 'Indicateurs',
  intro: '',
  generation: '2024',
  code: 'QN09328M',
  set: null,
  contract: null,
  department: null,
  communes: []
}
const gapsOf = (own: ReadonlyMap<string, readonly Figure[]>, ...gaps: Parameters<typeof pageGaps>[2]) => {
  if (!subject) throw new Error('no department 93')
  return pageGaps(subject, [{ block, own }], gaps, places)
}

test('indicators without a figure are counted, and named', () => {
  const [first] = gapsOf(
    new Map([
      ['poverty-rate', [figure(2019, Number.NaN)]],
      ['gini', [figure(2019, Number.NaN, { status: 'secret' })]],
      ['population', [figure(2019, 5000)]]
    ])
  )
  expect(first?.text).toContain('2 des 3 indicateurs')
  expect(first?.text).toContain('dont 1 sous secret statistique')
  expect(first?.indicators).toEqual(['Taux de pauvreté à 60 %', 'Indice de Gini du revenu disponible'])
})

test('a year that a file leaves the department out of is told, and is not called zero', () => {
  const texts = gapsOf(new Map(), {
    programme: 'adultes-relais',
    year: 2022,
    department: '93',
    postsNearby: 310
  }).map(({ text }) => text)
  expect(texts.some((text) => text.startsWith('Adultes-relais 2022') && text.includes('pas un zéro'))).toBe(
    true
  )
})

test('a hole in another department is none here', () => {
  const texts = gapsOf(new Map(), { programme: 'fonjep', year: 2022, department: '31', postsNearby: 9 })
  expect(texts.some(({ text }) => text.startsWith('FONJEP'))).toBe(false)
})
