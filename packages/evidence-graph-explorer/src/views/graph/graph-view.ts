import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import './legend.js';
import './node-list.js';
import './path-bar.js';
import './tip.js';
import './tool-bar.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { loadCode, wordsOf } from '../../fault.js';
import { qualified } from '../../language/qualified.js';
import type { Growth, Localized, Position, Scene } from '../../scene/scene.js';
import type { SceneState } from '../../state/state.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { takeTurns } from '../../turns.js';
import { GraphActions } from './actions.js';
import { colorsFrom } from './canvas/colors.js';
import type { Pointed } from './canvas/graph-canvas.js';
import { pictureOf } from './canvas/picture.js';
import type { Rectangle } from './canvas/rectangle.js';
import { Stage } from './canvas/stage.js';
import { type LaidOut, layOut, nowhere } from './layout/layout.js';
import { type Looks, ranksOf } from './layout/rank.js';
import { type Space, spaceOf } from './layout/space.js';
import { messages } from './messages.js';
import { readSections } from './sections.js';

/** What places follow from. */
interface Target {
  readonly scene: Scene;
  readonly growth: readonly Growth[];
  readonly state: SceneState;
  readonly space: Space;
}

/** A reader who clicks may do so once more: nothing moves until then. */
const doubleClick = 350;

