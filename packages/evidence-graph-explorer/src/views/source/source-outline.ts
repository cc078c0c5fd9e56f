import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';
import { leavesOf, type Part } from './outline.js';

/** The sections of the source with how many facts rest on each; that which is read is open. Fires `go` with a section's ID. */
export class SourceOutline extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, parts: { attribute: false }, read: { attribute: false } };

  declare parts: readonly Part[];
  /** The IDs of the leaves that are in sight, in their order. */
  declare read: readonly string[];

  constructor() {
    super();
    this.read = [];
  }

  protected override render(): TemplateResult {
    return html`<nav aria-label=${this.text(messages.outline)}>
      <ul>
        ${this.parts.map((part) => this.#renderPart(part))}
      </ul>
    </nav>`;
  }

  #renderPart(part: Part): TemplateResult {
    const isRead = leavesOf([part]).some(({ section }) => section.id === this.read[0]);
    const isOpen = isRead && part.parts.length > 0;
    return html`<li>
      ${this.#renderEntry(part, isRead ? (isOpen ? 'within' : 'read') : '')}
      ${isOpen ? html`<ul>${part.parts.map((inner) => this.#renderPart(inner))}</ul>` : nothing}
    </li>`;
  }

  #renderEntry({ section, name, count }: Part, state: 'read' | 'within' | ''): TemplateResult {
    const go = (): unknown => this.dispatchEvent(new CustomEvent('go', { detail: section.id }));
    return html`<button
      class=${state}
      data-section=${section.id}
      aria-current=${state === 'read' ? 'location' : nothing}
      title=${this.text(section)}
      @click=${go}
    >
      <span>${this.text(name)}</span>${this.#renderCount(count)}
    </button>`;
  }

  #renderCount(count: number | null): TemplateResult | typeof nothing {
    return count === null
      ? nothing
      : html`<span class="count"><span class="visually-hidden">${this.text(messages.facts)}</span>${count}</span>`;
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: block;
        overflow: auto;
        padding: 1rem 0.5rem;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      ul ul button {
        padding-inline-start: 1.375rem;
      }
      button {
        justify-content: space-between;
        inline-size: 100%;
        min-block-size: 1.875rem;
        padding: 0.125rem 0.5rem;
        border-color: transparent;
        background: none;
        font-size: 0.8125rem;
        line-height: 1.25rem;
        text-align: start;
      }
      @media (pointer: coarse) {
        button {
          min-block-size: 2.75rem;
        }
      }
      button:hover {
        background: var(--kge-soft);
      }
      .count {
        color: var(--kge-quiet);
        font-variant-numeric: tabular-nums;
      }
      .within {
        font-weight: 600;
      }
      .within .count {
        font-weight: 400;
      }
      .read {
        background: var(--kge-accent-soft);
        color: var(--kge-accent);
        font-weight: 600;
      }
      .read .count {
        color: inherit;
        font-weight: 400;
      }
    `,
  ];
}

define('kge-source-outline', SourceOutline);
