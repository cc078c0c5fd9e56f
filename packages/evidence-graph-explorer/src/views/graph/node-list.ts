import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { keyOf, whenWritten } from '../../keys.js';
import type { Position, SceneNode } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { neighboursOf } from './layout/components.js';
import { messages } from './messages.js';

/** The scene as a list, in step with the picture: what the picture shows can be read and reached here without it. */
export class NodeList extends ExplorerElement {
  #active: string | null = null;
  #filter = '';
  /** The nodes from which the reader followed relationships, to come back to. */
  #trail: string[] = [];

  protected override render(): TemplateResult {
    const nodes = this.#nodes();
    const { state, marked } = this.explorer;
    const { selected } = state;
    const active = this.#activeAmong(nodes);
    return html`
      <h2 id="title">${this.text(messages.list)}</h2>
      <input
        type="search"
        placeholder=${this.text(messages.filter)}
        aria-label=${this.text(messages.filter)}
        @input=${this.#onText}
        @compositionend=${this.#onText}
      />
      <p id="help" class="visually-hidden">${this.text(messages.listHelp)}</p>
      <ul
        role="listbox"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="help"
        aria-multiselectable="true"
        aria-activedescendant=${active ? `node-${nodes.indexOf(active)}` : ''}
        @keydown=${this.#onKey}
      >
        ${nodes.map(
          (node, index) => html`<li
            role="option"
            id=${`node-${index}`}
            data-id=${node.id}
            aria-selected=${node.id === selected}
            aria-checked=${marked.has(node.id)}
            class=${node === active ? 'active' : ''}
            @click=${(event: MouseEvent) => this.#onClick(event, node.id)}
            @dblclick=${() => this.explorer.expand(node.id)}
            @contextmenu=${(event: MouseEvent) => this.#askForMenu(event, node.id)}
          >
            <span class="box" title=${this.text(messages.mark)} @click=${(event: Event) => this.#toggle(event, node.id)}>
              ${marked.has(node.id) ? icon('check', 14) : ''}
            </span>
            ${this.mark(node.type, 16)}
            <span class="name">${this.text(node.name)}</span>
            <span class="note">${this.#noteOf(node)}</span>
          </li>`,
        )}
      </ul>
    `;
  }

  protected override updated(_: PropertyValues): void {
    this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the keyboard's focus into the list. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=listbox]')?.focus();
  }

  #nodes(): SceneNode[] {
    const wanted = this.#filter.toLowerCase();
    const matches = ({ name, type }: SceneNode): boolean =>
      [name.zh, name.en, this.text(this.explorer.vocabulary.typeLabel(type))].some((text) => text.toLowerCase().includes(wanted));
    return this.explorer.visibleNodes.filter(matches);
  }

  #activeAmong(nodes: readonly SceneNode[]): SceneNode | undefined {
    const wanted = [this.#active, this.explorer.state.selected];
    return wanted.map((id) => nodes.find((node) => node.id === id)).find(Boolean) ?? nodes[0];
  }

  #noteOf({ id, type, qualifiers }: SceneNode): string {
    const notes = [this.explorer.vocabulary.typeLabel(type), ...qualifiers].map((each) => this.text(each));
    if (id in this.explorer.state.scene.pinned) notes.push(this.text(messages.pinnedMark));
    return notes.join(' · ');
  }

  #onText = whenWritten((text) => {
    this.#filter = text;
    this.requestUpdate();
  });

  /** With Shift or Ctrl, a node is marked beside the others. */
  #onClick(event: MouseEvent, id: string): void {
    if (event.shiftKey || event.ctrlKey || event.metaKey) this.#toggle(event, id);
    else this.#choose(id);
  }

  #toggle(event: Event, id: string): void {
    event.stopPropagation();
    this.#active = id;
    this.explorer.toggleMark(id);
  }

  /** Asks whoever has a menu for it; `kge-menu` says of what, and where in the window. */
  #askForMenu(event: Event, id: string, { x, y }: Position = event as MouseEvent): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('kge-menu', { detail: { id, x, y }, bubbles: true, composed: true }));
  }

  #choose(id: string): void {
    this.#active = id;
    this.explorer.select(id);
    this.requestUpdate();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const nodes = this.#nodes();
    const active = this.#activeAmong(nodes);
    if (!active) return;
    if (this.#act(event, active.id)) return;
    const index = nodes.indexOf(active);
    const moves: Readonly<Record<string, () => SceneNode | undefined>> = {
      ArrowDown: () => nodes[Math.min(index + 1, nodes.length - 1)],
      ArrowUp: () => nodes[Math.max(index - 1, 0)],
      Home: () => nodes[0],
      End: () => nodes[nodes.length - 1],
      ArrowRight: () => this.#follow(active, nodes),
      ArrowLeft: () => this.#back(nodes),
      Enter: () => active,
    };
    const key = keyOf(event);
    const move = moves[key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const target = move();
    if (!target) return;
    this.#active = target.id;
    if (['Enter', 'ArrowRight', 'ArrowLeft'].includes(key)) this.explorer.select(target.id);
    this.requestUpdate();
  };

  /** What a key does with the node that is active, beside moving on; false where it does nothing. */
  #act(event: KeyboardEvent, id: string): boolean {
    const key = keyOf(event);
    if (key === ' ') this.#toggle(event, id);
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      const { left = 0, bottom = 0 } = this.renderRoot.querySelector('.active')?.getBoundingClientRect() ?? {};
      this.#askForMenu(event, id, { x: left, y: bottom });
    } else return false;
    event.preventDefault();
    return true;
  }

  /** The next neighbour that was not on the way here. */
  #follow(active: SceneNode, nodes: readonly SceneNode[]): SceneNode | undefined {
    const neighbours = neighboursOf({
      nodes: this.explorer.visibleNodes,
      relationships: this.explorer.loaded.scene.relationships,
    });
    const next = nodes.find(({ id }) => neighbours.get(active.id)?.has(id) && !this.#trail.includes(id));
    if (next) this.#trail.push(active.id);
    return next;
  }

  #back(nodes: readonly SceneNode[]): SceneNode | undefined {
    const last = this.#trail.pop();
    return nodes.find(({ id }) => id === last);
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      h2 {
        margin: 0 0 0.5rem;
        font-size: 0.875rem;
      }
      input {
        inline-size: 100%;
        min-block-size: 2.25rem;
        margin-block-end: 0.5rem;
        padding: 0.2rem 0.625rem;
        background: var(--kge-paper);
      }
      @media (pointer: coarse) {
        input {
          min-block-size: 2.75rem;
        }
      }
      input::placeholder {
        color: var(--kge-quiet);
        opacity: 1;
      }
      ul {
        flex: 1;
        min-block-size: 4rem;
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto auto 1fr;
        gap: 0 0.5rem;
        align-items: center;
        min-block-size: 2.25rem;
        padding: 0.25rem 0.5rem;
        border-radius: 0.5rem;
        cursor: pointer;
      }
      li:hover {
        background: var(--kge-soft);
      }
      [role='listbox']:focus-visible .active {
        outline: 2px solid var(--kge-accent);
        outline-offset: -2px;
      }
      [aria-selected='true'] {
        background: var(--kge-accent-soft);
      }
      [aria-selected='true'] .name {
        font-weight: 600;
      }
      .box {
        display: grid;
        place-items: center;
        inline-size: 1.125rem;
        block-size: 1.125rem;
        border: 1px solid var(--kge-control);
        border-radius: 0.25rem;
      }
      [aria-checked='true'] .box {
        border-color: var(--kge-accent);
        background: var(--kge-accent);
        color: var(--kge-on-accent);
      }
      .name {
        overflow-wrap: anywhere;
      }
      .note {
        grid-column: 3;
        color: var(--kge-quiet);
        font-size: 0.75rem;
        line-height: 1.3;
      }
      @media (pointer: coarse) {
        li {
          min-block-size: 2.75rem;
        }
        .box {
          position: relative;
        }
        .box::after {
          position: absolute;
          inset: -0.8125rem;
          content: '';
        }
      }
    `,
  ];
}

define('kge-node-list', NodeList);
