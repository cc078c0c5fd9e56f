import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../parts/menu.js';
import './density-strip.js';
import './source-outline.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { keyOf } from '../../keys.js';
import { emptyCard, faultCard, skeleton, stateStyle } from '../../parts/states.js';
import { tagStyle } from '../../parts/tag.js';
import type { Localized } from '../../scene/scene.js';
import { controlStyle } from '../../style/theme.js';
import type { DensityStrip } from './density-strip.js';
import { FoundWords, foundWordsStyle } from './found-words.js';
import { margin } from './margin.js';
import type { Mark } from './marks.js';
import { messages } from './messages.js';
import { type Chosen, firstNotes, type Note, notesAtOnce, notesOf } from './notes.js';
import { notesStyle } from './notes-style.js';
import { find, leavesOf, markWith, outlineOf, type Part } from './outline.js';
import { prose } from './prose.js';
import { ScrollSpy } from './scroll-spy.js';
import { sourceHead } from './source-head.js';
import type { SourceOutline } from './source-outline.js';
import { type Evidence, readEvidence, readText, type SourceText } from './source-reader.js';
import { sourceStyle } from './source-style.js';
import { keepTabStop, moveFocus } from './tab-stop.js';
import { textStyle } from './text-style.js';

/** The source, section by section: its words with marks on which facts rest, and the facts beside them; without its text, the terms. */
export class SourceView extends ExplorerElement {
  #source: SourceText | null = null;
  #outline: readonly Part[] = [];
  /** Null until it is read, which takes longer than the text. */
  #byId: ReadonlyMap<string, Evidence> | null = null;
  #fault: Localized | null = null;
  #isReading = false;
  /** The evidence that is shown, as the state had it last. */
  #shown: string | null = null;
  #isToBeFocused = false;
  /** What is selected, as the state had it last. */
  #selected: string | null = null;
  /** Whether a place of what is selected is to come in sight. */
  #isToBeSeen = false;
  /** The IDs of the sections of which all notes are shown. */
  #unfolded: ReadonlySet<string> = new Set();
  /** Whether the reader wants notes in the other language, too; null where nothing is said. */
  #bilingual: boolean | null = null;
  readonly #foundWords = new FoundWords();
  readonly #spy = new ScrollSpy((elements) => this.#onSight(elements));
  readonly #room = new ResizeObserver(() => this.#tellRoom());

