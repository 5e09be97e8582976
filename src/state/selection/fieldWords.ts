import type { FieldShape, FilterField } from '../../catalogue/filterFields/field.ts'
import { filterFieldOf, ownFieldOf } from '../../catalogue/filterFields/index.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { withUnit } from '../../core/format.ts'
import type { Places } from '../../geo/places.ts'
import { frenchSpaces } from '../words.ts'
import { plural, t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })

/** How fields, their numbers and their values are told. */
export interface FieldWords {
  /** 'Taux de pauvreté à 60 %' */
  label(field: FilterField): string
  /** '40 %', '1 000 habitants' */
  number(field: FilterField, value: number): string
  /** what numbers are in, after them: '%', 'habitants'; '' where they have no unit */
  unit(field: FilterField): string
  /** 'Île-de-France', 'Action cœur de ville'; a code where nothing names it */
  value(field: FilterField, id: string): string
}

/** Words that rest on the names of places and on the visitor's own files. */
export function fieldWords(places: Places, own: readonly OwnMeasure[]): FieldWords {
  const mine = ({ id }: FilterField) => own.find((measure) => measure.id === id)
  const unit = (field: FilterField) => {
    const { shape } = field
    if (shape.kind !== 'range') return ''
    return shape.unit === 'own' ? (mine(field)?.unit ?? '') : units[shape.unit].plural
  }
  return {
    label(field) {
      const measure = mine(field)
      return frenchSpaces(measure ? ownFieldOf(measure).label : field.label)
    },
    unit,
    number(field, value) {
      const { shape } = field
      const words = shape.kind === 'range' && shape.unit !== 'own' ? units[shape.unit] : null
      return withUnit(
        numbers.format(value).replace('-', '−'),
        words ? plural(Math.abs(value), words.singular, words.plural) : unit(field)
      )
    },
    value(field, id) {
      const { shape } = field
      if (shape.kind !== 'list') return id
      if (typeof shape.values !== 'string') return shape.values.find((value) => value.id === id)?.label ?? id
      const name = shape.values === 'siren' ? undefined : places.find(shape.values, id)?.name
      if (name === undefined) return id
      return shape.values === 'department' ? `${name} (${id})` : name
    }
  }
}

/** The field of an id that a filter holds. @throws Error when there is none: a fault of this program */
export function knownField(id: string): FilterField {
  const field = filterFieldOf(id)
  if (!field) throw new Error(`no field ${id}`)
  return field
}

const units: Readonly<
  Record<
    Exclude<Extract<FieldShape, { kind: 'range' }>['unit'], 'own'>,
    { readonly singular: string; readonly plural: string }
  >
> = {
  inhabitants: { singular: t('habitant'), plural: t('habitants') },
  households: { singular: t('ménage'), plural: t('ménages') },
  people: { singular: t('personne'), plural: t('personnes') },
  dwellings: { singular: t('logement'), plural: t('logements') },
  eur: { singular: '€', plural: '€' },
  percent: { singular: '%', plural: '%' },
  ratio: { singular: '', plural: '' },
  km2: { singular: 'km²', plural: 'km²' }
}
