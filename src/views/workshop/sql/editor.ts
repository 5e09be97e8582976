import { autocompletion, closeCompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { sql } from '@codemirror/lang-sql'
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import type { DescribedTable } from '../../../state/sql/described.ts'
import type { Stretch } from '../../../state/sql/errorPlace.ts'
import { columnsOfNamed, schemaOf } from './completion.ts'
import { duckdbDialect } from './dialect.ts'
import { editorPhrases, look } from './look.ts'
import { t } from '../../../words/t.ts'

/** What an editor is made with. */
export interface EditorParts {
  readonly text: string
  readonly tables: () => readonly DescribedTable[]
  readonly onchange: (text: string) => void
  readonly onrun: () => void
}

/** An editor of SQL on the page. */
export interface SqlEditor {
  /** Replaces the whole text; undo brings the old one back. */
  replace(text: string): void
  /** Writes at the cursor, in place of what is selected. */
  insert(text: string): void
  /** Marks what is wrong and says it; null clears the mark. */
  mark(wrong: { readonly place: Stretch; readonly text: string } | null): void
  focus(): void
  destroy(): void
}

const keysId = 'keys'
const errorId = 'error'

/**
 * An editor in a shadow root of the host: there its styles are adopted sheets, where on the page they would be
 * a <style> that the content policy refuses. Tab leaves it.
 */
export function sqlEditor(host: HTMLElement, { text, tables, onchange, onrun }: EditorParts): SqlEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const keys = hidden(
    keysId,
    t(
      'Ctrl et Entrée exécutent la requête. Tab quitte l’éditeur. Ctrl et Espace proposent des tables et des colonnes.'
    )
  )
  const error = hidden(errorId, '')
  const attributes = new Compartment()
  const runNow = (running: EditorView) => {
    closeCompletion(running)
    onrun()
    return true
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Before the usual keys, where it would add a line.
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: runNow }])),
        lineNumbers(),
        history(),
        bracketMatching(),
        EditorView.lineWrapping,
        sql({ dialect: duckdbDialect, schema: schemaOf(tables()), upperCaseKeywords: true }),
        duckdbDialect.language.data.of({ autocomplete: columnsOfNamed(tables) }),
        autocompletion({ icons: false, maxRenderedOptions: 60 }),
        // Its colours are AA on white.
        syntaxHighlighting(defaultHighlightStyle),
        look,
        EditorState.phrases.of(editorPhrases),
        placeholder(t('Votre requête')),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        attributes.of(said(false)),
        typingOver,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString())
        })
      ]
    })
  })
  root.append(keys, error)
  return {
    replace(next) {
      if (next === view.state.doc.toString()) return
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
    },
    insert(name) {
      view.dispatch(view.state.replaceSelection(name))
      view.focus()
    },
    mark(wrong) {
      error.textContent = wrong?.text ?? ''
      view.dispatch({ effects: attributes.reconfigure(said(wrong !== null)) })
      const { length } = view.state.doc
      const marked = wrong
        ? [
            {
              from: Math.min(wrong.place.from, length),
              to: Math.min(wrong.place.to, length),
              severity: 'error' as const,
              message: wrong.text
            }
          ]
        : []
      view.dispatch(setDiagnostics(view.state, marked))
      if (marked[0]) view.dispatch({ effects: EditorView.scrollIntoView(marked[0].from) })
    },
    focus: () => view.focus(),
    destroy: () => {
      view.destroy()
      keys.remove()
      error.remove()
    }
  }
}

/**
 * Text typed over a selection is written by us: Chromium would keep the look of what it replaces in a style
 * attribute, which the content policy refuses, loudly.
 */
const typingOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event
    if (inputType !== 'insertText' || isComposing || data === null) return false
    if (view.state.selection.ranges.every(({ empty }) => empty)) return false
    event.preventDefault()
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true })
    return true
  }
})

/** What a screen reader is told of the text: its name, its keys, and what is wrong with it. */
function said(isWrong: boolean): Extension {
  return EditorView.contentAttributes.of({
    // Its scrolling box is reached through it: what is editable is not always taken for what has the focus.
    tabindex: '0',
    'aria-label': t('Requête SQL'),
    'aria-describedby': isWrong ? `${errorId} ${keysId}` : keysId,
    ...(isWrong ? { 'aria-invalid': 'true' } : {})
  })
}

function hidden(id: string, text: string): HTMLElement {
  const element = document.createElement('p')
  element.id = id
  element.hidden = true
  element.textContent = text
  return element
}
