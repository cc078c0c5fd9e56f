import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { withOwnLengths } from '../style/lengths.js';
import { controlStyle } from '../style/theme.js';
import { moveAmong, popoverStyle } from './popover.js';

/**
 * A button (slot `label`) that opens what stands in its other slot, above all else and never clipped. It closes with Escape, a click
 * outside, and once something in it was chosen, unless that has `data-keep`.
 */
export class Menu extends LitElement {
  static override properties: PropertyDeclarations = { label: {}, variant: {}, isOpen: { state: true } };

  /** The button's name where it shows an icon alone. */
  declare label: string | null;
  /** The look of the button: of controls' classes. */
  declare variant: string | null;
  declare isOpen: boolean;
  #stop = (): void => {};

  constructor() {
    super();
    this.isOpen = false;
    this.label = null;
    this.variant = null;
  }

  override disconnectedCallback(): void {
    this.#stop();
    super.disconnectedCallback();
  }

  open(): void {
    this.#popover?.showPopover();
  }

  close(): void {
    this.#popover?.hidePopover();
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('button');
  }

  get #popover(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  protected override render(): TemplateResult {
    return html`<button
        class=${this.variant ?? ''}
        popovertarget="content"
        aria-expanded=${this.isOpen}
        aria-label=${this.label ?? ''}
        title=${this.label ?? ''}
      >
        <slot name="label"></slot>
      </button>
      <div id="content" popover @toggle=${this.#onToggle} @click=${this.#onClick} @keydown=${this.#onKey}><slot></slot></div>`;
  }

  #onToggle = (event: Event): void => {
    this.isOpen = (event as ToggleEvent).newState === 'open';
    this.#stop();
    this.#stop = () => {};
    const button = this.#button;
    const popover = this.#popover;
    if (!this.isOpen || !button || !popover) return;
    this.#stop = autoUpdate(button, popover, () => void place(button, popover));
    this.#items[0]?.focus();
  };

  get #items(): HTMLElement[] {
    const items = this.querySelectorAll<HTMLElement>(
      ':is(button, a[href], input, select, [data-item]):not([slot="label"] *):not(:disabled)',
    );
    return [...items].filter((item) => item.checkVisibility());
  }

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('button, a') && !target.closest('[data-keep]')) this.close();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (moveAmong(this.#items, event)) event.stopPropagation();
  };

  static override styles = [
    controlStyle,
    popoverStyle,
    css`
      :host {
        display: inline-block;
      }
      /* below one another: side by side, what is inline would make it as wide as all of it */
      [popover]:popover-open {
        display: grid;
      }
      [popover] {
        inline-size: max-content;
        max-inline-size: min(28rem, calc(100vw - 1rem));
      }
      ::slotted([slot='label']) {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }
      ::slotted(button) {
        inline-size: 100%;
      }
    `,
  ].map(withOwnLengths);
}

async function place(button: HTMLElement, popover: HTMLElement): Promise<void> {
  popover.style.maxHeight = ''; // where it fits best is found by its own height
  const { x, y } = await computePosition(button, popover, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(4),
      flip(),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          popover.style.maxHeight = `${Math.max(120, availableHeight)}px`;
        },
      }),
    ],
  });
  Object.assign(popover.style, { left: `${x}px`, top: `${y}px` });
}

define('kge-menu', Menu);
