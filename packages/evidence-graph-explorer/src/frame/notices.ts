import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { faultCard, stateStyle } from '../parts/states.js';
import { controlStyle } from '../style/theme.js';
import { messages } from './messages.js';

/** What keeps the graph from being shown, and what of the page's address is not. */
export class Notices extends ExplorerElement {
  protected override render(): (TemplateResult | typeof nothing)[] {
    const { explorer } = this;
    const { fault, unread } = explorer;
    return [
      fault
        ? faultCard({
            title: this.text(messages.fault, { reason: this.text(fault) }),
            text: this.text(messages.stays),
            action: { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void explorer.load() },
          })
        : nothing,
      unread.length > 0
        ? html`<p role="status">
            <span>${this.text(messages.unread, { parts: unread.map((part) => shortened(readable(part))).join(' · ') })}</span>
            <button class="plain" @click=${() => this.#dismiss()}>${this.text(messages.close)}</button>
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
    stateStyle,
    css`
      p[role] {
        display: flex;
        gap: 1rem;
        align-items: center;
        justify-content: space-between;
        margin: 0;
        padding: 0.25rem 0.5rem 0.25rem 1rem;
        border-bottom: 1px solid var(--kge-line);
        overflow-wrap: anywhere;
      }
    `,
  ];
}

/** A part of an address as its reader would write it. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // it says itself that something is wrong with it
  }
}

const longest = 80;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

define('kge-notices', Notices);
