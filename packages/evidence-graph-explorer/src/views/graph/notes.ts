import { css, html, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { emptyCard, stateStyle } from '../../parts/states.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import type { Stillness } from './canvas/stage.js';
import { messages } from './messages.js';

/** What of the scene cannot be shown, what is hidden, and why the picture stands still. */
export class GraphNotes extends ExplorerElement {
  static override properties = {
    ...ExplorerElement.properties,
    fault: { attribute: false },
    stillness: { attribute: false },
    wake: { attribute: false },
  };

  /** Why there is no picture. */
  declare fault: Localized | null;
  declare stillness: Stillness | null;
  /** Has the picture move again. */
  declare wake: () => void;

  protected override render(): TemplateResult[] {
    const { explorer } = this;
    const { hidden } = explorer.state.scene;
    const notes = this.#words().map((note) => html`<p>${note}</p>`);
    if (this.stillness === 'resting')
      notes.push(
        html`<p>${this.text(messages.resting)} <button class="text" @click=${this.wake}>${this.text(messages.wake)}</button></p>`,
      );
    if (hidden.length > 0)
      notes.push(
        html`<p>
          <button class="text restore" @click=${() => explorer.store.edit({ hidden: [] })}>
            ${icon('eye', 16)}${this.text(messages.restore, { count: hidden.length })}
          </button>
        </p>`,
      );
    const empty = this.#empty();
    return empty ? [...notes, empty] : notes;
  }

  #words(): string[] {
    const { loaded } = this.explorer;
    const nameOf = (id: string): string => {
      const node = loaded.scene.nodes.find((one) => one.id === id);
      return node ? this.text(node.name) : id;
    };
    const unknown = [...loaded.unknown, ...this.#unknownTypes()];
    return [
      ...(this.fault ? [this.text(this.fault)] : []),
      ...(this.stillness === 'unable' ? [this.text(messages.noWebGl)] : []),
      ...(unknown.length > 0 ? [this.text(messages.unknown, { ids: unknown.join(', ') })] : []),
      ...loaded.refused.map((words) => this.text(words)),
      ...(loaded.partly.length > 0 ? [this.text(messages.partly, { names: loaded.partly.map(nameOf).join(', ') })] : []),
    ];
  }

  #unknownTypes(): string[] {
    const { state, vocabulary } = this.explorer;
    return vocabulary.types.size === 0 ? [] : state.scene.hiddenTypes.filter((type) => !vocabulary.types.has(type));
  }

  /** Why there is nothing to see, and the way on; null where there is something. */
  #empty(): TemplateResult | null {
    const { explorer } = this;
    const { isLoading, visibleNodes, loaded } = explorer;
    if (isLoading || visibleNodes.length > 0) return null;
    const count = loaded.scene.nodes.length;
    if (count === 0) return emptyCard({ title: this.text(messages.emptyScene) });
    const run = (): void => explorer.store.edit({ hiddenTypes: [] });
    return emptyCard({
      title: this.text(messages.allHidden, { count }),
      text: this.text(messages.allHiddenWhy),
      action: { label: this.text(messages.allTypes), icon: 'undo-2', run },
    });
  }

  static override styles = [
    controlStyle,
    stateStyle,
    css`
      :host {
        display: block;
      }
      p:not(.state p) {
        inline-size: fit-content;
        margin: 0.375rem 0 0;
        padding: 0.25rem 0.75rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.5rem;
        background: var(--kge-card);
        font-size: 0.8125rem;
      }
      .state {
        inline-size: fit-content;
        margin: 0.375rem 0 0;
      }
    `,
  ];
}

define('kge-graph-notes', GraphNotes);
