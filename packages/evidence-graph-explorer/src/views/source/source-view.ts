import { html, noChange, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../parts/menu.js';
import './density-strip.js';
import './source-outline.js';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { emptyCard, faultCard, skeleton, stateStyle } from '../../parts/states.js';
import { tagStyle } from '../../parts/tag.js';
import { controlStyle } from '../../style/theme.js';
import type { DensityStrip } from './density-strip.js';
import { FoundWords, foundWordsStyle } from './found-words.js';
import { messages } from './messages.js';
import type { NoteDetails } from './note-details.js';
import { type Chosen, chosenAt, leafOfOpenNote } from './notes.js';
import { notesColumn } from './notes-head.js';
import { notesStyle } from './notes-style.js';
import { find, leavesOf, markWith, type Part } from './outline.js';
import { sectionOf, type TextState } from './paragraph.js';
import { ScrollSpy } from './scroll-spy.js';
import { Sight } from './sight.js';
import { sourceHead } from './source-head.js';
import { SourceModel } from './source-model.js';
import type { SourceOutline } from './source-outline.js';
import type { SourceText } from './source-reader.js';
import { sourceStyle } from './source-style.js';
import { keepTabStop, pressMark } from './tab-stop.js';
import { textStyle } from './text-style.js';

/** The source, section by section: its words with marks on which facts rest, and the facts beside them; without its text, the terms. */
export class SourceView extends ExplorerElement {
  readonly #source = new SourceModel(() => this.requestUpdate());
  /** What is chosen, as the state had it last. */
  #chosen: Chosen = { selected: null, evidence: null };
  /** The IDs of the sections of which all notes are shown. */
  #unfolded: ReadonlySet<string> = new Set();
  /** Whether the reader wants notes in the other language, too; null where nothing is said. */
  #bilingual: boolean | null = null;
  readonly #foundWords = new FoundWords();
  readonly #sight = new Sight();
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
    if (!this.#source.fault) void this.#source.read(this.explorer.client);
    if (this.#source.evidence) this.#follow(this.explorer.state);
  }

  /** Hidden, it stays as it was last seen. */
  protected override render(): TemplateResult | typeof noChange {
    if (this.hidden) return noChange;
    const { text, outline, fault } = this.#source;
    if (fault)
      return faultCard({
        title: this.text(messages.fault, { reason: this.text(fault) }),
        action: { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#source.read(this.explorer.client) },
      });
    if (!text) return skeleton(this.text(messages.loading));
    const wanted = this.explorer.state.find;
    const parts = find(outline, wanted);
    const toggle = this.#hasOtherLanguage ? this.#toggleLanguage : null;
    return html`
      <kge-density-strip .explorer=${this.explorer} .parts=${outline} @go=${this.#onGo}></kge-density-strip>
      <kge-source-outline .explorer=${this.explorer} .parts=${outline} @go=${this.#onGo}></kge-source-outline>
      <div class="page">
        <div class="paper">
          ${notesColumn(this.explorer, { isRead: this.#source.evidence !== null, isBilingual: this.#isBilingual, toggle })}
          ${this.#renderHead(text, wanted === '' ? null : leavesOf(parts).length)}
          <p class="visually-hidden" id="help">${this.text(messages.help)}</p>
          <div class="text" role="group" aria-label=${this.text(messages.text)} aria-describedby="help" @keydown=${this.#onKey}>
            ${parts.length === 0 ? this.#renderNothing(wanted) : this.#renderText(parts)}
          </div>
        </div>
      </div>
    `;
  }

  #renderHead(source: SourceText, found: number | null): TemplateResult {
    const { evidence } = this.explorer.state;
    const unknown = evidence !== null && this.#source.evidence?.has(evidence) === false ? evidence : null;
    return sourceHead(this.explorer, { source, outline: this.#source.outline, found, unknown, goTo: this.#goTo });
  }

  #renderText(parts: readonly Part[]): unknown {
    const state: TextState = {
      chosen: this.#chosen,
      shown: this.#source.evidence?.get(this.#chosen.evidence ?? '') ?? null,
      open: leafOfOpenNote(leavesOf(parts), this.#chosen),
      unfolded: this.#unfolded,
      isBilingual: this.#isBilingual,
      chooseMark: (mark, notes) => this.#choose(chosenAt(mark, notes, this.#chosen.selected)),
      chooseNote: ({ fact, evidence }, isOpen) =>
        isOpen ? this.explorer.select(null) : this.#choose({ selected: fact.id, evidence: evidence.id }),
      unfold: (section) => this.#unfold(section),
    };
    return repeat(
      parts,
      ({ section }) => section.id,
      (part) => sectionOf(this.explorer, part, state),
    );
  }

  #renderNothing(words: string): TemplateResult {
    const showAll = (): void => this.explorer.store.set({ find: '' }, 'replace');
    return emptyCard({
      title: this.text(messages.noMatches, { words }),
      action: { label: this.text(messages.showAll), icon: 'x', run: showAll },
    });
  }

  get #hasOtherLanguage(): boolean {
    return this.explorer.vocabulary.dialect.languages.length > 1;
  }

  get #isBilingual(): boolean {
    return this.#hasOtherLanguage && (this.#bilingual ?? this.explorer.state.language === 'zh');
  }

  #toggleLanguage = (): void => {
    this.#bilingual = !this.#isBilingual;
    this.requestUpdate();
  };

  protected override updated(_: PropertyValues): void {
    this.#tellRoom();
    if (this.hidden) return;
    const marks = this.#all('mark[role]');
    keepTabStop(marks, marks.find((mark) => mark.classList.contains('shown')) ?? marks[0]);
    this.#foundWords.show(this.#all('p.words'), this.explorer.state.find.trim());
    const page = this.renderRoot.querySelector('.page');
    if (!page) return;
    this.#spy.watch(page, this.#all('.paragraph'));
    if (this.#source.evidence) this.#sight.bring(page);
  }

  /** The evidence may be the one shown last, and out of sight: it is shown anew. */
  #showAnew = (): void => {
    this.#chosen = { ...this.#chosen, evidence: null };
    this.requestUpdate();
  };

  /** Shows what another part, or the address, asked for. */
  #follow({ selected, evidence, find: wanted }: Chosen & { readonly find: string }): void {
    const last = this.#chosen;
    this.#chosen = { selected, evidence };
    if (selected !== last.selected) this.#sight.awaited = 'selected';
    if (evidence === last.evidence || evidence === null || !this.#source.evidence?.has(evidence)) return;
    this.#sight.awaited = 'evidence';
    if (!markWith(find(this.#source.outline, wanted), evidence)) this.explorer.store.set({ find: '' }, 'replace');
  }

  /** Shows what was chosen here: it has the focus, and stays where it is. */
  #choose(chosen: Chosen): void {
    const isChosen = chosen.selected === this.#chosen.selected && chosen.evidence === this.#chosen.evidence;
    this.#chosen = { ...this.#chosen, evidence: chosen.evidence };
    if (!isChosen) this.explorer.store.set(chosen);
    else if (!this.#hasRoom) this.explorer.openPanel();
  }

  #unfold(section: string): void {
    const others = [...this.#unfolded].filter((id) => id !== section);
    this.#unfolded = new Set(this.#unfolded.has(section) ? others : [...others, section]);
    this.requestUpdate();
  }

  /** C cites what the open note tells of. */
  override press({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const note = this.renderRoot.querySelector<NoteDetails>('kge-note-details');
    if (key.toLowerCase() !== 'c' || ctrlKey || metaKey || !note || !this.#hasRoom || this.explorer.isPanelOpen) return false;
    note.cite();
    return true;
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

  /** Whether there is room for notes beside the text. */
  get #hasRoom(): boolean {
    return !this.hidden && (this.renderRoot.querySelector<HTMLElement>('.column')?.offsetWidth ?? 0) > 0;
  }

  /** The notes tell of what is selected where there is room for them, and a note: the panel would lie over them. */
  #tellRoom(): void {
    const hasNote =
      this.explorer.state.selected === null || this.#source.evidence === null || this.#all('mark[aria-current]').length > 0;
    this.explorer.tellBeside(this.#hasRoom && hasNote);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!pressMark(this.#all('mark[role]'), event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  static override styles = [controlStyle, stateStyle, tagStyle, foundWordsStyle, sourceStyle, textStyle, notesStyle];
}

define('kge-source-view', SourceView);
