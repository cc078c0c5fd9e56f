import { css, html, nothing, type TemplateResult } from 'lit';
import './type-menu.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { familyMark } from '../../style/family-mark.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';
import { familiesOf, type SceneFamily } from './scene-families.js';

/** The families of the scene with their counts: choosing one leaves it out of the scene, or takes it back in. */
export class Legend extends ExplorerElement {
  protected override render(): TemplateResult {
    const { explorer } = this;
    const isFiltered = explorer.state.scene.hiddenTypes.length > 0;
    const showAll = (): void => explorer.store.edit({ hiddenTypes: [] });
    return html`<ul aria-label=${this.text(messages.legend)}>
      ${familiesOf(explorer).map((family) => html`<li>${this.#renderFamily(family)}</li>`)}
      ${isFiltered ? html`<li><button class="text all" @click=${showAll}>${this.text(messages.allTypes)}</button></li>` : nothing}
      <li><kge-type-menu .explorer=${explorer}></kge-type-menu></li>
    </ul>`;
  }

  #renderFamily({ family, types }: SceneFamily): TemplateResult {
    const { hiddenTypes } = this.explorer.state.scene;
    const isShown = types.some(([type]) => !hiddenTypes.includes(type));
    const count = types.reduce((sum, [, each]) => sum + each, 0);
    return html`<button class="family" data-family=${family.name} aria-pressed=${isShown} @click=${() => this.#show(types, !isShown)}>
      ${familyMark(family, this.explorer.isDark, 14)}<span class="label">${this.text(family.label)}</span> <span class="count">${count}</span>
    </button>`;
  }

  #show(types: SceneFamily['types'], isShown: boolean): void {
    const names = types.map(([type]) => type);
    const others = this.explorer.state.scene.hiddenTypes.filter((type) => !names.includes(type));
    this.explorer.store.edit({ hiddenTypes: isShown ? others : [...others, ...names] });
  }

  static override styles = [
    controlStyle,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex: none;
        align-items: center;
      }
      .family {
        gap: 0.4rem;
        padding: 0.2rem 0.25rem;
        font-size: 0.8125rem;
        white-space: nowrap;
      }
      button.family[aria-pressed] {
        border-color: transparent;
        background: none;
        color: var(--kge-ink);
      }
      button.family:hover {
        background: var(--kge-soft);
      }
      button.family[aria-pressed='false'] .label {
        color: var(--kge-quiet);
        text-decoration: line-through;
      }
      button.family[aria-pressed='false'] .mark {
        opacity: 0.3;
      }
      .count {
        color: var(--kge-quiet);
        font-variant-numeric: tabular-nums;
      }
      .all {
        font-size: 0.8125rem;
      }
    `,
  ];
}

define('kge-legend', Legend);
