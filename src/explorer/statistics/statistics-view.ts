import type { Localized } from 'evidence-graph-explorer/graph';
import { controlStyle, define, ExplorerElement, save, wordsOf } from 'evidence-graph-explorer/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Bar, barsOf, inReadingOrder, longestCount } from './bars.js';
import { csvOf } from './csv-of.js';
import { figureRows } from './figure-rows.js';
import {
  baseText,
  boundsText,
  checkText,
  figureText,
  groundText,
  measureText,
  printedOtherwise,
  type Words,
} from './figure-words.js';
import { messages } from './messages.js';
import { type Claim, type Figure, type Named, readStatistics, type Scheme, type Statistics } from './statistics-reader.js';
import { statisticsStyle } from './statistics-style.js';

/** Every figure of the source: categories as bars against the whole, with their checks; then the others, then what is compared without figures. */
export class StatisticsView extends ExplorerElement {
  #statistics: Statistics | null = null;
  #fault: Localized | null = null;
  #isReading = false;

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hidden && !this.#statistics && !this.#isReading && !this.#fault) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      return html`<p role="alert">
        ${this.text(messages.fault, { reason: this.text(this.#fault) })}
        <button @click=${() => void this.#read()}>${this.text(messages.retry)}</button>
      </p>`;
    }
    if (!this.#statistics) return html`<p>${this.text(messages.loading)}</p>`;
    const { schemes, figures, claims, congress } = this.#statistics;
    const sections = schemes
      .map((scheme) => ({ scheme, bars: barsOf(scheme, schemes, congress) }))
      .sort((a, b) => (b.bars[0]?.length ?? -1) - (a.bars[0]?.length ?? -1));
    const others = figures.filter(({ subject }) => subject.type !== 'DelegateCategory');
    return html`
      <div class="page">
        ${this.#renderHead(this.#statistics)} ${sections.map((each) => this.#renderScheme(each.scheme, each.bars))}
        ${others.length > 0 ? this.#renderOthers(others) : nothing} ${claims.length > 0 ? this.#renderClaims(claims) : nothing}
      </div>
    `;
  }

  #renderHead({ schemes, congress, figures }: Statistics): TemplateResult {
    const whole = longestCount(schemes, congress);
    const name = whole ? this.text(whole.category) : '';
    return html`<header>
      <h2>${this.text(messages.title)}</h2>
      <p>${this.text(messages.overlap)}</p>
      ${
        whole
          ? html`<p>
              ${this.text(messages.whole, { name, figure: figureText(whole.count, this.#words) })} ${this.text(messages.usualBase, { name })}
              ${this.text(messages.before)}
            </p>`
          : nothing
      }
      <button @click=${() => save('figures.csv', 'text/csv;charset=utf-8', csvOf(figures, this.#words))}>${this.text(messages.csv)}</button>
    </header>`;
  }

  #renderScheme(scheme: Scheme, bars: readonly Bar[]): TemplateResult {
    const without = scheme.categories.filter(({ figures }) => figures.length === 0);
    return html`<section aria-label=${this.text(scheme)} data-id=${scheme.id}>
      <h3>${this.#renderName(scheme)}</h3>
      ${scheme.description ? html`<p class="about">${this.text(scheme.description)}</p>` : nothing}
      ${bars.length > 0 ? html`<ul class="bars">${bars.map((bar) => this.#renderBar(bar, 0))}</ul>` : nothing}
      ${
        without.length > 0
          ? html`<p class="without">${this.text(messages.without)} ${without.map((category) => html`${this.#renderName(category)} `)}</p>`
          : nothing
      }
      ${bars.length > 0 ? this.#renderTable(bars.flatMap(figuresOf), scheme) : nothing}
    </section>`;
  }

  #renderBar(bar: Bar, depth: number): TemplateResult {
    const { category, count, length, wholes, before, figures, parts } = bar;
    const isChosen = [category, ...figures].some(({ id }) => id === this.explorer.state.selected);
    return html`<li>
      <div class="row ${isChosen ? 'chosen' : ''}">
        <div class="name" .style=${`--depth: ${depth}`}>${this.#renderName(category)}</div>
        ${
          count
            ? html`<div class="track" aria-hidden="true" data-id=${count.id} @click=${() => this.explorer.select(count.id)}>
                ${wholes.map((whole) => html`<div class="whole" .style=${`width: ${100 * whole}%`}></div>`)}
                <div class="bar ${count.assertion.toLowerCase()}" .style=${`width: ${100 * length}%`}></div>
                ${before === null ? nothing : html`<div class="before" .style=${`left: ${100 * before}%`}></div>`}
              </div>`
            : nothing
        }
        <div class="figures">${figures.map((figure) => this.#renderFigure(figure, figure === count))}</div>
      </div>
      ${parts.length > 0 ? html`<ul>${parts.map((part) => this.#renderBar(part, depth + 1))}</ul>` : nothing}
    </li>`;
  }

  #renderFigure(figure: Figure, isCount: boolean): TemplateResult {
    const { id, consistency } = figure;
    const words = this.#words;
    const { schemes = [], congress = null } = this.#statistics ?? {};
    const tag = groundText(figure, words);
    const notes = [baseText(figure, longestCount(schemes, congress)?.category.id, words), boundsText(figure, words)].filter(
      Boolean,
    );
    const printed = printedOtherwise(figure);
    return html`<button
      class="figure ${isCount ? 'count' : ''}"
      data-id=${id}
      data-value=${figure.value}
      aria-pressed=${this.explorer.state.selected === id}
      @click=${() => this.explorer.select(id)}
    >
      ${isCount ? nothing : html`<span class="measure">${measureText(figure, congress, words)}</span>`}
      <strong>${figureText(figure, words)}</strong>
      ${tag ? html`<small class="tag">${tag}</small>` : nothing}
      ${printed === null ? nothing : html`<small>${this.text(messages.printedAs)} <q lang="zh-Hans">${printed}</q></small>`}
      ${notes.length > 0 ? html`<small>${notes.join(' · ')}</small>` : nothing}
      ${consistency ? html`<small class=${consistency.agrees ? 'agrees' : 'differs'}>${checkText(figure, words)}</small>` : nothing}
    </button>`;
  }

  #renderOthers(figures: readonly Figure[]): TemplateResult {
    return html`<section aria-label=${this.text(messages.others)}>
      <h3>${this.text(messages.others)}</h3>
      <ul class="others">
        ${inReadingOrder(figures).map((figure) => html`<li>${this.#renderName(figure.subject)} ${this.#renderFigure(figure, false)}</li>`)}
      </ul>
      ${this.#renderTable(figures, messages.others)}
    </section>`;
  }

  #renderClaims(claims: readonly Claim[]): TemplateResult {
    return html`<section aria-label=${this.text(messages.claims)}>
      <h3>${this.text(messages.claims)}</h3>
      <ul class="others">
        ${claims.map(
          ({ description, concerns, ...claim }) =>
            html`<li>
              ${this.#renderName(claim)} ${description ? html`<p>${this.text(description)}</p>` : nothing}
              ${concerns.length > 0 ? html`<small>${this.text(messages.about)} ${concerns.map((each) => html`${this.#renderName(each)} `)}</small>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderTable(figures: readonly Figure[], of: Localized): TemplateResult {
    const [head = [], ...rows] = figureRows(figures, this.#words);
    const name = this.text(messages.tableOf, { name: this.text(of) });
    return html`<details>
      <summary>${this.text(messages.table)}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${name}>
        <table>
          <thead>
            <tr>
              ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #renderName(named: Named): TemplateResult {
    return html`<button class="named" data-id=${named.id} aria-pressed=${this.explorer.state.selected === named.id} @click=${() => this.explorer.select(named.id)}>
      ${this.text(named)}
    </button>`;
  }

  get #words(): Words {
    const { explorer } = this;
    return {
      language: explorer.state.language,
      text: (text, values) => explorer.text(text, values),
      valueLabel: (enumName, value) => explorer.vocabulary.valueLabel(enumName, value),
    };
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      this.#statistics = await readStatistics(this.explorer.client);
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  static override styles = [controlStyle, statisticsStyle];
}

/** The figures of a bar and of its parts. */
const figuresOf = ({ figures, parts }: Bar): Figure[] => [...figures, ...parts.flatMap(figuresOf)];

define('kge-statistics-view', StatisticsView);
