import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';

/** How long it is read, in milliseconds. */
const reading = 1500;

/** Says how the picture is moved, where the page has just been scrolled instead. */
export class ScrollHint extends ExplorerElement {
  #by: 'wheel' | 'touch' | null = null;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  show(by: 'wheel' | 'touch'): void {
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => this.#set(null), reading);
    this.#set(by);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#hiding);
    super.disconnectedCallback();
  }

  #set(by: 'wheel' | 'touch' | null): void {
    if (by === this.#by) return;
    this.#by = by;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#by === null) return nothing;
    return html`<p>${this.text(this.#by === 'wheel' ? messages.wheelZooms : messages.fingersMove)}</p>`;
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        pointer-events: none;
      }
      p {
        margin: 0;
        padding: 0.5rem 1rem;
        border: 1px solid var(--kge-control);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
    `,
  ];
}

define('kge-scroll-hint', ScrollHint);
