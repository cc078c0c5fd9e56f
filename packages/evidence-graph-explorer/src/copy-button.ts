import { css, html, nothing, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import { define } from './define.js';
import { ExplorerElement } from './explorer-element.js';
import { wordsOf } from './fault.js';
import { copiedByHand } from './parts/by-hand.js';
import type { Localized } from './scene/scene.js';
import { type IconName, icon } from './style/icons.js';
import { controlStyle } from './style/theme.js';

const messages = {
  copied: { zh: '已复制', en: 'Copied' },
} as const;
const shownFor = 2000;

/** A button that copies a text. Where the browser does not let it, it shows the text to be copied by hand. */
export class CopyButton extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    label: { attribute: false },
    content: { attribute: false },
    icon: { attribute: false },
    isBare: { attribute: false },
  };
  static override shadowRootOptions: ShadowRootInit = { ...ExplorerElement.shadowRootOptions, delegatesFocus: true };

  declare label: Localized;
  /** Gives the text; what it throws is told. */
  declare content: () => string;
  declare icon: IconName | undefined;
  /** Whether the icon alone is shown. */
  declare isBare: boolean | undefined;
  #isCopied = false;
  #byHand: string | null = null;
  #fault: Localized | null = null;

  protected override render(): TemplateResult {
    const label = this.text(this.#isCopied ? messages.copied : this.label);
    const sign = icon(this.#isCopied ? 'check' : (this.icon ?? null), this.isBare ? 20 : 18);
    const button = this.isBare
      ? html`<button class="plain" aria-label=${label} title=${label} @click=${this.#onClick}>${sign}</button>`
      : html`<button @click=${this.#onClick}>${this.icon ? sign : nothing}${label}</button>`;
    return html`${button}
      <span role="status" class="visually-hidden">${this.#isCopied ? this.text(messages.copied) : nothing}</span>
      ${this.#fault ? html`<p role="alert">${this.text(this.#fault)}</p>` : nothing}
      ${this.#byHand === null ? nothing : copiedByHand(this.#byHand, (words) => this.text(words))}`;
  }

  readonly #onClick = (): void => void this.#copy();

  async #copy(): Promise<void> {
    this.#byHand = null;
    this.#fault = null;
    try {
      const text = this.content();
      this.#isCopied = await copyText(text);
      if (!this.#isCopied) this.#byHand = text;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
    if (this.#isCopied) setTimeout(() => this.#rest(), shownFor);
  }

  #rest(): void {
    this.#isCopied = false;
    this.requestUpdate();
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: inline-block;
        position: relative;
      }
      button {
        inline-size: 100%;
        gap: var(--kge-copy-gap, 0.4rem);
        justify-content: var(--kge-copy-justify, center);
        border-color: var(--kge-copy-border, var(--kge-control));
      }
      button.plain {
        border-color: transparent;
        color: var(--kge-quiet);
      }
      .plain ~ :is(label, p) {
        position: absolute;
        z-index: 5;
        inset: calc(100% + 0.25rem) 0 auto auto;
        inline-size: max-content;
        padding: 0.75rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
      label,
      p {
        display: block;
        margin: 0.3rem 0 0;
        max-width: 22rem;
        font-size: 0.85rem;
      }
      p {
        color: var(--kge-warn);
      }
      textarea {
        width: 100%;
      }
    `,
  ];
}

define('kge-copy-button', CopyButton);
