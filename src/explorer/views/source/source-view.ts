import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ExplorerElement } from '../../explorer-element.js';
import { controlStyle } from '../../style/theme.js';
import { messages } from './messages.js';
import { CodePoints, type Run, runsOf } from './runs.js';
import { type Evidence, type Fact, readFacts, readSource, type Section, type SourceText } from './source-reader.js';

/** The source, section by section, with every place marked on which facts rest; without its text, the places and their short terms. */
export class SourceView extends ExplorerElement {
  #source: SourceText | null = null;
  #fault: Error | null = null;
  #isReading = false;
  #filter = '';
  #byId = new Map<string, Evidence>();
  #runs = new Map<string, readonly Run[]>();
  /** The run whose facts are shown, by where it starts. */
  #chosen: Run | null = null;
  #facts: readonly Fact[] | null = null;
  #shownEvidence: string | null = null;

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hidden && !this.#source && !this.#isReading && !this.#fault) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      return html`<p role="alert">
        ${this.text(messages.fault, { reason: this.#fault.message })}
        <button @click=${() => void this.#read()}>${this.text(messages.retry)}</button>
      </p>`;
    }
    if (!this.#source) return html`<p>${this.text(messages.loading)}</p>`;
    return this.#renderSource(this.#source);
  }

  #renderSource({ sections, coverage }: SourceText): TemplateResult {
    const leaves = sections.filter(({ parts }) => parts.totalCount === 0);
    const shown = leaves.filter((section) => this.#matches(section));
    const hasText = leaves.some(({ text }) => text !== null);
    const share = (part: number): string => `${((100 * part) / coverage.length).toFixed(1)}%`;
    return html`
      <nav class="strip" aria-label=${this.text(messages.strip)}>
        ${leaves.map((section) => this.#renderStrip(section))}
      </nav>
      <div class="page">
        <header>
          <h2>${this.text(leaves[0]?.source ?? { zh: '', en: '' })}</h2>
          <p>${this.text(messages.coverage, { share: share(coverage.cited), uncited: share(coverage.uncited) })}</p>
          ${hasText ? nothing : html`<p class="note">${this.text(messages.withoutText)}</p>`}
          <input
            type="search"
            aria-label=${this.text(messages.filter)}
            placeholder=${this.text(messages.filter)}
            .value=${this.#filter}
            @input=${({ target }: Event) => this.#find((target as HTMLInputElement).value)}
          />
          <p role="status" class="note">${this.#filter === '' ? nothing : this.text(messages.matches, { count: shown.length })}</p>
          <p class="visually-hidden" id="help">${this.text(messages.help)}</p>
        </header>
        <div class="text" @keydown=${this.#onKey}>${shown.map((section, index) => this.#renderSection(section, shown[index - 1]))}</div>
      </div>
    `;
  }

  #renderStrip(section: Section): TemplateResult {
    const runs = this.#runs.get(section.id) ?? [];
    const length = section.end - section.start;
    const weight = runs.reduce((sum, run) => sum + run.ids.length * (run.end - run.start), 0);
    const density = Math.min(1, weight / (3 * length));
    return html`<button
      aria-label=${this.text(section)}
      title=${this.text(section)}
      .style=${`flex-grow: ${length}; --density: ${Math.round(15 + 85 * density)}%`}
      @click=${() => this.renderRoot.querySelector(`[data-section="${section.id}"]`)?.scrollIntoView({ block: 'start' })}
    ></button>`;
  }

  #renderSection(section: Section, before: Section | undefined): TemplateResult {
    const { vocabulary } = this.explorer;
    const kind = this.text(vocabulary.valueLabel('SectionKind', section.kind));
    const span = this.text(messages.span, { start: String(section.start), end: String(section.end) });
    const runs = this.#runs.get(section.id) ?? [];
    const chosen = [...runs, ...this.#wholesOf(section)].find((run) => sameRun(run, this.#chosen));
    return html`
      ${before && before.source.id !== section.source.id ? html`<h2>${this.text(section.source)}</h2>` : nothing}
      <section data-section=${section.id} class=${section.kind.toLowerCase()} aria-label=${this.text(section)}>
        <h3>
          ${this.text(section)} <small>${kind} · ${span}</small>
          ${this.#wholesOf(section).map((run) => this.#renderMark(run, this.text(messages.whole)))}
        </h3>
        <p lang="zh-Hans">${section.text === null ? this.#renderTerms(section) : this.#renderText(runs, new CodePoints(section.text, section.start))}</p>
        ${chosen ? this.#renderFacts() : nothing}
      </section>
    `;
  }

  #renderText(runs: readonly Run[], text: CodePoints): (TemplateResult | string)[] {
    return runs.map((run) => {
      const words = text.slice(run.start, run.end).replace(markup, '');
      if (run.ids.length > 0) return this.#renderMark(run, words);
      const reason = this.#reasonAt(run);
      if (reason === undefined) return words;
      return html`<span class="uncited" title=${this.text(messages.uncited, { reason })}>${words}</span>`;
    });
  }

  /** Without the text, each evidence is one mark with its short term. */
  #renderTerms(section: Section): TemplateResult[] {
    return this.#evidenceWithin(section).map(
      (evidence) => html`${this.#renderMark({ start: evidence.start, end: evidence.end, ids: [evidence.id] }, evidence.exact)} `,
    );
  }

  #renderMark(run: Run, words: string): TemplateResult {
    const isShown = this.#shownEvidence !== null && run.ids.includes(this.#shownEvidence);
    const isFirst = this.#chosen === null ? run.start === this.#firstStart() : sameRun(run, this.#chosen);
    const type = run.ids.map((id) => this.#byId.get(id)?.entities.nodes[0]?.type).find(Boolean);
    return html`<mark
      role="button"
      tabindex=${isFirst ? 0 : -1}
      aria-describedby="help"
      aria-expanded=${sameRun(run, this.#chosen)}
      data-evidence=${run.ids.join(' ')}
      data-start=${run.start}
      class=${isShown ? 'shown' : ''}
      .style=${type ? `--type: ${this.colorOf(type)}` : ''}
      @click=${() => this.#choose(run)}
      >${words}</mark
    >`;
  }

  #renderFacts(): TemplateResult {
    const facts = this.#facts;
    return html`<div class="facts" role="region" aria-label=${this.text(messages.facts)}>
      <h4>${this.text(messages.facts)}</h4>
      ${facts === null ? html`<p>${this.text(messages.readingFacts)}</p>` : facts.length === 0 ? html`<p>${this.text(messages.noFacts)}</p>` : nothing}
      <ul>
        ${(facts ?? []).map((fact) => html`<li>${this.#renderFact(fact)}</li>`)}
      </ul>
    </div>`;
  }

  #renderFact({ id, type, name, from, to }: Fact): TemplateResult {
    const { vocabulary } = this.explorer;
    const content = name
      ? html`<span class="dot" .style=${`background: ${this.colorOf(type)}`}></span>${this.text(name)}
          <small>${this.text(vocabulary.typeLabel(type))}</small>`
      : html`${from && this.text(from)} → ${to && this.text(to)} <small>${this.text(vocabulary.relationshipLabel(type))}</small>`;
    return html`<button data-id=${id} aria-pressed=${this.explorer.state.selected === id} @click=${() => this.explorer.select(id)}>
      ${content}
    </button>`;
  }

  protected override updated(_: PropertyValues): void {
    const { evidence, view } = this.explorer.state;
    if (view !== 'source' || !this.#source || evidence === this.#shownEvidence) return;
    this.#shownEvidence = evidence;
    const runs = [...[...this.#runs.values()].flat(), ...this.#source.sections.flatMap((section) => this.#wholesOf(section))];
    const run = runs.find(({ ids }) => evidence !== null && ids.includes(evidence));
    this.#filter = '';
    if (run)
      void this.#showFacts(this.#hasText() ? run : { ...run, ...this.#byId.get(evidence as string), ids: [evidence as string] });
    else this.requestUpdate();
    void this.updateComplete.then(() => this.#focusShown());
  }

  #focusShown(): void {
    const mark = this.renderRoot.querySelector<HTMLElement>('mark.shown');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
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
    this.requestUpdate();
    const facts = await readFacts(this.explorer.client, run.ids, run.start, run.end).catch(() => []);
    if (this.#chosen !== run) return;
    this.#facts = facts;
    this.requestUpdate();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      const source = await readSource(this.explorer.client);
      this.#byId = new Map(source.evidence.map((evidence) => [evidence.id, evidence]));
      this.#runs = new Map(
        source.sections.map((section) => [section.id, runsOf(section.start, section.end, evidenceIn(source, section))]),
      );
      this.#source = source;
    } catch (error) {
      this.#fault = error as Error;
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  #find(text: string): void {
    this.#filter = text.trim().toLowerCase();
    this.requestUpdate();
  }

  #matches(section: Section): boolean {
    const { text, zh, en } = section;
    const texts = [zh, en, text ?? '', ...this.#evidenceWithin(section).map(({ exact }) => exact)];
    return texts.some((one) => one.toLowerCase().includes(this.#filter));
  }

  /** The evidence that a section is as a whole, as one run. */
  #wholesOf(section: Section): Run[] {
    const ids = (this.#source?.evidence ?? []).filter((evidence) => isWhole(evidence, section)).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ start: section.start, end: section.end, ids }];
  }

  #evidenceWithin(section: Section): Evidence[] {
    return this.#source ? evidenceIn(this.#source, section) : [];
  }

  #reasonAt({ start, end }: Run): string | undefined {
    const found = this.#source?.coverage.uncovered.find((span) => span.start <= start && span.end >= end);
    return found && this.text(this.explorer.vocabulary.valueLabel('UncitedReason', found.reason));
  }

  #hasText(): boolean {
    return this.#source?.sections.some(({ text }) => text !== null) ?? false;
  }

  #firstStart(): number | undefined {
    return this.#source?.evidence[0]?.start;
  }

  #onKey = (event: KeyboardEvent): void => {
    const mark = event.target instanceof HTMLElement && event.target.closest('mark');
    if (!mark) return;
    const marks = [...this.renderRoot.querySelectorAll('mark')];
    const index = marks.indexOf(mark);
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') marks[index + 1]?.focus();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') marks[index - 1]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') mark.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  static override styles = [
    controlStyle,
    css`
      :host {
        display: flex;
        height: 100%;
      }
      :host > p {
        padding: 2rem;
      }
      .strip {
        display: flex;
        flex: none;
        flex-direction: column;
        gap: 1px;
        width: 1.4rem;
        padding: 0.5rem 0.3rem;
      }
      .strip button {
        flex-basis: 0;
        min-height: 3px;
        padding: 0;
        border: 0;
        border-radius: 2px;
        background: color-mix(in srgb, var(--kge-accent) var(--density), var(--kge-paper));
      }
      .page {
        flex: 1;
        min-width: 0;
        overflow: auto;
        padding: 1.2rem clamp(0.8rem, 4cqi, 3rem) 4rem;
      }
      header,
      .text {
        max-width: 44rem;
        margin-inline: auto;
      }
      h2 {
        margin: 0 0 0.4rem;
        font-size: 1.35rem;
        line-height: 1.4;
      }
      .text h2 {
        margin-top: 2.5rem;
        padding-top: 1.2rem;
        border-top: 2px solid var(--kge-line);
      }
      h3 {
        margin: 1.6rem 0 0.2rem;
        color: var(--kge-quiet);
        font-size: 0.85rem;
      }
      h3 small {
        font-weight: 400;
      }
      header p {
        margin: 0.3rem 0;
        color: var(--kge-quiet);
      }
      .note {
        font-size: 0.88rem;
      }
      input {
        width: 100%;
        max-width: 20rem;
        margin-top: 0.5rem;
        padding: 0.3rem 0.7rem;
        border: 1px solid var(--kge-line);
        border-radius: 1rem;
        background: var(--kge-card);
      }
      input::placeholder {
        color: var(--kge-quiet);
        opacity: 1;
      }
      section p {
        margin: 0;
        font-size: 1.05rem;
        line-height: 2;
        overflow-wrap: anywhere;
      }
      .question p {
        font-weight: 600;
      }
      mark {
        border-bottom: 2px solid var(--type, var(--kge-mark-strong));
        background: color-mix(in srgb, var(--kge-mark) 45%, transparent);
        color: inherit;
        cursor: pointer;
      }
      h3 mark {
        padding: 0 0.3rem;
        border-radius: 0.3rem;
        font-weight: 400;
      }
      mark:hover {
        background: var(--kge-mark);
      }
      mark.shown,
      mark[aria-expanded='true'] {
        background: var(--kge-mark-strong);
      }
      .uncited {
        text-decoration: underline dotted var(--kge-quiet) 1px;
        text-underline-offset: 0.25em;
      }
      .facts {
        margin: 0.5rem 0 1rem;
        padding: 0.6rem 0.9rem;
        border: 1px solid var(--kge-line);
        border-radius: 0.6rem;
        background: var(--kge-card);
      }
      .facts p {
        font-size: 0.9rem;
        line-height: 1.5;
      }
      h4 {
        margin: 0 0 0.3rem;
        font-size: 0.85rem;
        color: var(--kge-quiet);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        padding: 0.1rem 0.5rem;
        text-align: start;
        font-size: 0.9rem;
      }
      small {
        color: var(--kge-quiet);
      }
      .dot {
        display: inline-block;
        width: 0.6rem;
        height: 0.6rem;
        margin-right: 0.4rem;
        border-radius: 50%;
      }
    `,
  ];
}

/** The evidence that says something of what stands in a section. */
const evidenceIn = ({ evidence }: SourceText, section: Section): Evidence[] =>
  evidence.filter((one) => one.start < section.end && one.end > section.start && !isWhole(one, section));

/** Whether an evidence is a whole section: it says who speaks there, and nothing of what stands in it. */
const isWhole = (evidence: Evidence, { start, end }: Section): boolean => evidence.start <= start && evidence.end >= end;

const sameRun = (run: Run, other: Run | null): boolean => run.start === other?.start && run.end === other.end;

/** Tags that the file of the source has among its words. */
const markup = /<\/?[a-z][^<>]*>/gi;

customElements.define('kge-source-view', SourceView);
