import { indicators } from '../../src/catalogue/indicators/index.ts'
import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { IndicatorRow } from '../tables/indicators.ts'
import { mustHold } from './check.ts'
import { copiedYears, medianMoves } from './indicatorChanges.ts'
import { jobseekerTotals, sumsToWhole } from './indicatorTotals.ts'
import { count, someOf } from './words.ts'

/** The figures of all tables indicators_…, whatever their source. */
export function indicatorChecks(rows: readonly IndicatorRow[]): ManifestCheck[] {
  const byIndicator = groupBy(rows, (row) => row.indicator)
  return [
    described(byIndicator),
    statusesHold(rows),
    inRange(rows),
    sumsToWhole(byIndicator),
    jobseekerTotals(rows),
    medianMoves(byIndicator),
    copiedYears(byIndicator)
  ]
}

function described(byIndicator: ReadonlyMap<string, readonly IndicatorRow[]>): ManifestCheck {
  const known = new Set(indicators.map(({ id }) => id))
  const undescribed = [...byIndicator.keys()].filter((id) => !known.has(id))
  const empty = [...known].filter((id) => !byIndicator.has(id))
  return mustHold({
    id: 'indicators-described',
    kind: 'coverage',
    title: 'Indicateurs sans description, ou décrits sans aucune valeur',
    found: someOf([...undescribed, ...empty]),
    expected: someOf([]),
    source: 'insee-filosofi-qpv-2015'
  })
}

// The lie this atlas must never tell: an absent figure that reads as zero, or a zero that was never written.
function statusesHold(rows: readonly IndicatorRow[]): ManifestCheck {
  const wrong = rows.filter(({ status, value }) =>
    status === 'value' ? value === null || value === 0 : status === 'zero' ? value !== 0 : value !== null
  )
  return mustHold({
    id: 'indicators-statuses',
    kind: 'fault',
    title: 'Valeurs en désaccord avec leur état (valeur, zéro, manquant, secret, sans objet)',
    found: count(wrong.length),
    expected: count(0),
    source: 'insee-filosofi-qpv-2015'
  })
}

function inRange(rows: readonly IndicatorRow[]): ManifestCheck {
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]))
  const beyond = rows.filter(({ indicator, value }) => {
    if (value === null) return false
    const unit = unitOf.get(indicator)
    if (indicator === 'share-taxes') return value > 0 || value < -100
    if (unit === 'percent') return value < 0 || value > 100
    return value < 0 || (unit === 'eur' && value > 100_000)
  })
  return mustHold({
    id: 'indicators-range',
    kind: 'range',
    title: 'Taux hors de 0 à 100, montants ou effectifs négatifs ou démesurés',
    found: someOf(beyond.map((row) => `${row.indicator} ${row.year ?? ''} ${row.code}`)),
    expected: someOf([]),
    source: 'insee-filosofi-qpv-2015'
  })
}
