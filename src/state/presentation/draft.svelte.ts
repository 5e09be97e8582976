import { getContext, setContext } from 'svelte'
import { InputError } from '../../core/errors.ts'
import type { Known } from '../choices/addressPart.ts'
import { insertedAfter, movedStep, repointed, worded, type DraftContent, type Words } from './edits.ts'
import { fileText, presentationOfText } from './file.ts'
import { limits, type Presentation, type Step } from './presentation.ts'
import { t } from '../../words/t.ts'

/** The part of a browser's storage that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const place = 'faubourg:presentation'
const mostUndone = 50
const empty: DraftContent = { title: '', steps: [], dataVersion: null }

/**
 * The presentation that the reader is making: kept in this browser until she erases it, and every change of it can
 * be taken back while the page is open.
 */
export class Draft {
  #content: DraftContent = $state.raw(empty)
  /** what was before each change, the latest last, with the change in words */
  #past: readonly { readonly content: DraftContent; readonly what: string; readonly field: string }[] =
    $state.raw([])
  /** The reader is at it, in a window of its own. */
  isOpen: boolean = $state(false)
  /** what went wrong with the storage, in words for the reader; '' when nothing did */
  problem: string = $state('')
  readonly #known: Known
  readonly #shelf: () => Shelf
  #lastKey = 0

  /** @param shelf the browser's storage; asking for it may be refused too */
  constructor(known: Known, shelf: () => Shelf = () => localStorage) {
    this.#known = known
    this.#shelf = shelf
    this.read()
  }

  get title(): string {
    return this.#content.title
  }

  get steps(): DraftContent['steps'] {
    return this.#content.steps
  }

  /** As it is shown and sent: its author has seen it with the data of this page. */
  get presentation(): Presentation {
    const { title, steps } = this.#content
    return {
      title: title.trim(),
      dataVersion: this.#known.dataVersion,
      steps: steps.map(({ search, title, text }) => ({ search, title: title.trim(), text: text.trim() }))
    }
  }

  get isFull(): boolean {
    return this.steps.length >= limits.steps
  }

  /** The change that undo() takes back, in words; null when there is none. */
  get undoable(): string | null {
    return this.#past.at(-1)?.what ?? null
  }

  /** Reads what is stored, by another window too. */
  read(): void {
    try {
      const stored = this.#shelf().getItem(place)
      this.#content =
        stored === null ? empty : this.#keyed(presentationOfText(stored, this.#known).presentation)
      this.problem = ''
    } catch (error) {
      this.problem =
        error instanceof InputError
          ? t('Le brouillon gardé dans ce navigateur est illisible.')
          : t('Ce navigateur refuse de lire le brouillon de présentation.')
    }
  }

  /** Follows what other windows write. @returns a function that stops following */
  follow(): () => void {
    const read = (event: StorageEvent) => {
      if (event.key === place) this.read()
    }
    addEventListener('storage', read)
    return () => removeEventListener('storage', read)
  }

  /** @returns the key of the new step; null when there is no room */
  add(step: Step): number | null {
    if (this.isFull || step.search.length > limits.search) {
      this.problem = this.isFull
        ? t('Une présentation a {steps} étapes au plus.', { steps: limits.steps })
        : t('Cette vue est trop longue pour une étape : simplifiez ses filtres ou sa requête.')
      return null
    }
    const [added] = this.#keyed({ ...empty, steps: [step] }).steps
    if (!added) return null
    this.#change({ ...this.#content, steps: [...this.steps, added] }, t('étape ajoutée'))
    return added.key
  }

  entitle(title: string): void {
    this.#change({ ...this.#content, title: title.slice(0, limits.title) }, t('titre changé'), 'title')
  }

  word(key: number, words: Words): void {
    const field = `${key} ${Object.keys(words).join(' ')}`
    this.#change({ ...this.#content, steps: worded(this.steps, key, words) }, t('texte changé'), field)
  }

  repoint(key: number, search: string): void {
    this.#change({ ...this.#content, steps: repointed(this.steps, key, search) }, t('vue remplacée'))
  }

  move(key: number, to: number): void {
    this.#change(
      { ...this.#content, steps: movedStep(this.steps, key, to) },
      t('étape déplacée'),
      `${key} place`
    )
  }

  duplicate(key: number): void {
    const step = this.steps.find((one) => one.key === key)
    if (!step || this.isFull) return
    const copy = { ...step, key: ++this.#lastKey }
    this.#change({ ...this.#content, steps: insertedAfter(this.steps, key, copy) }, t('étape dupliquée'))
  }

  remove(key: number): void {
    const steps = this.steps.filter((step) => step.key !== key)
    this.#change({ ...this.#content, steps }, t('étape retirée'))
  }

  /** Takes the place of what is there. @param what in words, for undo */
  replace(presentation: Presentation, what: string): void {
    this.#change(this.#keyed(presentation), what)
  }

  erase(): void {
    this.#change(empty, t('présentation effacée'))
  }

  undo(): void {
    const last = this.#past.at(-1)
    if (!last) return
    this.#past = this.#past.slice(0, -1)
    this.#content = last.content
    this.#write()
  }

  /** @param field where one goes on typing: taken back as one change */
  #change(content: DraftContent, what: string, field = ''): void {
    if (field === '' || this.#past.at(-1)?.field !== field)
      this.#past = [...this.#past, { content: this.#content, what, field }].slice(-mostUndone)
    this.#content = content
    this.#write()
  }

  #keyed(presentation: Presentation): DraftContent {
    return { ...presentation, steps: presentation.steps.map((step) => ({ ...step, key: ++this.#lastKey })) }
  }

  #write(): void {
    try {
      if (this.steps.length === 0) this.#shelf().removeItem(place)
      else this.#shelf().setItem(place, fileText(this.presentation))
      this.problem = ''
    } catch {
      // Full, or refused: private windows and strict settings do both.
      this.problem = t(
        'Ce navigateur refuse de garder le brouillon : enregistrez le fichier avant de quitter la page.'
      )
    }
  }
}

const key = Symbol('draft')

/** Gives the presentation that is being made to every component below. */
export function provideDraft(draft: Draft): void {
  setContext(key, draft)
}

/** The presentation that is being made on this page. */
export function useDraft(): Draft {
  return getContext(key)
}
