import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

/** The types of the scene with their colours and counts: choosing one leaves it out of the scene, or takes it back in. */
export class Legend extends ExplorerElement {
  protected override render(): TemplateResult {
    const { explorer } = this;
    const { hiddenTypes } = explorer.state.scene;
    const counts = new Map<string, number>();
    for (const { type } of explorer.loaded.scene.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
    const types = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return html`
      <h2>${this.text(messages.legend)}</h2>
      <ul>
        ${types.map(([type, count]) => {
          const label = this.text(explorer.vocabulary.typeLabel(type));
          return html`<li>
            <button class="type" data-type=${type} aria-pressed=${!hiddenTypes.includes(type)} @click=${() => explorer.toggleType(type)}>
              ${this.mark(type)}
              <span class="label">${label}</span>
              <span class="count">${count}</span>
            </button>
            <button class="only" aria-label=${this.text(messages.onlyType, { type: label })} @click=${() => this.#only(type, types)}>
              ${this.text(messages.only)}
            </button>
          </li>`;
        })}
      </ul>
      ${
        hiddenTypes.length > 0
          ? html`<button class="all" @click=${() => explorer.store.edit({ hiddenTypes: [] })}>${this.text(messages.allTypes)}</button>`
          : nothing
      }
    `;
  }

  #only(type: string, types: readonly (readonly [string, number])[]): void {
    this.explorer.store.edit({ hiddenTypes: types.map(([name]) => name).filter((name) => name !== type) });
  }

  static override styles = [
    controlStyle,
    css`
      h2 {
        margin: 0 0 0.4rem;
        font-size: 0.85rem;
        color: var(--kge-quiet);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        position: relative;
        align-items: center;
      }
      button {
        border-color: transparent;
        background: none;
        padding: 0.12rem 0.3rem;
      }
      .type {
        display: flex;
        flex: 1;
        gap: 0.5rem;
        align-items: center;
        min-width: 0;
        text-align: start;
      }
      button.type[aria-pressed] {
        border-color: transparent;
        color: var(--kge-ink);
      }
      button.type[aria-pressed='false'] .label {
        text-decoration: line-through;
        color: var(--kge-quiet);
      }
      button.type[aria-pressed='false'] .mark {
        opacity: 0.25;
      }
      .label {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        color: var(--kge-quiet);
        font-variant-numeric: tabular-nums;
      }
      .only {
        position: absolute;
        right: 1.6rem;
        background: var(--kge-card);
        opacity: 0;
        font-size: 0.8rem;
        color: var(--kge-accent);
      }
      li:hover .only,
      .only:focus-visible {
        opacity: 1;
      }
      .all {
        margin-top: 0.4rem;
        color: var(--kge-accent);
      }
      h2,
      .only {
        display: none;
      }
      ul {
        display: flex;
        overflow-x: auto;
      }
      .type {
        gap: 0.3rem;
        white-space: nowrap;
      }
    `,
  ];
}

define('kge-legend', Legend);
