import { InputError } from '../../core/errors.ts'
import { oneOf } from '../choices/addressPart.ts'
import { t } from '../../words/t.ts'

/** What a map inside another page may show besides itself, its source and its link to the atlas. */
export const embedControls = [
  { id: 'title', label: t('Titre') },
  { id: 'legend', label: t('Légende') },
  { id: 'zoom', label: t('Boutons de zoom') },
  { id: 'filters', label: t('Filtres, en mots') },
  { id: 'figures', label: t('Chiffres clés') },
  { id: 'table', label: t('Bouton du tableau') }
] as const

export type EmbedControl = (typeof embedControls)[number]['id']

/** Colours of what surrounds the map; auto: those of the reader's device. */
export const embedThemes = [
  { id: 'auto', label: t('De l’appareil') },
  { id: 'light', label: t('Claires') },
  { id: 'dark', label: t('Sombres') }
] as const

export type EmbedTheme = (typeof embedThemes)[number]['id']

/** How a map stands inside another page. */
export interface Embedding {
  readonly controls: readonly EmbedControl[]
  readonly theme: EmbedTheme
}

/** What an address that says nothing asks for. */
export const usualEmbedding: Embedding = { controls: ['title', 'legend', 'zoom'], theme: 'auto' }

const words = [...embedControls.map(({ id }) => id), ...embedThemes.map(({ id }) => id), 'none'] as const

/**
 * Reads the part of an address that the embedded page owns: 'embed=title,legend,dark'; 'embed=none' for the map
 * alone. A word that is not understood leaves a notice, and the others are kept.
 * @param search the query string, with or without '?'
 */
export function embeddingOf(search: string): { embedding: Embedding; notices: string[] } {
  const texts = new URLSearchParams(search).getAll('embed')
  if (texts.length === 0) return { embedding: usualEmbedding, notices: [] }
  const notices: string[] = []
  const asked = texts
    .flatMap((text) => text.split(','))
    .filter((word) => word !== '')
    .flatMap((word) => {
      try {
        return oneOf(words, word.slice(0, 40), t('intégration'))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        notices.push(t('Lien : {message}. Cette partie est ignorée.', { message: error.message }))
        return []
      }
    })
  // Nothing that is understood asks for nothing: the usual stands.
  if (asked.length === 0) return { embedding: usualEmbedding, notices }
  return {
    embedding: {
      controls: embedControls.flatMap(({ id }) => (asked.includes(id) ? id : [])),
      theme: embedThemes.find(({ id }) => asked.includes(id))?.id ?? usualEmbedding.theme
    },
    notices
  }
}

/** An address with the part that embeddingOf reads. @param search of the map, with its '?' */
export function embeddedSearch(search: string, { controls, theme }: Embedding): string {
  const asked = [...controls, ...(theme === 'auto' ? [] : [theme])]
  return `${search}${search === '' ? '?' : '&'}embed=${asked.length > 0 ? asked.join(',') : 'none'}`
}

/** The address of the map itself, without the part that embeddingOf reads. */
export function unembeddedSearch(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^embed(=|$)/.test(part))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** The version of the data that an address was made with, as it writes it; '' for none. */
export function linkedVersion(search: string): string {
  return new URLSearchParams(search).get('data') ?? ''
}
