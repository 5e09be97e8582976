/** Overseas departments and collectivities that have QPV, and the camera that shows each whole. */
export interface OverseasTerritory {
  /** department code of the COG */
  readonly code: string
  readonly name: string
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

export const overseas: readonly OverseasTerritory[] = [
  { code: '971', name: 'Guadeloupe', lon: -61.4, lat: 16.2, zoom: 8.6 },
  { code: '972', name: 'Martinique', lon: -61.02, lat: 14.64, zoom: 9.2 },
  { code: '973', name: 'Guyane', lon: -53.1, lat: 4.0, zoom: 6.3 },
  { code: '974', name: 'La Réunion', lon: 55.53, lat: -21.13, zoom: 9.0 },
  { code: '976', name: 'Mayotte', lon: 45.15, lat: -12.82, zoom: 9.6 },
  { code: '978', name: 'Saint-Martin', lon: -63.07, lat: 18.07, zoom: 11.4 },
  { code: '987', name: 'Polynésie', lon: -149.5, lat: -17.6, zoom: 9.4 }
]