  override connectedCallback(): void {
    super.connectedCallback();
    this.explorer.addEventListener('evidence', this.#showAnew);
    this.#room.observe(this);
  }

  override disconnectedCallback(): void {
    this.explorer.removeEventListener('evidence', this.#showAnew);
    this.#foundWords.show([], '');
    this.#spy.stop();
    this.#room.disconnect();
    this.explorer.tellBeside(false);
    super.disconnectedCallback();
  }

  protected override willUpdate(_: PropertyValues): void {
    if (this.hidden) return;
    if (!this.#source && !this.#isReading && !this.#fault) void this.#read();
    const { selected } = this.explorer.state;
    if (this.#byId && selected !== this.#selected) {
      this.#selected = selected;
      this.#isToBeSeen = true;
    }
    if (this.#byId && this.explorer.state.evidence !== this.#shown) this.#open(this.#byId, this.explorer.state.evidence);
  }

  protected override render(): TemplateResult {
    if (this.#fault)
      return faultCard({
        title: this.text(messages.fault, { reason: this.text(this.#fault) }),
        action: { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#read() },
      });
    if (!this.#source) return skeleton(this.text(messages.loading));
    const wanted = this.explorer.state.find;
    const parts = find(this.#outline, wanted);
    return html`
      <kge-density-strip .explorer=${this.explorer} .parts=${this.#outline} @go=${this.#onGo}></kge-density-strip>
      <kge-source-outline .explorer=${this.explorer} .parts=${this.#outline} @go=${this.#onGo}></kge-source-outline>
      <div class="page">
        <div class="paper">
          ${this.#renderNotesHead()} ${this.#renderHead(this.#source, wanted === '' ? null : leavesOf(parts).length)}
          <p class="visually-hidden" id="help">${this.text(messages.help)}</p>
          <div class="text" role="group" aria-label=${this.text(messages.text)} aria-describedby="help" @keydown=${this.#onKey}>
            ${parts.length === 0 ? this.#renderNothing(wanted) : parts.map((part) => this.#renderPart(part))}
          </div>
        </div>
      </div>
    `;
  }

  #renderHead(source: SourceText, found: number | null): TemplateResult {
    const { evidence } = this.explorer.state;
    const unknown = evidence !== null && this.#byId?.has(evidence) === false ? evidence : null;
    return sourceHead(this.explorer, { source, outline: this.#outline, found, unknown, goTo: this.#goTo });
  }

  #renderNotesHead(): TemplateResult {
    const toggle = (): void => {
      this.#bilingual = !this.#isBilingual;
      this.requestUpdate();
    };
    return html`<div class="column">
      <div class="notes-head">
        <strong>${this.text(messages.notes)}</strong>
        <span class="tag">${this.text(messages.perParagraph, { count: notesAtOnce })}</span>
        ${
          this.#hasOtherLanguage
            ? html`<button class="switch" role="switch" aria-checked=${this.#isBilingual} @click=${toggle}>
                ${this.text(messages.otherNotes)}<i></i>
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderNothing(words: string): TemplateResult {
    const showAll = (): void => this.explorer.store.set({ find: '' }, 'replace');
    return emptyCard({
      title: this.text(messages.noMatches, { words }),
      action: { label: this.text(messages.showAll), icon: 'x', run: showAll },
    });
  }

  #renderPart(part: Part): TemplateResult {
    const { section, quoted, parts } = part;
    const related = section.related.map((one) => this.text(one)).join(' · ');
    return html`
      ${quoted ? html`<h2 class="quoted"><span>${this.text(quoted)} <small>${this.text(messages.quoted)}</small></span></h2>` : nothing}
      ${
        parts.length === 0
          ? this.#renderLeaf(part, true, related)
          : html`<section data-section=${section.id} aria-label=${this.text(section)}>
              <h3 class="heading"><span>${this.text(section)} <small>${related}</small></span></h3>
              ${leavesOf(parts).map((leaf) => this.#renderLeaf(leaf, false))}
            </section>`
      }
    `;
  }

  #renderLeaf(part: Part, isTop: boolean, related = ''): TemplateResult {
    const { section, name, marks } = part;
    const { selected } = this.explorer.state;
    const notes = notesOf(marks, this.#chosen, this.explorer.vocabulary);
    const numbered = firstNotes(notes);
    const isUnfolded = this.#unfolded.has(section.id);
    const unfold = (): void => this.#unfold(section.id);
    const choose = (mark: Mark): void => this.#chooseMark(notes, mark);
    const shown = this.#byId?.get(this.#shown ?? '') ?? null;
    const label = html`${this.text(name)} <small>${related}</small>
        ${notes.length > 0 ? html`<button class="text all" aria-expanded=${isUnfolded} @click=${unfold}>${this.text(messages.all, { count: notes.length })}</button>` : nothing}`;
    return html`<div
      class="paragraph ${section.kind.toLowerCase()} ${isUnfolded ? 'unfolded' : ''}"
      data-section=${section.id}
      role="group"
      aria-label=${this.text(section)}
    >
      ${isTop ? html`<h3 class="label">${label}</h3>` : html`<h4 class="label">${label}</h4>`}
      ${prose(this.explorer, part, { notes, numbered, shown, selected, choose })}
      ${notes.length > 0 ? margin(this.explorer, part, { notes, numbered, selected, isUnfolded, isBilingual: this.#isBilingual, choose: this.#chooseNote, unfold }) : nothing}
    </div>`;
  }

  get #chosen(): Chosen {
    const { selected } = this.explorer.state;
    return { selected, evidence: this.#shown };
  }

  get #isBilingual(): boolean {
    return this.#hasOtherLanguage && (this.#bilingual ?? this.explorer.state.language === 'zh');
  }

  get #hasOtherLanguage(): boolean {
    return this.explorer.vocabulary.dialect.languages.length > 1;
  }

  protected override updated(_: PropertyValues): void {
    const marks = this.#all('mark[role]');
    keepTabStop(marks, marks.find((mark) => mark.classList.contains('shown')) ?? marks[0]);
    this.#foundWords.show(this.#all('p.words'), this.explorer.state.find.trim());
    const page = this.renderRoot.querySelector('.page');
    if (page) this.#spy.watch(page, this.#all('.paragraph'));
    this.#tellRoom();
    if (!this.hidden && this.#byId) this.#bringInSight();
  }

  #bringInSight(): void {
    const mark = this.renderRoot.querySelector<HTMLElement>('mark.shown');
    if (this.#isToBeFocused) {
      mark?.scrollIntoView({ block: 'center' });
      mark?.focus({ preventScroll: true });
    } else if (this.#isToBeSeen) {
      const places = this.#all('mark[aria-current]');
      if (mark?.ariaCurrent) mark.scrollIntoView({ block: 'nearest' });
      else if (!places.some((place) => this.#isInSight(place))) places[0]?.scrollIntoView({ block: 'center' });
    }
    this.#isToBeFocused = false;
    this.#isToBeSeen = false;
  }

  #isInSight(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    const page = this.renderRoot.querySelector('.page')?.getBoundingClientRect();
    return page !== undefined && top >= page.top && bottom <= page.bottom;
  }

  /** The evidence may be the one shown last, and out of sight: it is shown anew. */
  #showAnew = (): void => {
    this.#shown = null;
    this.requestUpdate();
  };

  /** Shows an evidence that another part, or the address, asked for. */
  #open(known: ReadonlyMap<string, Evidence>, evidence: string | null): void {
    this.#shown = evidence;
    if (evidence === null || !known.has(evidence)) return;
    const { find: wanted } = this.explorer.state;
    if (!markWith(find(this.#outline, wanted), evidence)) this.explorer.store.set({ find: '' }, 'replace');
    this.#isToBeFocused = true;
  }

  /** Selects what rests on a mark: its most telling fact, and where that is selected already, the next. */
  #chooseMark(notes: readonly Note[], mark: Mark): void {
    const here = notes.filter((note) => note.mark.id === mark.id);
    const { selected } = this.explorer.state;
    const ids = mark.facts.map(({ id }) => id);
    const isSelected = selected !== null && ids.includes(selected);
    const next = isSelected ? mark.facts[(ids.indexOf(selected) + 1) % ids.length]?.id : (here[0]?.fact ?? mark.facts[0])?.id;
    const evidence = mark.evidence.find(({ facts }) => facts.some(({ id }) => id === next)) ?? mark.evidence[0];
    if (evidence) this.#choose(next ?? null, evidence.id);
  }

  #chooseNote = ({ fact, evidence }: Note): void => {
    if (this.explorer.state.selected === fact.id) this.explorer.select(null);
    else this.#choose(fact.id, evidence.id);
  };

  #choose(selected: string | null, evidence: string): void {
    this.#shown = evidence;
    this.explorer.store.set({ selected, evidence });
  }

  #unfold(section: string): void {
    const others = [...this.#unfolded].filter((id) => id !== section);
    this.#unfolded = new Set(this.#unfolded.has(section) ? others : [...others, section]);
    this.requestUpdate();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      const { client } = this.explorer;
      const reading = readEvidence(client);
      reading.catch(() => {}); // told below, unless the text is missing, too
      const source = await readText(client);
      this.#source = source;
      this.#outline = outlineOf(source, []);
      this.requestUpdate();
      const evidence = await reading;
      this.#byId = new Map(evidence.map((one) => [one.id, one]));
      this.#outline = outlineOf(source, evidence);
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  #onGo = ({ detail }: CustomEvent<string>): void => this.#goTo(detail);

  #goTo = (section: string): void => {
    this.renderRoot.querySelector(`[data-section="${section}"]`)?.scrollIntoView({ block: 'start' });
  };

  #onSight(elements: readonly Element[]): void {
    const read = elements.map((element) => (element as HTMLElement).dataset.section ?? '');
    const parts = this.renderRoot.querySelectorAll<SourceOutline | DensityStrip>('kge-source-outline, kge-density-strip');
    for (const part of parts) part.read = read;
  }

  /** The notes tell of what is selected where there is room for them, and a note: the panel would lie over them. */
  #tellRoom(): void {
    const column = this.renderRoot.querySelector<HTMLElement>('.column');
    const { selected } = this.explorer.state;
    const hasNote = selected === null || this.#byId === null || this.#all('mark[aria-current]').length > 0;
    this.explorer.tellBeside(!this.hidden && column !== null && column.offsetWidth > 0 && hasNote);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  #onKey = (event: KeyboardEvent): void => {
    const mark = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('mark');
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = keyOf(event);
    if (key === 'Enter' || key === ' ') mark.click();
    else if (!moveFocus(this.#all('mark[role]'), mark, key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  static override styles = [controlStyle, stateStyle, tagStyle, foundWordsStyle, sourceStyle, textStyle, notesStyle];
}

define('kge-source-view', SourceView);
