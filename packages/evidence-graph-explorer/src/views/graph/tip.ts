import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { qualified } from '../../language/qualified.js';
import { quoteStyle } from '../../parts/quote.js';
import { type FirstQuote, readFirstQuote } from '../../scene/first-quote.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import type { Pointed } from './canvas/graph-canvas.js';

const gap = 14;

/** Says of what a reader points at on the canvas what it is, and the first words of the source on it. */
export class Tip extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    pointed: { attribute: false },
    quote: { state: true },
  };

  declare pointed: Pointed | null;
  declare quote: FirstQuote | null;
  #shown: string | null = null;

  constructor() {
    super();
    this.pointed = null;
    this.quote = null;
  }

  protected override willUpdate(): void {
    const id = this.pointed?.id ?? null;
    if (id === this.#shown) return;
    this.#shown = id;
    this.quote = null;
    if (id === null) return;
    const { client, vocabulary } = this.explorer;
    readFirstQuote(client, vocabulary.dialect, id).then(
      (quote) => {
        if (this.#shown === id) this.quote = quote;
      },
      () => {}, // it says the rest
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pointed, quote } = this;
    const said = pointed && (pointed.kind === 'node' ? this.#ofNode(pointed.id) : this.#ofEdge(pointed.id));
    if (!pointed || !said) return nothing;
    return html`<div class="tip" role="tooltip">
      ${said}
      ${
        quote
          ? html`<p class="quote">
              ${quote.exact === null ? nothing : html`<q lang=${quote.language}>${quote.exact}</q>`}
              <span class="place">${icon('corner-down-right', 14)}${this.text(quote.place)}</span>
            </p>`
          : nothing
      }
    </div>`;
  }

  #ofNode(id: string): TemplateResult | undefined {
    const { loaded, vocabulary, state } = this.explorer;
    const node = loaded.scene.nodes.find((one) => one.id === id);
    if (!node) return undefined;
    return html`<p class="kind">${this.mark(node.type)}${this.text(vocabulary.typeLabel(node.type))}</p>
      <p class="name">${qualified(this.text(node.name), node.qualifiers, state.language)}</p>`;
  }

  #ofEdge(id: string): TemplateResult | undefined {
    const { loaded, vocabulary, state } = this.explorer;
    const relationship = loaded.scene.relationships.find((one) => one.id === id);
    if (!relationship) return undefined;
    const nameOf = (end: string): string => {
      const node = loaded.scene.nodes.find((one) => one.id === end);
      return node ? this.text(node.name) : end;
    };
    const label = this.text(vocabulary.relationshipLabel(relationship.type));
    return html`<p class="name">
      ${nameOf(relationship.from)} <b>${qualified(label, relationship.qualifiers, state.language)}</b> ${nameOf(relationship.to)}
    </p>`;
  }

  /** Puts it beside the pointer, on the side where there is room. */
  protected override updated(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (!tip || !this.pointed) return;
    const { x, y } = this.pointed.at;
    const { offsetWidth, offsetHeight } = this;
    const left = x + gap + tip.offsetWidth > offsetWidth ? x - gap - tip.offsetWidth : x + gap;
    const top = y + gap + tip.offsetHeight > offsetHeight ? y - gap - tip.offsetHeight : y + gap;
    Object.assign(tip.style, { left: `${Math.max(4, left)}px`, top: `${Math.max(4, top)}px` });
  }

  static override styles = [
    controlStyle,
    quoteStyle,
    css`
      :host {
        position: absolute;
        inset: 0;
        pointer-events: none;
      }
      .tip {
        position: absolute;
        inline-size: max-content;
        max-inline-size: 300px;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--kge-accent);
        border-radius: 0.5rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
        font-size: 0.875rem;
        line-height: 1.375rem;
      }
      p {
        margin: 0;
      }
      .kind {
        display: flex;
        gap: 0.4rem;
        align-items: center;
        color: var(--kge-quiet);
        font-size: 0.75rem;
      }
      .name b {
        font-weight: 600;
      }
      .quote {
        display: block;
        margin-top: 0.25rem;
      }
      q {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .place {
        display: inline-flex;
        gap: 0.2rem;
        align-items: center;
        color: var(--kge-accent);
        font-size: 0.8125rem;
      }
    `,
  ];
}

define('kge-graph-tip', Tip);
