import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import './legend.js';
import './node-list.js';
import './path-bar.js';
import './tool-bar.js';
import { ExplorerElement } from '../../explorer-element.js';
import { isTyping } from '../../is-typing.js';
import type { Scene } from '../../scene/scene.js';
import type { SceneState } from '../../state/state.js';
import { controlStyle } from '../../style/theme.js';
import { takeTurns } from '../../turns.js';
import { GraphActions } from './actions.js';
import type { CanvasColors, GraphCanvas } from './canvas/graph-canvas.js';
import { type Picture, pictureOf } from './canvas/picture.js';
import { SigmaCanvas } from './canvas/sigma-canvas.js';
import { openWebGlCanvases } from './canvas/webgl-canvases.js';
import { layOut, type Positions } from './layout/layout.js';
import { messages } from './messages.js';
import { readSections } from './sections.js';

/** The graph view: the scene as a picture and as a list, the legend that filters both, and what can be done to them. */
export class GraphView extends ExplorerElement {
  #actions: GraphActions | undefined;
  #canvas: GraphCanvas | null = null;
  /** Set from when the canvas is being opened. */
  #opening: Promise<void> | undefined;
  #isWithoutWebGl = false;
  #positions: Positions = new Map();
  /** What was laid out last, or is being. */
  #laidOut: { readonly scene: Scene; readonly state: SceneState } | undefined;
  /** What the places belong to. */
  #placed: { readonly scene: Scene; readonly state: SceneState } | undefined;
  #drawn: Picture | undefined;
  /** The picture as SVG, where there is no canvas. */
  #still = '';
  readonly #resizing = new ResizeObserver(() => this.#canvas?.draw(this.#drawn ?? { nodes: [], edges: [] }, this.#colors()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#actions ??= new GraphActions(this.explorer);
    this.explorer.keys.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    this.#closeCanvas();
    this.#opening = undefined;
    this.explorer.keys.removeEventListener('keydown', this.#onKey);
    super.disconnectedCallback();
  }

  /** Whether what is loaded has its places, and can be seen. */
  get isSettled(): boolean {
    const { isLoading, loaded } = this.explorer;
    const isOpen = this.#canvas !== null || this.#isWithoutWebGl;
    return isOpen && !isLoading && this.#placed === this.#laidOut && this.#laidOut?.scene === loaded.scene;
  }

  /** Where a node stands in the picture, in pixels of the window; undefined where it does not. */
  screenPosition(id: string): { x: number; y: number } | undefined {
    const place = this.#canvas?.screenPosition(id);
    const box = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect();
    return place && box && { x: box.left + place.x, y: box.top + place.y };
  }

