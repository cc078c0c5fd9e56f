import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { controlStyle } from '../style/theme.js';
import { messages } from './messages.js';

/** What keeps the graph from being shown, and what of the page's address is not. */
export class Notices extends ExplorerElement {
  protected override render(): (TemplateResult | typeof nothing)[] {
    const { explorer } = this;
    const { fault, unread } = explorer;
    return [
      fault
        ? html`<p class="fault" role="alert">
            ${this.text(messages.fault, { reason: this.text(fault) })}
            <button @click=${() => void explorer.load()}>${this.text(messages.retry)}</button>
          </p>`
        : nothing,
      unread.length > 0
        ? html`<p role="status">
            ${this.text(messages.unread, { parts: unread.map(shortened).join(' · ') })}
            <button @click=${() => this.#dismiss()}>${this.text(messages.close)}</button>
          </p>`
        : nothing,
    ];
  }

  #dismiss(): void {
    this.explorer.unread = [];
    this.explorer.changed();
  }

  static override styles = [
    controlStyle,
    css`
      p {
        margin: 0;
        padding: 0.6rem 1rem;
        border-bottom: 1px solid var(--kge-line);
        overflow-wrap: anywhere;
      }
      .fault {
        color: var(--kge-warn);
      }
    `,
  ];
}

const longest = 80;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

define('kge-notices', Notices);
