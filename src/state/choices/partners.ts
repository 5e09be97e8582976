import { idLike, oneOf, unusual, type AddressPart } from './addressPart.ts'
import { t } from '../../words/t.ts'

/** What the list of partners can be narrowed to: each as its table writes it. */
export const partnerKinds = [
  'state operator',
  'social partner',
  'landlord federation',
  'ministry',
  'public bank',
  'international',
  'association',
  'firm',
  'local authority level',
  'citizen'
] as const

export type PartnerKind = (typeof partnerKinds)[number]

/** Where a partner acts. */
export const partnerLevels = ['local', 'national', 'international'] as const

export type PartnerLevel = (typeof partnerLevels)[number]

/** What a partner does in a programme. */
export const partnerRoles = ['leader', 'funder', 'pilot', 'advisor', 'owner', 'beneficiary'] as const

export type PartnerRole = (typeof partnerRoles)[number]

/** Money that can be followed from its funder to a place: one family each, never added up. */
export const flowIds = ['posts', 'adultes-relais', 'fonjep', 'p147', 'npnru', 'cdc-grants'] as const

export type FlowId = (typeof flowIds)[number]

/** What the view of partners holds in the address. */
export interface PartnersChoice {
  /** id in table partners: the one that is open */
  readonly partner: string | null
  /** id in table programmes: the one that is open */
  readonly programme: string | null
  /** what the list is searched for, as typed; '' for all */
  readonly text: string
  readonly kind: PartnerKind | null
  readonly reach: PartnerLevel | null
  readonly role: PartnerRole | null
  /** only what concerns the residents' participation */
  readonly residents: boolean
  /** id in table programmes: whose shares are shown */
  readonly shares: string
  readonly flow: FlowId
  /** id of the first share of the statement that the NPNRU is drawn from; null: the one that names a total */
  readonly statement: string | null
  /** which of an open entry's maps is shown; null: the first it has */
  readonly layer: string | null
  /** arcs between the seats and the places are asked for */
  readonly arcs: boolean
  /** grants of programme 147 by beneficiary are asked for */
  readonly grants: boolean
}

const opening: PartnersChoice = {
  partner: null,
  programme: null,
  text: '',
  kind: null,
  reach: null,
  role: null,
  residents: false,
  shares: 'npnru',
  flow: 'posts',
  statement: null,
  layer: null,
  arcs: false,
  grants: false
}

// A kind has spaces in the table, hyphens in the address.
const slugOf = (kind: PartnerKind) => kind.replaceAll(' ', '-')

export const partners: AddressPart<PartnersChoice> = {
  opening,
  readers: {
    partner: (text) => ({ partner: idLike(text, t('partenaire')) }),
    programme: (text) => ({ programme: idLike(text, t('programme')) }),
    'partner-text': (text) => ({ text: text.slice(0, 80) }),
    'partner-kind': (text) => {
      const slug = oneOf(partnerKinds.map(slugOf), text, t('nature de partenaire'))
      return { kind: partnerKinds.find((kind) => slugOf(kind) === slug) ?? null }
    },
    'partner-level': (text) => ({ reach: oneOf(partnerLevels, text, t('échelle de partenaire')) }),
    'partner-role': (text) => ({ role: oneOf(partnerRoles, text, t('rôle de partenaire')) }),
    residents: (text) => ({ residents: oneOf(['only'], text, t('participation des habitants')) === 'only' }),
    shares: (text) => ({ shares: idLike(text, t('programme')) }),
    flow: (text) => ({ flow: oneOf(flowIds, text, t('flux')) }),
    statement: (text) => ({ statement: idLike(text, t('déclaration')) }),
    layer: (text) => ({ layer: idLike(text, t('carte')) }),
    arcs: (text) => ({ arcs: oneOf(['shown'], text, t('arcs')) === 'shown' }),
    grants: (text) => ({ grants: oneOf(['read'], text, t('subventions')) === 'read' })
  },
  parameters: (part) =>
    unusual({
      partner: [part.partner ?? '', ''],
      programme: [part.programme ?? '', ''],
      'partner-text': [part.text, ''],
      'partner-kind': [part.kind ? slugOf(part.kind) : '', ''],
      'partner-level': [part.reach ?? '', ''],
      'partner-role': [part.role ?? '', ''],
      residents: [part.residents ? 'only' : '', ''],
      shares: [part.shares, opening.shares],
      flow: [part.flow, opening.flow],
      statement: [part.statement ?? '', ''],
      layer: [part.layer ?? '', ''],
      arcs: [part.arcs ? 'shown' : '', ''],
      grants: [part.grants ? 'read' : '', '']
    })
}
