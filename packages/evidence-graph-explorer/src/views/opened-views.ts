import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer.js';
import type { ExplorerElement } from '../explorer-element.js';
import { loadCode, wordsOf } from '../fault.js';
import { messages } from '../messages.js';
import { faultCard, skeleton } from '../parts/states.js';
import type { Localized } from '../scene/scene.js';
import type { ViewName } from '../state/state.js';
import type { View } from './views.js';

/** The views of an explorer that have been opened. Each keeps its element, and its code is loaded when it is first shown. */
export class OpenedViews {
  readonly #elements = new Map<ViewName, ExplorerElement>();
  readonly #faults = new Map<ViewName, Localized>();

  constructor(
    private readonly explorer: Explorer,
    private readonly changed: () => void,
  ) {}

  element({ name }: View): ExplorerElement | undefined {
    return this.#elements.get(name);
  }

  /** Shows one of them, and hides the others. */
  render(shown: View): TemplateResult {
    this.#load(shown);
    return html`${this.#renderState(shown)}
    ${[...this.#elements].map(([name, element]) => {
      const isHidden = name !== shown.name;
      if (element.hidden && !isHidden) element.requestUpdate(); // hidden, it may not have kept up
      element.hidden = isHidden;
      return element;
    })}`;
  }

  #renderState({ name }: View): TemplateResult | typeof nothing {
    const { explorer } = this;
    const fault = this.#faults.get(name);
    if (!fault) {
      if (this.#elements.has(name)) return nothing;
      const loading = skeleton(explorer.text(messages.loadingView));
      return this.#elements.size === 0 ? html`<slot>${loading}</slot>` : loading; // at first, what the page has put there says more
    }
    const retry = (): void => {
      this.#faults.delete(name);
      this.changed();
    };
    return faultCard({
      title: explorer.text(messages.viewFault, { reason: explorer.text(fault) }),
      action: { label: explorer.text(messages.retry), icon: 'refresh-cw', run: retry },
    });
  }

  #load({ name, tag, load }: View): void {
    if (this.#elements.has(name) || this.#faults.has(name)) return;
    const { explorer } = this;
    loadCode(load()).then(
      () => {
        if (this.#elements.has(name)) return;
        this.#elements.set(name, Object.assign(document.createElement(tag) as ExplorerElement, { explorer }));
        this.changed();
      },
      (fault: unknown) => {
        this.#faults.set(name, wordsOf(fault));
        this.changed();
      },
    );
  }
}
