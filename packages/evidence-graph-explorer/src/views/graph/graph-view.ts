import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import './legend.js';
import './node-list.js';
import './notes.js';
import './tool-bar.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { loadCode, wordsOf } from '../../fault.js';
import { focusedElement } from '../../focus.js';
import { once } from '../../once.js';
import type { DetailsPanel } from '../../panel/details-panel.js';
import { ReadingAhead } from '../../panel/reading-ahead.js';
import type { Localized, Position } from '../../scene/scene.js';
import { controlStyle } from '../../style/theme.js';
import type { Example } from '../query/examples.js';
import { GraphActions } from './actions.js';
import { colorsFrom } from './canvas/colors.js';
import type { Pointed } from './canvas/graph-canvas.js';
import { boxIn, type Rectangle } from './canvas/rectangle.js';
import { Stage } from './canvas/stage.js';
import { graphStyle } from './graph-style.js';
import { nowhere } from './layout/layout.js';
import { spaceOf } from './layout/space.js';
import { messages } from './messages.js';
import type { NodeMenu } from './node-menu.js';
import { Placing } from './placing.js';
import { scenePicture } from './scene-picture.js';
import type { ScrollHint } from './scroll-hint.js';
import { sightOf } from './sight.js';
import type { Tip } from './tip.js';
import { Uncovering } from './uncovering.js';

/** Loads what stands beside the picture. */
const loadRest = once(() => loadCode(import('./beside-picture.js')));

