import { css, html, type TemplateResult } from 'lit';
import '../../parts/menu.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { familyMark } from '../../style/family-mark.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';
import { familiesOf, type SceneFamily } from './scene-families.js';

/** All types of the scene by family, each to be left out by itself, and each family to be looked at alone. */
export class TypeMenu extends ExplorerElement {
  protected override render(): TemplateResult {
    const all = familiesOf(this.explorer);
    return html`<kge-menu variant="plain" label=${this.text(messages.types)}>
      <span slot="label">${icon('list-filter')}</span>
      ${all.map((one) => this.#renderFamily(one, all))}
    </kge-menu>`;
  }

  #renderFamily({ family, types }: SceneFamily, all: readonly SceneFamily[]): TemplateResult {
    const name = this.text(family.label);
    const others = all.flatMap((other) => (other.family === family ? [] : other.types.map(([type]) => type)));
    return html`<div class="group" role="group" aria-label=${name}>
      <p>
        ${familyMark(family, this.explorer.isDark, 16)}<span>${name}</span>
        <button class="text only" aria-label=${this.text(messages.onlyType, { type: name })} @click=${() => this.explorer.store.edit({ hiddenTypes: others })}>
          ${this.text(messages.only)}
        </button>
      </p>
      ${types.map(([type, count]) => this.#renderType(type, count))}
    </div>`;
  }

  #renderType(type: string, count: number): TemplateResult {
    const { explorer } = this;
    const isHidden = explorer.state.scene.hiddenTypes.includes(type);
    return html`<button class="item" data-keep data-type=${type} aria-pressed=${!isHidden} @click=${() => explorer.toggleType(type)}>
      ${icon(isHidden ? 'minus' : 'check', 16)}<span>${this.text(explorer.vocabulary.typeLabel(type))}</span><span class="count">${count}</span>
    </button>`;
  }

  static override styles = [
    controlStyle,
    css`
      .group + .group {
        border-block-start: 1px solid var(--kge-line);
      }
      p {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        margin: 0;
        padding: 0.375rem 0.75rem 0;
        font-weight: 600;
      }
      .only {
        margin-inline-start: auto;
        font-size: 0.8125rem;
        font-weight: 400;
      }
      .item {
        justify-content: flex-start;
        inline-size: 100%;
        min-block-size: 2rem;
        padding-inline-start: 1.25rem;
      }
      button.item[aria-pressed] {
        border-color: transparent;
        background: none;
        color: var(--kge-ink);
      }
      button.item:is(:hover, :focus-visible) {
        background: var(--kge-soft);
      }
      button.item[aria-pressed='false'] {
        color: var(--kge-quiet);
      }
      .count {
        margin-inline-start: auto;
        padding-inline-start: 1rem;
        color: var(--kge-quiet);
        font-variant-numeric: tabular-nums;
      }
      @media (pointer: coarse) {
        .item {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];
}

define('kge-type-menu', TypeMenu);
