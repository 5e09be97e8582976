import { formatCount, formatRange } from '../../core/format.ts'
import type { SheetLayer } from './layers.ts'

/** What a layer shows, with its years and what it leaves out. */
export function layerText(layer: SheetLayer, years: readonly [number, number], unplaced: number): string {
  const [first, last] = years
  switch (layer.kind) {
    case 'communes':
      return 'Communes où le programme est présent, d’après la liste nationale ; la commune n’est pas le quartier.'
    case 'departments':
      return 'Nombre de sites par département, d’après la liste nationale.'
    case 'funding': {
      const yearly = layer.programmes.every((programme) => programme.years !== null)
      const when = yearly ? (first === last ? String(first) : formatRange(first, last)) : 'toutes années'
      return `${layer.label}, ${when}. ${layer.programmes.map(({ caution }) => caution).join(' ')}`
    }
    case 'operations':
      return (
        `${layer.programme.label}, toutes années, un point par lieu au niveau le plus fin où le montant est connu. ` +
        `${layer.programme.caution}${unplaced > 0 ? ` ${formatCount(unplaced)} sans lieu connu.` : ''}`
      )
    case 'sites':
      return (
        `${formatCount(layer.sites.length)} lieux que des pages publiques nomment, au centre de leur commune.` +
        (unplaced > 0
          ? ` ${formatCount(unplaced)} ${unplaced > 1 ? 'ne sont pas situés : la page nomme' : 'n’est pas situé : la page nomme'} une intercommunalité ou un nom que plusieurs communes portent.`
          : '')
      )
  }
}
