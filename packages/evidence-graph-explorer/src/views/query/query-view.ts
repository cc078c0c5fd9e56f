import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import './answer-pane.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { loadCode, wordsOf } from '../../fault.js';
import type { GraphQLRequest, GraphQLResult } from '../../graph/transport.js';
import { localized } from '../../language/localized.js';
import { readDialect } from '../../ontology/dialect.js';
import { faultCard, stateStyle } from '../../parts/states.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import type { Outcome } from './answer-pane.js';
import { type OperationText, playgroundOf, variablesOf } from './code.js';
import type { OperationEditor } from './editor.js';
import { type Example, variablesText } from './examples.js';
import { messages } from './messages.js';
import { queryStyle } from './query-style.js';
import { questionList } from './question-list.js';
import { groupsOf, type Questions } from './questions.js';

const debounceMs = 400;

/** Asks the graph in GraphQL: one of the questions, or what a reader writes. */
export class QueryView extends ExplorerElement {
  #operation: OperationText = { query: '', variables: '' };
  /** Undefined until its code is there. */
  #editor: OperationEditor | undefined;
  #questions: Questions = { groups: [], techniques: [] };
  #outcome: Outcome | null = null;
  #fault: Localized | null = null;
  /** Why there is no editor. */
  #editorFault: Localized | null = null;
  #isRunning = false;
  #runs = 0;
  /** Whether the questions are shown where there is no room for them and an operation. */
  #isChoosing = true;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The place in the history where something was written last. */
  #writtenAt = 0;

  protected override render(): TemplateResult {
    const { explorer } = this;
    const shown = this.#shown;
    return html`<div class="view ${this.#isChoosing ? 'choosing' : ''}">
      <nav class="questions" aria-label=${this.text(messages.questions)}>
        <h2 class="visually-hidden">${this.text(messages.questions)}</h2>
        <button class="own" @click=${() => this.#choosing(false)}>${icon('braces', 16)}${this.text(messages.own)}</button>
        ${questionList({ explorer, questions: this.#questions, shown, choose: this.#choose })}
      </nav>
      <div class="operation">
        <div class="head">
          <button class="back" @click=${() => this.#choosing(true)}>${icon('list', 16)}${this.text(messages.questions)}</button>
          <h2>${this.text(shown ? localized({ ...shown.title }) : messages.title)}</h2>
          <button class="run primary" ?disabled=${this.#isRunning} @click=${this.#onRun}>${this.text(messages.run)}</button>
        </div>
        ${this.#editorFault ? this.#renderEditorFault(this.#editorFault) : nothing}
        <div class="editor query" @keydown=${stop}></div>
        <h3>${this.text(messages.variables)}</h3>
        <div class="editor variables ${this.#operation.variables === '' ? 'empty' : ''}" @keydown=${stop}></div>
        <p class="quiet"><span id="keys">${this.text(messages.keys)}</span> · ${this.#renderPlace()}</p>
      </div>
      <kge-answer-pane
        .explorer=${explorer}
        .outcome=${this.#outcome}
        .fault=${this.#fault}
        .isRunning=${this.#isRunning}
        .example=${shown}
        .operation=${this.#operation}
        .link=${this.#link}
        .retry=${this.#onRun}
        .goTo=${this.#goTo}
      ></kge-answer-pane>
    </div>`;
  }

  #renderEditorFault(fault: Localized): TemplateResult {
    return faultCard({
      title: this.text(messages.noEditor, { reason: this.text(fault) }),
      action: { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#openEditor() },
    });
  }

