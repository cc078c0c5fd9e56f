import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../copy-button.js';
import '../../panel/cite-menu.js';
import { renderItems } from 'evidence-graph/answers';
import type { Cited } from 'evidence-graph/citation';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { onceInView, whenIdle } from '../../in-view.js';
import { localized } from '../../language/localized.js';
import { isOfSource, isSilence } from '../../ontology/citing.js';
import { quote, quoteStyle } from '../../parts/quote.js';
import { faultCard, skeleton, stateStyle } from '../../parts/states.js';
import { groundTag, tagStyle } from '../../parts/tag.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { idsOf } from '../query/answer.js';
import { type AnswerSource, answerIn, citedAnswer, quotesOf } from '../query/cited-answer.js';
import { type Example, variablesText } from '../query/examples.js';
import { type AnswerQuote, groundsIn, quotesIn, sectionName } from '../query/quotes.js';
import { answerItems, answerItemsStyle } from './answer-items.js';
import { messages } from './messages.js';
import { questionStyle } from './question-style.js';

/**
 * A question that opens to its answer: in words, with the words of the source, and the ways on. It is asked when it is first opened, or before
 * that where it can be seen and the page has nothing else to do: it then tells beforehand in how many places of the source its answer stands.
 */
export class QuestionCard extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    question: { attribute: false },
    isOfSilences: { attribute: false },
    source: { attribute: false },
  };

  declare question: Example;
  /** Whether it is one of those that the source leaves open. */
  declare isOfSilences: boolean;
  /** What quotes are from; null where nothing is cited. */
  declare source: AnswerSource | null;
  #answer: unknown;
  #fault: Localized | null = null;
  #isAsked = false;
  #seen = 'closed';
  #stopWatching = (): void => {};

  /** The address at which it is open; null where the page's address does not tell it. */
  get #link(): string | null {
    return this.explorer.linkTo({ view: 'start', question: this.question.id });
  }

  get isOpen(): boolean {
    return this.explorer.state.question === this.question.id;
  }

  get #stage(): string {
    return this.#answer === undefined ? 'asked' : 'answered';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = onceInView(this, () => whenIdle(() => void this.#askAhead()));
  }

  override disconnectedCallback(): void {
    this.#stopWatching();
    super.disconnectedCallback();
  }

  protected override willUpdate(_: PropertyValues): void {
    if (this.isOpen && !this.#isAsked) void this.#ask();
  }

  protected override updated(_: PropertyValues): void {
    // one that was open above it has closed, or its answer has come
    const seen = this.isOpen ? this.#stage : 'closed';
    if (seen !== this.#seen && this.isOpen) this.scrollIntoView({ block: 'nearest' });
    this.#seen = seen;
  }

  protected override render(): TemplateResult {
    const { isOpen } = this;
    const quotes = quotesIn(this.#answer);
    return html`<div class="card ${isOpen ? 'open' : ''}">
      <h4>
        <button class="head" aria-expanded=${isOpen} aria-controls="answer" @click=${this.#toggle}>
          ${icon(isOpen ? 'chevron-up' : 'chevron-down', 16)}<span class="title">${this.text(localized({ ...this.question.title }))}</span>
          ${this.#renderAside(quotes.length)}
        </button>
      </h4>
      <div id="answer" ?hidden=${!isOpen}>${isOpen ? this.#renderContent() : nothing}</div>
    </div>`;
  }

  #renderAside(places: number): TemplateResult | typeof nothing {
    if (this.isOfSilences) return groundTag('NOT_STATED', this.text(messages.notStated));
    if (places === 0) return nothing;
    return html`<span class="count">${places === 1 ? this.text(messages.onePlace) : this.text(messages.places, { count: places })}</span>`;
  }

  #renderContent(): TemplateResult {
    if (this.#fault)
      return faultCard({
        title: this.text(messages.fault, { reason: this.text(this.#fault) }),
        action: { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#ask() },
      });
    if (this.#answer === undefined) return skeleton(this.text(messages.asking));
    return html`${this.#renderItems()}${this.#renderWords()}${this.#renderQuotes()}${this.#renderActions()}`;
  }

  #renderItems(): TemplateResult | typeof nothing {
    const { items } = this.question;
    if (!items) return nothing;
    return answerItems(renderItems(items, this.#answer, this.explorer.state.language), this.text(messages.notStated));
  }

  #renderWords(): TemplateResult {
    return html`<p class="words">${answerIn(this.explorer.state.language, this.question.answer, this.#answer)}</p>`;
  }

  get #quotes(): AnswerQuote[] {
    return quotesOf(this.source, this.question.answer, this.#answer);
  }

  #renderQuotes(): TemplateResult {
    const { explorer } = this;
    const grounds = groundsIn(this.#answer, isSilence).filter((ground) => !(this.isOfSilences && ground === 'NOT_STATED'));
    return html`<ul class="quotes">
        ${this.#quotes.map(
          ({ id, exact, section }) =>
            html`<li>
              ${quote({ exact, lang: this.source?.language ?? '', place: this.text(sectionName(section)), open: () => explorer.showEvidence(id) })}
            </li>`,
        )}
      </ul>
      ${
        grounds.length > 0
          ? html`<p class="grounds">
              ${grounds.map((ground) => groundTag(ground, this.text(explorer.vocabulary.valueLabel('Assertion', ground))))}
            </p>`
          : nothing
      }`;
  }

  #renderActions(): TemplateResult {
    const { explorer, question } = this;
    const link = this.#link;
    const { nodeTypes } = explorer.vocabulary.dialect;
    // where its quotes stand is told beside them, and would crowd the picture
    const ids = idsOf(this.#answer, (type) => nodeTypes.has(type) && !isOfSource(type));
    return html`<div class="actions">
      ${
        ids.length > 0
          ? html`<button class="primary" @click=${() => explorer.addNodes(ids)}>${icon('waypoints', 16)}${this.text(messages.inGraph)}</button>`
          : nothing
      }
      <button @click=${() => explorer.showOperation(question.query, variablesText(question.variables))}>${icon('braces', 16)}${this.text(messages.openQuery)}</button>
      <kge-cite-menu .explorer=${explorer} .cited=${() => this.#cited()}></kge-cite-menu>
      ${
        link
          ? html`<kge-copy-button class="link" .explorer=${explorer} .label=${messages.link} .content=${() => link} .icon=${'link'}></kge-copy-button>`
          : nothing
      }
    </div>`;
  }

  #cited(): Cited {
    const { explorer, source, question } = this;
    return citedAnswer({
      id: question.id,
      subject: localized({ ...question.title }),
      quotes: this.#quotes,
      source,
      vocabulary: explorer.vocabulary,
      address: this.#link,
    });
  }

  #toggle = (): void => this.explorer.store.set({ question: this.isOpen ? null : this.question.id });

  async #ask(): Promise<void> {
    this.#isAsked = true;
    this.#fault = null;
    const { query, variables } = this.question;
    try {
      this.#answer = await this.explorer.client.ask(query, variables);
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  /** What goes wrong is told once it is opened. */
  async #askAhead(): Promise<void> {
    const { query, variables } = this.question;
    this.#answer ??= await this.explorer.client.ahead.ask(query, variables).catch(() => undefined);
    this.requestUpdate();
  }

  static override styles = [controlStyle, quoteStyle, tagStyle, stateStyle, answerItemsStyle, questionStyle];
}

define('kge-question-card', QuestionCard);
