import { t } from '../words/t.ts'

/** The parts of the catalogue page, in reading order; ids as the address writes them. */
export const sections = [
  { id: 'sources', label: t('Sources') },
  { id: 'indicators', label: t('Indicateurs') },
  { id: 'tables', label: t('Tables') },
  { id: 'checks', label: t('Contrôles') },
  { id: 'missing', label: t('Ce qui manque et pourquoi') },
  { id: 'offline', label: t('Sans réseau') },
  { id: 'accessibility', label: t('Accessibilité') }
] as const

export type SectionId = (typeof sections)[number]['id']