  #renderPlace(): string {
    const { endpoint } = this.explorer.place;
    return endpoint ? this.text(messages.there, { place: endpoint.href }) : this.text(messages.here);
  }

  /** The example whose operation is shown; null where it is another. */
  get #shown(): Example | null {
    const { query, variables } = this.#operation;
    const { groups, techniques } = this.#questions;
    const examples = [...groups.flatMap(({ questions }) => questions), ...techniques];
    return examples.find((each) => each.query === query && variablesText(each.variables) === variables) ?? null;
  }

  protected override firstUpdated(_: PropertyValues): void {
    const { operation } = this.explorer.state;
    if (operation) this.#operation = operation;
    this.#isChoosing = operation === null;
    void this.explorer.examples().then((examples) => {
      this.#questions = groupsOf(examples);
      this.requestUpdate();
    });
    void this.#start(operation !== null);
  }

  /** What is asked goes first; the editor comes beside it, and the schema, which only helps to write, after it. */
  async #start(hasOperation: boolean): Promise<void> {
    const asking = hasOperation ? this.#run() : this.#begin();
    await this.#openEditor();
    await asking;
    await this.#editor?.teach(this.explorer.client.transport);
  }

  async #openEditor(): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    try {
      const { OperationEditor } = await loadCode(import('./editor.js'));
      this.#editor ??= new OperationEditor({
        root,
        query: root.querySelector('.query') as HTMLElement,
        variables: root.querySelector('.variables') as HTMLElement,
        describedBy: 'keys',
        onChange: (operation) => this.#onChange(operation),
        onRun: this.#onRun,
      });
      this.#editorFault = null;
    } catch (error) {
      this.#editorFault = wordsOf(error);
    }
    this.requestUpdate();
  }

  /** Writes an operation to begin with, unless the reader was faster. */
  async #begin(): Promise<void> {
    const dialect = await readDialect(this.explorer.client).catch(() => null); // what is wrong is told above
    if (!dialect || this.#operation.query !== '') return;
    this.#operation = { ...this.#operation, query: dialect.sampleOperation };
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.#keep();
    super.disconnectedCallback();
  }

  protected override willUpdate(_: PropertyValues): void {
    const { operation, view } = this.explorer.state;
    if (!this.hasUpdated || !operation || view !== 'query' || this.#waiting !== undefined) return;
    const { query, variables } = this.#operation;
    if (operation.query === query && operation.variables === variables) return;
    this.#operation = operation;
    this.#outcome = null;
    this.#isChoosing = false;
    void this.updateComplete.then(this.#onRun);
  }

  protected override updated(_: PropertyValues): void {
    this.#editor?.show(this.#operation);
    this.#editor?.name(this.text(messages.query), this.text(messages.variables));
  }

  #onChange(operation: OperationText): void {
    this.#operation = operation;
    this.requestUpdate();
    clearTimeout(this.#waiting);
    this.#writtenAt = this.explorer.store.at;
    this.#waiting = setTimeout(() => this.#keep(), debounceMs);
  }

  /** Keeps in the state what was written since. */
  #keep(): void {
    if (this.#waiting === undefined) return;
    this.#forget();
    this.explorer.store.amend(this.#writtenAt, { operation: this.#operation });
  }

  #forget(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #choosing(isChoosing: boolean): void {
    this.#isChoosing = isChoosing;
    this.requestUpdate();
  }

  #choose = ({ query, variables = {} }: GraphQLRequest): void => {
    this.#forget();
    this.#choosing(false);
    this.explorer.showOperation(query, variablesText(variables));
    this.renderRoot.querySelector('.view')?.scrollTo(0, 0);
  };

  #onRun = (): void => {
    if (!this.#editor) void this.#openEditor();
    void this.#run();
  };

  async #run(): Promise<void> {
    this.#keep();
    this.#runs += 1;
    const run = this.#runs;
    const { query, variables } = this.#operation;
    const { operation, view } = this.explorer.state;
    if (!operation && view === 'query') this.explorer.store.set({ operation: this.#operation }, 'replace');
    const started = performance.now();
    this.#fault = null;
    this.#isRunning = true;
    this.requestUpdate();
    const asked = await this.#ask({ query, variables });
    if (run !== this.#runs) return; // another was asked since
    this.#outcome = asked.result ? { query, result: asked.result, time: performance.now() - started } : null;
    this.#fault = asked.fault ?? null;
    this.#isRunning = false;
    this.requestUpdate();
  }

  async #ask({ query, variables }: OperationText): Promise<{ readonly result?: GraphQLResult; readonly fault?: Localized }> {
    try {
      return { result: await this.explorer.client.transport.execute({ query, variables: variablesOf(variables) }) };
    } catch (error) {
      return { fault: wordsOf(error) };
    }
  }

  #goTo = (line: number, column: number): void => {
    this.#editor?.showPlace(line, column);
  };

  /** The page's address where it tells of this view, else that of the playground; null where there is neither. */
  #link = (): string | null => {
    const { endpoint } = this.explorer.place;
    if (location.hash.startsWith('#/query')) return location.href;
    return endpoint && playgroundOf(endpoint, this.#operation);
  };

  static override styles = [controlStyle, stateStyle, queryStyle];
}

/** The keys of the explorer are letters here. */
const stop = (event: Event): void => event.stopPropagation();

define('kge-query-view', QueryView);
