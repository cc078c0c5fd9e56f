import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import './frame/status-line.js';
import './panel/details-panel.js';
import { Explorer } from './explorer.js';
import type { ExplorerElement } from './explorer-element.js';
import type { TopBar } from './frame/top-bar.js';
import './frame/top-bar.js';
import { placeOf } from './graph/place.js';
import { isTyping } from './is-typing.js';
import { type Language, languages, tagOf } from './language/language.js';
import { messages } from './messages.js';
import { addressOf, stateOf } from './state/address.js';
import { startState, type Theme, themes, type ViewName, viewNames } from './state/state.js';
import type { Weight } from './state/state-store.js';
import { controlStyle, themeStyle } from './style/theme.js';
import { availableViews, type View, views } from './views/views.js';

/**
 * `<knowledge-graph-explorer>`: looks at a graph through GraphQL, at an `endpoint` or in the page itself from the file `src`.
 *
 * Attributes: `endpoint` or `src` (one of them), `view`, `node` (an ID to select), `start` (IDs of the first scene, separated by
 * spaces), `language` (zh, en), `theme` (system, light, dark), `routing` (none, or hash: the state is kept in the page's address).
 * Events: `kge-ready`, `kge-select` (`{ id }`), `kge-navigate` (`{ view, address }`), `kge-error` (`{ message }`).
 */
