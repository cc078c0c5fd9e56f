import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { wordsOf } from '../fault.js';
import type { Localized } from '../scene/scene.js';
import { icon } from '../style/icons.js';
import { controlStyle } from '../style/theme.js';
import type { EvidenceDetails } from './details.js';
import { messages } from './messages.js';
import { readSurroundings, type Surroundings } from './surroundings.js';

/** The words of the source that something rests on, place by place. Fires `place` with the index of the one to be shown. */
export class QuoteBlock extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, places: { attribute: false }, index: { attribute: false } };

  declare places: readonly EvidenceDetails[];
  declare index: number;
  /** What stands around the words, once it was asked for. */
  #around: Surroundings | null = null;
  #shown: string | undefined;
  #fault: Localized | null = null;

  protected override willUpdate(_: PropertyValues): void {
    const { id } = this.#place;
    if (id === this.#shown) return;
    this.#shown = id;
    this.#around = null;
    this.#fault = null;
  }

  get #place(): EvidenceDetails {
    return this.places[this.index] as EvidenceDetails;
  }

  protected override render(): TemplateResult {
    const { id, section } = this.#place;
    return html`<figure data-evidence=${id}>
      ${this.#renderWords(this.#place)}
      <figcaption>
        <button class="text place" @click=${() => this.explorer.showEvidence(id)}>
          ${icon('corner-down-right', 14)}${this.text(section)}
        </button>
        ${this.#renderSteps()} ${this.#renderToggle(this.#place)}
      </figcaption>
      ${this.#fault ? html`<p role="alert">${this.text(this.#fault)}</p>` : nothing}
    </figure>`;
  }

  #renderWords({ exact, passage, section }: EvidenceDetails): TemplateResult {
    const language = section.source.language ?? nothing;
    const around = this.#around;
    return around
      ? html`<blockquote class="wide" lang=${language}>${around.before}<strong>${around.words}</strong>${around.after}</blockquote>`
      : html`<blockquote lang=${language}>${passage ?? exact}</blockquote>`;
  }

  /** Which of the places it is, as a way to the next. */
  #renderSteps(): TemplateResult | typeof nothing {
    const count = this.places.length;
    if (count < 2) return nothing;
    const next = (this.index + 1) % count;
    const tell = (): unknown => this.dispatchEvent(new CustomEvent('place', { detail: next }));
    return html`<button class="text next" title=${this.text(messages.nextPlace)} @click=${tell}>
      ${this.text(messages.placeOf, { index: this.index + 1, count })}${icon('chevron-right', 14)}
    </button>`;
  }

  #renderToggle(place: EvidenceDetails): TemplateResult | typeof nothing {
    if (place.passage === null) return nothing;
    const isOpen = this.#around !== null;
    return html`<button class="text around" aria-expanded=${isOpen} @click=${() => void this.#toggle(place)}>
      ${this.text(isOpen ? messages.wordsAlone : messages.around)}
    </button>`;
  }

  async #toggle(place: EvidenceDetails): Promise<void> {
    try {
      const found = this.#around ? null : await readSurroundings(this.explorer.client, place);
      if (place.id === this.#shown) this.#around = found;
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
      }
      figure {
        margin: 0;
        padding: 0.75rem 1rem;
        border-inline-start: 4px solid var(--kge-mark-line);
        border-radius: 0 0.5rem 0.5rem 0;
        background: var(--kge-mark);
      }
      blockquote {
        max-block-size: 12rem;
        margin: 0;
        overflow: auto;
        font: 1.25rem/1.75rem var(--kge-serif);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      blockquote.wide {
        font-size: 1.0625rem;
        line-height: 1.9rem;
      }
      strong {
        border-block-end: 2px solid var(--kge-mark-line);
        font-weight: 600;
      }
      figcaption {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        align-items: center;
        margin-block-start: 0.25rem;
      }
      button.text {
        gap: 0.2rem;
        font-size: 0.8125rem;
      }
      button:is(.next, .around):not(:hover) {
        color: var(--kge-ink);
      }
      p {
        margin: 0.25rem 0 0;
        color: var(--kge-bad);
      }
    `,
  ];
}

define('kge-quote-block', QuoteBlock);
