import { formatCount, formatRange } from '../../core/format.ts'
import type { SheetLayer } from './layers.ts'
import { plural, t } from '../../words/t.ts'

/** What a layer shows, with its years and what it leaves out. */
export function layerText(layer: SheetLayer, years: readonly [number, number], unplaced: number): string {
  const [first, last] = years
  switch (layer.kind) {
    case 'communes':
      return t(
        'Communes où le programme est présent, d’après la liste nationale ; la commune n’est pas le quartier.'
      )
    case 'departments':
      return t('Nombre de sites par département, d’après la liste nationale.')
    case 'funding': {
      const yearly = layer.programmes.every((programme) => programme.years !== null)
      const when = yearly ? (first === last ? String(first) : formatRange(first, last)) : t('toutes années')
      return `${layer.label}, ${when}. ${layer.programmes.map(({ caution }) => caution).join(' ')}`
    }
    case 'operations':
      return sentences(
        t(
          '{label}, toutes années, un point par lieu au niveau le plus fin où le montant est connu.',
          layer.programme
        ),
        layer.programme.caution,
        unplaced > 0 && t('{count} sans lieu connu.', { count: formatCount(unplaced) })
      )
    case 'sites':
      return sentences(
        t('{count} lieux que des pages publiques nomment, au centre de leur commune.', {
          count: formatCount(layer.sites.length)
        }),
        unplaced > 0 && unplacedSites(unplaced)
      )
  }
}

function unplacedSites(unplaced: number): string {
  const count = formatCount(unplaced)
  return plural(
    unplaced,
    t(
      '{count} n’est pas situé : la page nomme une intercommunalité ou un nom que plusieurs communes portent.',
      { count }
    ),
    t(
      '{count} ne sont pas situés : la page nomme une intercommunalité ou un nom que plusieurs communes portent.',
      { count }
    )
  )
}

function sentences(...all: readonly (string | false)[]): string {
  return all.filter((one) => one !== false).join(' ')
}
