import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';
import { csvText } from '../../export/csv-text.js';
import { tagOf } from '../../language/language.js';
import { save } from '../../save.js';
import { controlStyle } from '../../style/theme.js';
import { type Bar, barsOf, longestCount } from './bars.js';
import { messages } from './messages.js';
import { type Comparison, type Figure, type Named, readStatistics, type Scheme, type Statistics } from './statistics-reader.js';

/** Every figure of the source: categories as bars against the whole, with their checks; then the others, then what is compared without figures. */
export class StatisticsView extends ExplorerElement {
  #statistics: Statistics | null = null;
  #fault: Error | null = null;
  #isReading = false;

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hidden && !this.#statistics && !this.#isReading && !this.#fault) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      return html`<p role="alert">
        ${this.text(messages.fault, { reason: this.#fault.message })}
        <button @click=${() => void this.#read()}>${this.text(messages.retry)}</button>
      </p>`;
    }
    if (!this.#statistics) return html`<p>${this.text(messages.loading)}</p>`;
    const { schemes, figures, comparisons } = this.#statistics;
    const longest = longestCount(schemes);
    const others = figures.filter(({ subject }) => subject.type !== 'DelegateCategory');
    return html`
      <div class="page">
        <header>
          <h2>${this.text(messages.title)}</h2>
          <p>${this.text(messages.overlap)}</p>
          ${
            longest
              ? html`<p>${this.text(messages.whole, { name: this.text(longest.category), figure: this.#figureText(longest.count) })}</p>`
              : nothing
          }
          <button @click=${() => save('figures.csv', 'text/csv;charset=utf-8', csvText(this.#rows(figures)))}>${this.text(messages.csv)}</button>
        </header>
        ${schemes.map((scheme) => this.#renderScheme(scheme, longest?.count.value ?? 1))}
        ${others.length > 0 ? this.#renderOthers(others) : nothing} ${comparisons.length > 0 ? this.#renderComparisons(comparisons) : nothing}
      </div>
    `;
  }

  #renderScheme(scheme: Scheme, longest: number): TemplateResult {
    const bars = barsOf(scheme, longest);
    const without = scheme.categories.filter(({ figures }) => figures.length === 0);
    return html`<section aria-label=${this.text(scheme)}>
      <h3>${this.#renderName(scheme)}</h3>
      ${bars.length > 0 ? html`<ul class="bars">${bars.map((bar) => this.#renderBar(bar))}</ul>` : nothing}
      ${
        without.length > 0
          ? html`<p class="without">${this.text(messages.without)} ${without.map((category) => html`${this.#renderName(category)} `)}</p>`
          : nothing
      }
      ${bars.length > 0 ? this.#renderTable(bars.flatMap(({ figures }) => figures)) : nothing}
    </section>`;
  }

  #renderBar({ category, depth, count, length, figures }: Bar): TemplateResult {
    const { selected } = this.explorer.state;
    const [first, ...rest] = count ? [count, ...figures.filter((figure) => figure !== count)] : figures;
    const isChosen = [category, ...figures].some(({ id }) => id === selected);
    return html`<li class=${isChosen ? 'chosen' : ''} .style=${`--depth: ${depth}`}>
      <div class="name">${this.#renderName(category)}</div>
      <div class="track" aria-hidden="true">${count ? html`<div class="bar ${count.assertion.toLowerCase()}" .style=${`width: ${100 * length}%`}></div>` : nothing}</div>
      <div class="figures">${first ? this.#renderFigure(first, first === count) : nothing} ${rest.map((figure) => this.#renderFigure(figure, false))}</div>
    </li>`;
  }

  #renderFigure(figure: Figure, isCount: boolean): TemplateResult {
    const { id, measure, congress, base, assertion, consistency, lower, upper } = figure;
    const notes = [
      base && base.id !== longestCount(this.#statistics?.schemes ?? [])?.category.id
        ? this.text(messages.ofBase, { base: this.text(base) })
        : '',
      assertion === 'DERIVED' ? this.text(messages.derived) : assertion === 'BACKGROUND' ? this.text(messages.background) : '',
      lower !== null && upper !== null
        ? this.text(messages.bounds, { lower: this.#number(lower), upper: this.#number(upper) })
        : '',
      consistency
        ? this.text(consistency.agrees ? messages.checked : messages.failed, { value: this.#number(consistency.recomputed) })
        : '',
    ].filter(Boolean);
    const isLatest = assertion === 'STATED' || congress === null;
    return html`<button
      class="figure ${isCount ? 'count' : ''}"
      data-id=${id}
      data-value=${figure.value}
      aria-pressed=${this.explorer.state.selected === id}
      @click=${() => this.explorer.select(id)}
    >
      ${isCount ? nothing : html`<span class="measure">${this.text(measure)}${isLatest ? nothing : html` · ${this.text(congress)}`}</span>`}
      <strong>${this.#figureText(figure)}</strong>
      ${notes.length > 0 ? html`<small>${notes.join(' · ')}</small>` : nothing}
    </button>`;
  }

  #renderOthers(figures: readonly Figure[]): TemplateResult {
    return html`<section aria-label=${this.text(messages.others)}>
      <h3>${this.text(messages.others)}</h3>
      <ul class="others">
        ${figures.map((figure) => html`<li>${this.#renderName(figure.subject)} ${this.#renderFigure(figure, false)}</li>`)}
      </ul>
      ${this.#renderTable(figures)}
    </section>`;
  }

  #renderComparisons(comparisons: readonly Comparison[]): TemplateResult {
    return html`<section aria-label=${this.text(messages.comparisons)}>
      <h3>${this.text(messages.comparisons)}</h3>
      <ul class="others">
        ${comparisons.map(({ zhDescription, enDescription, ...comparison }) => {
          const description = { zh: zhDescription ?? '', en: enDescription ?? '' };
          return html`<li>${this.#renderName(comparison)} <small>${this.text(description)}</small></li>`;
        })}
      </ul>
    </section>`;
  }

  #renderTable(figures: readonly Figure[]): TemplateResult {
    const [head = [], ...rows] = this.#rows(figures);
    return html`<details>
      <summary>${this.text(messages.table)}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.text(messages.table)}>
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

  /** A head, and a row a figure. */
  #rows(figures: readonly Figure[]): string[][] {
    const { subject, measure, congress, figure, base, ground, formula, check } = messages;
    const head = [subject, measure, congress, figure, base, ground, formula, check].map((message) => this.text(message));
    const name = (named: Named | null): string => (named ? this.text(named) : '');
    return [
      head,
      ...figures.map((each) => [
        name(each.subject),
        name(each.measure),
        name(each.congress),
        this.#figureText(each),
        name(each.base),
        this.text(this.explorer.vocabulary.valueLabel('Assertion', each.assertion)),
        each.formula ?? '',
        each.consistency ? `${each.consistency.agrees ? '✓' : '✗'} ${this.#number(each.consistency.recomputed)}` : '',
      ]),
    ];
  }

  #figureText({ value, unit, comparator, decimals }: Figure): string {
    const number = this.#number(value, decimals ?? 0);
    const label = this.text(this.explorer.vocabulary.valueLabel('Unit', unit)).toLowerCase();
    const figure = unit === 'PERCENT' ? `${number}%` : `${number} ${label}`;
    const message = { MORE_THAN: messages.moreThan, AT_LEAST: messages.atLeast, MEAN: messages.mean, EQUAL: null }[comparator];
    return message ? this.text(message, { figure }) : figure;
  }

  #number(value: number, decimals = 0): string {
    return value.toLocaleString(tagOf(this.explorer.state.language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 4,
    });
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      this.#statistics = await readStatistics(this.explorer.client);
    } catch (error) {
      this.#fault = error as Error;
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: block;
        height: 100%;
        overflow: auto;
      }
      :host > p {
        padding: 2rem;
      }
      .page {
        max-width: 60rem;
        margin-inline: auto;
        padding: 1.2rem clamp(0.8rem, 3cqi, 2.5rem) 4rem;
      }
      h2 {
        margin: 0 0 0.4rem;
        font-size: 1.35rem;
      }
      header p {
        margin: 0.2rem 0;
        color: var(--kge-quiet);
      }
      header button {
        margin-top: 0.5rem;
      }
      section {
        margin-top: 2rem;
      }
      h3 {
        margin: 0 0 0.5rem;
        font-size: 1.05rem;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .bars li {
        display: grid;
        grid-template: auto auto / 11rem minmax(0, 1fr);
        gap: 0.15rem 0.8rem;
        align-items: center;
        padding: 0.45rem 0.5rem;
        border-radius: 0.4rem;
      }
      .chosen {
        background: var(--kge-soft);
      }
      .name {
        padding-left: calc(var(--depth) * 1rem);
      }
      .named {
        padding: 0.05rem 0.2rem;
        border: 0;
        background: none;
        color: inherit;
        font-weight: inherit;
        text-align: start;
      }
      .named:hover {
        text-decoration: underline;
      }
      .track {
        height: 1rem;
        border-radius: 0.2rem;
        background: var(--kge-soft);
      }
      .bar {
        height: 100%;
        min-width: 2px;
        border-radius: 0.2rem;
        background: var(--kge-accent);
      }
      .bar.derived {
        opacity: 0.55;
      }
      .figures {
        display: flex;
        grid-column: 2;
        flex-wrap: wrap;
        gap: 0.1rem 0.4rem;
      }
      .figure {
        padding: 0.05rem 0.35rem;
        border-color: transparent;
        background: none;
        text-align: start;
      }
      .measure,
      small {
        color: var(--kge-quiet);
        font-size: 0.82rem;
      }
      strong {
        font-variant-numeric: tabular-nums;
      }
      .without,
      .without .named {
        color: var(--kge-quiet);
      }
      .others li {
        padding: 0.3rem 0.2rem;
        border-bottom: 1px solid var(--kge-line);
      }
      details {
        margin-top: 0.5rem;
      }
      summary {
        color: var(--kge-quiet);
        font-size: 0.88rem;
        cursor: pointer;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-size: 0.85rem;
      }
      th,
      td {
        padding: 0.25rem 0.6rem;
        border-bottom: 1px solid var(--kge-line);
        text-align: start;
        white-space: nowrap;
      }
      @container (max-width: 700px) {
        .bars li {
          grid-template-columns: minmax(0, 1fr);
        }
        .figures {
          grid-column: 1;
        }
      }
    `,
  ];
}

customElements.define('kge-statistics-view', StatisticsView);
