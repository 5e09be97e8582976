import { EditorView } from '@codemirror/view'
import { t } from '../../../words/t.ts'

/** The editor in the colours of the page; custom properties reach into its shadow root. */
export const look = EditorView.theme({
  '&': {
    minHeight: '200px',
    maxHeight: '440px',
    border: '1px solid var(--control-border)',
    borderRadius: 'var(--radius)',
    background: 'var(--panel)',
    color: 'var(--ink)',
    fontSize: '14px'
  },
  '&.cm-focused': { outline: '2px solid var(--teal-dark)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    lineHeight: '21px',
    // The colours of its words are AA on white only.
    colorScheme: 'light',
    background: 'var(--panel)',
    color: 'var(--ink)',
    borderRadius: 'var(--radius)'
  },
  '.cm-content': { minHeight: '198px', padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-gutters': {
    background: 'var(--paper)',
    color: 'var(--soft-ink)',
    borderRight: '1px solid var(--line)'
  },
  '.cm-placeholder': { color: 'var(--soft-ink)' },
  '.cm-tooltip': {
    border: '1px solid var(--control-border)',
    borderRadius: 'var(--radius)',
    background: 'var(--panel)',
    color: 'var(--ink)'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '14em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--teal-dark)',
    color: 'var(--panel)'
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85', fontFamily: 'var(--font)' },
  '.cm-completionInfo': { fontFamily: 'var(--font)', maxWidth: '320px', padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--accent)', fontFamily: 'var(--font)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--accent) 1.5px',
    textUnderlineOffset: '4px',
    background: 'var(--warning-tint)'
  },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--accent)' }
})

/** What CodeMirror says by itself. */
export const editorPhrases = {
  Completions: t('Propositions'),
  Diagnostics: t('Erreurs'),
  'No diagnostics': t('Aucune erreur'),
  'Selection deleted': t('Sélection supprimée')
}
