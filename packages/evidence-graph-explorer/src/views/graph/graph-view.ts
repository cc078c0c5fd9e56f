import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import './legend.js';
import './node-list.js';
import './path-bar.js';
import './tool-bar.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { loadCode, wordsOf } from '../../fault.js';
import { qualified } from '../../language/qualified.js';
import type { Localized, Scene } from '../../scene/scene.js';
import type { SceneState } from '../../state/state.js';
import { controlStyle } from '../../style/theme.js';
import { takeTurns } from '../../turns.js';
import { GraphActions } from './actions.js';
import type { CanvasColors } from './canvas/graph-canvas.js';
import { pictureOf } from './canvas/picture.js';
import { Stage } from './canvas/stage.js';
import { layOut, type Positions } from './layout/layout.js';
import { messages } from './messages.js';
import { readSections } from './sections.js';

/** The graph view: the scene as a picture and as a list, the legend that filters both, and what can be done to them. */
export class GraphView extends ExplorerElement {
  #actions: GraphActions | undefined;
  readonly #stage = new Stage({
    events: {
      onChoose: (id) => this.explorer.select(id),
      onOpen: (id) => this.#actions?.expand(id),
      onMove: (id, { x, y }) => this.#actions?.pinAt(id, x, y),
      onCamera: (camera) => this.explorer.store.set({ camera }, 'replace'),
    },
    isAside: () => Boolean(this.hidden),
    onChange: () => {
      if (this.#actions) this.#actions.canvas = this.#stage.canvas;
      this.requestUpdate();
    },
  });
  #positions: Positions = new Map();
  /** What was laid out last, or is being. */
  #laidOut: { readonly scene: Scene; readonly state: SceneState } | undefined;
  /** What the places belong to. */
  #placed: { readonly scene: Scene; readonly state: SceneState } | undefined;
  /** The picture as SVG, where there is no canvas. */
  #still = '';
  #fault: Localized | null = null;
  override connectedCallback(): void {
    super.connectedCallback();
    this.#actions ??= new GraphActions(this.explorer);
  }

  override disconnectedCallback(): void {
    this.#stage.leave();
    super.disconnectedCallback();
  }

  /** Whether what is loaded has its places, and can be seen. */
  get isSettled(): boolean {
    const { isLoading, loaded } = this.explorer;
    const { canvas, stillness, isInView } = this.#stage;
    const isOpen = canvas !== null || stillness !== null || isInView === false;
    return isOpen && !isLoading && this.#placed === this.#laidOut && this.#laidOut?.scene === loaded.scene;
  }

  /** Where a node stands in the picture, in pixels of the window; undefined where it does not. */
  screenPosition(id: string): { x: number; y: number } | undefined {
    const place = this.#stage.canvas?.screenPosition(id);
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
        <div class="ground">
          <div class="canvas" role="img" aria-label=${this.text(messages.canvas)}></div>
          ${this.#stage.stillness === null ? nothing : html`<div class="still" @click=${this.#onStill}>${unsafeHTML(this.#still)}</div>`}
        </div>
        <div class="notes">
          ${this.#renderNotes(actions)}
          <kge-path-bar .explorer=${explorer}></kge-path-bar>
        </div>
      </div>
    `;
  }

  #renderNotes(_actions: GraphActions): TemplateResult[] {
    const { explorer } = this;
    const { loaded, isLoading, visibleNodes } = explorer;
    const nameOf = (id: string | null): string => {
      const node = loaded.scene.nodes.find((one) => one.id === id);
      return node ? this.text(node.name) : (id ?? '');
    };
    const notes: string[] = [];
    if (this.#fault) notes.push(this.text(this.#fault));
    if (this.#stage.stillness === 'unable') notes.push(this.text(messages.noWebGl));
    if (explorer.pathStart) notes.push(this.text(messages.pathStarts, { name: this.text(explorer.pathStart) }));
    else if (explorer.pathStart === undefined) notes.push(this.text(messages.pathBegins));
    const unknown = [...loaded.unknown, ...this.#unknownTypes()];
    if (unknown.length > 0) notes.push(this.text(messages.unknown, { ids: unknown.join(', ') }));
    for (const words of loaded.refused) notes.push(this.text(words));
    if (loaded.partly.length > 0) notes.push(this.text(messages.partly, { names: loaded.partly.map(nameOf).join(', ') }));
    if (!isLoading && loaded.scene.nodes.length === 0) notes.push(this.text(messages.emptyScene));
    else if (!isLoading && visibleNodes.length === 0) notes.push(this.text(messages.empty));
    const rendered = notes.map((note) => html`<p>${note}</p>`);
    if (this.#stage.stillness === 'resting')
      rendered.push(
        html`<p>${this.text(messages.resting)} <button @click=${() => this.#stage.wake()}>${this.text(messages.wake)}</button></p>`,
      );
    const { hidden } = explorer.state.scene;
    if (hidden.length > 0) {
      rendered.push(
        html`<p><button @click=${() => explorer.store.edit({ hidden: [] })}>${this.text(messages.restore, { count: hidden.length })}</button></p>`,
      );
    }
    return rendered;
  }

  #unknownTypes(): string[] {
    const { state, vocabulary } = this.explorer;
    return vocabulary.types.size === 0 ? [] : state.scene.hiddenTypes.filter((type) => !vocabulary.types.has(type));
  }

  protected override updated(_: PropertyValues): void {
    if (this.hidden) return;
    this.#stage.enter(this.renderRoot.querySelector<HTMLElement>('.canvas') as HTMLElement);
    const { loaded, state } = this.explorer;
    if (this.#laidOut?.scene !== loaded.scene || needsLayout(this.#laidOut.state, state.scene)) void this.#layOut();
    else this.#draw();
  }

  /** What stands still can be chosen, and moves again if it may. */
  #onStill = ({ target }: Event): void => {
    const chosen = target instanceof Element ? target.closest<SVGElement>('[data-id]') : null;
    this.explorer.select(chosen?.dataset.id ?? null);
    this.#stage.wake();
  };

  async #layOut(): Promise<void> {
    const { explorer } = this;
    const { scene } = explorer.loaded;
    const target = { scene, state: explorer.state.scene };
    const isNewLayout = this.#laidOut?.state.layout !== target.state.layout;
    this.#laidOut = target;
    const { layout, pinned } = target.state;
    const sections =
      layout === 'sections' && explorer.vocabulary.dialect.hasEvidence
        ? await readSections(explorer.client, scene.nodes).catch(() => new Map<string, number>())
        : null;
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
    const picture = pictureOf({
      scene: (this.#actions as GraphActions).visibleScene(),
      positions: this.#positions,
      focus: state.selected,
      path: loaded.path,
      pinned: state.scene.pinned,
      nameOf: ({ name }) => this.text(name),
      relationshipLabel: ({ type }) => this.text(vocabulary.relationshipLabel(type)),
      qualified: (label, { qualifiers }) => qualified(label, qualifiers, state.language),
      colorOf: (type) => this.explorer.colorOf(type),
    });
    const { canvas, stillness } = this.#stage;
    canvas?.draw(picture, this.#colors());
    canvas?.look(state.camera);
    if (stillness !== null) void this.#drawStill();
  }

  async #drawStill(): Promise<void> {
    const actions = this.#actions as GraphActions;
    try {
      const { svg } = await loadCode(import('../../export/svg.js'));
      const still = svg(actions.visibleScene(), actions.exportOptions());
      if (still === this.#still) return;
      this.#still = still;
      this.#fault = null;
    } catch (error) {
      if (this.#fault) return;
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
  }

  #colors(): CanvasColors {
    const style = getComputedStyle(this);
    const color = (name: string): string => style.getPropertyValue(`--kge-${name}`).trim();
    return { paper: color('paper'), ink: color('ink'), quiet: color('quiet'), line: color('line'), accent: color('accent') };
  }

  override press(event: KeyboardEvent): boolean {
    return this.#actions?.press(event) ?? false;
  }

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
      .ground {
        position: relative;
        flex: 1;
        min-height: 0;
      }
      .canvas,
      .still {
        position: absolute;
        inset: 0;
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

define('kge-graph-view', GraphView);
