import { filterFieldOf } from '../../../src/catalogue/filterFields/index.ts'
import type { FilterField, KnownLevel } from '../../../src/catalogue/filterFields/field.ts'
import type { Generation } from '../../../src/catalogue/generation.ts'
import { tables, type TableName } from '../../../src/catalogue/tables/index.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Condition, Filter, Part } from '../../../src/query/selection/filter.ts'
import { tableColumns } from '../database.ts'

type Row = Readonly<Record<string, string | number | null>>

/** A value of a field as plain code finds it. */
export interface PlainValue {
  readonly value: number | readonly string[] | null
  readonly status: string
}

/** Answers filters from the published tables without SQL: slow, simple, and written apart from the queries. */
export function plainAnswers(own: ReadonlyMap<string, number | null>) {
  const read = new Map<TableName, readonly Row[]>()
  const rows = (name: TableName) => {
    const known = read.get(name)
    if (known) return known
    const columns = tableColumns(name)
    const schema = tables.find((table) => table.name === name)!
    const plain = schema.columns.filter(({ type }) => type !== 'multipolygon')
    const cells = plain.map(({ name: column, type }) =>
      type === 'text' || type === 'label' ? columns.texts(column) : columns.numbers(column)
    )
    const found = Array.from({ length: columns.length }, (_, row) =>
      Object.fromEntries(
        plain.map(({ name: column }, i) => {
          const cell = cells[i]![row] ?? null
          return [column, typeof cell === 'number' && Number.isNaN(cell) ? null : cell]
        })
      )
    )
    read.set(name, found)
    return found
  }
  const areas = (generation: Generation) =>
    rows(generation === '2024' ? 'neighbourhoods' : 'neighbourhoods_2015')
  const indicatorTables: readonly TableName[] = [
    'indicators_2024',
    'indicators_income',
    'indicators_employment',
    'indicators_population'
  ]
  const keyOfIndicator = (...parts: readonly (string | number | null)[]) => parts.join(' ')
  let indexed: ReadonlyMap<string, Row> | undefined
  // Whatever table an indicator stands in, it is found, without being told which.
  const indicatorRows = () =>
    (indexed ??= new Map(
      indicatorTables
        .flatMap(rows)
        .filter(({ level }) => level === 'neighbourhood')
        .map((row) => [keyOfIndicator(row.indicator!, row.generation!, row.year!, row.code!), row])
    ))
  const byProgramme = new Map<string, readonly Row[]>()
  const fundingOf = (programme: string) => {
    const found = byProgramme.get(programme) ?? rows('funding').filter((row) => row.programme === programme)
    byProgramme.set(programme, found)
    return found
  }
  const cached = new Map<string, ReadonlyMap<string, PlainValue>>()
  const number = (value: number | null): PlainValue =>
    value === null ? { value, status: 'missing' } : { value, status: value === 0 ? 'zero' : 'value' }
  const texts = (value: string | null): PlainValue =>
    value === null ? { value, status: 'missing' } : { value: value.split(';'), status: 'value' }

  function valueOf(field: FilterField, year: number | null, generation: Generation, area: Row): PlainValue {
    const { from } = field
    const code = area.code as string
    if (!field.generations.includes(generation)) return { value: null, status: 'not_applicable' }
    switch (from.kind) {
      case 'indicator': {
        if ((year === null) !== (generation === '2024')) return { value: null, status: 'not_applicable' }
        const row = indicatorRows().get(keyOfIndicator(from.indicator.id, generation, year, code))
        return row
          ? { value: row.value as number | null, status: row.status as string }
          : { value: null, status: 'missing' }
      }
      case 'area':
        return number(area.area_km2 as number | null)
      case 'own':
        return number(own.get(code) ?? null)
      case 'territory':
        return texts(area[from.level === 'commune' ? 'communes' : from.level] as string | null)
      case 'change':
        return texts(area.kind as string)
      case 'successor':
        return texts(
          area.successor_count === null ? null : Number(area.successor_count) > 0 ? 'with' : 'without'
        )
      case 'npnru':
        if (area.npnru) return texts('with')
        return texts(generation === '2024' && String(area.department).startsWith('97') ? null : 'without')
      case 'npnru-interest':
        if (area.npnru_interest) return texts(area.npnru_interest as string)
        return { value: null, status: area.npnru ? 'missing' : 'not_applicable' }
      case 'presence': {
        const communes = String(area.communes).split(';')
        const found = rows('programme_presence').filter(({ commune }) => communes.includes(String(commune)))
        return {
          value: [...new Set(found.map(({ programme }) => String(programme)))].toSorted(),
          status: 'value'
        }
      }
      case 'pnru': {
        const names = String(area.commune_names).split(', ').map(fold)
        const isNamed = rows('pnru_perimeters').some(
          ({ department, communes }) =>
            department === area.department &&
            String(communes)
              .split(', ')
              .some((name) => names.includes(fold(name)))
        )
        return texts(isNamed ? 'with' : null)
      }
      case 'funder':
      case 'beneficiary': {
        const column = from.kind === 'funder' ? 'funder' : 'siren'
        const place = placeOf(area, from.level)
        const found = rows('funding').filter(
          (row) => place !== null && row[from.level] === place && row[column]
        )
        return texts(
          found.length === 0
            ? null
            : [...new Set(found.map((row) => String(row[column])))].toSorted().join(';')
        )
      }
      case 'amount':
        return amountOf(
          from.programme.id,
          from.amountKind.id,
          from.level,
          year,
          area,
          from.programme.exhaustive
        )
    }
  }

  const placeOf = (area: Row, level: KnownLevel) =>
    (level === 'neighbourhood' ? area.code : (area[level] ?? null)) as string | null

  function amountOf(
    programme: string,
    kind: string,
    level: KnownLevel,
    year: number | null,
    area: Row,
    exhaustive: boolean
  ): PlainValue {
    const place = placeOf(area, level)
    if (place === null) return { value: null, status: 'not_applicable' }
    const contract = rows('territories').find((row) => row.level === 'contract' && row.code === place)
    const departments = level === 'department' ? [place] : String(contract?.departments ?? '').split(';')
    if (
      rows('gaps').some(
        (gap) =>
          gap.programme === programme && gap.year === year && departments.includes(String(gap.department))
      )
    )
      return { value: null, status: 'missing' }
    const found = fundingOf(programme).filter(
      (row) => row.amount_kind === kind && row[level] === place && (year === null || row.year === year)
    )
    if (found.length > 0) return number(found.reduce((sum, row) => sum + Number(row.amount_eur), 0))
    if (!exhaustive) return { value: null, status: 'missing' }
    const began = level !== 'contract' || year! >= 2024 || contract?.contract_codes_2015 !== null
    return began ? number(0) : { value: null, status: 'not_applicable' }
  }

  /** The value of a field at every neighbourhood, by code. */
  function values(id: string, year: number | null, generation: Generation): ReadonlyMap<string, PlainValue> {
    const key = `${id} ${year} ${generation}`
    const known = cached.get(key)
    if (known) return known
    const field = filterFieldOf(id)!
    const byPlace = new Map<string, PlainValue>()
    const found = new Map(
      areas(generation).map((area) => {
        // What is known of a contract or department is the same for all its neighbourhoods.
        const level = 'level' in field.from ? field.from.level : 'neighbourhood'
        const place = ['amount', 'funder', 'beneficiary'].includes(field.from.kind)
          ? String(placeOf(area, level as KnownLevel))
          : String(area.code)
        const value = byPlace.get(place) ?? valueOf(field, year, generation, area)
        byPlace.set(place, value)
        return [String(area.code), value] as const
      })
    )
    cached.set(key, found)
    return found
  }

  /** True, false, or null where nobody knows. */
  function truth(part: Part, generation: Generation, code: string): boolean | null {
    if (part.kind !== 'group') return conditionTruth(part, generation, code)
    const told = part.parts.filter(says).map((one) => truth(one, generation, code))
    if (told.length === 0) return true
    const decisive = part.join === 'or'
    const joined = told.includes(decisive) ? decisive : told.includes(null) ? null : !decisive
    return joined === null ? null : joined !== part.not
  }

  function conditionTruth(condition: Condition, generation: Generation, code: string): boolean | null {
    const { value } = values(condition.field, condition.year, generation).get(code)!
    const unknown = condition.missing ? true : null
    if (value === null) return unknown
    if (condition.kind === 'range') {
      const inside =
        Number(value) >= (condition.min ?? -Infinity) && Number(value) <= (condition.max ?? Infinity)
      return inside !== condition.not
    }
    const has = condition.values.some((one) => (value as readonly string[]).includes(one))
    const { shape } = filterFieldOf(condition.field)!
    const isOpen = shape.kind === 'list' && shape.record === 'open'
    return !has && isOpen ? unknown : has !== condition.not
  }

  const says = (part: Part): boolean =>
    part.kind === 'group'
      ? part.parts.some(says)
      : part.kind === 'range' || part.missing || part.values.length > 0

  return {
    values,
    /** Codes kept, in the order of the table. */
    kept: (filter: Filter, generation: Generation): string[] =>
      areas(generation)
        .map(({ code }) => String(code))
        .filter((code) => (says(filter) ? truth(filter, generation, code) : true) === true)
  }
}
