import { amountKinds, type AmountKind } from '../amountKinds.ts'
import { funders, otherFunders } from '../funders.ts'
import { fundingProgrammes, type Programme } from '../programmes.ts'
import type { FilterField, KnownLevel } from './field.ts'
import { t } from '../../words/t.ts'

/**
 * What table funding knows of each programme: kinds of amount, the levels at which some are known, and the years.
 * A programme is a field by itself, and so is a kind: neither yearly posts and agreements nor grants and loans
 * are ever one sum.
 */
const known: readonly {
  readonly programme: string
  readonly kinds: readonly string[]
  readonly levels: readonly KnownLevel[]
  readonly years: readonly [number, number] | null
}[] = [
  {
    programme: 'adultes-relais',
    kinds: ['annual-grant'],
    levels: ['contract', 'department'],
    years: [2020, 2024]
  },
  { programme: 'fonjep', kinds: ['annual-grant'], levels: ['contract', 'department'], years: [2020, 2024] },
  {
    programme: 'npnru',
    kinds: ['grants', 'grants-and-loans', 'unspecified'],
    levels: ['neighbourhood', 'contract', 'department'],
    years: null
  },
  { programme: 'p147', kinds: ['grants'], levels: ['department'], years: [2016, 2025] },
  { programme: 'cdc-grants', kinds: ['grants'], levels: ['department'], years: [2018, 2023] },
  { programme: 'cites-educatives', kinds: ['unspecified'], levels: ['department'], years: null },
  { programme: 'cites-emploi', kinds: ['yearly-envelope'], levels: ['department'], years: null },
  { programme: 'pia-internats', kinds: ['unspecified'], levels: ['department'], years: null }
]

/** Where an amount or a funder is known, in words. */
export const levelWhere: Readonly<Record<KnownLevel, string>> = {
  neighbourhood: t('au quartier même'),
  contract: t('dans son contrat de ville'),
  department: t('dans son département')
}

const whole: Readonly<Record<KnownLevel, string>> = {
  neighbourhood: t('Montant connu au quartier même.'),
  contract: t('Montant de tout le contrat de ville, jamais réparti entre ses quartiers.'),
  department: t('Montant de tout le département, jamais réparti entre ses quartiers.')
}

/** Amounts of one programme, one kind and one level each. */
export const amountFields: readonly FilterField[] = known.flatMap(({ programme: id, kinds, levels, years }) =>
  kinds.flatMap((kind) =>
    levels.map((level) => amountField(programmeOf(id), amountKindOf(kind), level, years))
  )
)

function amountField(
  programme: Programme,
  amountKind: AmountKind,
  level: KnownLevel,
  years: readonly [number, number] | null
): FilterField {
  return {
    id: `amount.${programme.id}.${amountKind.id}.${level}`,
    theme: 'funding',
    label: `${programme.label}, ${amountKind.label}, ${levelWhere[level]}`,
    detail: `${whole[level]} ${
      programme.exhaustive
        ? t('Le fichier est complet : ce qu’il ne nomme pas n’a rien reçu.')
        : t('Relevé incomplet : un montant absent n’est pas un zéro.')
    }`,
    generations: level === 'department' ? ['2015', '2024'] : ['2024'],
    shape: { kind: 'range', unit: 'eur' },
    years: years && Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i),
    from: { kind: 'amount', programme, amountKind, level }
  }
}

function programmeOf(id: string): Programme {
  const found = fundingProgrammes.find((programme) => programme.id === id)
  if (!found) throw new Error(`no programme ${id}`)
  return found
}

function amountKindOf(id: string): AmountKind {
  const found = amountKinds.find((kind) => kind.id === id)
  if (!found) throw new Error(`no kind of amount ${id}`)
  return found
}

const funderLevels: readonly { readonly level: KnownLevel; readonly ids: readonly string[] }[] = [
  { level: 'neighbourhood', ids: ['anru'] },
  { level: 'contract', ids: ['anct', 'anru'] },
  { level: 'department', ids: ['anct', 'anru', 'cdc', 'etat'] }
]

/** Who funds something at a level; what no source names may be funded all the same. */
export const funderFields: readonly FilterField[] = funderLevels.map(({ level, ids }) => ({
  id: `funder.${level}`,
  theme: 'funding',
  label: t('Financeur {where}', { where: levelWhere[level] }),
  detail: t('D’après les financements connus à ce niveau ; un financeur qu’aucun ne nomme n’est pas exclu.'),
  generations: level === 'department' ? ['2015', '2024'] : ['2024'],
  shape: {
    kind: 'list',
    record: 'open',
    values: [...funders, ...otherFunders].filter(({ id }) => ids.includes(id))
  },
  years: null,
  from: { kind: 'funder', level }
}))

/** Who received something at a level, where the source gives a SIREN: a fifth of the posts has none. */
export const beneficiaryFields: readonly FilterField[] = (['contract', 'department'] as const).map(
  (level) => ({
    id: `beneficiary.${level}`,
    theme: 'funding',
    label: t('Organisme financé {where}', { where: levelWhere[level] }),
    detail: t(
      'D’après les financements connus à ce niveau dont la source donne le SIREN ; un organisme qu’aucun ne nomme n’est pas exclu.'
    ),
    generations: level === 'department' ? ['2015', '2024'] : ['2024'],
    shape: { kind: 'list', record: 'open', values: 'siren' },
    years: null,
    from: { kind: 'beneficiary', level }
  })
)
