import { css, html, nothing, type TemplateResult } from 'lit';
import './export-menu.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import type { Dialect } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';
import { type Layout, layouts } from '../../state/state.js';
import { controlStyle } from '../../style/theme.js';
import type { GraphActions } from './actions.js';
import { messages } from './messages.js';

/** Where nothing has a place in a source, nodes are not laid out by it. */
const layoutsOf = ({ hasEvidence }: Dialect): Layout[] => layouts.filter((layout) => hasEvidence || layout !== 'sections');

/** What can be done to the scene, as buttons; each says its key. */
export class ToolBar extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, actions: { attribute: false } };

  declare actions: GraphActions;

  protected override render(): TemplateResult {
    const { explorer, actions } = this;
    const { store, state } = explorer;
    const { hasRelationships } = explorer.vocabulary.dialect;
    const offered = layoutsOf(explorer.vocabulary.dialect);
    const hasNode = actions.selectedNode() !== undefined;
    const isPinned = hasNode && (state.selected ?? '') in state.scene.pinned;
    return html`<div role="toolbar" aria-label=${this.text(messages.tools)}>
      <select
        aria-label=${this.text(messages.layout)}
        @change=${({ target }: Event) => store.edit({ layout: offered[(target as HTMLSelectElement).selectedIndex] ?? 'force' })}
      >
        ${offered.map((layout) => html`<option ?selected=${layout === state.scene.layout}>${this.text(messages[layout])}</option>`)}
      </select>
      ${this.#button('+', messages.zoomIn, '+', () => actions.zoom(0.7))} ${this.#button('−', messages.zoomOut, '-', () => actions.zoom(1.4))}
      ${this.#button('⤢', messages.fit, 'F', () => actions.fit())}
      ${this.#button('↶', messages.undo, 'Ctrl+Z', () => store.undo(), store.canUndo)}
      ${this.#button('↷', messages.redo, 'Ctrl+Shift+Z', () => store.redo(), store.canRedo)}
      ${hasRelationships ? this.#button(this.text(messages.expand), messages.expand, 'E', () => actions.expand(), hasNode) : nothing}
      ${this.#button(this.text(messages.hide), messages.hide, 'H', () => actions.hide(), hasNode)}
      ${this.#button(this.text(isPinned ? messages.unpin : messages.pin), isPinned ? messages.unpin : messages.pin, '.', () => actions.pin(), hasNode)}
      ${hasRelationships ? this.#pathButton(hasNode) : nothing}
      <kge-export-menu .explorer=${explorer} .actions=${actions}></kge-export-menu>
    </div>`;
  }

  #pathButton(hasNode: boolean): TemplateResult {
    const { actions } = this;
    const label = messages.path;
    return this.#button(this.text(label), label, 'P', () => actions.path(), hasNode);
  }

  #button(face: string, label: Localized, key: string, act: () => void, isPossible = true): TemplateResult {
    const text = this.text(label);
    return html`<button
      aria-label=${text}
      aria-keyshortcuts=${key.replace('Ctrl', 'Control')}
      title="${text} (${key})"
      ?disabled=${!isPossible}
      @click=${act}
    >
      ${face}
    </button>`;
  }

  static override styles = [
    controlStyle,
    css`
      [role='toolbar'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
      button {
        padding: 0.15rem 0.55rem;
      }
      @container (max-width: 700px) {
        [role='toolbar'] {
          flex-wrap: nowrap;
          overflow-x: auto;
        }
        button,
        select {
          flex: none;
          white-space: nowrap;
        }
      }
      select {
        padding: 0.15rem 0.3rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.4rem;
        background: var(--kge-card);
      }
    `,
  ];
}

define('kge-tool-bar', ToolBar);
