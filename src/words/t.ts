import type { English } from './en/index.ts'
import { language, type Language } from './language.ts'

/** A text of the interface as French writes it, which is also its name: one without English does not compile. */
export type Message = keyof English

/** What stands between braces in a message: 'count' in '{count} quartiers'. */
type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never

type Filling<Text extends string> = [Blanks<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Blanks<Text>, string | number>>]

/** Filled by learnWords, before any other module of the page is read; French needs nothing. */
const learned: { words: Readonly<Record<string, string>> } = { words: {} }

/**
 * A text in the language of the page: t('{count} quartiers', { count: formatCount(12) }).
 *
 * Where one French word has two English ones, a mark that no reader sees tells them apart: 'Part¦share', 'Part¦piece'.
 */
export function t<Text extends Message>(message: Text, ...[values]: Filling<Text>): string {
  const text = learned.words[message] ?? message.replace(/¦.*$/s, '')
  if (!values) return text
  const filled: Readonly<Record<string, string | number>> = values
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(filled[name] ?? blank))
}

/** One of two texts by a count, as the language of the page counts: French says '0 quartier', English '0 areas'. */
export function plural(count: number, one: string, several: string): string {
  return rules.select(count) === 'one' ? one : several
}

const rules = new Intl.PluralRules(language)

/** The text of the page's language where both are at hand. */
export function inLanguage(words: Readonly<Record<Language, string>>): string {
  return words[language]
}

/** Fetches the words of the page's language. Every module that holds a text is read after it. */
export async function learnWords(): Promise<void> {
  if (language === 'en') learned.words = (await import('./en/index.ts')).english
}
