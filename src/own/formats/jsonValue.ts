import { InputError } from '../../core/errors.ts'
import { t } from '../../words/t.ts'

/** What a JSON text holds. */
export interface JsonValue {
  readonly value: unknown
  /** one value a line, gathered in a list */
  readonly isByLine: boolean
}

/** Digits beyond which JSON.parse makes another number of a whole one. */
const longInteger = /\d{16}/

/**
 * The value of a JSON text; whole numbers that a double cannot keep stay text.
 * @throws InputError when it is none
 */
export function jsonValue(text: string): JsonValue {
  const kept = longInteger.test(text) ? longIntegersAsText(text) : text
  try {
    return { value: JSON.parse(kept), isByLine: false }
  } catch (cause) {
    const lines = kept.split(/\r?\n/).filter((line) => line.trim() !== '')
    // Of one record cut short there is nothing to gather.
    if (lines.length < 2 || !lines[0]?.trim().startsWith('{') || !lines[0].trim().endsWith('}'))
      throw new InputError(
        t('le fichier JSON n’est pas bien formé, à la ligne {line}', { line: faultyLine(text, cause) }),
        { cause }
      )
    return { value: lines.map(parsedLine), isByLine: true }
  }
}

function parsedLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new InputError(t('ligne {line}\u00a0: ce n’est pas du JSON bien formé', { line: index + 1 }), {
      cause
    })
  }
}

/** Strings are passed over whole: digits in them are text already. */
function longIntegersAsText(text: string): string {
  try {
    return text.replaceAll(/"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token) =>
      /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
    )
  } catch (cause) {
    throw new InputError(t('le fichier JSON contient un texte trop long pour être lu'), { cause })
  }
}

/** JSON.parse tells where the fault is; where it does not, the text ends too early. */
function faultyLine(text: string, cause: unknown): number {
  const at = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1]
  const end = at === undefined ? text.length : Math.min(Number(at), text.length)
  let line = 1
  for (let next = text.indexOf('\n'); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) line++
  return line
}
