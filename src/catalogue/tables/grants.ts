import { sourceColumn } from './columns.ts'
import { table, type ColumnSchema } from './schema.ts'
import { t } from '../../words/t.ts'

const year: ColumnSchema = { name: 'year', type: 'integer', unit: 'year', description: 'of the grant' }
const grants: ColumnSchema = { name: 'grants', type: 'integer', description: 'number of grants' }
const amount: ColumnSchema = {
  name: 'amount_eur',
  type: 'number',
  unit: 'eur',
  description: 'granted; whether paid is not said'
}
const beneficiary: ColumnSchema = {
  name: 'beneficiary',
  type: 'label',
  description: 'S and the SIREN as filed, or N and a hash where the source has none: all of 2021'
}
const siren: ColumnSchema = {
  name: 'siren',
  type: 'label',
  nullable: true,
  description: 'of the beneficiary; null where the source has none'
}

export const p147Years = table({
  name: 'p147_years',
  title: t('Programme 147 par année, France entière'),
  description:
    'Grants of programme 147, one row a year; posts of adultes-relais and FONJEP are among them: never add them up.',
  loading: 'asked',
  key: ['year'],
  columns: [
    year,
    grants,
    { name: 'beneficiaries', type: 'integer', description: 'distinct beneficiaries of the year' },
    amount,
    {
      name: 'placed_grants',
      type: 'integer',
      nullable: true,
      description:
        'grants whose beneficiary is known to stand in one department; null in 2021, when the source has no SIREN'
    },
    {
      name: 'placed_amount_eur',
      type: 'number',
      unit: 'eur',
      nullable: true,
      description: 'their amount: the part that p147_departments places; null in 2021'
    },
    sourceColumn
  ]
})

export const p147Departments = table({
  name: 'p147_departments',
  title: t('Programme 147 par département, pour la part localisée'),
  description:
    'What of programme 147 can be placed, one row a year and department, then one with a null department for the rest of the year. A grant is placed where the posts of its beneficiary stand, if they stand in one department only. In 2021 the source has no SIREN: nothing is placed.',
  loading: 'asked',
  key: ['year', 'department'],
  columns: [
    year,
    {
      name: 'department',
      type: 'label',
      nullable: true,
      description: 'null: what could not be placed'
    },
    grants,
    amount,
    sourceColumn
  ]
})

export const p147Beneficiaries = table({
  name: 'p147_beneficiaries',
  title: t('Programme 147 par bénéficiaire'),
  description: 'Grants of programme 147, one row a beneficiary and year; sorted by beneficiary, year.',
  loading: 'asked',
  key: ['beneficiary', 'year'],
  columns: [
    beneficiary,
    siren,
    {
      name: 'name',
      type: 'label',
      nullable: true,
      description: 'where the files of posts name the SIREN; the grants themselves carry no name'
    },
    {
      name: 'department',
      type: 'label',
      nullable: true,
      description: 'where its posts stand, if in one department only'
    },
    year,
    grants,
    amount
  ]
})

export const p147Grants = table({
  name: 'p147_grants',
  title: t('Programme 147, toutes les subventions 2016-2025'),
  description:
    'Every grant of programme 147, in the order of the file: figures and codes, without the free text of purposes.',
  loading: 'asked',
  key: ['row'],
  columns: [
    { name: 'row', type: 'integer', description: 'row of the file, from 1' },
    beneficiary,
    year,
    amount,
    {
      name: 'kind',
      type: 'label',
      values: ['grant', 'service', 'in-kind', 'refund'],
      description: 'what the file says it is: don, prestation, nature, remboursement'
    }
  ]
})

export const p147BudgetAnnex = table({
  name: 'p147_budget_annex',
  title: t('Programme 147 dans les annexes budgétaires, par bénéficiaire'),
  description:
    'What the budget annexes on associations list of programme 147, one row a beneficiary and year: associations alone, 2011 without amounts, 2015 and 2022 absent.',
  loading: 'asked',
  key: ['beneficiary', 'year'],
  columns: [
    beneficiary,
    siren,
    year,
    grants,
    {
      ...amount,
      nullable: true,
      description: 'listed; null where the republication rejected every amount of the row'
    },
    {
      name: 'rejected',
      type: 'integer',
      description: 'grants whose amount the republication rejected: not in amount_eur'
    }
  ]
})
