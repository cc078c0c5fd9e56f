import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { focusedElement } from '../../focus.js';
import { keyOf, whenWritten } from '../../keys.js';
import type { Localized } from '../../scene/scene.js';
import { icon } from '../../style/icons.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from '../messages.js';
import type { Hit, HitKind } from './hits.js';
import { type Nearest, Search } from './search.js';
import { searchStyle } from './search-style.js';

const debounceMs = 60;

/** Finds entities while their names are typed; choosing one shows it in the graph. */
export class SearchBox extends ExplorerElement {
  #text = '';
  #hits: readonly Hit[] = [];
  #more = 0;
  /** What is found instead, where nothing is. */
  #nearest: readonly Nearest[] = [];
  #active = 0;
  #isOpen = false;
  #isFinding = false;
  #searching: Search | undefined;
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
      <div class="field" aria-busy=${this.#isFinding && this.#text !== ''}><input
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
      ${icon('search')}<kbd aria-hidden="true">/</kbd></div>
      <div class="popup" ?hidden=${!this.#isOpen}>
        <ul id="hits" role="listbox" aria-label=${this.text(messages.hits)}>
          ${this.#hits.map((hit, index) => this.#renderHit(hit, index))}
        </ul>
        <p role="status">${this.#renderStatus()}</p>
        ${this.#hits.length === 0 ? this.#renderWays() : nothing}
      </div>
    `;
  }

  /** What can be done where nothing was found, or no answer came. */
  #renderWays(): TemplateResult {
    return html`<div class="ways" @mousedown=${(event: Event) => event.preventDefault()}>
      ${
        this.#fault
          ? html`<button @click=${() => void this.#find(this.#text)}>${icon('refresh-cw', 16)}${this.text(messages.retry)}</button>`
          : this.#nearest.map(
              ({ words, count }) =>
                html`<button data-words=${words} @click=${() => this.searchFor(words)}>
                  ${icon('search', 16)}${this.text(messages.instead, { words, count })}
                </button>`,
            )
      }
      <button @click=${this.#clear}>${icon('x', 16)}${this.text(messages.clear)}</button>
    </div>`;
  }

  #renderHit(hit: Hit, index: number): TemplateResult {
    return html`<li
      role="option"
      id=${`hit-${index}`}
      data-id=${'node' in hit ? hit.node.id : 'id' in hit ? hit.id : ''}
      data-kind=${hit.kind}
      aria-selected=${index === this.#active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(hit)}
    >
      ${this.#renderWhat(hit)}
    </li>`;
  }

  #renderWhat(hit: Hit): TemplateResult {
    if (hit.kind === 'question')
      return this.#renderLines(icon('circle-help', 16), this.text(hit.title), this.text(messages.question));
    if (hit.kind === 'article')
      return this.#renderLines(
        icon('book-open-text', 16),
        html`<span class="passage">${hit.before}<mark>${hit.found}</mark>${hit.after}</span>`,
        this.text(hit.section),
      );
    const { node, place, kind } = hit;
    const beside = [this.text(this.explorer.vocabulary.typeLabel(node.type)), ...(place ? [this.text(place)] : [])];
    const found = foundIn[kind];
    const where = [...(found ? [this.text(found)] : []), ...beside].join(' · ');
    return this.#renderLines(this.mark(node.type, 16), this.text(node), where);
  }

  #renderLines(mark: unknown, what: string | TemplateResult, where: string): TemplateResult {
    return html`${mark}<span class="lines"><span class="what">${what}</span><small>${where}</small></span>`;
  }

  #renderStatus(): string | typeof nothing {
    if (this.#fault) return this.text(this.#fault);
    if (this.#hits.length === 0) return this.text(messages.noHit, { query: this.#text });
    return this.#more > 0 ? this.text(messages.moreHits, { count: this.#more }) : nothing;
  }

  #onText = whenWritten((text) => {
    this.#text = text.trim();
    clearTimeout(this.#waiting);
    if (this.#text === '') this.#open(false);
    else this.#waiting = setTimeout(() => void this.#find(this.#text), debounceMs);
  });

  async #find(text: string): Promise<void> {
    this.#isFinding = true;
    this.requestUpdate();
    try {
      const { hits, more } = await this.#search.find(text);
      const nearest = hits.length === 0 && text === this.#text ? await this.#search.nearest(text) : [];
      if (text !== this.#text) return;
      this.#hits = hits;
      this.#nearest = nearest;
      this.#more = more;
      this.#fault = null;
    } catch (error) {
      if (text !== this.#text) return;
      this.#hits = [];
      this.#fault = wordsOf(error);
    }
    this.#isFinding = false;
    this.#active = 0;
    this.#open(this.matches(':focus-within')); // its reader may have left meanwhile
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

  #choose(hit: Hit): void {
    const { store } = this.explorer;
    this.#open(false);
    this.dispatchEvent(new Event('kge-leave'));
    if (hit.kind === 'question') store.set({ view: 'start', question: hit.id });
    else if (hit.kind === 'article') store.set({ view: 'source', evidence: null, find: hit.found });
    else this.explorer.showNode(hit.node.id);
  }

  /** Searches for words that are not typed, but offered. */
  searchFor(words: string): void {
    const input = this.#input();
    if (!input) return;
    clearTimeout(this.#waiting);
    this.focus();
    input.value = words;
    this.#text = words;
    void this.#find(words);
  }

  readonly #clear = (): void => {
    const input = this.#input();
    clearTimeout(this.#waiting);
    if (input) input.value = '';
    this.#text = '';
    this.#open(false);
    input?.focus();
  };

  get #search(): Search {
    const { explorer } = this;
    this.#searching ??= new Search(explorer.client, () => explorer.examples());
    return this.#searching;
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

  static override styles = [controlStyle, searchStyle];
}

const foundIn: Readonly<Partial<Record<HitKind, Localized>>> = {
  alias: messages.inAlias,
  figure: messages.inFigure,
  words: messages.inWords,
};

define('kge-search-box', SearchBox);
