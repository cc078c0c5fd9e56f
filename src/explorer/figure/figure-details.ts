import type { Localized } from 'evidence-graph-explorer/graph';
import { controlStyle, define, ExplorerElement, icon, wordsOf } from 'evidence-graph-explorer/views';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { boundsText, figureText, formulaText } from '../../findings/figure-words.js';
import { congressName } from '../../findings/finding-words.js';
import type { Words } from '../../findings/words.js';
import { wordsIn } from '../words.js';
import { type FigureHere, type FigureWithOthers, readFigure } from './figure-reader.js';
import { messages } from './messages.js';

/** A figure in the panel: as a bar beside those of other congresses, with its check, its base and how it is derived. */
export class FigureDetails extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, node: { attribute: false } };

  /** The figure's ID. */
  declare node: string;
  #read: { readonly id: string; readonly found: FigureWithOthers } | null = null;
  #fault: Localized | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('node')) void this.#ask(this.node);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#fault) return html`<p role="alert">${this.text(messages.fault, { reason: this.text(this.#fault) })}</p>`;
    if (this.#read?.id !== this.node) return nothing;
    const { figure, others } = this.#read.found;
    const all = [...others, figure];
    const longest = figure.unit === 'PERCENT' ? 100 : Math.max(...all.map(({ value }) => Math.abs(value)));
    const hasBars = others.length > 0 || figure.unit === 'PERCENT';
    return html`${hasBars ? html`<ul class="bars">${all.map((each) => this.#renderBar(each, longest, each === figure))}</ul>` : nothing}
      <dl>
        ${hasBars ? nothing : row(this.text(messages.figure), figureText(figure, this.#words))} ${this.#renderCheck(figure)}
        ${this.#renderBase(figure)} ${this.#renderBounds(figure)} ${all.map((each) => this.#renderFormula(each))}
      </dl>`;
  }

  #renderBar(figure: FigureHere, longest: number, isThis: boolean): TemplateResult {
    const { value, assertion, congress } = figure;
    const isDerived = assertion === 'DERIVED';
    const text = figureText(figure, this.#words);
    const ground = isDerived ? ` · ${this.text(this.explorer.vocabulary.valueLabel('Assertion', assertion))}` : '';
    return html`<li class=${isThis ? 'this' : ''}>
      <span class="congress">${congress ? congressName(congress, this.#words) : this.text(messages.here)}</span>
      <span class="ground"><span class="bar ${isDerived ? 'derived' : ''}" .style=${`inline-size: ${(100 * Math.abs(value)) / longest}%`}></span></span>
      <span class="figure">${text}${ground}</span>
    </li>`;
  }

  #renderCheck({ consistency, formula, assertion }: FigureHere): TemplateResult | typeof nothing {
    if (!consistency || assertion === 'DERIVED') return nothing;
    const { agrees, recomputed } = consistency;
    const value = recomputed.toLocaleString(this.explorer.state.language, { maximumFractionDigits: 4 });
    return row(
      this.text(messages.check),
      html`${formulaText(formula ?? '')} = ${value}
        <span class=${agrees ? 'good' : 'bad'}>${icon(agrees ? 'check' : 'x', 16)}${this.text(agrees ? messages.agrees : messages.differs)}</span>`,
    );
  }

  #renderBase({ base, isBaseInferred, unit }: FigureHere): TemplateResult | typeof nothing {
    if (!base) return unit === 'PERCENT' ? row(this.text(messages.base), this.text(messages.noBase)) : nothing;
    return row(
      this.text(messages.base),
      html`<button class="text" data-id=${base.id} @click=${() => this.explorer.select(base.id)}>${this.text(base)}</button>
        ${isBaseInferred ? html`<span class="quiet">${this.text(messages.inferred)}</span>` : nothing}`,
    );
  }

  #renderBounds({ lower, upper }: FigureHere): TemplateResult | typeof nothing {
    return lower === null || upper === null
      ? nothing
      : row(this.text(messages.bounds), boundsText({ lower, upper }, this.#words));
  }

  /** How what the source does not give is derived. */
  #renderFormula(figure: FigureHere): TemplateResult | typeof nothing {
    const { assertion, formula } = figure;
    if (assertion !== 'DERIVED' || formula === null) return nothing;
    return row(this.text(messages.derived), html`${figureText(figure, this.#words)} = ${formulaText(formula)}`);
  }

  get #words(): Words {
    return wordsIn(this.explorer);
  }

  async #ask(id: string): Promise<void> {
    try {
      const found = await readFigure(this.explorer.client, id);
      if (id !== this.node) return;
      this.#read = { id, found };
      this.#fault = null;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: block;
        margin-block-start: 0.75rem;
      }
      .bars {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0.375rem 0.75rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: subgrid;
        grid-column: 1 / -1;
        align-items: center;
      }
      .congress {
        max-inline-size: 9rem;
      }
      .figure {
        color: var(--kge-quiet);
        font-variant-numeric: tabular-nums;
      }
      .this :is(.congress, .figure) {
        color: var(--kge-ink);
        font-weight: 600;
      }
      .ground {
        display: block;
        block-size: 1rem;
        overflow: hidden;
        border-radius: 0.25rem;
        background: var(--kge-soft);
      }
      .bar {
        display: block;
        box-sizing: border-box;
        block-size: 100%;
        border: 1px solid var(--kge-accent);
        border-radius: 0.25rem;
        background: var(--kge-accent);
      }
      .bar.derived {
        background: repeating-linear-gradient(-45deg, var(--kge-accent) 0 2px, transparent 2px 6px);
      }
      dl {
        margin: 0.5rem 0 0;
      }
      dl > div {
        display: grid;
        grid-template-columns: 6.5rem minmax(0, 1fr);
        gap: 0.5rem;
        padding: 0.125rem 0;
      }
      dt,
      .quiet {
        color: var(--kge-quiet);
      }
      dd {
        margin: 0;
      }
      .good,
      .bad {
        display: inline-flex;
        gap: 0.25rem;
        align-items: center;
        color: var(--kge-good);
      }
      .bad,
      [role='alert'] {
        color: var(--kge-bad);
      }
    `,
  ];
}

const row = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

define('kge-figure-details', FigureDetails);
