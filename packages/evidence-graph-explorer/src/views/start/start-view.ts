import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../frame/search/search-box.js';
import './question-card.js';
import './scene-map.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import type { SearchBox } from '../../frame/search/search-box.js';
import type { GraphClient } from '../../graph/graph-client.js';
import { localized } from '../../language/localized.js';
import { once } from '../../once.js';
import { silenceType } from '../../ontology/citing.js';
import { type Dialect, readDialect } from '../../ontology/dialect.js';
import { faultCard, skeleton, stateStyle } from '../../parts/states.js';
import type { Localized } from '../../scene/scene.js';
import type { Family } from '../../style/families.js';
import { familyMark } from '../../style/family-mark.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { type AnswerSource, readAnswerSource } from '../query/cited-answer.js';
import type { Example } from '../query/examples.js';
import { groupsOf, inColumns, type QuestionGroup, type Questions } from '../query/questions.js';
import { type Holding, readHoldings } from './holdings.js';
import { messages } from './messages.js';
import type { Fact } from './opening.js';
import { silencesQuery } from './silences-query.js';
import { startStyle } from './start-style.js';

/** Beyond so many characters a figure is set smaller. */
const longFigure = 13;

interface Told {
  readonly questions: Questions;
  readonly counts: Readonly<Record<string, number>>;
  readonly facts: readonly Fact[];
  readonly source: AnswerSource | null;
  /** How many things the source leaves open; null where the graph does not tell. */
  readonly silences: { readonly count: number; readonly query: string } | null;
}

interface Content extends Told {
  /** What the graph has of each type, where its owner has said nothing. */
  readonly holdings: readonly Holding[];
}

