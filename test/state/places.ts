import { columnsOf, type Column } from '../../src/core/columns.ts'
import { placesOf } from '../../src/geo/places.ts'

/** A small France for tests: two departments, one contract over both, one of its own, two QPV; the country and an EPCI, which are no places. */
export function smallPlaces() {
  const territories = columnsOf(
    9,
    new Map<string, Column>([
      [
        'level',
        [
          'commune',
          'contract',
          'contract',
          'contract',
          'department',
          'department',
          'region',
          'country',
          'epci'
        ]
      ],
      ['code', ['93066', '200057867', '200059228', '241300276', '77', '93', '11', 'FR', '200057867']],
      [
        'name',
        [
          'Saint-Denis',
          'Plaine Commune',
          'Grand Paris Sud',
          'Pays d’Aix',
          'Seine-et-Marne',
          'Seine-Saint-Denis',
          'Île-de-France',
          'France',
          'Plaine Commune'
        ]
      ],
      ['departments', ['93', '93', '77;91', '13;84', '77', '93', '', '', '93']],
      ['regions', ['11', '11', '11', '93', '11', '11', '11', '', '11']],
      ['contract_codes_2015', [null, null, null, 'CV043', null, null, null, null, null]],
      ['contract_codes_2024', [null, 'CN09306I', 'CN07702M;CN09103M', null, null, null, null, null, null]],
      ['qpv_count', Float64Array.of(1, 2, 0, 0, 0, 2, 2, 2, 2)],
      [
        'qpv_population_2024',
        Float64Array.of(Number.NaN, 9000, Number.NaN, Number.NaN, Number.NaN, 9000, 9000, 9000, 9000)
      ],
      ['lon', Float64Array.of(2.36, 2.36, 2.5, 5.4, 2.9, 2.4, 2.5, 2.45, 2.36)],
      ['lat', Float64Array.of(48.94, 48.93, 48.6, 43.5, 48.6, 48.9, 48.7, 46.6, 48.93)]
    ])
  )
  const neighbourhoods = columnsOf(
    2,
    new Map<string, Column>([
      ['code', ['QN09328M', 'QN09329M']],
      ['name', ['Franc Moisin', 'Floréal - Saussaie']],
      ['commune_names', ['Saint-Denis', 'Saint-Denis']],
      ['department', ['93', '93']],
      ['region', ['11', '11']],
      ['contract', ['200057867', '200057867']],
      ['npnru', Float64Array.of(1, 0)],
      ['population', Float64Array.of(5000, 4000)],
      ['area_km2', Float64Array.of(0.4, 0.3)],
      ['lon', Float64Array.of(2.371, 2.38)],
      ['lat', Float64Array.of(48.937, 48.94)]
    ])
  )
  return placesOf(territories, neighbourhoods)
}
