import { hasNumber, type Status } from '../catalogue/status.ts'
import { formatCount } from '../core/format.ts'
import { plural, t } from '../words/t.ts'

/** One area and its figure, as every chart takes it. */
export interface ChartArea {
  readonly code: string
  readonly name: string
  /** in the indicator's unit; NaN unless the status is 'value' or 'zero' */
  readonly value: number
  /** 'outside': not among the areas that the reader asked for, and in no chart */
  readonly status: Status | 'outside'
}

/** What the areas of a level are called. */
export interface Noun {
  readonly singular: string
  readonly plural: string
}

/** '1 quartier', '1 245 quartiers' */
export function counted(count: number, noun: Noun): string {
  return `${formatCount(count)}\u00a0${plural(count, noun.singular, noun.plural)}`
}

/** 'taux de pauvreté, en %'; the label alone for a figure without a unit */
export function inUnit(label: string, unit: string): string {
  return unit === '' ? label : t('{label}, en {unit}', { label, unit })
}

/** Whether an area has a figure to draw. */
export function isKnown(area: ChartArea): boolean {
  return hasNumber(area.status) && Number.isFinite(area.value)
}

/** Whether a chart must say that an area is without a figure. */
export function isMissing(area: ChartArea): boolean {
  return area.status !== 'outside' && !isKnown(area)
}

/** Why an area has no figure: 'secret statistique'; '' where it has one. */
export function reasonText(area: ChartArea): string {
  if (!isMissing(area)) return ''
  if (area.status === 'secret') return t('secret statistique')
  return area.status === 'not_applicable' ? t('sans objet') : t('valeur manquante')
}

/**
 * How many areas have no figure, and why: '53 quartiers sans valeur : 49 sous secret statistique, 4 manquantes'.
 * @returns '' when every area has one
 */
export function missingText(areas: readonly ChartArea[], noun: Noun): string {
  const missing = areas.filter(isMissing)
  if (missing.length === 0) return ''
  const countOf = (status: Status) => missing.filter((area) => area.status === status).length
  const [secret, idle] = [countOf('secret'), countOf('not_applicable')]
  const none = missing.length - secret - idle
  const reasons = [
    ...(secret > 0 ? [t('{count} sous secret statistique', { count: formatCount(secret) })] : []),
    ...(none > 0
      ? [
          plural(
            none,
            t('{count} valeur manquante', { count: formatCount(none) }),
            t('{count} valeurs manquantes', { count: formatCount(none) })
          )
        ]
      : []),
    ...(idle > 0 ? [t('{count} sans objet', { count: formatCount(idle) })] : [])
  ]
  return t('{counted} sans valeur\u00a0: {reasons}', {
    counted: counted(missing.length, noun),
    reasons: reasons.join(', ')
  })
}

/** A figure in words, or why there is none: '43,2 %', 'secret statistique'. */
export function figureText(area: ChartArea, format: (value: number) => string): string {
  return isKnown(area) ? format(area.value) : reasonText(area)
}

/** Whether a mask keeps an area; without a mask all are kept. */
export function keeps(kept: Uint8Array | null, index: number): boolean {
  return kept === null || kept[index] === 1
}
