import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../copy-button.js';
import '../../panel/cite-menu.js';
import type { Cited } from 'evidence-graph/citation';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { loadCode, wordsOf } from '../../fault.js';
import type { GraphQLFault, GraphQLResult } from '../../graph/transport.js';
import { localized } from '../../language/localized.js';
import { memoizeLast } from '../../memoize-last.js';
import { type Dialect, readDialect } from '../../ontology/dialect.js';
import { quoteStyle } from '../../parts/quote.js';
import { emptyCard, faultCard, skeleton, stateStyle } from '../../parts/states.js';
import { save } from '../../save.js';
import type { Localized } from '../../scene/scene.js';
import { type IconName, icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import type { Aliased } from './aliases.js';
import { idsOf } from './answer.js';
import { answerCharts } from './answer-chart.js';
import { answerStyle } from './answer-style.js';
import { answerTables, linkTo } from './answer-table.js';
import { AnswerWords } from './answer-words.js';
import { type Chart, chartsOf } from './chart.js';
import { type AnswerSource, answerIn, citedAnswer, quotesOf, readAnswerSource } from './cited-answer.js';
import { type CodeLanguage, code, type OperationText, playgroundOf } from './code.js';
import type { Example } from './examples.js';
import { type GraphWords, noWords, readGraphWords } from './graph-words.js';
import { messages } from './messages.js';
import { operationName } from './operation-name.js';
import { type Row, rowsOf } from './rows.js';
import { csvOf, tableOf, tablesOf } from './table.js';

type Form = 'table' | 'chart' | 'json' | 'code';

/** What came of an operation. */
export interface Outcome {
  readonly query: string;
  readonly result: GraphQLResult;
  /** How long it took, in milliseconds. */
  readonly time: number;
}

const rowsAtOnce = 200;
const codeLabels: Readonly<Record<CodeLanguage, string>> = { curl: 'curl', javascript: 'JavaScript', python: 'Python', r: 'R' };

/** The answer to an operation as a table, a chart or JSON; and the code that asks for it. */
export class AnswerPane extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    outcome: { attribute: false },
    fault: { attribute: false },
    isRunning: { attribute: false },
    example: { attribute: false },
    operation: { attribute: false },
    link: { attribute: false },
    retry: { attribute: false },
    goTo: { attribute: false },
  };

  declare outcome: Outcome | null;
  /** Why there is no answer. */
  declare fault: Localized | null;
  declare isRunning: boolean;
  /** The example whose operation this is; null where it is none. */
  declare example: Example | null;
  declare operation: OperationText;
  /** The address that leads here; null where there is none. */
  declare link: () => string | null;
  declare retry: () => void;
  /** Shows a place of the operation. */
  declare goTo: (line: number, column: number) => void;
  #form: Form = 'table';
  #language: CodeLanguage = 'curl';
  #count = rowsAtOnce;
  #graph: GraphWords = noWords;
  #aliases: ReadonlyMap<string, Aliased> = new Map();
  /** The operation whose aliases they are. */
  #aliased = '';
  #source: AnswerSource | null = null;
  #rows: readonly Row[] = [];
  readonly #wordsFrom = memoizeLast((...given: ConstructorParameters<typeof AnswerWords>) => new AnswerWords(...given));
  readonly #chartsOf = memoizeLast(chartsOf);
  readonly #tablesOf = memoizeLast(tablesOf);
  readonly #nodesIn = memoizeLast((data: unknown, { nodeTypes }: Dialect) => idsOf(data, (name) => nodeTypes.has(name)));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('outcome')) return;
    this.#rows = rowsOf(this.outcome?.result.data);
    this.#count = rowsAtOnce;
    if (!this.outcome) return;
    if (this.outcome.query !== this.#aliased) this.#aliases = new Map();
    this.#aliased = this.outcome.query;
    void this.#readWords(this.outcome);
  }

  /** What puts the answer into words comes after it; without it, fields keep their own names. */
  async #readWords(outcome: Outcome): Promise<void> {
    const { client } = this.explorer;
    try {
      const dialect = await readDialect(client);
      const ids = idsOf(outcome.result.data, (name) => dialect.nodeTypes.has(name));
      const [{ aliasesOf }, graph, source] = await Promise.all([
        loadCode(import('./aliases.js')),
        readGraphWords(client, dialect, ids),
        readAnswerSource(client, dialect),
      ]);
      if (outcome !== this.outcome) return; // another came
      this.#aliases = aliasesOf(outcome.query);
      this.#graph = graph;
      this.#source = source;
      this.requestUpdate();
    } catch (error) {
      wordsOf(error); // the answer is there all the same
    }
  }

  get #words(): AnswerWords {
    const { vocabulary, state } = this.explorer;
    return this.#wordsFrom(vocabulary, state.language, this.#aliases, this.#graph);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const charts = this.#chartsOf(this.#rows, words);
    const form = this.#form === 'chart' && charts.length === 0 ? 'table' : this.#form;
    return html`
      <h3 class="visually-hidden">${this.text(messages.answer)}</h3>
      ${this.#renderSaid()}
      <div class="bar">
        <span class="segments" role="group" aria-label=${this.text(messages.form)}>
          ${this.#renderForm('table', 'table-2', form)}
          ${charts.length > 0 ? this.#renderForm('chart', 'chart-bar', form) : nothing}
          ${this.#renderForm('json', 'braces', form)} ${this.#renderForm('code', 'code', form)}
        </span>
        ${this.outcome ? this.#renderActions(this.outcome, words) : nothing}
      </div>
      ${this.isRunning ? nothing : this.#renderProblem()}
      ${form === 'code' ? this.#renderCode() : this.#renderOutcome(form, words, charts)}
    `;
  }

  #renderForm(form: Form, sign: IconName, shown: Form): TemplateResult {
    return html`<button data-form=${form} aria-pressed=${form === shown} @click=${() => this.#show(form)}>${icon(sign, 16)}${this.text(messages[form])}</button>`;
  }

  /** The answer in words, where the operation is a question that has them. */
  #renderSaid(): TemplateResult | typeof nothing {
    const said = answerIn(this.explorer.state.language, this.example?.answer, this.outcome?.result.data);
    return said === '' ? nothing : html`<p class="said">${said}</p>`;
  }

  #renderActions({ result, time }: Outcome, words: AnswerWords): TemplateResult {
    const { explorer } = this;
    const ids = this.#nodesIn(result.data, explorer.vocabulary.dialect);
    const rows = this.#rows.length;
    return html`
      ${
        ids.length > 0
          ? html`<button class="show" @click=${() => explorer.addNodes(ids)}>${icon('waypoints', 16)}${this.text(messages.show, { count: ids.length })}</button>`
          : nothing
      }
      ${
        rows > 0
          ? html`<button class="csv" @click=${() => this.#save(words)}>${icon('download', 16)}${this.text(messages.csv)}</button>`
          : nothing
      }
      ${result.data ? html`<kge-cite-menu .explorer=${explorer} .cited=${() => this.#cited(result)}></kge-cite-menu>` : nothing}
      ${
        this.link()
          ? html`<kge-copy-button data-copy="link" .explorer=${explorer} .label=${messages.link} .icon=${'link'} .content=${() => this.link() ?? ''}></kge-copy-button>`
          : nothing
      }
      <span class="quiet">${rows === 1 ? this.text(messages.oneRow) : this.text(messages.rows, { count: rows })} · ${this.text(messages.milliseconds, { time: Math.round(time) })}</span>
    `;
  }

  /** What went wrong; it is told whatever form the answer is shown in. */
  #renderProblem(): TemplateResult | typeof nothing {
    if (this.fault)
      return faultCard({
        title: this.text(messages.noAnswer, { reason: this.text(this.fault) }),
        action: { label: this.text(messages.retry), icon: 'refresh-cw', run: this.retry },
      });
    const errors = this.outcome?.result.errors ?? [];
    return errors.length > 0 ? this.#renderErrors(errors) : nothing;
  }

  #renderOutcome(form: Form, words: AnswerWords, charts: readonly Chart[]): TemplateResult | typeof nothing {
    if (this.isRunning) return skeleton(this.text(messages.running));
    const result = this.outcome?.result;
    if (!result) return this.fault ? nothing : emptyCard({ title: this.text(messages.notRun) });
    if (!result.data && form !== 'json') return nothing;
    return html`<div class="answer" tabindex="0" role="region" aria-label=${this.text(messages.answer)}>
      ${form === 'json' ? this.#renderJson(result) : form === 'chart' ? answerCharts(charts, this.explorer) : this.#renderTables(words)}
    </div>`;
  }

  #renderTables(words: AnswerWords): TemplateResult {
    return answerTables({
      tables: this.#tablesOf(this.#rows, words),
      count: this.#count,
      lang: this.#source?.language ?? '',
      explorer: this.explorer,
      showAll: () => {
        this.#count = Number.POSITIVE_INFINITY;
        this.requestUpdate();
      },
    });
  }

  #renderErrors(errors: readonly GraphQLFault[]): TemplateResult {
    return html`<div class="state fault" role="alert">
      <p class="title">${this.text(messages.refused)}</p>
      <ul>
        ${errors.map(
          ({ message, path, locations = [] }) =>
            html`<li>
              ${message} ${path ? html`<small>${this.text(messages.at, { path: path.join('.') })}</small>` : nothing}
              ${locations.map(
                ({ line, column }) =>
                  html`<button class="text" @click=${() => this.goTo(line, column)}>${icon('corner-down-right', 14)}${this.text(messages.line, { line, column })}</button>`,
              )}
            </li>`,
        )}
      </ul>
      <button @click=${this.retry}>${icon('refresh-cw', 16)}${this.text(messages.retry)}</button>
    </div>`;
  }

  /** The result, with a button for each ID in it. */
  #renderJson(result: GraphQLResult): TemplateResult {
    const { types } = this.explorer.vocabulary;
    const ids = new Set(idsOf(result.data, (name) => types.has(name)));
    const pieces = JSON.stringify(result, null, 2).split(/("(?:[^"\\]|\\.)*")/);
    return html`<pre>${pieces.map((piece) => {
      const id = piece.slice(1, -1);
      return ids.has(id) ? linkTo(id, piece, this.explorer) : piece;
    })}</pre>`;
  }

  #renderCode(): TemplateResult {
    const { endpoint } = this.explorer.place;
    if (!endpoint) return emptyCard({ title: this.text(messages.noEndpoint) });
    const codeIn = (language: CodeLanguage): string => code[language](endpoint, this.operation);
    return html`<div class="bar">
        <span class="segments" role="group" aria-label=${this.text(messages.codeLanguage)}>
          ${Object.entries(codeLabels).map(
            ([language, label]) =>
              html`<button data-language=${language} aria-pressed=${language === this.#language} @click=${() => this.#speak(language as CodeLanguage)}>${label}</button>`,
          )}
        </span>
        <kge-copy-button data-copy=${this.#language} .explorer=${this.explorer} .label=${messages.copy} .icon=${'copy'} .content=${() => codeIn(this.#language)}></kge-copy-button>
        <a class="playground" href=${playgroundOf(endpoint, this.operation)}>${icon('external-link', 16)}${this.text(messages.playground)}</a>
      </div>
      ${this.#renderSample(() => codeIn(this.#language))}`;
  }

  #renderSample(sample: () => string): TemplateResult {
    try {
      return html`<div class="answer" tabindex="0" role="region" aria-label=${this.text(messages.code)}><pre class="sample">${sample()}</pre></div>`;
    } catch (error) {
      return faultCard({ title: this.text(messages.noCode, { reason: this.text(wordsOf(error)) }) });
    }
  }

  #cited({ data }: GraphQLResult): Cited {
    const { explorer, example } = this;
    const name = operationName(this.outcome?.query ?? '') ?? 'query';
    const asks = { zh: messages.asks.zh.replace('{name}', name), en: messages.asks.en.replace('{name}', name) };
    return citedAnswer({
      id: example?.id ?? name,
      subject: example ? localized({ ...example.title }) : asks,
      quotes: quotesOf(this.#source, example?.answer, data),
      source: this.#source,
      vocabulary: explorer.vocabulary,
      address: this.link(),
    });
  }

  #save(words: AnswerWords): void {
    const name = this.example?.id ?? operationName(this.outcome?.query ?? '') ?? 'answer';
    save(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(tableOf(this.#rows, words), words));
  }

  #show(form: Form): void {
    this.#form = form;
    this.requestUpdate();
  }

  #speak(language: CodeLanguage): void {
    this.#language = language;
    this.requestUpdate();
  }

  static override styles = [controlStyle, quoteStyle, stateStyle, answerStyle];
}

define('kge-answer-pane', AnswerPane);
