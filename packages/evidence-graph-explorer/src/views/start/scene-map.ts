import { css, html, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { familyMark } from '../../style/family-mark.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

/** The scene to begin with, in small: what families it has, and the way to the graph. */
export class SceneMap extends ExplorerElement {
  protected override render(): TemplateResult {
    const { explorer } = this;
    const { nodes } = explorer.loaded.scene;
    return html`<div class="map">
      ${this.#renderFamilies()}
      <button class="open" @click=${() => explorer.show('graph')}>
        <strong>${this.text(messages.openGraph)}</strong>
        <span class="points">${nodes.length > 0 ? this.text(messages.points, { count: nodes.length }) : ''}</span>
        ${icon('move-right', 18)}
      </button>
    </div>`;
  }

  #renderFamilies(): TemplateResult {
    const { explorer } = this;
    const counts = new Map<string, number>();
    for (const { type } of explorer.loaded.scene.nodes) {
      const { name } = explorer.families.of(type);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const families = explorer.families.among(explorer.loaded.scene.nodes.map(({ type }) => type));
    return html`<ul class="families">
      ${families.map(
        (family) =>
          html`<li>${familyMark(family, explorer.isDark, 20)}${this.text(family.label)} <small>${counts.get(family.name) ?? 0}</small></li>`,
      )}
    </ul>`;
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: block;
      }
      .map {
        display: flex;
        flex-direction: column;
        block-size: 100%;
        overflow: hidden;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
      }
      .families {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 0.6rem 1.25rem;
        align-content: center;
        margin: 0;
        padding: 1.25rem;
        list-style: none;
      }
      .families li {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }
      small,
      .points {
        color: var(--kge-quiet);
        font-size: 0.8125rem;
      }
      .open {
        gap: 0.6rem;
        justify-content: flex-start;
        min-block-size: 2.75rem;
        padding: 0.4rem 0.9rem;
        border-width: 1px 0 0;
        border-color: var(--kge-line);
        border-radius: 0;
      }
      .open:focus-visible {
        outline-offset: -3px;
      }
      .open .icon {
        margin-inline-start: auto;
      }
    `,
  ];
}

define('kge-scene-map', SceneMap);
