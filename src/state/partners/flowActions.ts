import type { FlowId } from '../choices/partners.ts'
import type { Directory } from './directory.ts'
import { t } from '../../words/t.ts'

/** What choosing a node of a diagram of flows does, and its words. */
export type FlowAction =
  | { readonly kind: 'filter'; readonly code: string; readonly words: string }
  | { readonly kind: 'keep'; readonly flow: FlowId; readonly words: string }
  | {
      readonly kind: 'open'
      readonly entity: 'partner' | 'programme'
      readonly id: string
      readonly words: string
    }

/**
 * A place filters, one programme of several is kept alone, a funder or a programme alone is opened.
 * @param node id of a node of flowModel
 * @returns null where choosing it does nothing: an unknown place, a kind of amount, what has no sheet
 */
export function flowAction(
  node: string,
  context: {
    readonly flow: FlowId
    /** of the territory chosen already; nothing lies below a contract */
    readonly zoneLevel: 'region' | 'department' | 'contract' | null
    readonly directory: Directory
  }
): FlowAction | null {
  const { flow, zoneLevel, directory } = context
  const [kind, id = ''] = node.split(':')
  if (kind === 'place')
    return id === '' || zoneLevel === 'contract'
      ? null
      : { kind: 'filter', code: id, words: t('filtrer sur ce territoire') }
  if (kind === 'funder')
    return directory.partner(id) ? { kind: 'open', entity: 'partner', id, words: t('ouvrir sa fiche') } : null
  if (flow === 'posts' && (id === 'adultes-relais' || id === 'fonjep'))
    return { kind: 'keep', flow: id, words: t('garder ce programme seul') }
  const programme = directory.programmes.find(({ atlasId }) => atlasId === id)
  return programme
    ? { kind: 'open', entity: 'programme', id: programme.id, words: t('ouvrir sa fiche') }
    : null
}
