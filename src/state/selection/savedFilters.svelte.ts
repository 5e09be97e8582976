import type { Generation } from '../../catalogue/generation.ts'
import { InputError } from '../../core/errors.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** A filter that the reader keeps in this browser under a name. */
export interface SavedFilter {
  /** as the reader wrote it: a stranger's text */
  readonly name: string
  readonly generation: Generation
  /** as filterText writes it */
  readonly text: string
}

/** The part of a browser's storage that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

export const savedLimits = { name: 80, filters: 100 } as const

const place = 'faubourg:filters'

/**
 * The filters that this browser keeps: nothing of them leaves it. A browser that refuses to store says so and
 * changes nothing on the screen.
 */
export class SavedFilters {
  list: readonly SavedFilter[] = $state.raw([])
  /** what went wrong, in words for the reader; '' when nothing did */
  problem: string = $state('')
  readonly #shelf: () => Shelf

  /** @param shelf the browser's storage; asking for it may be refused too */
  constructor(shelf: () => Shelf = () => localStorage) {
    this.#shelf = shelf
    this.read()
  }

  /** Reads what is stored, by another window too. */
  read(): void {
    try {
      this.list = savedOf(this.#shelf().getItem(place))
      this.problem = ''
    } catch (error) {
      this.problem =
        error instanceof InputError
          ? error.message
          : t('Ce navigateur refuse de lire les filtres enregistrés.')
    }
  }

  /** Keeps a filter; one of the same name and generation is replaced. @returns whether it is kept */
  save(saved: SavedFilter): boolean {
    this.read()
    const name = saved.name.trim()
    if (!this.#accepts(name)) return false
    const others = this.list.filter((one) => !isSame(one, { ...saved, name }))
    if (others.length >= savedLimits.filters) {
      this.problem = t('{most} filtres sont déjà enregistrés : supprimez-en un.', {
        most: savedLimits.filters
      })
      return false
    }
    return this.#write([...others, { ...saved, name }])
  }

  /** Gives a filter another name. @returns whether it has it */
  rename(saved: SavedFilter, to: string): boolean {
    this.read()
    const name = to.trim()
    if (!this.#accepts(name)) return false
    const renamed = { ...saved, name }
    if (!isSame(saved, renamed) && this.list.some((one) => isSame(one, renamed))) {
      this.problem = t('« {name} » existe déjà.', { name })
      return false
    }
    return this.#write(this.list.map((one) => (isSame(one, saved) ? renamed : one)))
  }

  remove(saved: SavedFilter): boolean {
    this.read()
    return this.#write(this.list.filter((one) => !isSame(one, saved)))
  }

  #accepts(name: string): boolean {
    this.problem =
      name === ''
        ? t('Donnez un nom au filtre.')
        : name.length > savedLimits.name
          ? t('Nom trop long : {most} caractères au plus.', { most: savedLimits.name })
          : ''
    return this.problem === ''
  }

  #write(list: readonly SavedFilter[]): boolean {
    const sorted = list.toSorted((a, b) => a.name.localeCompare(b.name, locale))
    try {
      this.#shelf().setItem(place, JSON.stringify(sorted))
    } catch {
      // Full, or refused: private windows and strict settings do both.
      this.problem = t(
        'Ce navigateur refuse d’enregistrer : stockage plein ou interdit. Le lien de la page garde aussi le filtre.'
      )
      return false
    }
    this.list = sorted
    this.problem = ''
    return true
  }
}

function isSame(one: SavedFilter, other: SavedFilter): boolean {
  return one.name === other.name && one.generation === other.generation
}

/** @throws InputError when what is stored cannot be read */
function savedOf(text: string | null): readonly SavedFilter[] {
  if (text === null) return []
  const stored = parsed(text)
  if (!Array.isArray(stored)) throw new InputError(t('Les filtres enregistrés sont illisibles.'))
  // Another version, or another hand, may have written some: those that can be read are kept.
  return stored.filter(isSaved).slice(0, savedLimits.filters)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(t('Les filtres enregistrés sont illisibles.'))
  }
}

function isSaved(stored: unknown): stored is SavedFilter {
  if (typeof stored !== 'object' || stored === null) return false
  const { name, generation, text } = stored as Record<string, unknown>
  return (
    typeof name === 'string' &&
    name !== '' &&
    name.length <= savedLimits.name &&
    (generation === '2015' || generation === '2024') &&
    typeof text === 'string'
  )
}
