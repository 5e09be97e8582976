/** The parts of the catalogue page, in reading order; ids as the address writes them. */
export const sections = [
  { id: 'sources', label: 'Sources' },
  { id: 'indicators', label: 'Indicateurs' },
  { id: 'tables', label: 'Tables' },
  { id: 'checks', label: 'Contrôles' },
  { id: 'missing', label: 'Ce qui manque et pourquoi' },
  { id: 'offline', label: 'Sans réseau' }
] as const

export type SectionId = (typeof sections)[number]['id']
