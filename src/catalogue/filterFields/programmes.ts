import type { FilterField } from './field.ts'

/** Programmes in or around a neighbourhood, each with the level at which that is known. */
export const programmeFields: readonly FilterField[] = [
  {
    id: 'npnru',
    theme: 'programmes',
    label: 'NPNRU',
    detail:
      'Par recouvrement avec un QPV 2015 du programme ; pour les quartiers de 2015, la liste des 448. Non connu des quartiers de 2024 d’outre-mer.',
    generations: ['2015', '2024'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'with', label: 'NPNRU' },
        { id: 'without', label: 'hors NPNRU' }
      ]
    },
    years: null,
    from: { kind: 'npnru' }
  },
  {
    id: 'npnru-interest',
    theme: 'programmes',
    label: 'Intérêt du projet NPNRU',
    detail: 'Ce qu’en disent des pages publiques ; les deux où elles se contredisent.',
    generations: ['2015'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'national', label: 'intérêt national' },
        { id: 'regional', label: 'intérêt régional' }
      ]
    },
    years: null,
    from: { kind: 'npnru-interest' }
  },
  {
    id: 'programme',
    theme: 'programmes',
    label: 'Programme présent dans la commune',
    detail: 'Un site dans une commune du quartier, pas forcément dans le quartier.',
    generations: ['2015', '2024'],
    shape: {
      kind: 'list',
      record: 'closed',
      values: [
        { id: 'acv', label: 'Action cœur de ville' },
        { id: 'cites_educatives', label: 'Cités éducatives' },
        { id: 'cites_emploi', label: 'Cités de l’emploi' },
        { id: 'france_services', label: 'France services' },
        { id: 'ort', label: 'Opération de revitalisation de territoire' },
        { id: 'pvd', label: 'Petites villes de demain' }
      ]
    },
    years: null,
    from: { kind: 'presence' }
  },
  {
    id: 'pnru',
    theme: 'programmes',
    label: 'Premier programme de rénovation urbaine (PNRU)',
    detail:
      'Un périmètre numérisé nomme une commune du quartier ; quelques départements seulement : ailleurs, non connu.',
    generations: ['2015', '2024'],
    shape: { kind: 'list', record: 'open', values: [{ id: 'with', label: 'PNRU dans la commune' }] },
    years: null,
    from: { kind: 'pnru' }
  }
]
