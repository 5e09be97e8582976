import type { Programme } from './records.ts'
import { t } from '../../words/t.ts'

/**
 * Programmes of which the atlas knows where they are and nothing else: they stand in table programme_presence
 * and in no table collected by hand. Told in French, as those tables are.
 */
export const presenceOnly: readonly Programme[] = [
  only('pvd', 'Petites villes de demain', 'Petites villes de demain'),
  only('ort', 'ORT', t('Opérations de revitalisation de territoire'))
]

function only(id: string, shortName: string, name: string): Programme {
  return {
    id,
    atlasId: null,
    shortName,
    name,
    kind: 'programme',
    lead: null,
    operators: [],
    funders: [],
    startYear: Number.NaN,
    endYear: Number.NaN,
    envelopeEur: Number.NaN,
    envelopeKind: null,
    territories: Number.NaN,
    territoriesUnit: null,
    legalBasis: null,
    predecessors: [],
    successors: [],
    themes: [],
    publisher: 'ANCT',
    page: t('Fichiers des programmes de l’ANCT'),
    published: null,
    confidence: 'high',
    note: t('Seuls ses lieux sont connus de l’atlas : ni financeurs, ni montants.')
  }
}
