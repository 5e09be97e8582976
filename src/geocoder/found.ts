/** How precise a found address is: a house number has a point; the others have the middle of something larger. */
export const foundTypes = ['housenumber', 'street', 'locality', 'municipality'] as const

/** What the geocoder found for an address. */
export interface Found {
  /** '12 Rue de Strasbourg 93200 Saint-Denis' */
  readonly label: string
  /** likeness to what was asked, 0 to 1 */
  readonly score: number
  readonly type: (typeof foundTypes)[number]
  /** '12', '12 bis'; empty but for a house number */
  readonly houseNumber: string
  /** empty but for a house number and a street */
  readonly street: string
  readonly city: string
  /** INSEE code of the commune; in Paris, Lyon and Marseille of the arrondissement, where it is known */
  readonly cityCode: string
  readonly postcode: string
  /** degrees (WGS84) */
  readonly lon: number
  readonly lat: number
}

/**
 * An answer's fields as an address found: whatever service wrote them, nothing is taken on trust.
 * @param fields as text or numbers, under the names of the Géoplateforme
 * @returns null when a field that matters is missing or out of range
 */
export function foundOf(fields: Record<string, unknown>, lon: unknown, lat: unknown): Found | null {
  const type = foundTypes.find((one) => one === fields.type)
  const [score, x, y] = [numberOf(fields.score), numberOf(lon), numberOf(lat)]
  const label = textOf(fields.label)
  const cityCode = textOf(fields.citycode)
  if (!type || label === '' || !/^[0-9][0-9AB][0-9]{3}$/.test(cityCode)) return null
  // Scores a hair above 1 have been seen.
  if (!(score >= 0 && score <= 1.1) || !(Math.abs(x) <= 180) || !(Math.abs(y) <= 90)) return null
  return {
    label,
    score: Math.min(score, 1),
    type,
    houseNumber: type === 'housenumber' ? textOf(fields.housenumber) : '',
    street:
      type === 'housenumber' ? textOf(fields.street) : type === 'street' ? textOf(fields.name) || label : '',
    city: textOf(fields.city),
    cityCode,
    postcode: textOf(fields.postcode),
    lon: x,
    lat: y
  }
}

/** Longer texts are no addresses; control characters have no place in one. */
const longest = 300

function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest)
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value.trim())
    ? Number(value)
    : Number.NaN
}
