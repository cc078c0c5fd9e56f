import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { ExplorerElement } from '../../explorer-element.js';
import { wordsOf } from '../../fault.js';
import { keyOf, whenWritten } from '../../keys.js';
import type { Localized } from '../../scene/scene.js';
import { controlStyle } from '../../style/theme.js';
import { FoundWords, foundWordsStyle } from './found-words.js';
import { messages } from './messages.js';
import { find, leavesOf, outlineOf, type Part, runsWith } from './outline.js';
import { CodePoints, type Run } from './runs.js';
import { type Evidence, type Fact, readEvidenceOf, readFacts, readSource, type SourceText } from './source-reader.js';
import { sourceStyle } from './source-style.js';
import { keepTabStop, moveFocus } from './tab-stop.js';

/** The source, section by section, with every place marked on which facts rest; without its text, the places and their short terms. */
export class SourceView extends ExplorerElement {
  #source: SourceText | null = null;
  #outline: readonly Part[] = [];
  readonly #foundWords = new FoundWords();
  #fault: Localized | null = null;
  #isReading = false;
  #byId = new Map<string, Evidence>();
  /** The run whose facts are shown. */
  #chosen: Run | null = null;
  #facts: readonly Fact[] | null = null;
  #factsFault: Localized | null = null;
  #shownEvidence: string | null = null;
  #selected: string | null = null;
  /** The evidence on which what is selected rests. */
  #ofSelected: ReadonlySet<string> = new Set();
  #isToBeFocused = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.explorer.addEventListener('evidence', this.#showAnew);
  }

  override disconnectedCallback(): void {
    this.explorer.removeEventListener('evidence', this.#showAnew);
    this.#foundWords.show([], '');
    super.disconnectedCallback();
  }

  protected override willUpdate(_: PropertyValues): void {
    if (this.hidden) return;
    if (!this.#source && !this.#isReading && !this.#fault) void this.#read();
    if (this.explorer.state.selected !== this.#selected) void this.#readSelected(this.explorer.state.selected);
    if (this.#source && this.explorer.state.evidence !== this.#shownEvidence) this.#open(this.explorer.state.evidence);
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      return html`<p role="alert">
        ${this.text(messages.fault, { reason: this.text(this.#fault) })}
        <button @click=${() => void this.#read()}>${this.text(messages.retry)}</button>
      </p>`;
    }
    if (!this.#source) return html`<p>${this.text(messages.loading)}</p>`;
    const wanted = this.explorer.state.find;
    const shown = find(this.#outline, wanted);
    return html`
      <nav class="strip" aria-label=${this.text(messages.strip)} @keydown=${this.#onKey}>
        ${leavesOf(shown).map((leaf) => this.#renderStrip(leaf))}
      </nav>
      <div class="page">
        ${this.#renderHeader(this.#source, wanted === '' ? null : leavesOf(shown).length)}
        <div class="text" role="group" aria-label=${this.text(messages.text)} aria-describedby="help" @keydown=${this.#onKey}>
          ${shown.map((part) => this.#renderPart(part))}
        </div>
      </div>
    `;
  }

  #renderHeader({ sections, coverage: { length, cited, uncited } }: SourceText, found: number | null): TemplateResult {
    const { evidence, find: wanted } = this.explorer.state;
    const share = (part: number): string => `${((100 * part) / length).toFixed(1)}%`;
    return html`<header>
      <h2>${sections[0] ? this.text(sections[0].source) : nothing}</h2>
      <ul class="key" aria-label=${this.text(messages.coverage)}>
        <li><span class="sample cited"></span>${this.text(messages.cited, { share: share(cited) })}</li>
        <li><span class="sample uncited"></span>${this.text(messages.uncited, { share: share(uncited) })}</li>
        <li><span class="sample"></span>${this.text(messages.neither, { share: share(length - cited - uncited) })}</li>
      </ul>
      ${this.#hasText() ? nothing : html`<p class="note">${this.text(messages.withoutText)}</p>`}
      ${evidence !== null && !this.#byId.has(evidence) ? html`<p role="alert">${this.text(messages.unknown, { id: evidence })}</p>` : nothing}
      <input
        type="search"
        aria-label=${this.text(messages.filter)}
        placeholder=${this.text(messages.filter)}
        .value=${wanted}
        @input=${this.#onText}
        @compositionend=${this.#onText}
      />
      <p role="status" class="note">${found === null ? nothing : this.text(messages.matches, { count: found })}</p>
      <p class="visually-hidden" id="help">${this.text(messages.help)}</p>
    </header>`;
  }

  #renderStrip({ section, runs }: Part): TemplateResult {
    const length = section.end - section.start;
    const weight = runs.reduce((sum, run) => sum + run.ids.length * (run.end - run.start), 0);
    const density = Math.min(1, weight / (3 * length));
    return html`<button
      tabindex="-1"
      aria-label=${this.text(section)}
      title=${this.text(section)}
      .style=${`flex-grow: ${length}; --density: ${Math.round(15 + 85 * density)}%`}
      @click=${() => this.renderRoot.querySelector(`[data-section="${section.id}"]`)?.scrollIntoView({ block: 'start' })}
    ></button>`;
  }

  #renderPart(part: Part): TemplateResult {
    const { section, quoted, parts } = part;
    const related = section.related.map((one) => this.text(one)).join(' · ');
    return html`
      ${quoted ? html`<h2 class="quoted">${this.text(quoted)} <small>${this.text(messages.quoted)}</small></h2>` : nothing}
      <section data-section=${section.id} class=${section.kind.toLowerCase()} aria-label=${this.text(section)}>
        <h3>${this.#renderName(part)} <small>${related}</small></h3>
        ${parts.length === 0 ? this.#renderLeaf(part) : this.#renderFacts(part)}
        ${leavesOf(parts).map(
          (leaf) => html`<div data-section=${leaf.section.id}>
            <h4>${this.#renderName(leaf)}</h4>
            ${this.#renderLeaf(leaf)}
          </div>`,
        )}
      </section>
    `;
  }

  /** The name of a section is the mark of what rests on it as a whole. */
  #renderName({ section, whole }: Part): TemplateResult {
    const span = this.text(messages.span, { start: String(section.start), end: String(section.end) });
    const name = this.text(section);
    return html`${whole ? this.#renderMark(whole, name, this.text(messages.whole, { name })) : name} <small>${span}</small>`;
  }

  #renderLeaf(part: Part): TemplateResult {
    const { text, start } = part.section;
    return html`<p class="words" lang=${part.section.source.language ?? nothing}>${text === null ? this.#renderTerms(part) : this.#renderText(part.runs, new CodePoints(text, start))}</p>
      ${this.#renderFacts(part)}`;
  }

  #renderText(runs: readonly Run[], text: CodePoints): (TemplateResult | string)[] {
    return runs.map((run) => {
      const words = text.readable(run.start, run.end);
      if (run.ids.length > 0) return this.#renderMark(run, words);
      const reason = this.#reasonAt(run);
      return reason === undefined ? words : html`<span class="uncited" data-reason=${reason}>${words}</span>`;
    });
  }

  /** Without the text, each evidence is one mark with its short term. */
  #renderTerms({ evidence }: Part): TemplateResult[] {
    return evidence.map((one) => html`${this.#renderMark(runOf(one), one.exact)} `);
  }

  #renderMark(run: Run, words: string, label?: string): TemplateResult {
    const has = (id: string | null): boolean => id !== null && run.ids.includes(id);
    const isOfSelected = run.ids.some((id) => this.#ofSelected.has(id));
    const type = run.ids.map((id) => this.#byId.get(id)?.entities.nodes[0]?.type).find(Boolean);
    return html`<mark
      role="button"
      tabindex="-1"
      aria-label=${label ?? nothing}
      aria-expanded=${sameRun(run, this.#chosen)}
      aria-current=${isOfSelected ? 'true' : nothing}
      data-evidence=${run.ids.join(' ')}
      data-start=${run.start}
      class=${`${label === undefined ? '' : 'whole'} ${has(this.#shownEvidence) ? 'shown' : ''}`}
      .style=${type ? `--type: ${this.explorer.colorOf(type)}` : ''}
      @click=${() => this.#choose(run)}
      >${words}</mark
    >`;
  }

  /** What rests on the run that was chosen, where it stands in this part itself. */
  #renderFacts({ whole, runs, evidence, parts, section }: Part): TemplateResult | typeof nothing {
    const terms = section.text === null && parts.length === 0 ? evidence.map(runOf) : [];
    const chosen = [...(whole ? [whole] : []), ...runs, ...terms].find((run) => sameRun(run, this.#chosen));
    if (!chosen) return nothing;
    return html`<div class="facts" role="region" aria-label=${`${this.text(messages.facts)}: ${this.text(section)}`}>
      <p class="caption">${this.text(messages.facts)}</p>
      ${this.#factsFault ? this.#renderFactsFault(chosen, this.#factsFault) : this.#facts === null ? html`<p>${this.text(messages.loadingFacts)}</p>` : nothing}
      <ul>
        ${(this.#facts ?? []).map((fact) => html`<li>${this.#renderFact(fact)}</li>`)}
      </ul>
    </div>`;
  }

  #renderFactsFault(run: Run, reason: Localized): TemplateResult {
    return html`<p role="alert">
      ${this.text(messages.fault, { reason: this.text(reason) })}
      <button @click=${() => void this.#showFacts(run)}>${this.text(messages.retry)}</button>
    </p>`;
  }

  #renderFact({ id, type, name, from, to }: Fact): TemplateResult {
    const { vocabulary } = this.explorer;
    const content = name
      ? html`${this.mark(type)}${this.text(name)}
          <small>${this.text(vocabulary.typeLabel(type))}</small>`
      : html`${from && this.text(from)} → ${to && this.text(to)} <small>${this.text(vocabulary.relationshipLabel(type))}</small>`;
    return html`<button data-id=${id} aria-pressed=${this.explorer.state.selected === id} @click=${() => this.explorer.select(id)}>
      ${content}
    </button>`;
  }

  protected override updated(_: PropertyValues): void {
    const marks = this.#all('mark');
    keepTabStop(marks, marks.find((mark) => mark.ariaExpanded === 'true') ?? marks[0]);
    keepTabStop(this.#all('.strip button'));
    this.#foundWords.show(this.#all('p.words'), this.explorer.state.find.trim());
    if (!this.#isToBeFocused || this.hidden || !this.#source) return;
    this.#isToBeFocused = false;
    const mark = this.renderRoot.querySelector<HTMLElement>('mark.shown');
    mark?.scrollIntoView({ block: 'start' });
    mark?.focus({ preventScroll: true });
  }

  /** The evidence may be the one shown last, and out of sight: it is shown anew. */
  #showAnew = (): void => {
    this.#shownEvidence = null;
    this.requestUpdate();
  };

  /** Shows an evidence that another part, or the address, asked for. */
  #open(evidence: string | null): void {
    this.#shownEvidence = evidence;
    this.#chosen = null;
    const place = evidence === null ? undefined : this.#byId.get(evidence);
    if (!place) return;
    const { find: wanted } = this.explorer.state;
    if (runsWith(find(this.#outline, wanted), place.id).length === 0) this.explorer.store.set({ find: '' }, 'replace');
    this.#isToBeFocused = true;
    const run = runsWith(this.#outline, place.id)[0];
    void this.#showFacts(this.#hasText() && run ? run : runOf(place));
  }

  #choose(run: Run): void {
    const evidence = run.ids[0] ?? null;
    this.#shownEvidence = evidence;
    this.explorer.store.set({ evidence }, 'replace');
    void this.#showFacts(run);
  }

  async #showFacts(run: Run): Promise<void> {
    this.#chosen = run;
    this.#facts = null;
    this.#factsFault = null;
    this.requestUpdate();
    try {
      const evidence = run.ids.flatMap((id) => this.#byId.get(id) ?? []);
      const facts = await readFacts(this.explorer.client, evidence, run.start, run.end);
      if (this.#chosen === run) this.#facts = facts;
    } catch (error) {
      if (this.#chosen === run) this.#factsFault = wordsOf(error);
    }
    this.requestUpdate();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      const source = await readSource(this.explorer.client);
      this.#byId = new Map(source.evidence.map((evidence) => [evidence.id, evidence]));
      this.#outline = outlineOf(source);
      this.#source = source;
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  async #readSelected(id: string | null): Promise<void> {
    this.#selected = id;
    this.#ofSelected = new Set();
    if (id === null) return;
    const evidence = await readEvidenceOf(this.explorer.client, id).catch(() => new Set<string>()); // the details panel says what is wrong
    if (this.#selected !== id) return;
    this.#ofSelected = evidence;
    this.requestUpdate();
  }

  #onText = whenWritten((find) => this.explorer.store.set({ find }, 'replace'));

  #reasonAt({ start, end }: Run): string | undefined {
    const found = this.#source?.coverage.uncovered.find((span) => span.start <= start && span.end >= end);
    return found && this.text(this.explorer.vocabulary.valueLabel('UncitedReason', found.reason));
  }

  #hasText(): boolean {
    return this.#source?.sections.some(({ text }) => text !== null) ?? false;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  #onKey = (event: KeyboardEvent): void => {
    const mark = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('mark, .strip button');
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = keyOf(event);
    const isMark = mark.localName === 'mark';
    if (isMark && (key === 'Enter' || key === ' ')) mark.click();
    else if (!moveFocus(this.#all(isMark ? 'mark' : '.strip button'), mark, key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  static override styles = [controlStyle, foundWordsStyle, sourceStyle];
}

const sameRun = (run: Run, other: Run | null): boolean =>
  run.start === other?.start && run.end === other.end && run.ids.join() === other.ids.join();

const runOf = ({ id, start, end }: Evidence): Run => ({ start, end, ids: [id] });

define('kge-source-view', SourceView);
