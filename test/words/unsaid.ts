import { parse } from 'svelte/compiler'
import ts from 'typescript'

/** Words that no language changes: names of formats, programmes and keys. */
const names =
  /^(QPV|IGN|IPC|null|NPNRU|PNRU|ANRU|ANCT|INSEE|Anah|Faubourg|SQL|CSV|PNG|SVG|PDF|GeoJSON|Parquet|Arrow|px|mm|km|dpi|ppp|EN|FR|Ctrl|\W|\d)+$/

/** Letters that English has not, or a word that only French has. */
const french =
  /[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔŒ«»]|(^|[\s('’])([Ll]es?|[Ll]a|[Dd]es|du|une?|est|sont|[Dd]ans|[Pp]our|[Pp]ar|aux|[Aa]vec|[Ss]ans|[Ss]ur|[Cc]ette|[Cc]es|[Aa]ucune?|[Vv]ous|[Vv]otre|[Qq]uartiers?|[Ll]ignes?)(?=[\s.,:;)’]|$)/

/** No words for readers: fonts, and SQL, whose comments are another matter. */
const isCode = (text: string) => /Source Sans|\bSELECT\b|^[œ«]? ?$|^aŒ/.test(text)

/**
 * Texts that a reader of the English interface would meet in French: what stands in the markup of a component without
 * t(), and French in code that is neither passed to t() nor the French of a pair { fr, en }. An element with a
 * language of its own, and the descriptions of tables, say theirs.
 * @returns the texts as they are written
 */
export function unsaidTexts(path: string, code: string): string[] {
  if (!path.endsWith('.svelte')) return unsaidInScript(code)
  const root = parse(code, { modern: true })
  const scripts = [root.module, root.instance].flatMap((script) =>
    script ? unsaidInScript(sliceOf(code, script.content)) : []
  )
  return [...scripts, ...unsaidInMarkup(code, root.fragment)]
}

function unsaidInScript(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isCallExpression(node) && ['t', 'RegExp'].includes(node.expression.getText())) {
      // What fills the blanks of a message is said too.
      node.arguments.slice(1).forEach(visit)
      return
    }
    if (ts.isPropertyAssignment(node)) {
      if (!['fr', 'description'].includes(node.name.getText())) visit(node.initializer)
      return
    }
    const text =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
        ? node.text
        : ''
    if (french.test(text) && !isCode(text)) found.push(text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true))
  return found
}

function unsaidInMarkup(code: string, fragment: unknown): string[] {
  const found: string[] = []
  const visit = (node: unknown, place: string) => {
    if (Array.isArray(node)) return node.forEach((child) => visit(child, place))
    if (typeof node !== 'object' || node === null) return
    const { type, name, data } = node as { type?: string; name?: string; data?: string }
    if (type === 'Text') {
      const text = (data ?? '').trim()
      const isRead = place === 'markup' ? /\p{L}{2}/u.test(text) : french.test(text)
      if (isRead && !names.test(text)) found.push(text)
      return
    }
    if (type === 'ExpressionTag' || type === 'ConstTag' || type === 'RenderTag') {
      found.push(
        ...unsaidInScript(
          `(${sliceOf(code, (node as { expression?: object; declaration?: object }).expression ?? node)})`
        )
      )
      return
    }
    if (hasLanguage(node)) return
    if (type === 'RegularElement' && ['code', 'kbd', 'style', 'script'].includes(name ?? '')) return
    const inside = type === 'Attribute' ? 'attribute' : type === 'Fragment' ? 'markup' : place
    for (const [key, child] of Object.entries(node)) if (key !== 'metadata') visit(child, inside)
  }
  visit(fragment, 'markup')
  return found
}

/** lang="fr" or lang="en" on the element itself. */
function hasLanguage(node: object): boolean {
  const { attributes = [] } = node as { attributes?: readonly { name?: string; value?: unknown }[] }
  return attributes.some(({ name, value }) => name === 'lang' && Array.isArray(value))
}

function sliceOf(code: string, node: object): string {
  const { start, end } = node as { start: number; end: number }
  return code.slice(start, end)
}
