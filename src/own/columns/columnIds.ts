import { ownName } from '../../catalogue/ownMeasures.ts'
import { fold } from '../../core/fold.ts'

/** Columns that the tables made of a file have besides its own. */
const taken = ['row', 'code']

const longest = 40

/**
 * The names of columns in SQL and links: each fits ownName, no two are the same.
 * @param names as the file writes them; an empty one becomes 'colonne_3', a second 'prix' 'prix_2'
 */
export function columnIds(names: readonly string[]): string[] {
  const used = new Set(taken)
  return names.map((name, index) => {
    const base = slug(name) || `colonne_${index + 1}`
    let id = base
    for (let copy = 2; used.has(id); copy++) {
      const ending = `_${copy}`
      id = base.slice(0, longest - ending.length) + ending
    }
    used.add(id)
    return id
  })
}

function slug(name: string): string {
  const words = fold(name.slice(0, 200)).replaceAll(' ', '_')
  const started = /^[0-9]/.test(words) ? `c_${words}` : words
  const cut = started.slice(0, longest).replace(/_+$/, '')
  return ownName.test(cut) ? cut : ''
}
