import { css, html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../clipboard.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { type RelationDetails, readRelations } from '../../panel/details.js';
import { type NodeAction, nodeActions, relationActions, type Subject } from '../../panel/node-actions.js';
import { moveAmong, popoverStyle } from '../../parts/popover.js';
import type { Localized, Position, SceneNode } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

/** What can be done with a node or a relationship, where it is: by a right click, a long press, or the menu key. */
export class NodeMenu extends ExplorerElement {
  #id: string | null = null;
  #relations: readonly RelationDetails[] = [];
  #copied: Localized | null = null;
  #fault: Localized | null = null;
  #focusedBefore: HTMLElement | null = null;

  /** Opens at a place of the window. */
  async open(id: string, at: Position, focused: HTMLElement | null = null): Promise<void> {
    this.#id = id;
    this.#relations = [];
    this.#copied = null;
    this.#fault = null;
    this.#focusedBefore = focused;
    this.requestUpdate();
    await this.updateComplete;
    this.#show(at);
    await this.#read(id);
    const isOpen = this.#popover?.matches(':popover-open'); // it may have been closed meanwhile
    if (id === this.#id && isOpen) this.#show(at);
  }

  get #popover(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  get #node(): SceneNode | undefined {
    return this.explorer.loaded.scene.nodes.find(({ id }) => id === this.#id);
  }

  protected override render(): TemplateResult {
    const id = this.#id;
    const node = this.#node;
    const name = node ? this.text(node.name) : '';
    return html`<div popover role="group" aria-label=${name || this.text(messages.actions)} @beforetoggle=${this.#onBeforeToggle} @toggle=${this.#onToggle} @keydown=${this.#onKey} @contextmenu=${stop}>
      ${node ? html`<p class="name">${this.mark(node.type, 16)}${name}</p>` : nothing}
      ${id === null ? nothing : this.#actionsOf(id, node).map((action) => this.#renderAction(action))}
      ${node ? this.#renderRelations({ id: node.id, type: node.type, ...node.name }) : nothing}
      ${this.#fault ? html`<p role="alert">${this.text(this.#fault)}</p>` : nothing}
    </div>`;
  }

  #actionsOf(id: string, node: SceneNode | undefined): NodeAction[] {
    const { explorer } = this;
    const address = explorer.linkTo({ ...explorer.state, selected: id });
    const subject = node && { id, type: node.type, ...node.name };
    return [
      { name: 'select', label: messages.details, icon: 'info', key: 'Enter', act: () => explorer.select(id) },
      ...(subject ? nodeActions(explorer, subject) : []),
      { name: 'cite', label: messages.cite, icon: 'quote', key: 'C', act: () => explorer.cite(id) },
      ...(address === null ? [] : [this.#copying(address)]),
    ];
  }

  /** Each relation, to be brought in by itself. */
  #renderRelations(subject: Subject): TemplateResult | typeof nothing {
    const actions = relationActions(this.explorer, subject, this.#relations);
    return actions.length === 0
      ? nothing
      : html`<p class="heading">${this.text(messages.expandBy)}</p>
          ${actions.map((action) => this.#renderAction(action))}`;
  }

  #copying(address: string): NodeAction {
    const act = async (): Promise<void> => {
      if (await copyText(address)) this.#copied = messages.copied;
      else this.#fault = messages.notCopied;
      if (this.#copied) this.explorer.announce(this.text(messages.copied));
      this.requestUpdate();
    };
    return {
      name: 'copy-link',
      label: this.#copied ?? messages.copyLink,
      icon: this.#copied ? 'check' : 'link',
      act: () => void act(),
    };
  }

  #renderAction({ name, label, values, icon: face, key, act }: NodeAction): TemplateResult {
    const run = (): void => {
      if (name !== 'copy-link') this.#popover?.hidePopover();
      act();
    };
    return html`<button class="item" data-action=${name} @click=${run}>
      ${icon(face)}<span>${this.text(label, values)}</span>${key ? html`<kbd>${key}</kbd>` : nothing}
    </button>`;
  }

  async #read(id: string): Promise<void> {
    const node = this.#node;
    const { client, vocabulary } = this.explorer;
    if (!node || !vocabulary.dialect.isConnected(node.type)) return;
    try {
      const relations = await readRelations(client, vocabulary, id);
      if (id === this.#id) this.#relations = relations;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Opens where it is wanted, as far as the window has room. */
  #show({ x, y }: Position): void {
    const popover = this.#popover;
    if (!popover) return;
    if (!popover.matches(':popover-open')) popover.showPopover();
    const { offsetWidth, offsetHeight } = popover;
    const left = Math.max(8, Math.min(x, innerWidth - offsetWidth - 8));
    const top = Math.max(8, Math.min(y, innerHeight - offsetHeight - 8));
    Object.assign(popover.style, { left: `${left}px`, top: `${top}px` });
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') this.#items[0]?.focus();
    else this.#id = null;
  };

  /** Gives the focus back before it closes: the next key is heard where that is. */
  #onBeforeToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#focusedBefore?.focus();
  };

  #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    moveAmong(this.#items, event);
  };

  static override styles = [
    controlStyle,
    popoverStyle,
    css`
      [popover] {
        max-block-size: calc(100vh - 1rem);
        max-inline-size: min(22rem, calc(100vw - 1rem));
      }
      .name {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        margin: 0;
        padding: 0.25rem 0.75rem 0.375rem;
        font-weight: 600;
      }
      .heading {
        margin: 0.375rem 0 0;
        padding: 0.375rem 0.75rem 0;
        border-block-start: 1px solid var(--kge-line);
        color: var(--kge-quiet);
        font-size: 0.8125rem;
      }
      .item {
        justify-content: flex-start;
        inline-size: 100%;
        border-color: transparent;
        background: none;
        text-align: start;
      }
      .item:is(:hover, :focus-visible) {
        background: var(--kge-soft);
      }
      kbd {
        margin-inline-start: auto;
        padding-inline-start: 1rem;
        color: var(--kge-quiet);
        font: inherit;
        font-size: 0.75rem;
      }
      [role='alert'] {
        margin: 0;
        padding: 0.25rem 0.75rem;
        color: var(--kge-bad);
      }
    `,
  ];
}

const stop = (event: Event): void => event.preventDefault();

define('kge-node-menu', NodeMenu);
