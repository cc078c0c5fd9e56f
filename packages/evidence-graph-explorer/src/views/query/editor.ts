import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import type { Transport } from '../../graph/transport.js';

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly root: ShadowRoot;
  readonly text: string;
  /** The ID of the element, in the same shadow tree, that tells of its keys. */
  readonly describedBy: string;
  readonly language: 'graphql' | 'json';
  onChange(text: string): void;
  onRun(): void;
}

const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--kge-accent)' },
  { tag: [tags.string, tags.propertyName], color: 'var(--kge-good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--kge-warn)' },
  { tag: tags.comment, color: 'var(--kge-quiet)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: 'calc(0.85 * var(--kge-rem))', backgroundColor: 'var(--kge-card)', color: 'var(--kge-ink)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--kge-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--kge-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--kge-soft)', color: 'var(--kge-quiet)', border: 'none' },
  '.cm-tooltip': { backgroundColor: 'var(--kge-card)', color: 'var(--kge-ink)', border: '1px solid var(--kge-line)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--kge-accent)', color: 'var(--kge-on-accent)' },
  '&.cm-focused': { outline: '2px solid var(--kge-accent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--kge-mark) !important' },
});

const name = new Compartment();

/** An editor of GraphQL, or of JSON, within a shadow tree. */
export function openEditor({ parent, root, text, describedBy, language, onChange, onRun }: EditorOptions): EditorView {
  const run = (): boolean => {
    onRun();
    return true;
  };
  const extensions: Extension[] = [
    keymap.of([{ key: 'Mod-Enter', run }, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    EditorView.lineWrapping,
    syntaxHighlighting(colors),
    look,
    EditorView.contentAttributes.of({ 'aria-describedby': describedBy }),
    name.of([]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    language === 'json' ? json() : graphql(),
  ];
  return new EditorView({ parent, root, state: EditorState.create({ doc: text, extensions }) });
}

/** Tells the editor of the graph's schema; where that is not told, the editor does without. */
export async function teachSchema(editor: EditorView, transport: Transport): Promise<void> {
  const { data } = await transport.execute({ query: getIntrospectionQuery() }).catch(() => ({ data: null }));
  if (data) updateSchema(editor, buildClientSchema(data as unknown as IntrospectionQuery)); // the answer to its query
}

/** Puts another text into the editor. */
export function replaceText(editor: EditorView, text: string): void {
  if (editor.state.doc.toString() !== text) editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
}

/** Gives the editor the name that screen readers say. */
export function nameEditor(editor: EditorView, label: string): void {
  if (editor.contentDOM.ariaLabel === label) return;
  editor.dispatch({ effects: name.reconfigure(EditorView.contentAttributes.of({ 'aria-label': label })) });
}