/** Where a reader begins: what the graph is about, its main figures, and the questions that it answers. */
export class StartView extends ExplorerElement {
  #content: Content | null = null;
  #fault: Localized | null = null;
  #isReading = false;
  /** Reads what takes no words of the ontology to ask for. */
  readonly #readTold = once(async (): Promise<Told> => {
    const { client, opening } = this.explorer;
    const [examples, told, cited] = await Promise.all([
      this.explorer.examples(),
      opening?.read(client) ?? { counts: {}, facts: [] },
      readDialect(client).then((dialect) => readCited(client, dialect)),
    ]);
    return { questions: groupsOf(examples), ...told, ...cited };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readTold().catch(() => {}); // told of where it is waited for
  }

  /** The headline comes before all else. */
  protected override get isUrgent(): boolean {
    return !this.hasUpdated;
  }

  protected override willUpdate(_: PropertyValues): void {
    if (!this.#content && !this.#fault && !this.#isReading && this.explorer.vocabulary.types.size > 0) void this.#read();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    this.requestUpdate();
    try {
      this.#content = await this.#readContent();
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  async #readContent(): Promise<Content> {
    const { client, opening, vocabulary } = this.explorer;
    const [told, holdings] = await Promise.all([this.#readTold(), opening ? [] : readHoldings(client, vocabulary)]);
    return { ...told, holdings };
  }

  protected override render(): TemplateResult {
    const { explorer } = this;
    const { opening } = explorer;
    return html`<div class="page">
      <div class="hero">
        <div class="words">
          ${this.#renderHeadline()}
          ${explorer.vocabulary.dialect.hasSearch ? html`<kge-search-box class="large" .explorer=${explorer}></kge-search-box>` : nothing}
          ${opening ? this.#renderTries(opening.tries) : nothing}
        </div>
        <kge-scene-map .explorer=${explorer}></kge-scene-map>
      </div>
      ${this.#renderContent()}
    </div>`;
  }

  #renderHeadline(): TemplateResult {
    const { opening } = this.explorer;
    const { counts = {}, holdings = [] } = this.#content ?? {};
    if (opening)
      return html`<h2 class="headline">${this.text(opening.headline)}</h2>
        <p class="lead">${this.#content ? this.text(opening.lead, counts) : ' '}</p>`;
    const count = holdings.reduce((sum, each) => sum + each.count, 0);
    return html`<h2 class="headline">${this.#content ? this.text(messages.holds, { count, types: holdings.length }) : ' '}</h2>
      <p class="lead">${this.text(messages.holdsHint)}</p>`;
  }

  #renderTries(tries: readonly Localized[]): TemplateResult {
    return html`<p class="tries">
      <span>${this.text(messages.tries)}</span>
      ${tries.map((words) => html`<button class="text" @click=${() => this.#search?.searchFor(this.text(words))}>${this.text(words)}</button>`)}
    </p>`;
  }

  #renderContent(): TemplateResult {
    if (this.#fault)
      return faultCard({
        title: this.text(messages.readFault, { reason: this.text(this.#fault) }),
        action: { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#read() },
      });
    const content = this.#content;
    if (!content) return skeleton(this.text(messages.asking));
    return html`
      ${content.facts.length > 0 ? this.#renderFacts(content.facts) : nothing}
      ${content.holdings.length > 0 ? this.#renderHoldings(content.holdings) : nothing}
      ${content.questions.groups.length > 0 ? this.#renderQuestions(content) : nothing}
      ${content.questions.techniques.length > 0 ? this.#renderTechniques(content.questions.techniques.length) : nothing}
      ${this.#renderCheck()}
    `;
  }

  #renderFacts(facts: readonly Fact[]): TemplateResult {
    return html`<ul class="facts" aria-label=${this.text(messages.facts)}>
      ${facts.map(
        ({ id, figure, label, place, isMinor }) =>
          html`<li data-id=${id} class=${isMinor ? 'minor' : ''}>
            <span class="figure ${this.text(figure).length > longFigure ? 'long' : ''}">${this.text(figure)}</span>
            <span class="label">${this.text(label)}</span>
            ${
              place
                ? html`<button class="text place" aria-label=${`${this.text(figure)} ${this.text(label)}: ${this.text(place)}`} @click=${() => this.explorer.showEvidence(place.evidence)}>
                    ${icon('corner-down-right', 14)}${this.text(place)}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
  }

  #renderHoldings(holdings: readonly Holding[]): TemplateResult {
    const connected = holdings.flatMap(({ best }) => best ?? []).sort((a, b) => b.count - a.count);
    return html`<ul class="holdings">
        ${holdings.map(
          ({ type, count }) =>
            html`<li>${this.mark(type.name, 18)}<span class="label">${this.text(type.label)}</span><span class="figure">${count.toLocaleString()}</span></li>`,
        )}
      </ul>
      ${
        connected.length > 0
          ? html`<section class="connected">
              <h3 class="section">${this.text(messages.connected)} <small>${this.text(messages.connectedHint)}</small></h3>
              <ul>
                ${connected.map(
                  ({ node, count }) =>
                    html`<li>
                      <button @click=${() => this.explorer.showNode(node.id)}>
                        ${this.mark(node.type)}<span>${this.text(node)}</span>
                        <small>${count === 1 ? this.text(messages.oneRelationship) : this.text(messages.relationships, { count })}</small>
                      </button>
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }`;
  }

  #renderQuestions({ questions, silences }: Content): TemplateResult {
    return html`<section class="questions">
      <h3 class="section">${this.text(messages.questions)} <small>${this.text(messages.questionsHint)}</small></h3>
      <div class="columns">
        ${inColumns(questions.groups).map((column, index, all) => {
          const isLast = index === all.length - 1;
          return html`<div>
            ${column.map((group) => this.#renderGroup(group))}
            ${isLast && silences ? this.#renderSilences(silences) : nothing}
          </div>`;
        })}
      </div>
    </section>`;
  }

  #renderGroup({ title, family, questions }: QuestionGroup): TemplateResult {
    return html`<section class="group">
      <h3>${familyMark(this.#familyOf(family), this.explorer.isDark, 20)}${this.text(localized(title))}</h3>
      ${questions.map((question) => this.#renderQuestion(question, family === null))}
    </section>`;
  }

  #familyOf(name: string | null): Family {
    const { families } = this.explorer;
    return name === null ? families.silence : families.named(name);
  }

  #renderQuestion(question: Example, isOfSilences: boolean): TemplateResult {
    return html`<kge-question-card
      data-id=${question.id}
      .explorer=${this.explorer}
      .question=${question}
      .isOfSilences=${isOfSilences}
      .source=${this.#content?.source ?? null}
    ></kge-question-card>`;
  }

  #renderSilences({ count, query }: NonNullable<Content['silences']>): TemplateResult {
    return html`<p class="silences">
      <button class="text" @click=${() => this.explorer.showOperation(query)}>${icon('move-right', 16)}${this.text(messages.silences, { count })}</button>
    </p>`;
  }

  #renderTechniques(count: number): TemplateResult {
    return html`<p class="techniques">
      <button class="text" @click=${() => this.explorer.show('query')}>${icon('braces', 16)}${this.text(messages.techniques, { count })}</button>
    </p>`;
  }

  /** The page beside the endpoint that checks texts. */
  #renderCheck(): TemplateResult | typeof nothing {
    const { place, vocabulary, state } = this.explorer;
    if (!place.endpoint || !vocabulary.dialect.hasClaimCheck) return nothing;
    const page = new URL('check', place.endpoint);
    const language = vocabulary.dialect.languages.find(({ own }) => own === state.language);
    if (language) page.searchParams.set('lang', language.tag);
    return html`<p class="check"><a href=${page.href}>${icon('external-link', 16)}${this.text(messages.check)}</a></p>`;
  }

  get #search(): SearchBox | null {
    return this.renderRoot.querySelector<SearchBox>('kge-search-box');
  }

  /** Here, the search is that of the page. */
  override press({ key }: KeyboardEvent): boolean {
    if (key !== '/' || !this.#search) return false;
    this.#search.focus();
    return true;
  }

  static override styles = [controlStyle, stateStyle, startStyle];
}

/** What the source is, and how much it leaves open. */
async function readCited(client: GraphClient, dialect: Dialect): Promise<Pick<Told, 'source' | 'silences'>> {
  const { hasEvidence, connectionOf, text } = dialect;
  const field = hasEvidence ? connectionOf(silenceType) : null;
  const [source, counted] = await Promise.all([
    readAnswerSource(client, dialect),
    field
      ? client.ask<{ silences: { totalCount: number } }>(`query Silences { silences: ${field}(first: 1) { totalCount } }`)
      : null,
  ]);
  const count = counted?.silences.totalCount ?? 0;
  return {
    source,
    silences: field && count > 0 ? { count, query: silencesQuery(field, text, count) } : null,
  };
}

define('kge-start-view', StartView);
