import { capitalised } from '../../core/capitalised.ts'
import { levelWhere } from '../../catalogue/filterFields/amounts.ts'
import type { FilterField } from '../../catalogue/filterFields/field.ts'
import { isOffered } from '../../catalogue/filterFields/offered.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { formatCount } from '../../core/format.ts'
import {
  isIncomplete,
  type Condition,
  type Filter,
  type Group,
  type ListCondition,
  type Part,
  type RangeCondition
} from '../../query/selection/filter.ts'
import { lowered } from '../outcomes/words.ts'
import { knownField, type FieldWords } from './fieldWords.ts'
import { locale } from '../../words/language.ts'
import { plural, t } from '../../words/t.ts'

const mostNamed = 4
const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })

/** What words rest on besides the filter. */
export interface Told {
  readonly words: FieldWords
  readonly generation: Generation
  readonly own: readonly OwnMeasure[]
}

/** '412 quartiers de 2024', 'Aucun quartier de 2015' */
export function keptText(count: number, generation: Generation): string {
  if (count === 0) return t('Aucun quartier de {generation}', { generation })
  const values = { count: formatCount(count), generation }
  return plural(
    count,
    t('{count}\u00a0quartier de {generation}', values),
    t('{count}\u00a0quartiers de {generation}', values)
  )
}

/**
 * What a filter keeps, in one sentence: '412 quartiers de 2015 : taux de pauvreté en 2019 d’au moins 40 %, et
 * (NPNRU ou Action cœur de ville dans la commune), sauf région Bretagne.'
 * @param count neighbourhoods kept; null until it is known
 */
export function selectionSentence(filter: Filter, count: number | null, told: Told): string {
  const who =
    count === null
      ? t('Quartiers de {generation}', { generation: told.generation })
      : keptText(count, told.generation)
  return t('{who}\u00a0: {conditions}.', { who, conditions: filterWords(filter, told) })
}

/** A filter in words; 'tous, sans condition' without one. */
export function filterWords(filter: Filter, told: Told): string {
  if (isIncomplete(filter)) return t('tous, sans condition')
  const inside = groupText(filter, told)
  return filter.not ? t('tous sauf ({inside})', { inside }) : inside
}

/** A condition by itself, as a chip: 'NPNRU', 'Sauf région Bretagne'. */
export function conditionChip(condition: Condition, told: Told): string {
  const text = conditionText(condition, told)
  const whole = condition.not ? t('sauf {text}', { text }) : text
  return capitalised(whole)
}

function groupText({ join, parts }: Group, told: Told): string {
  const said = parts.filter((part) => !isIncomplete(part))
  const pieces = said.map((part) => ({ not: part.not, text: partText(part, told, said.length) }))
  if (join === 'or')
    return pieces.map(({ not, text }) => (not ? t('tout sauf {text}', { text }) : text)).join(` ${t('ou')} `)
  return pieces
    .map(({ not, text }, i) => {
      if (i === 0) return not ? t('tous sauf {text}', { text }) : text
      return not ? t(', sauf {text}', { text }) : t(', et {text}', { text })
    })
    .join('')
}

/** A part without its 'not'. @param siblings parts of its group: a group alone needs no parentheses */
function partText(part: Part, told: Told, siblings: number): string {
  if (part.kind !== 'group') return conditionText(part, told)
  const inside = groupText(part, told)
  return siblings > 1 || part.not ? `(${inside})` : inside
}

function conditionText(condition: Condition, told: Told): string {
  const field = knownField(condition.field)
  const text =
    condition.kind === 'range' ? rangeText(condition, field, told) : listText(condition, field, told)
  const isAlone = condition.kind === 'list' && condition.values.length === 0
  const keepsMissing = condition.missing && !isAlone
  return [text, keepsMissing ? t('(quartiers sans valeur gardés)') : '', absentText(condition, told)]
    .filter(Boolean)
    .join(' ')
}

function rangeText({ year, min, max }: RangeCondition, field: FilterField, { words }: Told): string {
  const label = lowered(words.label(field))
  const what = year === null ? label : t('{label} en {year}', { label, year })
  const number = (value: number) => words.number(field, value)
  if (min === null && max === null) return t('{what} (toute valeur connue)', { what })
  if (max === null) return t('{what} d’au moins {number}', { what, number: number(min ?? Number.NaN) })
  if (min === null) return t('{what} d’au plus {number}', { what, number: number(max) })
  return min === max
    ? t('{what} de {number} exactement', { what, number: number(min) })
    : t('{what} de {min} à {max}', { what, min: number(min), max: number(max) })
}

function listText({ values, missing }: ListCondition, field: FilterField, { words }: Told): string {
  const label = lowered(words.label(field))
  if (values.length === 0)
    return missing ? t('{label} sans valeur connue', { label }) : t('{label} à choisir', { label })
  const names = namedText(values.map((value) => words.value(field, value)))
  switch (field.from.kind) {
    case 'territory':
      return `${label} ${names}`
    case 'presence':
      return t('{names} dans la commune', { names })
    case 'funder':
      return t('financeur {names} {where}', { names, where: levelWhere[field.from.level] })
    case 'beneficiary':
      return t('organisme SIREN {names} financé {where}', { names, where: levelWhere[field.from.level] })
    case 'npnru-interest':
      return t('NPNRU d’{interest}', { interest: names })
    default:
      return names
  }
}

/** 'A, B ou C', 'A, B, C ou 5 autres' */
function namedText(names: readonly string[]): string {
  const more = names.length > mostNamed ? names.length - mostNamed + 1 : 0
  const shown =
    more > 0 ? [...names.slice(0, mostNamed - 1), t('{more} autres', { more: formatCount(more) })] : names
  return disjunction.format(shown)
}

/** Why a condition knows no value at all; '' where it may. */
export function absentText({ field: id, year }: Condition, { generation, own }: Told): string {
  const field = knownField(id)
  if (isOffered(field, year, generation, own)) return ''
  if (field.from.kind === 'own' && field.generations.includes(generation))
    return t('(colonne absente de ce navigateur)')
  if (year !== null) return t('(non connu en {year} des quartiers de {generation})', { year, generation })
  return field.years === 'published'
    ? t('(année à choisir pour les quartiers de {generation})', { generation })
    : t('(non connu des quartiers de {generation})', { generation })
}
