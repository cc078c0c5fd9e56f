import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { loadCode, wordsOf } from '../../fault.js';
import { once } from '../../once.js';
import type { Scene } from '../../scene/scene.js';
import { familyMark } from '../../style/family-mark.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { drawMap, type SceneDrawing } from './map-drawing.js';
import { messages } from './messages.js';

/** Loads what lays the scene out. */
const loadLayout = once(() => loadCode(import('./map-layout.js')));

/** The scene to begin with, in small, and the way to the graph. What families it has stands there until it is laid out. */
export class SceneMap extends ExplorerElement {
  #map: SceneDrawing | null = null;
  #laidOut: Scene | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    loadLayout().catch(() => {}); // while the scene is being read; told of where it is waited for
  }

  protected override updated(_: PropertyValues): void {
    const { loaded, isLoading } = this.explorer;
    if (!isLoading && loaded.whole !== this.#laidOut && loaded.growth[0]) void this.#layOut();
  }

  async #layOut(): Promise<void> {
    const { explorer } = this;
    const { loaded } = explorer;
    this.#laidOut = loaded.whole;
    try {
      const { layOutStart } = await loadLayout();
      const map = await layOutStart(explorer);
      if (this.#laidOut === loaded.whole) this.#map = map;
    } catch (error) {
      wordsOf(error); // the families stay
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { explorer } = this;
    const { nodes } = this.#map?.scene ?? explorer.loaded.scene;
    return html`<div class="map">
      ${this.#map ? this.#renderMap(this.#map) : this.#renderFamilies()}
      <button class="open" @click=${() => explorer.show('graph')}>
        <strong>${this.text(messages.openGraph)}</strong>
        <span class="points">${nodes.length > 0 ? this.text(messages.points, { count: nodes.length }) : ''}</span>
        ${icon('move-right', 18)}
      </button>
    </div>`;
  }

  #renderMap(map: SceneDrawing): TemplateResult {
    const { explorer } = this;
    const { box, content } = drawMap(map, (type) => explorer.families.of(type), explorer.isDark);
    return html`<svg class="picture" viewBox=${box} role="img" aria-label=${this.text(messages.map)} @click=${() => explorer.show('graph')}>${content}</svg>`;
  }

  #renderFamilies(): TemplateResult {
    const { explorer } = this;
    const { nodes } = explorer.loaded.scene;
    const counts = new Map<string, number>();
    for (const { type } of nodes) {
      const { name } = explorer.families.of(type);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return html`<ul class="families">
      ${explorer.families
        .among(nodes.map(({ type }) => type))
        .map(
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
        overflow: hidden;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
      }
      .picture {
        display: block;
        inline-size: 100%;
        max-block-size: 15rem;
        cursor: pointer;
      }
      .zone {
        fill: var(--kge-soft);
      }
      line {
        stroke: var(--kge-quiet);
        stroke-width: 2;
        opacity: 0.22;
      }
      .families {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.25rem;
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
        inline-size: 100%;
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
      @media (forced-colors: active) {
        .node {
          fill: Canvas;
          stroke: CanvasText;
          stroke-width: 1.8;
        }
      }
    `,
  ];
}

define('kge-scene-map', SceneMap);
