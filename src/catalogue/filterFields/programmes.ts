import type { FilterField } from './field.ts'
import { t } from '../../words/t.ts'

/** Programmes in or around a neighbourhood, each with the level at which that is known. */
export const programmeFields: readonly FilterField[] = [
  {
    id: 'npnru',
    theme: 'programmes',
    label: 'NPNRU',
    detail: t(
      'Par recouvrement avec un QPV 2015 du programme ; pour les quartiers de 2015, la liste des 448. Non connu des quartiers de 2024 d’outre-mer.'
    ),
    generations: ['2015', '2024'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'with', label: 'NPNRU' },
        { id: 'without', label: t('hors NPNRU') }
      ]
    },
    years: null,
    from: { kind: 'npnru' }
  },
  {
    id: 'npnru-interest',
    theme: 'programmes',
    label: t('Intérêt du projet NPNRU'),
    detail: t('Ce qu’en disent des pages publiques ; les deux où elles se contredisent.'),
    generations: ['2015'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'national', label: t('intérêt national') },
        { id: 'regional', label: t('intérêt régional') }
      ]
    },
    years: null,
    from: { kind: 'npnru-interest' }
  },
  {
    id: 'programme',
    theme: 'programmes',
    label: t('Programme présent dans la commune'),
    detail: t('Un site dans une commune du quartier, pas forcément dans le quartier.'),
    generations: ['2015', '2024'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'acv', label: t('Action cœur de ville') },
        { id: 'cites_educatives', label: t('Cités éducatives') },
        { id: 'cites_emploi', label: t('Cités de l’emploi') },
        { id: 'france_services', label: t('France services') },
        { id: 'ort', label: t('Opération de revitalisation de territoire') },
        { id: 'pvd', label: t('Petites villes de demain') }
      ]
    },
    years: null,
    from: { kind: 'presence' }
  },
  {
    id: 'pnru',
    theme: 'programmes',
    label: t('Premier programme de rénovation urbaine (PNRU)'),
    detail: t(
      'Un périmètre numérisé nomme une commune du quartier ; quelques départements seulement : ailleurs, non connu.'
    ),
    generations: ['2015', '2024'],
    shape: { kind: 'list', record: 'open', values: [{ id: 'with', label: t('PNRU dans la commune') }] },
    years: null,
    from: { kind: 'pnru' }
  }
]
