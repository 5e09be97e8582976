import { expect, test } from 'vitest'
import type { ClassingId } from '../../../src/catalogue/classings.ts'
import { choiceOf, searchOf } from '../../../src/state/address.ts'
import { outcomeLimits } from '../../../src/state/outcomes/scale.ts'
import type { AskedFigure } from '../../../src/state/outcomes/subject.ts'
import { namesOwnColumn } from '../../../src/state/share/linkContents.ts'
import { sharedChoice } from '../../../src/state/share/sharedChoice.ts'
import { smallPlaces } from '../places.ts'

const known = { places: smallPlaces(), sources: [], dataVersion: '0a1b2c3d' }

test.each([
  ['?v=1&zone=department-93&measure=posts', '?v=1&zone=department-93&measure=posts'],
  [
    '?v=1&view=outcomes&zone=department-93&level=department&map=choropleth&limits=0,1,2&by=department&tool=sql&sql=SELECT+1',
    '?v=1&view=outcomes&zone=department-93&by=department'
  ],
  [
    '?v=1&view=workshop&map=choropleth&by=department&tool=sql&sql=SELECT+1',
    '?v=1&view=workshop&tool=sql&sql=SELECT+1'
  ],
  ['?v=1&view=data&zone=department-93&section=checks', '?v=1&view=data&section=checks'],
  ['?v=1&camera=2.36123,48.94321,5.2000', '?v=1&camera=2.36,48.94,5.2'],
  ['?v=1&camera=2.36123,48.94321,13.456', '?v=1&camera=2.3612,48.9432,13.46']
])('%s is shared as %s', (search, shared) => {
  const { choice, notices } = choiceOf(search, known)
  expect(notices).toEqual([])
  const short = searchOf(sharedChoice(choice))
  expect(short).toBe(shared)
  expect(choiceOf(short, known).notices).toEqual([])
})

test('limits of the map of investments, which no map of outcomes has, cut its classes as the link without them', () => {
  const values = [3, 9, 12, 14, 20, 31]
  const figure = { shows: 'value' } as AskedFigure
  const cutBy = (classing: ClassingId) =>
    outcomeLimits(values, figure, { classing, classes: 3, bounds: null })
  const { choice } = choiceOf('?view=outcomes&limits=0,5,10,40&classing=own', known)
  expect(cutBy(sharedChoice(choice).classing)).toEqual(cutBy('own'))
})

test.each([
  ['?view=outcomes&outcome=own:a:b:contract:sum', true],
  ['?view=outcomes&second=own:a:b:contract:sum', true],
  ['?view=outcomes', false],
  ['?outcome=own:a:b:contract:sum', false]
])('“%s” names a column of a personal file: %s', (search, isOwn) => {
  expect(namesOwnColumn(choiceOf(search, known).choice)).toBe(isOwn)
})
