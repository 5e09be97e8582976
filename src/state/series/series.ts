import { fold } from '../../core/fold.ts'
import type { Choice } from '../choice.ts'
import { inLanguage, plural, t } from '../../words/t.ts'

/** One map of a series. */
export interface SeriesMember {
  /** of the territory, or the year; each once in a series */
  readonly code: string
  readonly name: string
  /** what the address would hold if this were the map on the screen */
  readonly choice: Choice
}

/** Maps that differ in one thing: the territory, or the year. */
export interface Series {
  /** each once among those on offer */
  readonly id: string
  /** what its maps are of: 'Départements' */
  readonly label: string
  /** 'une carte par département' */
  readonly each: string
  /** what they lie in: 'Île-de-France'; of years, '2020 à 2024' */
  readonly within: string
  readonly varies: 'territory' | 'year'
  /** territory that all the maps of a series of territories lie in; null: the country */
  readonly zone: Choice['zone']
  /** in the order of the file; two or more */
  readonly members: readonly SeriesMember[]
  /** what the reader should know before she asks for it; '' where there is nothing */
  readonly caution: string
}

/** '8 cartes' */
export function countText(count: number): string {
  return plural(count, t('{count}\u00a0carte', { count }), t('{count}\u00a0cartes', { count }))
}

/** A title as the stem of a file's name that every system takes, cut between words. */
export function seriesFileName(title: string): string {
  const words = fold(title).split(' ')
  let name = words.shift() ?? ''
  for (const word of words) if (name.length + word.length < 110) name += `-${word}`
  return name || inLanguage({ fr: 'cartes', en: 'maps' })
}