  protected override render(): TemplateResult {
    const { explorer } = this;
    const actions = this.#actions as GraphActions;
    return html`
      <div class="side">
        <kge-legend .explorer=${explorer}></kge-legend>
        <kge-node-list .explorer=${explorer}></kge-node-list>
      </div>
      <div class="stage">
        <kge-tool-bar .explorer=${explorer} .actions=${actions}></kge-tool-bar>
        <div class="canvas" role="img" aria-label=${this.text(messages.canvas)} ?hidden=${this.#isWithoutWebGl}></div>
        ${this.#isWithoutWebGl ? html`<div class="canvas still">${unsafeHTML(this.#still)}</div>` : nothing}
        <div class="notes">
          ${this.#renderNotes(actions)}
          <kge-path-bar .explorer=${explorer}></kge-path-bar>
        </div>
      </div>
    `;
  }

  #renderNotes(actions: GraphActions): TemplateResult[] {
    const { explorer } = this;
    const { loaded, isLoading, visibleNodes } = explorer;
    const nameOf = (id: string | null): string => {
      const node = loaded.scene.nodes.find((one) => one.id === id);
      return node ? this.text(node.name) : (id ?? '');
    };
    const notes: string[] = [];
    if (this.#isWithoutWebGl) notes.push(this.text(messages.noWebGl));
    if (actions.pathStart !== null) notes.push(this.text(messages.pathStarts, { name: nameOf(actions.pathStart) }));
    if (loaded.unknown.length > 0) notes.push(this.text(messages.unknown, { ids: loaded.unknown.join(', ') }));
    if (loaded.partly.length > 0) notes.push(this.text(messages.partly, { names: loaded.partly.map(nameOf).join(', ') }));
    if (!isLoading && loaded.scene.nodes.length === 0) notes.push(this.text(messages.emptyScene));
    else if (!isLoading && visibleNodes.length === 0) notes.push(this.text(messages.empty));
    const rendered = notes.map((note) => html`<p>${note}</p>`);
    const { hidden } = explorer.state.scene;
    if (hidden.length > 0) {
      rendered.push(
        html`<p><button @click=${() => explorer.store.edit({ hidden: [] })}>${this.text(messages.restore, { count: hidden.length })}</button></p>`,
      );
    }
    return rendered;
  }

  protected override updated(_: PropertyValues): void {
    if (this.hidden) return;
    this.#opening ??= this.#openCanvas();
    const { loaded, state } = this.explorer;
    if (this.#laidOut?.scene !== loaded.scene || needsLayout(this.#laidOut.state, state.scene)) void this.#layOut();
    else this.#draw();
  }

  async #openCanvas(): Promise<void> {
    const container = this.renderRoot.querySelector<HTMLElement>('.canvas') as HTMLElement;
    const canvases = await openWebGlCanvases(container);
    if (!this.isConnected || this.#canvas) return;
    if (!canvases) return this.#goWithoutWebGl();
    this.#canvas = new SigmaCanvas(container, canvases, {
      onChoose: (id) => this.explorer.select(id),
      onOpen: (id) => this.#actions?.expand(id),
      onMove: (id, { x, y }) => this.#actions?.pinAt(id, x, y),
      onCamera: (camera) => this.explorer.store.set({ camera }, 'replace'),
      onLost: () => this.#goWithoutWebGl(),
    });
    if (this.#actions) this.#actions.canvas = this.#canvas;
    this.#resizing.observe(container);
    this.requestUpdate();
  }

  #closeCanvas(): void {
    this.#resizing.disconnect();
    this.#canvas?.dispose();
    this.#canvas = null;
    if (this.#actions) this.#actions.canvas = null;
  }

  #goWithoutWebGl(): void {
    this.#closeCanvas();
    this.#isWithoutWebGl = true;
    this.requestUpdate();
  }

  async #layOut(): Promise<void> {
    const { explorer } = this;
    const { scene } = explorer.loaded;
    const target = { scene, state: explorer.state.scene };
    const isNewLayout = this.#laidOut?.state.layout !== target.state.layout;
    this.#laidOut = target;
    const { layout, pinned } = target.state;
    const sections =
      layout === 'sections' ? await readSections(explorer.client, scene.nodes).catch(() => new Map<string, number>()) : null;
    const positions = await layOut(layout, {
      scene,
      pinned,
      previous: isNewLayout ? new Map() : this.#positions,
      centre: explorer.state.selected,
      sectionOf: (id) => sections?.get(id),
      pause: takeTurns,
    });
    if (this.#laidOut !== target) return; // another is on its way
    this.#placed = target;
    this.#positions = positions;
    if (this.#actions) this.#actions.positions = positions;
    this.#draw();
  }

  #draw(): void {
    const { explorer } = this;
    const { loaded, state, vocabulary } = explorer;
    this.#drawn = pictureOf({
      scene: (this.#actions as GraphActions).visibleScene(),
      positions: this.#positions,
      focus: state.selected,
      path: loaded.path,
      pinned: state.scene.pinned,
      nameOf: ({ name }) => this.text(name),
      relationshipLabel: (type) => this.text(vocabulary.relationshipLabel(type)),
      colorOf: this.colorOf,
    });
    this.#canvas?.draw(this.#drawn, this.#colors());
    this.#canvas?.look(state.camera);
    if (this.#isWithoutWebGl) void this.#drawStill();
  }

  async #drawStill(): Promise<void> {
    const { svg } = await import('../../export/svg.js');
    const still = svg((this.#actions as GraphActions).visibleScene(), (this.#actions as GraphActions).exportOptions());
    if (still === this.#still) return;
    this.#still = still;
    this.requestUpdate();
  }

  #colors(): CanvasColors {
    const style = getComputedStyle(this);
    const color = (name: string): string => style.getPropertyValue(`--kge-${name}`).trim();
    return { paper: color('paper'), ink: color('ink'), quiet: color('quiet'), line: color('line'), accent: color('accent') };
  }

  #onKey = (event: Event): void => {
    if (this.hidden || event.defaultPrevented || isTyping(event) || !this.#actions?.press(event as KeyboardEvent)) return;
    event.preventDefault();
  };

  static override styles = [
    controlStyle,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 15rem minmax(0, 1fr);
        height: 100%;
      }
      .side {
        display: flex;
        flex-direction: column;
        min-height: 0;
        border-right: 1px solid var(--kge-line);
      }
      kge-legend {
        flex: 0 1 auto;
        max-height: 45%;
        padding: 0.7rem 0.7rem 0;
        overflow: auto;
      }
      kge-node-list {
        flex: 1;
        padding: 0.7rem;
        min-height: 0;
      }
      .stage {
        display: flex;
        position: relative;
        flex-direction: column;
        min-width: 0;
        overflow: hidden;
      }
      .canvas {
        position: relative;
        flex: 1;
        min-height: 0;
      }
      .still {
        overflow: auto;
        background: #fff;
      }
      kge-tool-bar {
        padding: 0.5rem;
      }
      .notes {
        position: absolute;
        right: 0.5rem;
        bottom: 0.5rem;
        left: 0.5rem;
        pointer-events: none;
      }
      .notes > * {
        pointer-events: auto;
      }
      .notes p {
        width: fit-content;
        margin: 0.3rem 0 0;
        padding: 0.2rem 0.6rem;
        border-radius: 0.4rem;
        background: var(--kge-soft);
        font-size: 0.85rem;
      }
      @container (max-width: 700px) {
        :host {
          grid-template: minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr);
        }
        .stage {
          grid-row: 1;
        }
        .side {
          border-top: 1px solid var(--kge-line);
          border-right: 0;
        }
        kge-legend {
          flex: none;
          padding: 0.3rem 0.4rem 0;
        }
        kge-node-list {
          padding: 0.4rem;
        }
      }
    `,
  ];
}

/** A pin moves one node only, and what is only hidden moves none. */
const needsLayout = (before: SceneState, now: SceneState): boolean =>
  before.layout !== now.layout || before.pinned !== now.pinned;

customElements.define('kge-graph-view', GraphView);