/** The graph view: the scene as a picture and as a list, the legend that filters both, and what can be done to them. */
export class GraphView extends ExplorerElement {
  #actions: GraphActions | undefined;
  readonly #stage = new Stage({
    events: {
      onChoose: (id) => this.#choose(id),
      onOpen: (id) => this.#open(id),
      onMove: (id, { x, y }) => this.#actions?.pinAt(id, x, y),
      onPoint: (pointed) => {
        this.#pointed = pointed;
        this.requestUpdate();
      },
      onMenu: (id, at) => this.#askForMenu(id, at),
      onCamera: (camera) => this.explorer.store.set({ camera }, 'replace'),
      isWheelTaken: ({ ctrlKey }) => ctrlKey || this.#ownsPage || this.#host?.matches(':focus-within') === true,
    },
    isAside: () => Boolean(this.hidden),
    onChange: () => {
      if (this.#actions) this.#actions.canvas = this.#stage.canvas;
      this.requestUpdate();
    },
  });
  #places: LaidOut = nowhere;
  /** What was laid out last, or is being. */
  #laidOut: Target | undefined;
  /** What the places belong to. */
  #placed: Target | undefined;
  #pointed: Pointed | null = null;
  #uncovering: ReturnType<typeof setTimeout> | undefined;
  #isListOpen = false;
  /** The picture as SVG, where there is no canvas. */
  #still = '';
  #fault: Localized | null = null;
  override connectedCallback(): void {
    super.connectedCallback();
    this.#actions ??= new GraphActions(this.explorer);
  }

  override disconnectedCallback(): void {
    this.#stage.leave();
    clearTimeout(this.#uncovering);
    super.disconnectedCallback();
  }

  /** Whether what is loaded has its places, and can be seen. */
  get isSettled(): boolean {
    const { isLoading, loaded } = this.explorer;
    const { canvas, stillness, isInView } = this.#stage;
    const isOpen = canvas !== null || stillness !== null || isInView === false;
    return isOpen && !isLoading && this.#placed === this.#laidOut && this.#laidOut?.scene === loaded.whole;
  }

  /** Where a node stands in the picture, in pixels of the window; undefined where it does not. */
  screenPosition(id: string): { x: number; y: number } | undefined {
    const place = this.#stage.canvas?.screenPosition(id);
    const box = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect();
    return place && box && { x: box.left + place.x, y: box.top + place.y };
  }

  /** The texts on the canvas, with their boxes in pixels of the canvas. */
  get texts(): readonly { readonly id: string; readonly box: Rectangle; readonly lines: readonly string[] }[] {
    return this.#stage.canvas?.texts ?? [];
  }

  protected override render(): TemplateResult {
    const { explorer } = this;
    const actions = this.#actions as GraphActions;
    return html`
      <div class="ground">
        <div class="canvas" role="img" tabindex="-1" aria-label=${this.text(messages.canvas)}></div>
        ${this.#stage.stillness === null ? nothing : html`<div class="still" @click=${this.#onStill}>${unsafeHTML(this.#still)}</div>`}
      </div>
      <div class="tools over">
        <kge-tool-bar .explorer=${explorer} .actions=${actions}></kge-tool-bar>
        <button class="plain" aria-label=${this.text(messages.list)} aria-pressed=${this.#isListOpen} @click=${this.#toggleList}>
          ${icon('list')}
        </button>
      </div>
      <div class="list over ${this.#isListOpen ? 'open' : ''}"><kge-node-list .explorer=${explorer}></kge-node-list></div>
      <div class="legend over"><kge-legend .explorer=${explorer}></kge-legend></div>
      <div class="notes">
        ${this.#renderNotes(actions)}
        <kge-path-bar .explorer=${explorer}></kge-path-bar>
      </div>
      <kge-graph-tip .explorer=${explorer} .pointed=${this.#pointed}></kge-graph-tip>
    `;
  }

  #toggleList = (): void => {
    this.#isListOpen = !this.#isListOpen;
    this.requestUpdate();
  };

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
    const ground = this.renderRoot.querySelector<HTMLElement>('.canvas') as HTMLElement;
    this.#stage.enter(ground);
    const { loaded, state } = this.explorer;
    const space = spaceOf(ground.offsetWidth);
    const before = this.#laidOut;
    if (before?.scene !== loaded.whole || before.space !== space || needsLayout(before.state, state.scene))
      void this.#layOut(space);
    else this.#draw();
  }

  get #host(): HTMLElement | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? (root.host as HTMLElement) : null;
  }

  /** Whether the page is the explorer's own, and has nothing else to scroll. */
  get #ownsPage(): boolean {
    return this.#host?.getAttribute('routing') === 'hash';
  }

  #choose(id: string | null): void {
    this.explorer.select(id);
    clearTimeout(this.#uncovering);
    if (id !== null) this.#uncovering = setTimeout(() => this.#uncover(id), doubleClick);
  }

  /** Expands a node; one that is expanded already is folded again. */
  #open(id: string): void {
    if (this.explorer.isExpanded(id)) this.explorer.fold(id);
    else this.#actions?.expand(id);
  }

  /** Moves the picture by as much as the panel covers of what was chosen. */
  #uncover(id: string): void {
    const [panel] = this.#boxesOf([this.#panel]);
    if (panel) this.#stage.canvas?.uncover(id, panel);
  }

  /** Whoever has a menu shows it: `kge-menu` says of what, and where in the window. */
  #askForMenu(id: string | null, { x, y }: Position): void {
    const { left = 0, top = 0 } = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect() ?? {};
    this.dispatchEvent(new CustomEvent('kge-menu', { detail: { id, x: left + x, y: top + y }, bubbles: true }));
  }

  get #panel(): Element | null {
    return this.#host?.shadowRoot?.querySelector('kge-details-panel') ?? null;
  }

  /** Where elements lie over the canvas, in its pixels. */
  #boxesOf(elements: readonly (Element | null)[]): Rectangle[] {
    const canvas = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect();
    if (!canvas) return [];
    return elements.flatMap((element) => {
      const { left, top, right, bottom, width } = element?.getBoundingClientRect() ?? new DOMRect();
      if (width === 0) return [];
      return { left: left - canvas.left, top: top - canvas.top, right: right - canvas.left, bottom: bottom - canvas.top };
    });
  }

  /** What stands still can be chosen, and moves again if it may. */
  #onStill = ({ target }: Event): void => {
    const chosen = target instanceof Element ? target.closest<SVGElement>('[data-id]') : null;
    this.explorer.select(chosen?.dataset.id ?? null);
    this.#stage.wake();
  };

  get #looks(): Looks {
    const { families, vocabulary } = this.explorer;
    return {
      familyOf: (type) => families.of(type).name,
      prominenceOf: (type) => vocabulary.types.get(type)?.prominence ?? 3,
      questionsNaming: () => 0,
    };
  }

  async #layOut(space: Space): Promise<void> {
    const { explorer } = this;
    const { loaded, vocabulary, client } = explorer;
    const target: Target = { scene: loaded.whole, growth: loaded.growth, state: explorer.state.scene, space };
    const { layout, pinned } = target.state;
    const isFresh = this.#placed?.state.layout !== layout || this.#placed.space !== space;
    this.#laidOut = target;
    const sections =
      layout === 'sections' && vocabulary.dialect.hasEvidence
        ? await readSections(client, target.scene.nodes).catch(() => new Map<string, number>())
        : null;
    const places = await layOut(layout, {
      ...target,
      pinned,
      looks: this.#looks,
      previous: isFresh ? new Map() : this.#places.unpinned,
      centre: explorer.state.selected,
      sectionOf: (id) => sections?.get(id),
      pause: takeTurns,
    });
    if (this.#laidOut !== target) return; // another is on its way
    this.#placed = target;
    this.#places = places;
    if (this.#actions) this.#actions.positions = places.positions;
    this.#draw();
  }

  #draw(): void {
    const { explorer } = this;
    const { loaded, state, vocabulary, families } = explorer;
    const { canvas, stillness } = this.#stage;
    const looks = this.#looks;
    const picture = pictureOf({
      scene: (this.#actions as GraphActions).visibleScene(),
      laidOut: this.#places,
      ranks: ranksOf(loaded.whole, looks),
      focus: state.selected,
      path: loaded.path,
      pinned: state.scene.pinned,
      text: (text) => this.text(text),
      relationshipLabel: (type, direction) => vocabulary.relationshipLabel(type, direction),
      qualified: (label, { qualifiers }) => qualified(label, qualifiers, state.language),
      familyOf: (type) => families.of(type),
      prominenceOf: looks.prominenceOf,
    });
    canvas?.draw(picture, {
      colors: colorsFrom(this, explorer.isDark),
      space: this.#laidOut?.space ?? spaceOf(this.offsetWidth),
      obstacles: this.#boxesOf([...this.renderRoot.querySelectorAll('.over:not(.list), .list.open'), this.#panel]),
    });
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

  override press(event: KeyboardEvent): boolean {
    return this.#actions?.press(event) ?? false;
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: block;
        position: relative;
        height: 100%;
        overflow: hidden;
      }
      .ground,
      .canvas,
      .still {
        position: absolute;
        inset: 0;
      }
      .canvas {
        outline: none;
      }
      .still {
        overflow: auto;
        background: #fff;
      }
      .over {
        position: absolute;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
      .tools {
        top: 12px;
        left: 12px;
        display: flex;
        max-width: calc(100% - 24px);
        padding: 0.25rem;
      }
      .legend {
        bottom: 12px;
        left: 12px;
        max-width: min(50rem, calc(100% - 24px));
        padding: 0.25rem 0.5rem;
        overflow: auto;
      }
      .list {
        top: 68px;
        bottom: 76px;
        left: 12px;
        z-index: 1;
        display: flex;
        flex-direction: column;
        inline-size: 17rem;
        padding: 0.7rem;
      }
      .list:not(.open, :focus-within) {
        clip-path: inset(50%);
      }
      kge-node-list {
        flex: 1;
        min-height: 0;
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
        .tools,
        .legend {
          overflow-x: auto;
        }
        .legend {
          display: none;
        }
        .tools {
          top: auto;
          bottom: 12px;
        }
      }
    `,
  ];
}

/** A pin moves one node only, and what is only hidden moves none. */
const needsLayout = (before: SceneState, now: SceneState): boolean =>
  before.layout !== now.layout || before.pinned !== now.pinned;

define('kge-graph-view', GraphView);
