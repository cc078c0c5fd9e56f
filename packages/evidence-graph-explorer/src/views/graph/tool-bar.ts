import { css, html, nothing, type TemplateResult } from 'lit';
import '../../parts/menu.js';
import './export-menu.js';
import './type-menu.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import type { Dialect } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';
import { type Layout, layouts } from '../../state/state.js';
import { type IconName, icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import type { GraphActions } from './actions.js';
import { messages } from './messages.js';
import { toolStyle } from './tool-style.js';

/** Where nothing has a place in a source, nodes are not laid out by it. */
const layoutsOf = ({ hasEvidence }: Dialect): Layout[] => layouts.filter((layout) => hasEvidence || layout !== 'sections');

/** A button of the bar: its icon, what it is called, and its key. */
interface Tool {
  readonly name: string;
  readonly face: IconName;
  readonly label: Localized;
  readonly key: string;
  act(): void;
  readonly isPossible?: boolean;
  readonly isPressed?: boolean;
}

/** What can be done to the scene, in one row; each button says its key. */
export class ToolBar extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, actions: { attribute: false } };

  declare actions: GraphActions;

  protected override render(): TemplateResult {
    const { explorer, actions } = this;
    const { store, pathStart } = explorer;
    const { hasRelationships } = explorer.vocabulary.dialect;
    return html`<div role="toolbar" aria-label=${this.text(messages.tools)}>
      ${this.#renderLayouts()}
      ${this.#button({ name: 'list', face: 'list', label: messages.list, key: 'L', act: () => actions.toggleList(), isPressed: actions.isListOpen })}
      <kge-type-menu .explorer=${explorer}></kge-type-menu>
      <span class="gap"></span>
      <span class="steps">
      ${this.#button({ name: 'undo', face: 'undo-2', label: messages.undo, key: 'Ctrl+Z', act: () => store.undo(), isPossible: store.canUndo })}
      ${this.#button({ name: 'redo', face: 'redo-2', label: messages.redo, key: 'Ctrl+Shift+Z', act: () => store.redo(), isPossible: store.canRedo })}
      </span>
      <span class="gap"></span>
      <span class="zoom">
        ${this.#button({ name: 'zoom-in', face: 'plus', label: messages.zoomIn, key: '+', act: () => actions.zoom(0.7) })}
        ${this.#button({ name: 'zoom-out', face: 'minus', label: messages.zoomOut, key: '-', act: () => actions.zoom(1.4) })}
      </span>
      ${this.#button({ name: 'fit', face: 'maximize', label: messages.fit, key: 'F', act: () => actions.fit() })}
      <span class="gap"></span>
      ${
        hasRelationships
          ? this.#button(
              {
                name: 'path',
                face: 'route',
                label: messages.path,
                key: 'P',
                act: () => actions.path(),
                isPressed: pathStart !== null,
              },
              true,
            )
          : nothing
      }
      <kge-export-menu .explorer=${explorer} .actions=${actions}></kge-export-menu>
    </div>`;
  }

  #renderLayouts(): TemplateResult {
    const { state, store, vocabulary } = this.explorer;
    const { layout: now } = state.scene;
    return html`<kge-menu variant="plain" label="${this.text(messages.layout)}: ${this.text(messages[now])}">
      <span slot="label" class="face">${icon('layers')}<span class="word">${this.text(messages[now])}</span>${icon('chevron-down', 16)}</span>
      ${layoutsOf(vocabulary.dialect).map(
        (layout) =>
          html`<button class="item" data-layout=${layout} aria-pressed=${layout === now} @click=${() => layout !== now && store.edit({ layout })}>
            ${icon(layout === now ? 'check' : null)}<span>${this.text(messages[layout])}</span>
          </button>`,
      )}
    </kge-menu>`;
  }

  #button({ name, face, label, key, act, isPossible = true, isPressed }: Tool, hasWord = false): TemplateResult {
    const text = this.text(label);
    return html`<button
      class="tool"
      data-tool=${name}
      aria-label=${text}
      aria-keyshortcuts=${key.replace('Ctrl', 'Control')}
      aria-pressed=${isPressed ?? nothing}
      title="${text} (${key})"
      ?disabled=${!isPossible}
      @click=${act}
    >
      ${icon(face)}${hasWord ? html`<span class="word">${text}</span>` : nothing}
    </button>`;
  }

  static override styles = [
    controlStyle,
    toolStyle,
    css`
      [role='toolbar'],
      .steps,
      .zoom {
        display: flex;
        align-items: center;
      }
      kge-type-menu {
        display: none;
      }
      .tool {
        gap: 0.4rem;
        min-inline-size: 2.25rem;
        padding: 0.2rem 0.5rem;
        border-color: transparent;
        background: none;
        white-space: nowrap;
      }
      button.tool:disabled {
        border-color: transparent;
      }
      button.tool:hover:not(:disabled) {
        background: var(--kge-soft);
      }
      button.tool[aria-pressed='true'] {
        background: var(--kge-accent-soft);
      }
      .item > span:only-child {
        padding-inline-start: 1.525rem;
      }
      .gap {
        flex: none;
        inline-size: 1px;
        block-size: 1.25rem;
        margin-inline: 0.375rem;
        background: var(--kge-line);
      }
      @media (pointer: coarse) {
        .tool {
          min-inline-size: 2.75rem;
        }
      }
      /* The legend has no room of its own. */
      @container (max-width: 699px) or (max-height: 479px) {
        kge-type-menu {
          display: block;
        }
      }
      /* The page has its own way back, and two fingers zoom. */
      @container (max-width: 699px) and (min-height: 480px), (max-width: 899px) and (max-height: 479px) {
        :is(.gap, .steps, .zoom) {
          display: none;
        }
      }
    `,
  ];
}

define('kge-tool-bar', ToolBar);
