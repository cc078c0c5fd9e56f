import type { Citations, Cited } from 'evidence-graph/citation';
import { css, html, nothing, type TemplateResult } from 'lit';
import '../parts/menu.js';
import { copyText } from '../clipboard.js';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { loadCode, wordsOf } from '../fault.js';
import { copiedByHand } from '../parts/by-hand.js';
import type { Menu } from '../parts/menu.js';
import type { Localized } from '../scene/scene.js';
import { icon } from '../style/icons.js';
import { controlStyle } from '../style/theme.js';
import { messages } from './messages.js';

const forms = [
  { form: 'gbt7714', label: { zh: 'GB/T 7714', en: 'GB/T 7714' } },
  { form: 'chicago', label: { zh: 'Chicago', en: 'Chicago' } },
  { form: 'bibtex', label: { zh: 'BibTeX', en: 'BibTeX' } },
  { form: 'ris', label: { zh: 'RIS', en: 'RIS' } },
  { form: 'link', label: messages.link },
] as const satisfies readonly { readonly form: keyof Citations; readonly label: Localized }[];

type Form = (typeof forms)[number];

/** A menu that copies a citation in the form that is chosen, with the quote or without. */
export class CiteMenu extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, cited: { attribute: false } };

  /** Tells what is cited, once it is asked for. */
  declare cited: () => Cited;
  #citationsOf: ((cited: Cited) => Citations) | null = null;
  #hasQuote = true;
  #copied: Form | null = null;
  #byHand: string | null = null;
  #fault: Localized | null = null;

  async open(): Promise<void> {
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector<Menu>('kge-menu')?.open();
  }

  protected override render(): TemplateResult {
    return html`<kge-menu @click=${() => void this.#load()}>
      <span slot="label" class="label">${icon('quote')}${this.text(messages.cite)}${icon('chevron-down', 16)}</span>
      ${this.#citationsOf ? this.#renderForms(this.#citationsOf) : nothing}
    </kge-menu>`;
  }

  #renderForms(citationsOf: (cited: Cited) => Citations): TemplateResult {
    const cited = this.cited();
    const hasPlaces = (cited.places ?? []).some(({ quote }) => quote);
    const texts = citationsOf(this.#hasQuote ? cited : withoutQuotes(cited));
    return html`<div class="forms" role="group" aria-label=${this.text(messages.citeThis)}>
      <header>
        <span>${this.text(messages.citeThis)}</span>
        ${
          hasPlaces
            ? html`<button class="text" data-keep aria-pressed=${this.#hasQuote} @click=${this.#toggleQuote}>
                ${icon(this.#hasQuote ? 'check' : 'minus', 16)}${this.text(messages.withQuote)}
              </button>`
            : nothing
        }
      </header>
      ${forms.map((form) => this.#renderForm(form, texts[form.form]))}
      ${this.#byHand === null ? nothing : copiedByHand(this.#byHand, (words) => this.text(words), 3)}
      <footer>
        <span role="status">${this.#renderStatus()}</span>
        <span class="close">${this.text(messages.escape)}</span>
      </footer>
    </div>`;
  }

  #renderForm(form: Form, text: string | null): TemplateResult | typeof nothing {
    if (text === null) return nothing;
    const isCopied = this.#copied === form;
    const isCode = form.form === 'bibtex' || form.form === 'ris' || form.form === 'link';
    return html`<button class="form ${isCopied ? 'copied' : ''}" data-keep data-form=${form.form} @click=${() => void this.#copy(form, text)}>
      <span class="name">${this.text(form.label)}</span>
      <span class="preview ${isCode ? 'code' : ''}" lang=${form.form === 'gbt7714' ? 'zh-Hans' : nothing}>${text}</span>
      ${icon(isCopied ? 'check' : form.form === 'link' ? 'link' : 'copy')}
    </button>`;
  }

  #renderStatus(): string | typeof nothing {
    if (this.#fault) return this.text(this.#fault);
    return this.#copied ? this.text(messages.copied, { form: this.text(this.#copied.label) }) : nothing;
  }

  async #load(): Promise<void> {
    if (this.#citationsOf) return;
    try {
      const [{ citationsOf }] = await Promise.all([loadCode(import('evidence-graph/citation')), this.explorer.readDataset()]);
      this.#citationsOf = citationsOf;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  async #copy(form: Form, text: string): Promise<void> {
    const isCopied = await copyText(text);
    this.#copied = isCopied ? form : null;
    this.#byHand = isCopied ? null : text;
    this.requestUpdate();
  }

  #toggleQuote = (): void => {
    this.#hasQuote = !this.#hasQuote;
    this.#copied = null;
    this.requestUpdate();
  };

  static override styles = [
    controlStyle,
    css`
      :host {
        display: inline-block;
      }
      .label {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }
      .forms {
        inline-size: min(27rem, 100%);
      }
      header,
      footer {
        display: flex;
        gap: 1rem;
        align-items: center;
        justify-content: space-between;
        padding: 0.375rem 0.75rem;
        color: var(--kge-quiet);
        font-size: 0.8125rem;
      }
      footer {
        border-block-start: 1px solid var(--kge-line);
      }
      header button[aria-pressed] {
        border-color: transparent;
        background: none;
        font-size: inherit;
      }
      .form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 0.75rem;
        inline-size: 100%;
        padding: 0.375rem 0.75rem;
        border-color: transparent;
        background: none;
        text-align: start;
      }
      .form:is(:hover, :focus-visible, .copied) {
        background: var(--kge-accent-soft);
      }
      .name {
        font-weight: 600;
      }
      .preview {
        display: -webkit-box;
        grid-row: 2;
        overflow: hidden;
        color: var(--kge-quiet);
        font-size: 0.8125rem;
        line-height: 1.25rem;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .preview.code {
        font-family: var(--kge-mono);
        font-size: 0.75rem;
        -webkit-line-clamp: 1;
      }
      .form .icon {
        grid-row: 1 / 3;
        grid-column: 2;
      }
      .copied .icon {
        color: var(--kge-good);
      }
      /* There is no such key. */
      @media (pointer: coarse) {
        .close {
          display: none;
        }
        footer:not(:has([role='status']:not(:empty))) {
          display: none;
        }
      }
      label {
        display: block;
        padding: 0.375rem 0.75rem;
        font-size: 0.8125rem;
      }
      textarea {
        inline-size: 100%;
      }
    `,
  ];
}

const withoutQuotes = (cited: Cited): Cited => ({
  ...cited,
  places: (cited.places ?? []).map(({ quote: _, ...place }) => place),
});

define('kge-cite-menu', CiteMenu);
