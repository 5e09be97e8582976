import { formatCount, formatRange } from '../../core/format.ts'
import type { SheetLayer } from './layers.ts'
import { t } from '../../words/t.ts'

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
      return t(
        '{label}, toutes années, un point par lieu au niveau le plus fin où le montant est connu. {caution}{value}',
        {
          label: layer.programme.label,
          caution: layer.programme.caution,
          value: unplaced > 0 ? t(' {unplaced} sans lieu connu.', { unplaced: formatCount(unplaced) }) : ''
        }
      )
    case 'sites':
      return (
        t('{count} lieux que des pages publiques nomment, au centre de leur commune.', {
          count: formatCount(layer.sites.length)
        }) +
        (unplaced > 0
          ? t(' {unplaced} {value} une intercommunalité ou un nom que plusieurs communes portent.', {
              unplaced: formatCount(unplaced),
              value:
                unplaced > 1 ? t('ne sont pas situés : la page nomme') : t('n’est pas situé : la page nomme')
            })
          : '')
      )
  }
}
