import { sourceColumn } from './columns.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const programmePresence = table({
  name: 'programme_presence',
  title: t('Communes où un programme est présent'),
  description:
    'Sites of national programmes, one row a programme, site and commune; sorted by programme, site, commune. Where a place of several communes has several sites, the file does not say which is where: each is in all.',
  loading: 'asked',
  key: ['programme', 'site', 'commune'],
  columns: [
    {
      name: 'programme',
      type: 'label',
      values: ['cites_educatives', 'cites_emploi', 'acv', 'pvd', 'france_services', 'ort'],
      description:
        'id in programmes; pvd (Petites villes de demain) and ort (Opération de revitalisation de territoire) stand here alone'
    },
    {
      name: 'site',
      type: 'text',
      description: 'id of the producer: cite-002; of acv, pvd and ort, which have none here, the commune'
    },
    { name: 'name', type: 'text', description: 'as the producer writes it' },
    { name: 'commune', type: 'label', description: 'INSEE code of the commune of today' },
    { name: 'department', type: 'label', description: 'of the commune' },
    {
      name: 'signed',
      type: 'label',
      nullable: true,
      description: 'day of signature, YYYY-MM-DD; null where the file gives none'
    },
    sourceColumn
  ]
})

export const neighbourhoodProgrammes = table({
  name: 'neighbourhood_programmes',
  title: t('Programmes présents dans chaque quartier prioritaire 2024'),
  description:
    'Which programmes concern a QPV 2024, and at which level that is known; sorted by neighbourhood, programme. A programme that is not there is not ruled out: overseas, nothing tells which QPV 2024 the 26 NPNRU codes of 2015 became.',
  loading: 'asked',
  key: ['neighbourhood', 'programme'],
  columns: [
    { name: 'neighbourhood', type: 'label', description: 'QPV 2024' },
    { name: 'programme', type: 'label', description: 'as in programme_presence; npnru' },
    {
      name: 'link',
      type: 'label',
      values: ['commune', 'crosswalk'],
      description:
        'commune: the programme is in a commune of the QPV, not necessarily in the QPV; crosswalk: a QPV 2015 of the programme overlaps it'
    },
    { name: 'sites', type: 'integer', description: 'sites, or QPV 2015, that make the link' }
  ]
})
