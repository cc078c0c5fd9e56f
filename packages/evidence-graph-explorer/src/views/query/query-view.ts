import type { EditorView } from '@codemirror/view';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../copy-button.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import type { GraphQLFault, GraphQLResult } from '../../graph/transport.js';
import { readDialect } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';
import { controlStyle } from '../../style/theme.js';
import { idsOf, tableOf } from './answer.js';
import { asCurl, asFetch, type OperationText, playgroundOf, variablesOf } from './copies.js';
import { nameEditor, openEditor, replaceText, teachSchema } from './editor.js';
import { type Example, readExamples } from './examples.js';
import { messages } from './messages.js';
import { queryStyle } from './query-style.js';

type Copy = 'curl' | 'fetch' | 'link';

const debounceMs = 400;
/** Asks the graph in GraphQL; what an answer names can be shown in the graph. */
export class QueryView extends ExplorerElement {
  #query: EditorView | undefined;
  #variables: EditorView | undefined;
  #examples: readonly Example[] = [];
  #result: GraphQLResult | null = null;
  #time = 0;
  #fault: Localized | null = null;
  #isRunning = false;
  #isTable = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The place in the history where something was written last. */
  #writtenAt = 0;

  protected override render(): TemplateResult {
    const { client, place } = this.explorer;
    return html`
      <div class="left">
        <h2>${this.text(messages.title)}</h2>
        <div class="bar">
          <select aria-label=${this.text(messages.examples)} @change=${this.#choose}>
            <option value="">${this.text(messages.choose)}</option>
            ${
              this.#examples.length > 0
                ? html`<optgroup label=${this.text(messages.examples)}>
                    ${this.#examples.map(({ id, title }) => html`<option value=${id}>${this.text(title)}</option>`)}
                  </optgroup>`
                : nothing
            }
            <optgroup label=${this.text(messages.asked)}>
              ${client.asked.map(({ query }, index) => html`<option value=${`#${index}`}>${/\w+ (\w+)/.exec(query)?.[1] ?? query.slice(0, 30)}</option>`)}
            </optgroup>
          </select>
          <button class="run" ?disabled=${this.#isRunning} @click=${() => void this.#run()}>${this.text(messages.run)}</button>
        </div>
        <div class="editor query" @keydown=${stop}></div>
        <h3>${this.text(messages.variables)}</h3>
        <div class="editor variables" @keydown=${stop}></div>
        ${this.#renderCopies()}
        <p class="quiet">
          <span id="keys">${this.text(messages.keys)}</span> · ${place.endpoint ? this.text(messages.there, { place: place.endpoint.href }) : this.text(messages.here)}
        </p>
      </div>
      <div class="right">${this.#renderAnswer()}</div>
    `;
  }

  #renderCopies(): TemplateResult {
    const { endpoint } = this.explorer.place;
    const copies: readonly Copy[] = [
      ...(endpoint ? (['curl', 'fetch'] as const) : []),
      ...(this.#link() ? (['link'] as const) : []),
    ];
    return html`<div class="bar quiet">
      ${
        copies.length > 0
          ? html`<span id="copy">${this.text(messages.copy)}</span>
              <span class="bar" role="group" aria-labelledby="copy">
                ${copies.map(
                  (copy) =>
                    html`<kge-copy-button data-copy=${copy} .explorer=${this.explorer} .label=${messages[copy]} .content=${() => this.#textOf(copy)}></kge-copy-button>`,
                )}
              </span>`
          : nothing
      }
      ${endpoint ? html`<a class="playground" href=${playgroundOf(endpoint, this.#operation())}>${this.text(messages.playground)}</a>` : nothing}
    </div>`;
  }

  #renderAnswer(): TemplateResult {
    if (this.#isRunning) return html`<p role="status">${this.text(messages.running)}</p>`;
    if (this.#fault)
      return html`<p role="alert" class="fault">${this.text(messages.noAnswer, { reason: this.text(this.#fault) })}</p>`;
    if (!this.#result) return html``;
    const { data, errors = [] } = this.#result;
    const { nodeTypes } = this.explorer.vocabulary.dialect;
    const ids = idsOf(data, (name) => nodeTypes.has(name));
    const known = new Set(ids);
    return html`
      <div class="bar">
        <h3>${this.text(messages.answer)}</h3>
        <button aria-pressed=${!this.#isTable} @click=${() => this.#show(false)}>${this.text(messages.json)}</button>
        <button aria-pressed=${this.#isTable} @click=${() => this.#show(true)}>${this.text(messages.table)}</button>
        ${
          ids.length > 0
            ? html`<button class="show" @click=${() => this.explorer.addNodes(ids)}>${this.text(messages.show, { count: ids.length })}</button>`
            : nothing
        }
        <span class="quiet">${this.text(messages.milliseconds, { time: Math.round(this.#time) })}</span>
      </div>
      ${errors.map((error) => this.#renderError(error))}
      <div class="answer" tabindex="0" role="region" aria-label=${this.text(messages.answer)}>
        ${this.#isTable ? this.#renderTable(data, known) : html`<pre>${this.#withLinks(JSON.stringify(this.#result, null, 2), known)}</pre>`}
      </div>
    `;
  }

  #renderError({ message, path }: GraphQLFault): TemplateResult {
    return html`<p role="alert" class="fault">${message} ${path ? html`<small>${this.text(messages.at, { path: path.join('.') })}</small>` : nothing}</p>`;
  }

  #renderTable(data: unknown, ids: ReadonlySet<string>): TemplateResult {
    const table = tableOf(data);
    if (!table) return html`<p>${this.text(messages.noTable)}</p>`;
    return html`<table>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${ids.has(cell) ? this.#renderId(cell, cell) : cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** The text with a button for each ID in it. */
  #withLinks(text: string, ids: ReadonlySet<string>): (string | TemplateResult)[] {
    return text.split(/("(?:[^"\\]|\\.)*")/).map((piece) => {
      const id = piece.slice(1, -1);
      return ids.has(id) ? this.#renderId(id, piece) : piece;
    });
  }

  #renderId(id: string, text: string): TemplateResult {
    const isSelected = id === this.explorer.state.selected;
    return html`<button class="id" data-id=${id} aria-pressed=${isSelected} @click=${() => this.explorer.select(id)}>${text}</button>`;
  }

  protected override firstUpdated(_: PropertyValues): void {
    const { operation } = this.explorer.state;
    const root = this.renderRoot as ShadowRoot;
    const open = (name: 'query' | 'variables', text: string): EditorView =>
      openEditor({
        root,
        text,
        parent: root.querySelector(`.${name}`) as HTMLElement,
        describedBy: 'keys',
        language: name === 'query' ? 'graphql' : 'json',
        onChange: () => this.#onChange(),
        onRun: () => void this.#run(),
      });
    this.#query = open('query', operation?.query ?? '');
    this.#variables = open('variables', operation?.variables ?? '');
    void readExamples(this.explorer.place.beside).then((examples) => {
      this.#examples = examples;
      this.requestUpdate();
    });
    void this.#start(this.#query, operation !== null);
  }

  /** What is asked goes first; the schema, which only helps to write, comes after. */
  async #start(editor: EditorView, hasOperation: boolean): Promise<void> {
    if (hasOperation) await this.#run();
    else await this.#begin(editor);
    await teachSchema(editor, this.explorer.client.transport);
  }

  /** Writes an operation to begin with, unless the reader was faster. */
  async #begin(editor: EditorView): Promise<void> {
    const dialect = await readDialect(this.explorer.client).catch(() => null); // what is wrong is told above
    if (dialect && editor.state.doc.length === 0) replaceText(editor, dialect.sampleOperation);
  }

  override disconnectedCallback(): void {
    this.#keep();
    super.disconnectedCallback();
  }

  protected override updated(_: PropertyValues): void {
    const { operation } = this.explorer.state;
    if (!this.#query || !this.#variables) return;
    nameEditor(this.#query, this.text(messages.query));
    nameEditor(this.#variables, this.text(messages.variables));
    if (!operation || this.#waiting) return;
    replaceText(this.#query, operation.query);
    replaceText(this.#variables, operation.variables);
  }

  #onChange(): void {
    if (this.explorer.state.view !== 'query') return; // the reader left before there was something to begin with
    clearTimeout(this.#waiting);
    this.#writtenAt = this.explorer.store.at;
    this.#waiting = setTimeout(() => this.#keep(), debounceMs);
  }

  /** Keeps in the state what was written since. */
  #keep(): void {
    if (this.#waiting === undefined) return;
    this.#forget();
    this.explorer.store.amend(this.#writtenAt, { operation: this.#operation() });
  }

  #forget(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #operation(): OperationText {
    return { query: this.#query?.state.doc.toString() ?? '', variables: this.#variables?.state.doc.toString() ?? '' };
  }

  #choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const chosen = value.startsWith('#')
      ? this.explorer.client.asked[Number(value.slice(1))]
      : this.#examples.find(({ id }) => id === value);
    if (!chosen || !this.#query || !this.#variables) return;
    const { query, variables = {} } = chosen;
    this.#forget();
    this.explorer.showOperation(query, Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '');
    (target as HTMLSelectElement).selectedIndex = 0;
    void this.updateComplete.then(() => this.#run());
  };

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#keep();
    const { query, variables } = this.#operation();
    const started = performance.now();
    this.#fault = null;
    this.#isRunning = true;
    this.requestUpdate();
    try {
      this.#result = await this.explorer.client.transport.execute({ query, variables: variablesOf(variables) });
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#time = performance.now() - started;
    this.#isRunning = false;
    this.requestUpdate();
  }

  #show(isTable: boolean): void {
    this.#isTable = isTable;
    this.requestUpdate();
  }

  #textOf(copy: Copy): string {
    this.#keep();
    const { endpoint } = this.explorer.place;
    if (copy === 'link' || !endpoint) return this.#link() ?? '';
    return copy === 'curl' ? asCurl(endpoint, this.#operation()) : asFetch(endpoint, this.#operation());
  }

  /** The page's address where it tells of this view, else that of the playground; null where there is neither. */
  #link(): string | null {
    const { endpoint } = this.explorer.place;
    if (location.hash.startsWith('#/query')) return location.href;
    return endpoint && playgroundOf(endpoint, this.#operation());
  }

  static override styles = [controlStyle, queryStyle];
}

/** The keys of the explorer are letters here. */
const stop = (event: Event): void => event.stopPropagation();

define('kge-query-view', QueryView);
