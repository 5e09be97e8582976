import { fold } from '../../core/fold.ts'
import { inLanguage } from '../../words/t.ts'

/** A title as the name of a file that every system takes: 'adultes-relais-en-2024.png'. */
export function fileNameOf(title: string, extension: string): string {
  const name = fold(title).slice(0, 80).trim().replaceAll(' ', '-')
  return `${name || inLanguage({ fr: 'carte', en: 'map' })}.${extension}`
}
