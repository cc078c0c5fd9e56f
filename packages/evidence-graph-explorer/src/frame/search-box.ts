import { css, html, nothing, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { ExplorerElement } from '../explorer-element.js';
import { wordsOf } from '../fault.js';
import { focusedElement } from '../focus.js';
import { keyOf, whenWritten } from '../keys.js';
import type { NodeLink } from '../ontology/dialect.js';
import type { Localized } from '../scene/scene.js';
import { icon } from '../style/icons.js';
import { controlStyle } from '../style/theme.js';
import { readHits } from './hits.js';
import { messages } from './messages.js';

const patience = 60;

/** Finds entities while their names are typed; choosing one shows it in the graph. */
export class SearchBox extends ExplorerElement {
  #text = '';
  #hits: readonly NodeLink[] = [];
  #total = 0;
  #active = 0;
  #isOpen = false;
  #fault: Localized | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before; Escape gives it back. */
  #before: HTMLElement | null = null;

  /** Puts the keyboard's focus into the box. */
  override focus(): void {
    this.#before = focusedElement();
    this.#input()?.focus();
    this.#input()?.select();
  }

  protected override render(): TemplateResult {
    const label = this.text(messages.search);
    const active = this.#isOpen && this.#hits[this.#active] ? `hit-${this.#active}` : '';
    return html`
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        aria-label=${label}
        placeholder=${this.text(messages.searchFor)}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-expanded=${this.#isOpen}
        aria-activedescendant=${active}
        @input=${this.#onText}
        @compositionend=${this.#onText}
        @keydown=${this.#onKey}
        @focus=${() => this.#open(this.#text !== '')}
        @blur=${this.#onBlur}
      />
      ${icon('search')}<kbd aria-hidden="true">/</kbd>
      <div class="popup" ?hidden=${!this.#isOpen}>
        <ul id="hits" role="listbox" aria-label=${this.text(messages.hits)}>
          ${this.#hits.map(
            (hit, index) => html`<li
              role="option"
              id=${`hit-${index}`}
              data-id=${hit.id}
              aria-selected=${index === this.#active}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#choose(hit)}
            >
              <span>${this.text(hit)}</span>
              <small>${this.text(this.explorer.vocabulary.typeLabel(hit.type))}</small>
            </li>`,
          )}
        </ul>
        <p role="status">${this.#renderStatus()}</p>
      </div>
    `;
  }

  #renderStatus(): string | typeof nothing {
    if (this.#fault) return this.text(this.#fault);
    if (this.#hits.length === 0) return this.text(messages.noHit, { query: this.#text });
    return this.#total > this.#hits.length ? this.text(messages.moreHits, { count: this.#total - this.#hits.length }) : nothing;
  }

  #onText = whenWritten((text) => {
    this.#text = text.trim();
    clearTimeout(this.#waiting);
    if (this.#text === '') this.#open(false);
    else this.#waiting = setTimeout(() => void this.#find(this.#text), patience);
  });

  async #find(text: string): Promise<void> {
    try {
      const { hits, total } = await readHits(this.explorer.client, text);
      if (text !== this.#text) return;
      this.#hits = hits;
      this.#total = total;
      this.#fault = null;
    } catch (error) {
      if (text !== this.#text) return;
      this.#hits = [];
      this.#fault = wordsOf(error);
    }
    this.#active = 0;
    this.#open(true);
  }

  #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation(); // the keys of the views are letters here
    const key = keyOf(event);
    const last = this.#hits.length - 1;
    if (key === 'ArrowDown') this.#active = Math.min(this.#active + 1, last);
    else if (key === 'ArrowUp') this.#active = Math.max(this.#active - 1, 0);
    else if (key === 'Enter') void this.#chooseActive();
    else if (key === 'Escape') this.#leave();
    else return;
    event.preventDefault();
    this.requestUpdate();
  };

  async #chooseActive(): Promise<void> {
    clearTimeout(this.#waiting);
    if (this.#text !== '') await this.#find(this.#text); // what is typed, not what was found for less of it
    const hit = this.#hits[this.#active];
    if (hit) this.#choose(hit);
  }

  #choose({ id }: NodeLink): void {
    this.#open(false);
    this.explorer.showNode(id);
  }

  readonly #onBlur = (): void => {
    this.#open(false);
    this.dispatchEvent(new Event('kge-leave'));
  };

  #leave(): void {
    this.#open(false);
    if (this.#before) this.#before.focus();
    else this.#input()?.blur();
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.requestUpdate();
  }

  #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  static override styles = [
    controlStyle,
    css`
      :host {
        position: relative;
        display: block;
        min-width: 0;
      }
      .icon,
      kbd {
        position: absolute;
        top: 50%;
        transform: translateY(-50%);
        color: var(--kge-quiet);
        pointer-events: none;
      }
      .icon {
        left: 0.65rem;
      }
      kbd {
        right: 0.5rem;
        padding: 0 0.4rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.25rem;
        font: inherit;
        font-size: 0.75rem;
      }
      input:not(:placeholder-shown) ~ kbd {
        display: none;
      }
      input {
        width: 100%;
        min-block-size: 2.25rem;
        padding: 0.3rem 2rem 0.3rem 2.2rem;
        background: var(--kge-paper);
      }
      @media (pointer: coarse) {
        input {
          min-block-size: 2.75rem;
        }
        kbd {
          display: none;
        }
      }
      input::placeholder {
        color: var(--kge-quiet);
        opacity: 1;
      }
      .popup {
        position: absolute;
        z-index: 10;
        top: calc(100% + 0.3rem);
        right: 0;
        left: 0;
        min-width: 15rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.75rem;
        background: var(--kge-card);
        box-shadow: var(--kge-shadow);
      }
      ul {
        margin: 0;
        padding: 0.3rem;
        list-style: none;
      }
      ul:empty {
        display: none;
      }
      li {
        display: flex;
        gap: 0.6rem;
        justify-content: space-between;
        padding: 0.35rem 0.5rem;
        border-radius: 0.4rem;
        cursor: pointer;
      }
      li:hover,
      li[aria-selected='true'] {
        background: var(--kge-soft);
      }
      small {
        flex: none;
        color: var(--kge-quiet);
      }
      p {
        margin: 0;
        padding: 0.4rem 0.8rem;
        color: var(--kge-quiet);
        font-size: 0.85rem;
      }
      p:empty {
        display: none;
      }
    `,
  ];
}

define('kge-search-box', SearchBox);
