import { css, html, nothing, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import { define } from './define.js';
import { ExplorerElement } from './explorer-element.js';
import { wordsOf } from './fault.js';
import type { Localized } from './scene/scene.js';
import { controlStyle } from './style/theme.js';

const messages = {
  copied: { zh: '已复制', en: 'Copied' },
  byHand: { zh: '浏览器不让网页复制，请自行复制：', en: 'The browser does not let this page copy. Copy it yourself:' },
} as const;
const shownFor = 2000;

/** A button that copies a text. Where the browser does not let it, it shows the text to be copied by hand. */
export class CopyButton extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, label: { attribute: false }, content: { attribute: false } };

  declare label: Localized;
  /** Gives the text; what it throws is told. */
  declare content: () => string;
  #isCopied = false;
  #byHand: string | null = null;
  #fault: Localized | null = null;

  protected override render(): TemplateResult {
    return html`<button @click=${() => void this.#copy()}>${this.text(this.#isCopied ? messages.copied : this.label)}</button>
      <span role="status" class="visually-hidden">${this.#isCopied ? this.text(messages.copied) : nothing}</span>
      ${this.#fault ? html`<p role="alert">${this.text(this.#fault)}</p>` : nothing}
      ${this.#byHand === null ? nothing : this.#renderByHand(this.#byHand)}`;
  }

  #renderByHand(text: string): TemplateResult {
    return html`<label>
      ${this.text(messages.byHand)}
      <textarea readonly rows="2" .value=${text} @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}></textarea>
    </label>`;
  }

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
      }
      button {
        padding: var(--kge-copy-padding, 0.3rem 0.6rem);
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
