import { isAmbiguousDate } from './columns/dateText.ts'
import { markOf, numberReadings, readNumber, unitOf, type DecimalMark } from './columns/numberText.ts'
import type { MarkEvidence } from './columns/decimalMarks.ts'
import { listed, quoted } from './phrases.ts'
import type { ColumnProfile } from './profile.ts'
import { cellText, type Cell } from './table.ts'
import { plural, t } from '../words/t.ts'
import { locale } from '../words/language.ts'

const signs = { ',': t('virgule décimale'), '.': t('point décimal') } as const
const groups = { ',': t('points des milliers'), '.': t('virgules des milliers') } as const

/** How numbers, days and codes of the first rows are read, where it is not plain. In French. */
export function profileNotices(
  names: readonly string[],
  columns: readonly ColumnProfile[],
  filled: readonly (readonly Cell[])[],
  decimal: DecimalMark
): string[] {
  return [...headerNotices(names), ...markNotices(columns, decimal), ...cellNotices(columns, filled)]
}

/** The columns whose first rows do not tell their decimal sign; the rows that follow may. In French. */
export function ambiguityNotices(columns: readonly ColumnProfile[], decimal: DecimalMark): string[] {
  return columns
    .filter(({ kind, mark, evidence }) => kind === 'number' && mark === null && isUntold(evidence))
    .map(({ name, evidence }) => ambiguityNotice(name, evidence.example, decimal))
}

function isUntold({ commas, dots, ambiguous }: MarkEvidence): boolean {
  return ambiguous > 0 && (commas === 0 || dots === 0)
}

/** What all the rows of a column told of its decimal sign, when the first ones did not. */
export function settledNotice(name: string, mark: DecimalMark): string {
  return t('Colonne {column}\u00a0: {sign}, d’après l’ensemble de ses lignes.', {
    column: quoted(name),
    sign: signs[mark]
  })
}

/** How one of the numbers that can be read in two ways is read. */
export function ambiguityNotice(name: string, example: string, mark: DecimalMark): string {
  const number = readNumber(example, mark).toLocaleString(locale, { maximumFractionDigits: 10 })
  const sign = /[.,]\d+$/.exec(example)?.[0].startsWith(mark) ? signs[mark] : groups[mark]
  return t(
    'Colonne {column}\u00a0: {written} se lit de deux façons\u00a0; lu ici {number} ({sign}). Le réglage du signe décimal en décide.',
    { column: quoted(name), written: quoted(example), number, sign }
  )
}

function headerNotices(names: readonly string[]): string[] {
  const found: string[] = []
  const written = names.filter((name) => name.trim() !== '')
  const looksLikeCells = written.every(
    (name) => markOf(numberReadings(name.trim())) !== null || /^Q[PN]\d/.test(name)
  )
  if (written.length > 0 && looksLikeCells && !written.every((name) => /^(19|20)\d\d$/.test(name)))
    found.push(t('La première ligne sert d’en-tête, mais elle ressemble à des données.'))
  const repeated = [...new Set(written.filter((name, index) => written.indexOf(name) !== index))]
  if (repeated.length > 0)
    found.push(
      t('Plusieurs colonnes portent le même nom\u00a0: {names}. Chacune est gardée.', {
        names: listed(repeated.map(quoted))
      })
    )
  const unnamed = names.length - written.length
  if (unnamed > 0)
    found.push(
      plural(
        unnamed,
        t('Une colonne n’a pas de nom.'),
        t('{count} colonnes n’ont pas de nom.', { count: unnamed })
      )
    )
  return found
}

function markNotices(columns: readonly ColumnProfile[], decimal: DecimalMark): string[] {
  const numbers = columns.filter(({ kind }) => kind === 'number')
  const found: string[] = []
  for (const mark of [',', '.'] as const) {
    const decided = numbers.filter((column) => column.mark === mark).map(({ name }) => quoted(name))
    if (decided.length > 0)
      found.push(
        mark === ','
          ? t('Virgule décimale reconnue\u00a0: {columns}.', { columns: listed(decided) })
          : t('Point décimal reconnu\u00a0: {columns}.', { columns: listed(decided) })
      )
  }
  for (const { name, mark, evidence } of numbers) {
    if (mark !== null) continue
    if (evidence.commas > 0 && evidence.dots > 0)
      found.push(
        t(
          'Colonne {column}\u00a0: des nombres à virgule décimale et à point décimal s’y mêlent\u00a0; lus avec {sign}, les autres restent non lus.',
          { column: quoted(name), sign: decimal === ',' ? t('la virgule') : t('le point') }
        )
      )
  }
  return found
}

function cellNotices(columns: readonly ColumnProfile[], filled: readonly (readonly Cell[])[]): string[] {
  return columns.flatMap(({ name, kind, role }, index) => {
    const texts = (filled[index] ?? []).map(cellText)
    if (kind === 'number') return unitNotice(name, texts)
    if (kind === 'date' && texts.some(isAmbiguousDate))
      return [t('Colonne {column}\u00a0: dates lues jour, mois, année.', { column: quoted(name) })]
    const short = texts.filter((text) => /^\d{4}$/.test(text))
    if (role === 'commune' && short.length > 0)
      return [
        t(
          'Colonne {column}\u00a0: des codes de quatre chiffres ({code}) ont sans doute perdu leur zéro initial\u00a0; ils sont gardés tels quels.',
          { column: quoted(name), code: quoted(short[0] ?? '') }
        )
      ]
    return []
  })
}

function unitNotice(name: string, texts: readonly string[]): string[] {
  const percents = texts.find((text) => unitOf(text) === '%')
  if (percents === undefined) return []
  const isMixed = texts.some((text) => unitOf(text) === '' && /^[\d\s.,]+$/.test(text))
  const told = { column: quoted(name), written: quoted(percents) }
  return [
    isMixed
      ? t(
          'Colonne {column}\u00a0: {written} est lu sans le signe %, comme il est écrit\u00a0; d’autres cellules n’ont pas de signe %.',
          told
        )
      : t('Colonne {column}\u00a0: {written} est lu sans le signe %, comme il est écrit.', told)
  ]
}
