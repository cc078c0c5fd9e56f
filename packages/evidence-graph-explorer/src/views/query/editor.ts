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
import type { OperationText } from './code.js';

interface EditorOptions {
  readonly root: ShadowRoot;
  /** Where the operation is written. */
  readonly query: HTMLElement;
  /** Where its variables are. */
  readonly variables: HTMLElement;
  /** The ID of the element, in the same shadow tree, that tells of the keys. */
  readonly describedBy: string;
  onChange(operation: OperationText): void;
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
  '.cm-scroller': { fontFamily: 'var(--kge-mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--kge-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--kge-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--kge-soft)', color: 'var(--kge-quiet)', border: 'none' },
  '.cm-tooltip': { backgroundColor: 'var(--kge-card)', color: 'var(--kge-ink)', border: '1px solid var(--kge-line)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--kge-accent)', color: 'var(--kge-on-accent)' },
  '&.cm-focused': { outline: '2px solid var(--kge-accent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--kge-mark) !important' },
});

const name = new Compartment();

/** The editors of an operation and its variables, within a shadow tree. */
export class OperationEditor {
  readonly #query: EditorView;
  readonly #variables: EditorView;
  #isWritten = true;

  constructor(options: EditorOptions) {
    const onChange = (): void => void (this.#isWritten && options.onChange(this.operation));
    this.#query = openEditor(options, options.query, graphql(), onChange);
    this.#variables = openEditor(options, options.variables, json(), onChange);
  }

  get operation(): OperationText {
    return { query: this.#query.state.doc.toString(), variables: this.#variables.state.doc.toString() };
  }

  /** Puts another operation into the editors. */
  show({ query, variables }: OperationText): void {
    this.#isWritten = false; // it is known to whoever shows it
    replaceText(this.#query, query);
    replaceText(this.#variables, variables);
    this.#isWritten = true;
  }

  /** Gives the editors the names that screen readers say. */
  name(query: string, variables: string): void {
    nameEditor(this.#query, query);
    nameEditor(this.#variables, variables);
  }

  /** Has the cursor stand at a line and a column of the operation, both from 1. */
  showPlace(line: number, column: number): void {
    const { doc } = this.#query.state;
    const { from, to } = doc.line(Math.min(line, doc.lines));
    this.#query.dispatch({ selection: { anchor: Math.min(from + column - 1, to) }, scrollIntoView: true });
    this.#query.focus();
  }

  /** Tells of the graph's schema; where that is not told, the editor does without. */
  async teach(transport: Transport): Promise<void> {
    const { data } = await transport.execute({ query: getIntrospectionQuery() }).catch(() => ({ data: null }));
    if (data) updateSchema(this.#query, buildClientSchema(data as unknown as IntrospectionQuery)); // the answer to its query
  }
}

function openEditor(
  { root, describedBy, onRun }: EditorOptions,
  parent: HTMLElement,
  language: Extension,
  onChange: () => void,
): EditorView {
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
    EditorView.contentAttributes.of({ 'aria-describedby': describedBy, tabindex: '0' }),
    name.of([]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange();
    }),
    language,
  ];
  return new EditorView({ parent, root, state: EditorState.create({ extensions }) });
}

function replaceText(editor: EditorView, text: string): void {
  if (editor.state.doc.toString() !== text) editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
}

function nameEditor(editor: EditorView, label: string): void {
  if (editor.contentDOM.ariaLabel === label) return;
  editor.dispatch({ effects: name.reconfigure(EditorView.contentAttributes.of({ 'aria-label': label })) });
}
