import {
  type CSSResultGroup,
  type CSSResultOrNative,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './frame/live-region.js';
import './frame/notices.js';
import './frame/sheet.js';
import './frame/top-bar.js';
import './panel/details-panel.js';
import { Explorer } from './explorer.js';
import type { ExplorerElement } from './explorer-element.js';
import type { ExplorerKit } from './explorer-kit.js';
import { messages as frameMessages } from './frame/messages.js';
import type { TopBar } from './frame/top-bar.js';
import { sourceOf } from './graph/graph-source.js';
import { isTyping, keyOf } from './keys.js';
import { type Language, tagOf } from './language/language.js';
import { stateStyle } from './parts/states.js';
import type { Preferences } from './preferences.js';
import { addressOf } from './state/address.js';
import { followHistory, pageAddress, pageRoute, placeInHistory, writeAddress } from './state/page-address.js';
import type { Theme, ViewName } from './state/state.js';
import type { HistoryMode } from './state/state-store.js';
import { StateCalledFor } from './state-called-for.js';
import { frameStyle } from './style/frame-style.js';
import { withOwnLengths } from './style/lengths.js';
import { controlStyle, themeStyle } from './style/theme.js';
import { OpenedViews } from './views/opened-views.js';
import { availableViews, type View, views } from './views/views.js';

/** Given again, it leads back there, wherever its reader has gone since. */
const leading = { hasChanged: () => true };

/**
 * `<knowledge-graph-explorer>`: looks at a graph through GraphQL, at an `endpoint` or in the page itself from the file `src`.
 *
 * Attributes: `endpoint` or `src` (one of them), `view`, `node` (an ID to select), `start` (IDs of the first scene, separated by
 * spaces), `language` (zh, en), `theme` (system, light, dark), `routing` (none, or hash: the state is kept in the page's address),
 * `remember` (what the reader chooses of language and theme is kept for the next visit, as it is with `routing="hash"`).
 * Each is followed whenever it changes. What the reader has done is kept while the element is out of the page.
 * What stands within the element is shown until a view is there.
 * Events: `kge-ready`, `kge-select` (`{ id }`), `kge-navigate` (`{ view, address }`), `kge-error` (`{ message }`).
 */
export class KnowledgeGraphExplorer extends LitElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    src: {},
    start: {},
    routing: {},
    view: leading,
    node: leading,
    language: leading,
    theme: leading,
    remember: { type: Boolean },
  };

  declare endpoint: string | null;
  declare src: string | null;
  declare start: string | null;
  declare routing: 'none' | 'hash' | null;
  declare view: ViewName | null;
  declare node: string | null;
  declare language: Language | null;
  declare theme: Theme | null;
  declare remember: boolean;

  /** What its owner gives it; a subclass has its own. */
  protected get kit(): ExplorerKit {
    return { views };
  }

  /** What its parts share, from the first update on; for tests and for pages that steer it. */
  explorer: Explorer | undefined;
  #opened: OpenedViews | undefined;
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  #connection = new AbortController();
  #session = new AbortController();

  readonly #calledFor = new StateCalledFor(this, this.kit.views);

  constructor() {
    super();
    this.remember = false;
    this.addEventListener('keydown', this.#onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#darkness.addEventListener('change', this.#prefer, { signal });
    addEventListener('popstate', this.#onAddress, { signal });
    document.addEventListener('keydown', this.#onPageKey, { signal });
    this.#prefer();
  }

  override disconnectedCallback(): void {
    this.#connection.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.explorer || changed.has('endpoint') || changed.has('src')) this.#open();
    else this.#follow(this.explorer, changed);
  }

  /** Opens a graph. After another one, its scene is a new one, and view, language and theme stay. */
  #open(): void {
    const defaults = this.#calledFor.defaults();
    const { view, language, theme } = this.explorer?.state ?? defaults;
    const { state, unread } = this.#calledFor.address() ?? { state: { ...defaults, view, language, theme }, unread: [] };
    const explorer = new Explorer({
      place: sourceOf(this.endpoint, this.src),
      start: this.#start(),
      state,
      at: this.#calledFor.isRouted ? placeInHistory() : 0,
      opening: this.kit.opening,
      inPage: this.kit.inPage,
      languages: this.kit.languages,
    });
    explorer.unread = unread;
    this.#connect(explorer);
    this.#session.abort();
    this.#session = new AbortController();
    this.#opened = new OpenedViews(explorer, () => this.requestUpdate());
    this.explorer = explorer;
    explorer.addEventListener('change', () => this.#tellOf(explorer), this.#session);
    explorer.addEventListener(
      'choice',
      (event) => this.#calledFor.remember((event as CustomEvent<Preferences>).detail),
      this.#session,
    );
    let last = explorer.state;
    explorer.store.listen((state, mode) => {
      if (this.explorer !== explorer) return;
      if (state.selected !== last.selected) this.#tell('kge-select', { id: state.selected });
      last = state;
      this.#navigate(explorer, mode);
    });
    if (unread.length > 0) this.#navigate(explorer, 'replace'); // the address then says what is shown
    this.#prefer();
    void explorer.load();
  }

  #follow(explorer: Explorer, changed: PropertyValues<this>): void {
    const { view, selected, language, theme } = this.#calledFor.defaults();
    const change = {
      ...(changed.has('view') ? { view } : {}),
      ...(changed.has('node') ? { selected } : {}),
      ...(changed.has('language') ? { language } : {}),
      ...(changed.has('theme') ? { theme } : {}),
    };
    if (Object.keys(change).length > 0) explorer.store.set(change, 'replace');
    if (changed.has('start')) explorer.startFrom(this.#start());
    if (changed.has('routing')) this.#route(explorer);
  }

  /** Keeps the state in the page's address from now on, or no longer. */
  #route(explorer: Explorer): void {
    const address = this.#calledFor.address();
    this.#connect(explorer);
    if (!address || location.hash === '') return;
    explorer.unread = address.unread;
    explorer.store.restore(address.state, 'replace');
  }

  /** Has an explorer use the page's address and history where they tell its state. */
  #connect(explorer: Explorer): void {
    const { isRouted } = this.#calledFor;
    explorer.store.route = isRouted ? pageRoute : null;
    explorer.addressOf = isRouted ? (state) => pageAddress(addressOf(state, this.#calledFor.defaults())) : null;
  }

  #start(): readonly string[] {
    return this.start?.split(/\s+/).filter(Boolean) ?? this.kit.start ?? [];
  }

  #onAddress = (): void => {
    const { explorer } = this;
    const address = this.#calledFor.address();
    if (!explorer || !address) return;
    explorer.unread = address.unread;
    followHistory(explorer.store, address.state);
  };

  #navigate({ state, store }: Explorer, mode: HistoryMode): void {
    const address = addressOf(state, this.#calledFor.defaults());
    if (this.#calledFor.isRouted && this.isConnected) writeAddress(address, mode, store.at);
    this.#tell('kge-navigate', { view: state.view, address });
  }

  #prefer = (): void => {
    if (!this.explorer) return;
    this.explorer.prefersDark = this.#darkness.matches;
    this.explorer.changed();
  };

  #tellOf(explorer: Explorer): void {
    this.dataset.theme = explorer.isDark ? 'dark' : 'light';
    this.lang = tagOf(explorer.state.language);
    const state = explorer.fault ? 'error' : explorer.isLoading ? 'loading' : 'ready';
    if (state !== this.dataset.state) {
      this.dataset.state = state;
      if (state === 'ready') this.#tell('kge-ready', {});
      if (state === 'error') this.#tell('kge-error', { message: explorer.fault && explorer.text(explorer.fault) });
    }
    this.requestUpdate();
  }

  /** On a page of its own, keys are heard that nothing else has the focus for. */
  #onPageKey = (event: KeyboardEvent): void => {
    const isOfNothing = event.target === document.body || event.target === document.documentElement;
    if (this.#calledFor.isRouted && isOfNothing) this.#onKey(event);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event, this) || keyOf(event) === '' || event.altKey) return;
    if (event.key === 'Escape' && isOfOpenMenu(event)) return; // the browser closes it
    if (this.#press(event)) event.preventDefault();
  };

  /** Does what a key stands for, here or in a part; false where it stands for nothing. */
  #press(event: KeyboardEvent): boolean {
    const { explorer } = this;
    if (!explorer) return false;
    const panel = this.renderRoot.querySelector<ExplorerElement>('kge-details-panel');
    const parts = [this.#opened?.element(this.#shown(explorer)), this.#hasPanel(explorer) ? panel : null];
    if (parts.some((part) => part?.press(event))) return true;
    if (event.ctrlKey || event.metaKey) return false;
    const bar = this.renderRoot.querySelector<TopBar>('kge-top-bar');
    const view = this.#viewOfKey(event.key, availableViews(this.kit.views, explorer.vocabulary));
    if (event.key === 'Escape' && explorer.state.selected !== null) explorer.select(null);
    else if (event.key === '/') bar?.focusSearch();
    else if (event.key === '?') bar?.showHelp();
    else if (view) explorer.show(view.name);
    else return false;
    return true;
  }

  /** `0` stands for the start, `1` for the first of the other views. */
  #viewOfKey(key: string, available: readonly View[]): View | undefined {
    const others = available.filter(({ name }) => name !== 'start');
    return key === '0' ? available.find(({ name }) => name === 'start') : others[Number(key) - 1];
  }

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    return explorer ? html`${keyed(explorer, this.#renderFrame(explorer))}` : nothing;
  }

  #renderFrame(explorer: Explorer): TemplateResult {
    const shown = this.#shown(explorer);
    return html`<div class="box"><div class="frame">
      <button class="skip" @click=${() => this.renderRoot.querySelector<HTMLElement>('#view')?.focus()}>
        ${explorer.text(frameMessages.skip)}
      </button>
      <kge-top-bar
        .explorer=${explorer}
        .views=${availableViews(this.kit.views, explorer.vocabulary)}
        .shown=${shown}
        .isPage=${this.#calledFor.isRouted}
      ></kge-top-bar>
      <kge-notices class="notices" .explorer=${explorer}></kge-notices>
      <section part="view" id="view" tabindex="-1" aria-label=${explorer.text(shown.label)}>
        ${this.#opened?.render(shown)}
      </section>
      <kge-sheet part="panel" label=${explorer.text(frameMessages.panelHeight)} ?hidden=${!this.#hasPanel(explorer)}>
        <kge-details-panel .explorer=${explorer} .parts=${this.kit.details ?? []}></kge-details-panel>
      </kge-sheet>
      <kge-live-region .explorer=${explorer}></kge-live-region>
    </div></div>`;
  }

  #hasPanel(explorer: Explorer): boolean {
    return explorer.state.selected !== null && explorer.isPanelOpen && !this.#shown(explorer).standsAlone;
  }

  /** The view of the state; the first one where the graph has not got what that needs. */
  #shown({ state, vocabulary }: Explorer): View {
    const available = availableViews(this.kit.views, vocabulary);
    return available.find(({ name }) => name === state.view) ?? (this.kit.views[0] as View);
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return LitElement.finalizeStyles(styles).map(withOwnLengths);
  }

  static override styles = [themeStyle, controlStyle, stateStyle, frameStyle];
}

/** Whether an event comes from what lies open above the page, such as a menu. */
const isOfOpenMenu = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(':popover-open'));
