import type { Columns } from '../../core/columns.ts'
import { formatAmount, formatCount } from '../../core/format.ts'
import type { Place, Places } from '../../geo/places.ts'
import type { PolygonBuffers } from '../../geo/polygonBuffers.ts'
import { areaPicture, type AreaPicture, type MapEntry } from './areaPicture.ts'
import type { SheetLayer } from './layers.ts'
import type { PlacedSites } from './sites.ts'
import { plural, t } from '../../words/t.ts'

const points = {
  level: 'contract',
  whole: true,
  polygons: null,
  maxRadiusPx: 13,
  format: formatCount,
  missingLabel: '',
  zeroLabel: ''
} as const

/** The answer of presenceSql as points. */
export function presenceMap(columns: Columns): AreaPicture {
  const [codes, names, sites] = ['code', 'name', 'site_names'].map((name) => columns.texts(name))
  const [lon, lat, counts] = ['lon', 'lat', 'sites'].map((name) => columns.numbers(name))
  const entries = Array.from({ length: columns.length }, (_, row): MapEntry => {
    const placed = Number.isFinite(lon?.[row])
    return {
      code: codes?.[row] ?? '',
      name: names?.[row] ?? '',
      lon: lon?.[row] ?? Number.NaN,
      lat: lat?.[row] ?? Number.NaN,
      value: counts?.[row] ?? 0,
      status: placed ? 'value' : 'outside',
      text: (sites?.[row] ?? '').split(';').slice(0, 4).join(', ')
    }
  })
  return areaPicture({
    ...points,
    entries: entries.filter(({ status }) => status === 'value'),
    title: t('Sites')
  })
}

/** Sites named by pages, as points at the centre of their communes. */
export function sitesMap({ communes }: PlacedSites): AreaPicture {
  const entries = communes.map(({ commune, sites }): MapEntry => ({
    ...commune,
    value: sites.length,
    status: 'value',
    text: sites
      .slice(0, 4)
      .map(({ name }) => name)
      .join(', ')
  }))
  return areaPicture({ ...points, entries, title: t('Lieux nommés') })
}

/** The answer of operationsSql as points, each at the finest place where its amount is known. */
export function operationsMap(
  columns: Columns,
  places: Places
): { readonly drawn: AreaPicture; readonly unplaced: number } {
  const byPlace = new Map<string, { place: Place; titles: string[] }>()
  const [titles, amounts] = [columns.texts('title'), columns.numbers('amount_eur')]
  let unplaced = 0
  for (let row = 0; row < columns.length; row++) {
    const place = placeOf(columns, row, places)
    if (!place || Number.isNaN(place.lon)) {
      unplaced++
      continue
    }
    const key = `${place.level} ${place.code}`
    const known = byPlace.get(key) ?? { place, titles: [] }
    known.titles.push(`${titles[row] ?? t('sans nom')}, ${formatAmount(amounts[row] ?? Number.NaN)}`)
    byPlace.set(key, known)
  }
  const entries = [...byPlace.entries()].map(([code, { place, titles: own }]): MapEntry => ({
    ...place,
    code,
    value: own.length,
    status: 'value',
    text: own.slice(0, 4).join('\u00a0; ')
  }))
  return { drawn: areaPicture({ ...points, entries, title: t('Montants relevés') }), unplaced }
}

/** Where an operation is known: its neighbourhood, else its contract, else its department. */
function placeOf(columns: Columns, row: number, places: Places): Place | undefined {
  for (const level of ['neighbourhood', 'contract', 'department'] as const) {
    const code = columns.texts(level)[row]
    const place = code ? places.find(level, code) : undefined
    if (place) return place
  }
  return undefined
}

function sitesText(sites: number): string {
  const count = formatCount(sites)
  return plural(sites, t('{count} site', { count }), t('{count} sites', { count }))
}

/** Departments filled by what an answer says of them: their sites, or the sum of a layer of funding. */
export function departmentMap(
  layer: Extract<SheetLayer, { kind: 'departments' | 'funding' }>,
  columns: Columns,
  places: Places,
  polygons: PolygonBuffers | null
): AreaPicture {
  const isFunding = layer.kind === 'funding'
  // The list of sites is national: a department that is not there has none.
  const exhaustive = layer.kind === 'departments' || layer.programmes.every((one) => one.exhaustive)
  const codes = columns.texts('code')
  const values = columns.numbers(isFunding ? 'amount_eur' : 'sites')
  const nothing = isFunding ? t('aucun montant') : t('aucun site')
  const entries = places.at('department').map((place): MapEntry => {
    const row = codes.indexOf(place.code)
    const value = row < 0 ? Number.NaN : (values[row] ?? Number.NaN)
    const status = row >= 0 ? 'value' : exhaustive ? 'zero' : 'missing'
    const figure = isFunding ? formatAmount(value) : sitesText(value)
    return {
      ...place,
      value,
      status,
      text: row >= 0 ? figure : exhaustive ? nothing : t('aucun montant connu')
    }
  })
  return areaPicture({
    entries,
    level: 'department',
    title: isFunding ? t('Montant') : t('Sites'),
    format: isFunding ? formatAmount : formatCount,
    whole: !isFunding,
    polygons,
    maxRadiusPx: 20,
    missingLabel: t('aucun montant connu'),
    zeroLabel: nothing
  })
}
