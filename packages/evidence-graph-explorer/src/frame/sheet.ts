import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { keyOf } from '../keys.js';
import { withOwnLengths } from '../style/lengths.js';
import { controlStyle } from '../style/theme.js';

/** From the lowest to the highest. */
const heights = ['low', 'half', 'full'] as const;
type Height = (typeof heights)[number];

/**
 * What lies over the view without changing its size: a panel at its right, or a sheet at its foot where there is little room. A sheet
 * has three heights, which its handle leads through: by dragging, by the arrow keys, and by a press.
 */
export class Sheet extends LitElement {
  static override properties: PropertyDeclarations = { label: {}, height: { reflect: true } };

  /** The name of the handle. */
  declare label: string;
  declare height: Height;
  #from: { readonly y: number; readonly size: number } | undefined;

  constructor() {
    super();
    this.label = '';
    this.height = 'half';
  }

  protected override render(): TemplateResult {
    return html`<button
        class="handle"
        aria-label=${this.label}
        title=${this.label}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
      ></button>
      <div class="content"><slot></slot></div>`;
  }

  get #level(): number {
    return heights.indexOf(this.height);
  }

  #isDragged = false;

  /** Each press leads one higher, and from the top to the foot. */
  #onClick = (): void => {
    if (!this.#isDragged) this.height = heights[(this.#level + 1) % heights.length] as Height;
    this.#isDragged = false;
  };

  #onKey = (event: KeyboardEvent): void => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[keyOf(event)];
    if (step === undefined) return;
    this.height = heights[Math.min(Math.max(this.#level + step, 0), heights.length - 1)] as Height;
    event.preventDefault();
    event.stopPropagation();
  };

  #onDown = (event: PointerEvent): void => {
    (event.target as Element).setPointerCapture(event.pointerId);
    this.#from = { y: event.clientY, size: this.offsetHeight };
  };

  #onMove = ({ clientY }: PointerEvent): void => {
    if (!this.#from) return;
    const moved = this.#from.y - clientY;
    if (Math.abs(moved) > 4) this.#isDragged = true;
    if (this.#isDragged) this.style.blockSize = `${this.#from.size + moved}px`;
  };

  /** Comes to rest at the nearest height. */
  #onUp = (): void => {
    if (this.#from && this.#isDragged) {
      const whole = this.parentElement?.offsetHeight || this.offsetHeight;
      const share = this.offsetHeight / whole;
      this.height = share < 0.35 ? 'low' : share < 0.7 ? 'half' : 'full';
    }
    this.#from = undefined;
    this.style.blockSize = '';
  };

  static override styles = [
    controlStyle,
    css`
      :host {
        display: flex;
        flex-direction: column;
        z-index: 3;
        inline-size: 23.5rem;
        max-inline-size: calc(100% - 1.5rem);
        margin: 0.75rem;
        overflow: hidden;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
      .content {
        flex: 1;
        min-block-size: 0;
        overflow: auto;
        overscroll-behavior: contain;
      }
      .handle {
        display: none;
      }
      @container (max-width: 1023px) {
        :host {
          inline-size: 21.25rem;
        }
      }
      @container (max-height: 479px) {
        :host {
          inline-size: 20rem;
          margin: 0.5rem;
        }
      }
      @container (max-width: 699px) and (min-height: 480px) {
        :host {
          align-self: end;
          inline-size: auto;
          max-inline-size: none;
          block-size: 50%;
          margin: 0;
          border-width: 1px 0 0;
          border-radius: 1rem 1rem 0 0;
          transition: block-size 160ms;
        }
        :host([height='low']) {
          block-size: 8.25rem;
        }
        :host([height='full']) {
          block-size: 100%;
        }
        .handle {
          display: flex;
          flex: none;
          min-block-size: 1.5rem;
          padding: 0;
          border: 0;
          background: none;
          touch-action: none;
        }
        .handle::before {
          inline-size: 2.5rem;
          block-size: 0.3rem;
          border-radius: 999px;
          background: var(--kge-control);
          content: '';
        }
      }
      @media (pointer: coarse) {
        .handle {
          min-block-size: 2.75rem;
          margin-block-end: -0.75rem;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        :host {
          transition: none !important;
        }
      }
    `,
  ].map((style) => withOwnLengths(style));
}

define('kge-sheet', Sheet);
