import { InputError } from '../../core/errors.ts'
import { longestJson } from './readProvenance.ts'
import { provenanceTags } from './written.ts'
import { t } from '../../words/t.ts'

/**
 * The JSON in the provenance element of an XML text, found by its name: no XML is parsed, so none can do harm.
 * @param last whether the last of several counts: a PDF that was saved again holds older versions before it
 * @returns null without such an element
 * @throws InputError when it does not end
 */
export function elementText(xml: string, last: boolean): string | null {
  const opening = `<${provenanceTags.file}`
  const start = last ? xml.lastIndexOf(opening) : xml.indexOf(opening)
  if (start < 0) return null
  const open = xml.indexOf('>', start)
  const close = xml.indexOf(`</${provenanceTags.file}`, start)
  if (open < 0 || close < open || close - open > longestJson * 6)
    throw new InputError(t('ce fichier de l’atlas est incomplet.'))
  return unescaped(xml.slice(open + 1, close))
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** This atlas writes none; other programs escape what they save again. */
function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}
