import { expect, test } from 'vitest'
import { pictureFormats } from '../../../src/exports/writers/index.ts'
import { composed } from '../../../src/state/composer/composed.ts'
import { usualComposition, type Composition } from '../../../src/state/composer/composition.ts'
import { mapOf, type Asked } from './pages.ts'
import { differenceFrom, keep, renewing } from './reference.ts'
import { pixelsOf } from './rendering.ts'

const france = { zone: null, level: 'department' } as const

const cases: { name: string; ask: Asked; also?: Partial<Composition> }[] = [
  {
    name: 'page-symbols',
    ask: {
      ...france,
      level: 'contract',
      type: 'symbols',
      title: 'Habitants des quartiers prioritaires par contrat de ville'
    }
  },
  {
    name: 'page-department',
    ask: {
      zone: { level: 'department', code: '59' },
      level: 'contract',
      type: 'symbols',
      title: 'Habitants des quartiers prioritaires du Nord par contrat de ville'
    },
    also: { graticule: true }
  },
  {
    name: 'page-choropleth',
    ask: { ...france, type: 'choropleth', title: 'Habitants des quartiers prioritaires par département' },
    also: { paris: true }
  },
  {
    name: 'page-bivariate',
    ask: { ...france, type: 'bivariate', title: 'Quartiers prioritaires et leurs habitants par département' }
  },
  {
    name: 'page-change',
    ask: {
      zone: { level: 'department', code: '93' },
      level: 'neighbourhood',
      type: 'change',
      title: 'Habitants par quartier de Seine-Saint-Denis, écart au quartier médian'
    }
  }
]

/** Share of pixels that are plainly other: the edges of letters, which systems draw each in its way. */
const tolerated = 0.01

// VITE_RENEW_PICTURES=1 npx vitest run --project browser test/browser/maps/pages.test.ts draws the references anew: look at them.
test.each(cases)(
  'the A4 page $name is drawn as in its reference picture',
  { timeout: 60_000 },
  async ({ name, ask, also }) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!
    await Promise.all(
      [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "Source Sans 3 Variable"`))
    )
    const measureText = (text: string, sizePx: number, weight: number) => {
      context.font = `${weight} ${sizePx}px "Source Sans 3 Variable"`
      return context.measureText(text).width
    }
    const map = mapOf(ask)
    const making = { link: 'https://faubourg.example/#/carte', date: new Date(2026, 10, 26) }
    const page = composed(map, { ...usualComposition, ...also }, making, measureText)
    const provenance = {
      title: map.title,
      subtitle: map.subtitle,
      link: making.link,
      dataVersion: '1',
      sources: map.sources,
      made: '2026-11-26T00:00:00Z',
      composition: null
    }
    const png = pictureFormats.find(({ id }) => id === 'png')!
    const drawn = await createImageBitmap(await png.write(page, provenance, 96))
    const pixels = pixelsOf(drawn, drawn)
    const difference = await differenceFrom(name, pixels, 60)
    if (renewing || difference > tolerated) await keep(name, pixels)
    if (!renewing) expect(difference).toBeLessThanOrEqual(tolerated)
  }
)