export class KnowledgeGraphExplorer extends LitElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    src: {},
    view: {},
    node: {},
    start: {},
    language: {},
    theme: {},
    routing: {},
  };

  declare endpoint: string | null;
  declare src: string | null;
  declare view: ViewName | null;
  declare node: string | null;
  declare start: string | null;
  declare language: Language | null;
  declare theme: Theme | null;
  declare routing: 'none' | 'hash' | null;

  /** What its parts share; for tests and for pages that steer it. */
  explorer: Explorer | undefined;
  readonly #opened = new Map<ViewName, ExplorerElement>();
  readonly #faults = new Map<ViewName, Error>();
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  #endings: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const defaults = this.#defaults();
    const explorer = new Explorer({
      place: placeOf(this.endpoint, this.src),
      start: this.start?.split(/\s+/).filter(Boolean) ?? [],
      state: this.routing === 'hash' ? stateOf(location.hash, defaults) : defaults,
      keys: this.routing === 'hash' ? document : this,
    });
    this.explorer = explorer;
    const prefer = (): void => {
      explorer.prefersDark = this.#darkness.matches;
      explorer.changed();
    };
    const update = (): void => this.#update(explorer);
    const restore = (): void => explorer.store.restore(stateOf(location.hash, defaults));
    explorer.addEventListener('change', update);
    this.#darkness.addEventListener('change', prefer);
    explorer.keys.addEventListener('keydown', this.#onKey);
    if (this.routing === 'hash') addEventListener('popstate', restore);
    let last = explorer.state;
    const stopListening = explorer.store.listen((state, weight) => {
      if (state.selected !== last.selected) this.#tell('kge-select', { id: state.selected });
      last = state;
      this.#navigate(weight, defaults);
    });
    this.#endings = [
      stopListening,
      () => explorer.removeEventListener('change', update),
      () => this.#darkness.removeEventListener('change', prefer),
      () => removeEventListener('popstate', restore),
      () => explorer.keys.removeEventListener('keydown', this.#onKey),
    ];
    prefer();
    void explorer.load();
  }

  override disconnectedCallback(): void {
    for (const end of this.#endings) end();
    this.#opened.clear();
    super.disconnectedCallback();
  }

  #defaults(): Explorer['state'] {
    const preferred: Language = /^zh/i.test(document.documentElement.lang || navigator.language) ? 'zh' : 'en';
    return {
      ...startState,
      view: known(viewNames, this.view) ?? startState.view,
      selected: this.node ?? null,
      language: known(languages, this.language) ?? preferred,
      theme: known(themes, this.theme) ?? startState.theme,
    };
  }

  #navigate(weight: Weight, defaults: Explorer['state']): void {
    const { explorer } = this;
    if (!explorer) return;
    const address = addressOf(explorer.state, defaults);
    if (this.routing === 'hash' && address !== location.hash) history[`${weight}State`](null, '', address);
    this.#tell('kge-navigate', { view: explorer.state.view, address });
  }

  #update(explorer: Explorer): void {
    const { language } = explorer.state;
    this.dataset.theme = explorer.isDark ? 'dark' : 'light';
    this.lang = tagOf(language);
    const state = explorer.fault ? 'error' : explorer.isLoading ? 'loading' : 'ready';
    if (state !== this.dataset.state) {
      this.dataset.state = state;
      if (state === 'ready') this.#tell('kge-ready', {});
      if (state === 'error') this.#tell('kge-error', { message: explorer.fault?.message });
    }
    this.requestUpdate();
  }

  #onKey = (pressed: Event): void => {
    const event = pressed as KeyboardEvent;
    if (isTyping(event) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !this.explorer) return;
    const bar = this.renderRoot.querySelector<TopBar>('kge-top-bar');
    const view = availableViews(this.explorer.vocabulary)[Number(event.key) - 1];
    if (event.key === '/') bar?.focusSearch();
    else if (event.key === '?') bar?.showHelp();
    else if (view) this.explorer.show(view.name);
    else return;
    event.preventDefault();
  };

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (!explorer) return nothing;
    const shown = views.find(({ name }) => name === explorer.state.view) as View;
    this.#open(shown, explorer);
    return html`
      <kge-top-bar
        .explorer=${explorer}
        .views=${availableViews(explorer.vocabulary)}
        .link=${this.routing === 'hash' ? () => location.href : null}
      ></kge-top-bar>
      ${explorer.fault ? this.#renderFault(explorer, explorer.fault) : nothing}
      <section part="view" id="view" aria-label=${explorer.text(shown.label)}>
        ${this.#renderState(explorer, shown)}
        ${[...this.#opened].map(([name, element]) => {
          element.hidden = name !== shown.name;
          return element;
        })}
      </section>
      <kge-details-panel part="panel" .explorer=${explorer} ?hidden=${explorer.state.selected === null}></kge-details-panel>
      <kge-status-line part="status" .explorer=${explorer}></kge-status-line>
    `;
  }

  #renderFault(explorer: Explorer, fault: Error): TemplateResult {
    return html`<p class="fault" role="alert">
      ${explorer.text(messages.fault, { reason: fault.message })}
      <button @click=${() => void explorer.load()}>${explorer.text(messages.retry)}</button>
    </p>`;
  }

  #renderState(explorer: Explorer, { name }: View): TemplateResult | typeof nothing {
    const fault = this.#faults.get(name);
    if (fault) return html`<p class="fault" role="alert">${explorer.text(messages.viewFault, { reason: fault.message })}</p>`;
    return this.#opened.has(name) ? nothing : html`<p class="loading">${explorer.text(messages.loadingView)}</p>`;
  }

  /** Loads a view's code the first time it is shown. */
  #open({ name, tag, load }: View, explorer: Explorer): void {
    if (this.#opened.has(name) || this.#faults.has(name)) return;
    load().then(
      () => {
        if (this.explorer !== explorer || this.#opened.has(name)) return;
        this.#opened.set(name, Object.assign(document.createElement(tag) as ExplorerElement, { explorer }));
        this.requestUpdate();
      },
      (error: Error) => {
        this.#faults.set(name, error);
        this.requestUpdate();
      },
    );
  }

  static override styles = [
    themeStyle,
    controlStyle,
    css`
      :host {
        display: grid;
        grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
        height: 40rem;
        min-width: 0;
        container-type: inline-size;
        background: var(--kge-paper);
        /* All parts inherit these; a page's rule for every element would win over them. */
        color: var(--kge-ink) !important;
        font: 0.9375rem/1.55 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif !important;
        letter-spacing: normal !important;
        text-align: start !important;
        text-indent: 0 !important;
        text-transform: none !important;
        white-space: normal !important;
        word-spacing: normal !important;
      }
      kge-top-bar,
      kge-status-line,
      .fault {
        grid-column: 1 / -1;
      }
      kge-top-bar {
        grid-row: 1;
      }
      .fault {
        grid-row: 2;
        margin: 0;
        padding: 0.6rem 1rem;
        border-bottom: 1px solid var(--kge-line);
        color: var(--kge-warn);
      }
      #view {
        grid-row: 3;
        position: relative;
        min-width: 0;
        min-height: 0;
      }
      #view > * {
        position: absolute;
        inset: 0;
        overflow: auto;
      }
      .loading {
        margin: 0;
        padding: 2rem;
        color: var(--kge-quiet);
      }
      kge-details-panel {
        grid-row: 3;
        width: 23rem;
        min-height: 0;
        overflow: auto;
        border-left: 1px solid var(--kge-line);
        background: var(--kge-card);
      }
      kge-status-line {
        grid-row: 4;
      }
      @container (max-width: 700px) {
        #view,
        kge-details-panel {
          grid-column: 1 / -1;
        }
        kge-details-panel {
          position: relative;
          z-index: 2;
          align-self: end;
          width: auto;
          max-height: 60%;
          border: 0;
          border-top: 1px solid var(--kge-line);
          border-radius: 0.8rem 0.8rem 0 0;
          box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 20%);
        }
      }
    `,
  ];
}

const known = <T extends string>(names: readonly T[], name: string | null): T | undefined => names.find((one) => one === name);

if (!customElements.get('knowledge-graph-explorer')) customElements.define('knowledge-graph-explorer', KnowledgeGraphExplorer);
