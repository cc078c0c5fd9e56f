import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { leavesOf, type Part } from './outline.js';

/**
 * The whole source at a glance: a block for each leaf, as high as it is long, as dense as facts rest on it; what is in sight has a frame.
 * A picture of the outline, which says the same: a press leads to a block. Fires `go` with a section's ID.
 */
export class DensityStrip extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, parts: { attribute: false }, read: { attribute: false } };

  declare parts: readonly Part[];
  /** The IDs of the leaves that are in sight, in their order. */
  declare read: readonly string[];

  constructor() {
    super();
    this.read = [];
  }

  protected override render(): TemplateResult {
    const leaves = leavesOf(this.parts);
    const densest = Math.max(...leaves.map(densityOf), Number.MIN_VALUE);
    return html`<div class="strip" aria-hidden="true" @pointerdown=${this.#onPointer} @pointermove=${this.#onPointer}>
      ${leaves.map((leaf) => this.#renderBlock(leaf, densityOf(leaf) / densest))}
      <b></b>
    </div>`;
  }

  protected override updated(_: PropertyValues): void {
    const read = [...this.renderRoot.querySelectorAll<HTMLElement>('.read')];
    const [first, last] = [read[0], read.at(-1)];
    const frame = this.renderRoot.querySelector('b');
    if (!frame) return;
    frame.hidden = !first || !last;
    if (!first || !last) return;
    const end = last.offsetTop + last.offsetHeight;
    Object.assign(frame.style, { top: `${first.offsetTop - 3}px`, height: `${end - first.offsetTop + 6}px` });
  }

  #renderBlock({ section, count }: Part, density: number): TemplateResult {
    const isRead = this.read.includes(section.id);
    const share = Math.round(12 + 88 * density);
    return html`<i
      class=${isRead ? 'read' : ''}
      data-section=${section.id}
      title=${[this.text(section), ...(count === null ? [] : [count])].join(' · ')}
      .style=${`flex-grow: ${section.end - section.start}; --density: ${share}%`}
    ></i>`;
  }

  #onPointer = (event: PointerEvent): void => {
    if ((event.buttons & 1) === 0 || !(event.target instanceof HTMLElement)) return;
    const { section } = event.target.dataset;
    if (section !== undefined) this.dispatchEvent(new CustomEvent('go', { detail: section }));
  };

  static override styles = css`
    :host {
      display: block;
      border-inline-end: 1px solid var(--kge-line);
      background: var(--kge-card);
    }
    .strip {
      display: flex;
      position: relative;
      flex-direction: column;
      box-sizing: border-box;
      gap: 2px;
      block-size: 100%;
      padding: 0.75rem 0.875rem;
      cursor: pointer;
    }
    i {
      flex-basis: 0;
      min-block-size: 3px;
      border-radius: 2px;
      background: color-mix(in srgb, var(--kge-accent) var(--density), var(--kge-card));
    }
    b {
      position: absolute;
      inset-inline: 0.4375rem;
      border: 1.5px solid var(--kge-ink);
      border-radius: 0.25rem;
      pointer-events: none;
    }
    b[hidden] {
      display: none;
    }
    @media (forced-colors: active) {
      i {
        border: 1px solid CanvasText;
      }
    }
  `;
}

const densityOf = ({ section, count }: Part): number => (count ?? 0) / Math.max(1, section.end - section.start);

define('kge-density-strip', DensityStrip);
