import { literal, literals } from './sql.ts'
import type { NpnruChoice, Subject, Zone } from './subject.ts'

/** Figures up to 2023 follow the contracts and neighbourhoods of 2015, later ones those of 2024. */
export const firstYearOf2024Contracts = 2024

/** The generation whose population goes with a funding row `f`; multi-year agreements take the current one. */
export const generationOfRow = `CASE WHEN f.year < ${firstYearOf2024Contracts} THEN 2015 ELSE 2024 END`

/**
 * Conditions on funding rows `f`.
 * @param parts which filters apply: a trend ignores the years, the filter list ignores the programmes
 */
export function fundingWhere(
  subject: Subject,
  parts: {
    readonly years?: boolean
    readonly programmes?: boolean
    readonly npnru?: boolean
    readonly zone?: boolean
  } = {}
): string {
  const conditions = ['true']
  if (parts.programmes ?? true)
    conditions.push(`f.programme IN ${literals(subject.programmes.map((programme) => programme.id))}`)
  if (subject.funder) conditions.push(`f.funder = ${literal(subject.funder.id)}`)
  if (parts.years ?? true) {
    const [first, last] = subject.years
    conditions.push(`(f.year IS NULL OR f.year BETWEEN ${literal(first)} AND ${literal(last)})`)
  }
  if ((parts.zone ?? true) && subject.zone) conditions.push(rowInZone(subject.zone))
  if ((parts.npnru ?? true) && subject.npnru !== 'all') conditions.push(rowOfNpnru(subject.npnru))
  return conditions.join('\n  AND ')
}

/** A row is in a zone when it is known there: even a post of a contract over two departments names its own. */
export function rowInZone(zone: Zone): string {
  return `coalesce(f.${zone.level} = ${literal(zone.code)}, false)`
}

/** NPNRU membership is known by QPV 2024, so for a post it means: its contract has such a QPV, or has none. */
function rowOfNpnru(choice: Exclude<NpnruChoice, 'all'>): string {
  const ofContract = `f.contract IN (${contractsByNpnru(choice)})`
  return choice === 'with'
    ? `(f.programme = 'npnru' OR ${ofContract})`
    : `(f.programme <> 'npnru' AND ${ofContract})`
}

function contractsByNpnru(choice: Exclude<NpnruChoice, 'all'>): string {
  return `SELECT contract FROM neighbourhoods WHERE contract IS NOT NULL
    GROUP BY contract HAVING ${choice === 'with' ? '' : 'NOT '}bool_or(npnru)`
}

/** Whether a contract, department or region `t` of territories lies in the subject's zone and filter. */
export function territoryInside(subject: Subject): string {
  const conditions = ['true']
  const { zone, npnru, level } = subject
  if (zone) {
    const code = literal(zone.code)
    if (zone.level === level.id) conditions.push(`t.code = ${code}`)
    else if (zone.level === 'contract')
      conditions.push(`list_contains(string_split((
        SELECT ${level.id}s FROM territories WHERE level = 'contract' AND code = ${code}), ';'), t.code)`)
    else conditions.push(`list_contains(string_split(t.${zone.level}s, ';'), ${code})`)
  }
  if (npnru !== 'all')
    conditions.push(
      level.id === 'contract'
        ? `t.code IN (${contractsByNpnru(npnru)})`
        : `t.code IN (SELECT ${level.id} FROM neighbourhoods WHERE ${npnru === 'with' ? '' : 'NOT '}npnru)`
    )
  return conditions.join(' AND ')
}

/** Whether a QPV 2024 `n` lies in the subject's zone and filter. */
export function neighbourhoodInside(subject: Subject): string {
  const conditions = ['true']
  if (subject.zone) conditions.push(`n.${subject.zone.level} = ${literal(subject.zone.code)}`)
  if (subject.npnru !== 'all') conditions.push(subject.npnru === 'with' ? 'n.npnru' : 'NOT n.npnru')
  return conditions.join(' AND ')
}