/** The graph view: the scene as a picture and as a list, the legend that filters both, and what can be done to them. */
export class GraphView extends ExplorerElement {
  #actions: GraphActions | undefined;
  readonly #stage = new Stage({
    events: {
      onChoose: (id) => this.#choose(id),
      onMark: (id) => this.explorer.toggleMark(id),
      onOpen: (id) => this.#open(id),
      onMove: (id, { x, y }) => this.#actions?.pinAt(id, x, y),
      onPoint: (pointed) => this.#tellOf(pointed),
      onMenu: (id, at) => this.#askForMenu(id, at),
      onCamera: (camera) => this.explorer.store.amend(this.#at, { camera }),
      isScrollingTaken: () => this.#ownsPage,
      onScroll: (by) => this.renderRoot.querySelector<ScrollHint>('kge-scroll-hint')?.show(by),
    },
    isAside: () => Boolean(this.hidden),
    onChange: () => {
      if (this.#actions) this.#actions.canvas = this.#stage.canvas;
      this.requestUpdate();
    },
  });
  /** The place in the history at which the picture is. */
  #at = 0;
  #placing: Placing | undefined;
  #uncovering: Uncovering | undefined;
  #ahead: ReadingAhead | undefined;
  #picture: ReturnType<typeof scenePicture> | undefined;
  /** The questions to the graph; none until they are read. */
  #examples: readonly Example[] = [];
  readonly #readExamples = once(async () => {
    this.#examples = await this.explorer.examples();
    this.requestUpdate();
  });
  /** Whether what stands beside the picture is loaded. */
  #hasRest = false;
  /** The picture as SVG, where there is no canvas. */
  #still = '';
  #fault: Localized | null = null;

  constructor() {
    super();
    // what the list asks for
    this.addEventListener('kge-menu', (event) => {
      const { id, ...at } = (event as CustomEvent<Position & { readonly id: string }>).detail;
      void this.#openMenu(id, at);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#actions ??= new GraphActions(this.explorer);
    this.#ahead ??= new ReadingAhead(this.explorer);
    this.#picture ??= scenePicture(this.explorer);
    this.#uncovering ??= new Uncovering({
      explorer: this.explorer,
      stage: this.#stage,
      isHidden: () => Boolean(this.hidden),
      isPlaced: () => this.#isPlaced,
      sight: () => sightOf(this.explorer, this.renderRoot, this.#panel),
      coverOf: (element) => this.#boxesOf([element])[0],
    });
    this.#uncovering.enter();
    this.#placing ??= new Placing(
      this.explorer,
      () => this.#show(),
      (error) => this.#fail(error),
    );
  }

  override disconnectedCallback(): void {
    this.#stage.leave();
    this.#uncovering?.leave();
    this.#ahead?.point(null);
    super.disconnectedCallback();
  }

  /** Whether what is loaded has its places, and can be seen. */
  get isSettled(): boolean {
    const { canvas, stillness, isInView } = this.#stage;
    const isOpen = canvas !== null || stillness !== null || isInView === false;
    return isOpen && this.#isPlaced && this.#uncovering?.isUnderWay !== true;
  }

  get #isPlaced(): boolean {
    return !this.isUpdatePending && !this.explorer.isLoading && this.#placing?.isSettled === true;
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
    const counts = this.#counts();
    const beside = explorer.isPanelOpen && explorer.state.selected !== null ? 'beside' : '';
    return html`
      <div class="ground">
        <div class="canvas" role="img" tabindex="-1" aria-label=${this.text(messages.canvas, { counts })}></div>
        ${this.#stage.stillness === null ? nothing : html`<div class="still" @click=${this.#onStill}>${unsafeHTML(this.#still)}</div>`}
      </div>
      <div class="top ${beside}">
        <kge-tool-bar class="over" .explorer=${explorer} .actions=${actions}></kge-tool-bar>
        <p class="counts">${counts}</p>
      </div>
      <div class="list over ${actions.isListOpen ? 'open' : ''}"><kge-node-list .explorer=${explorer}></kge-node-list></div>
      <div class="foot ${beside}">
        <kge-graph-notes
          .explorer=${explorer}
          .fault=${this.#fault}
          .stillness=${this.#stage.stillness}
          .wake=${() => this.#stage.wake()}
        ></kge-graph-notes>
        ${
          this.#hasRest
            ? html`<kge-path-bar .explorer=${explorer}></kge-path-bar><kge-mark-bar .explorer=${explorer}></kge-mark-bar>`
            : nothing
        }
        <kge-legend class="over" .explorer=${explorer}></kge-legend>
      </div>
      ${
        this.#hasRest
          ? html`<kge-node-menu .explorer=${explorer}></kge-node-menu>
              <kge-graph-tip .explorer=${explorer}></kge-graph-tip>
              <kge-scroll-hint .explorer=${explorer}></kge-scroll-hint>`
          : nothing
      }
    `;
  }

  /** How much of the graph is shown. */
  #counts(): string {
    const { nodes, relationships } = this.explorer.visibleScene;
    return this.text(messages.counts, { nodes: nodes.length, relationships: relationships.length });
  }

  protected override updated(_: PropertyValues): void {
    for (const node of this.renderRoot.querySelectorAll<SVGElement>('.still .node'))
      node.classList.toggle('selected', node.dataset.id === this.explorer.state.selected);
    this.#uncovering?.follow();
    if (this.hidden) return;
    const ground = this.renderRoot.querySelector<HTMLElement>('.canvas') as HTMLElement;
    this.#stage.enter(ground, this.renderRoot.querySelectorAll('.top, .foot, .over'));
    this.#followPlace();
    if (!this.#placing?.follow(spaceOf(ground))) this.#draw();
  }

  /** What its reader did with the camera belongs to the place where they did it. */
  #followPlace(): void {
    const { store } = this.explorer;
    if (store.at === this.#at) return;
    this.#stage.canvas?.settle();
    this.#at = store.at;
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
    this.#uncovering?.click();
    this.explorer.select(id);
  }

  /** Expands a node; one that is expanded already is folded again. */
  #open(id: string): void {
    if (this.explorer.isExpanded(id)) this.explorer.fold(id);
    else this.#actions?.expand(id);
  }

  #askForMenu(id: string | null, { x, y }: Position): void {
    const { left = 0, top = 0 } = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect() ?? {};
    void this.#openMenu(id, { x: left + x, y: top + y });
  }

  /** Opens the menu of a node or a relationship at a place of the window; the ground has none. */
  async #openMenu(id: string | null, at: Position): Promise<void> {
    const focused = focusedElement();
    if (id === null) return;
    await this.#loadRest();
    await this.renderRoot.querySelector<NodeMenu>('kge-node-menu')?.open(id, at, focused);
  }

  /** Loads what stands beside the picture; where it cannot be had, a note says so. */
  async #loadRest(): Promise<void> {
    if (this.#hasRest) return;
    try {
      await loadRest();
      this.#hasRest = true;
      this.requestUpdate();
    } catch (error) {
      this.#fail(error);
    }
    await this.updateComplete;
  }

  #fail(error: unknown): void {
    this.#fault = wordsOf(error);
    this.requestUpdate();
  }

  /** Only the tip changes by it: the picture is not drawn again wherever the pointer goes. */
  #tellOf(pointed: Pointed | null): void {
    this.#ahead?.point(pointed?.id ?? null);
    const tip = this.renderRoot.querySelector<Tip>('kge-graph-tip');
    if (tip) tip.pointed = pointed;
  }

  get #panel(): DetailsPanel | null {
    return this.#host?.shadowRoot?.querySelector<DetailsPanel>('kge-details-panel') ?? null;
  }

  /** Where elements lie over the canvas, in its pixels. */
  #boxesOf(elements: readonly (Element | null)[]): Rectangle[] {
    const canvas = this.renderRoot.querySelector('.canvas');
    return canvas ? elements.flatMap((element) => (element && boxIn(canvas, element)) ?? []) : [];
  }

  /** What stands still can be chosen, and moves again if it may. */
  #onStill = ({ target }: Event): void => {
    const chosen = target instanceof Element ? target.closest<SVGElement>('[data-id]') : null;
    this.explorer.select(chosen?.dataset.id ?? null);
    this.#stage.wake();
  };

  /** Draws what has its places now; what stands beside the picture comes after it. */
  #show(): void {
    if (this.#fault) this.requestUpdate();
    this.#fault = null;
    this.#draw();
    void this.#loadRest();
    void this.#readExamples();
  }

  #draw(): void {
    const { explorer } = this;
    const { canvas, stillness } = this.#stage;
    const picture = this.#picture?.(this.#placing?.places ?? nowhere, this.#examples);
    if (picture)
      canvas?.draw(picture, {
        colors: colorsFrom(this, explorer.isDark),
        space: this.#placing?.space ?? spaceOf(this),
        obstacles: this.#boxesOf([
          ...this.renderRoot.querySelectorAll('.over:not(.list), .list.open, kge-path-bar, kge-mark-bar, kge-graph-notes'),
          this.#panel?.closest('kge-sheet') ?? null,
        ]),
      });
    canvas?.look(explorer.state.camera);
    if (stillness !== null) void this.#drawStill();
  }

  async #drawStill(): Promise<void> {
    const actions = this.#actions as GraphActions;
    try {
      const { svg } = await loadCode(import('../../export/svg.js'));
      const still = svg(this.explorer.visibleScene, {
        ...actions.exportOptions(),
        colorOf: (type) => this.explorer.colorOf(type),
      });
      if (still === this.#still) return;
      this.#still = still;
      this.#fault = null;
      this.requestUpdate();
    } catch (error) {
      if (!this.#fault) this.#fail(error);
    }
  }

  override press(event: KeyboardEvent): boolean {
    return this.#actions?.press(event) ?? false;
  }

  static override styles = [controlStyle, graphStyle];
}

define('kge-graph-view', GraphView);
