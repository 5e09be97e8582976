/** A street of the geocoder that answers in tests. */
export interface TestStreet {
  readonly name: string
  readonly postcode: string
  readonly city: string
  readonly cityCode: string
  /** of the street itself */
  readonly lon: number
  readonly lat: number
  readonly numbers: readonly { readonly number: string; readonly lon: number; readonly lat: number }[]
}

const saintDenis = { postcode: '93200', city: 'Saint-Denis', cityCode: '93066' }

/**
 * Streets of invented names, laid over the published outlines: through and around the QPV 2024 QN09328M Franc
 * Moisin, whose eastern limit crosses the parallel 48.9119 near 2.401; in a commune without a QPV; in Paris, whose
 * arrondissements are no communes.
 */
export const testStreets: readonly TestStreet[] = [
  {
    name: 'Rue du Dedans',
    ...saintDenis,
    lon: 2.391,
    lat: 48.9119,
    numbers: eastwards(2.391, 6, 0.0002)
  },
  {
    // 13 numbers inside, 7 outside: see the test of the street partly inside.
    name: 'Rue de la Traversée',
    ...saintDenis,
    lon: 2.3994,
    lat: 48.9119,
    numbers: eastwards(2.3934, 20, 0.0006)
  },
  {
    name: 'Rue du Dehors',
    ...saintDenis,
    lon: 2.352,
    lat: 48.916,
    numbers: eastwards(2.352, 4, 0.0001, 48.916)
  },
  { name: 'Rue Sans Numéro', ...saintDenis, lon: 2.391, lat: 48.9119, numbers: [] },
  {
    name: 'Avenue du Parc Tranquille',
    postcode: '92200',
    city: 'Neuilly-sur-Seine',
    cityCode: '92051',
    lon: 2.2667,
    lat: 48.8848,
    numbers: eastwards(2.2667, 8, 0.0001, 48.8848)
  },
  {
    name: 'Boulevard du Nord',
    postcode: '75018',
    city: 'Paris',
    cityCode: '75118',
    lon: 2.34,
    lat: 48.8867,
    numbers: eastwards(2.34, 3, 0.0001, 48.8867)
  }
]

/** Numbers 1, 2, 3 ..., each some degrees east of the one before. */
function eastwards(lon: number, count: number, step: number, lat = 48.9119) {
  return Array.from({ length: count }, (_, i) => ({ number: String(i + 1), lon: lon + i * step, lat }))
}
