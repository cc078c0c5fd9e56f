import type { Localized } from 'evidence-graph-explorer/graph';
import {
  controlStyle,
  define,
  ExplorerElement,
  faultCard,
  icon,
  save,
  skeleton,
  stateStyle,
  wordsOf,
} from 'evidence-graph-explorer/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { figureText, groundText, numberText } from '../../findings/figure-words.js';
import { headText, rowName } from '../../findings/finding-words.js';
import { type Finding, findingsOf, wholeOf } from '../../findings/findings.js';
import { type Claim, type Figure, type Named, readStatistics, type Statistics } from '../../findings/statistics.js';
import type { Words } from '../../findings/words.js';
import { wordsIn } from '../words.js';
import { csvOf } from './csv-of.js';
import { figureRows } from './figure-rows.js';
import { figureTable } from './figure-table.js';
import { findingCard } from './finding-card.js';
import { messages } from './messages.js';
import { statisticsStyle } from './statistics-style.js';

/** What can be opened below the findings. */
interface Fold {
  readonly key: 'checks' | 'others' | 'claims' | 'uncounted';
  /** How much it holds. */
  readonly note: string | number;
  /** The same in short, where there is little room. */
  readonly brief?: string;
  readonly content: TemplateResult;
}

/** What the source says in figures: a card for each finding, then the checks, what else there is, and what is named without a figure. */
export class StatisticsView extends ExplorerElement {
  #statistics: Statistics | null = null;
  #findings: readonly Finding[] = [];
  #fault: Localized | null = null;
  #isReading = false;
  /** The figure whose card was last brought into sight. */
  #seen: string | null = null;

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hidden && !this.#statistics && !this.#isReading && !this.#fault) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      const retry = { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#read() } as const;
      return faultCard({ title: this.text(messages.fault, { reason: this.text(this.#fault) }), action: retry });
    }
    if (!this.#statistics) return skeleton(this.text(messages.loading));
    const folds = this.#folds(this.#statistics);
    const most = Math.max(...this.#findings.map(({ rows }) => rows.length));
    return html`<div class="page">
      ${this.#renderJumps(folds)}
      <div class="content">
        ${this.#renderHead(this.#statistics)}
        <div class="cards">
          ${this.#findings.map((finding) => findingCard(finding, finding.rows.length === most && most > 6, this.explorer))}
        </div>
        <div class="folds">${folds.map((fold) => this.#renderFold(fold))}</div>
      </div>
    </div>`;
  }

  /** Brings the card of a figure that a link names into sight. */
  protected override updated(): void {
    const { selected } = this.explorer.state;
    if (this.hidden || !this.#statistics || selected === this.#seen) return;
    this.#seen = selected;
    const finding = this.#findings.find(({ figures }) => figures.some(({ id }) => id === selected));
    if (finding) this.#cardOf(finding)?.scrollIntoView({ block: 'center' });
  }

  #cardOf({ id }: Finding): Element | null {
    return this.renderRoot.querySelector(`[data-finding="${CSS.escape(id)}"]`);
  }

  #jump(finding: Finding): void {
    const card = this.#cardOf(finding);
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }

  /** Opens what is folded, and brings it into sight. */
  #unfold({ key }: Fold): void {
    const fold = this.renderRoot.querySelector<HTMLDetailsElement>(`[data-fold="${key}"]`);
    if (!fold) return;
    fold.open = true;
    fold.scrollIntoView({ block: 'start' });
    fold.querySelector('summary')?.focus({ preventScroll: true });
  }

  #renderJumps(folds: readonly Fold[]): TemplateResult {
    const findings = this.#findings.map((finding) =>
      this.#renderJump(this.#jumpName(finding), headText(finding.head, this.#words), () => this.#jump(finding)),
    );
    const others = folds.map((fold) =>
      this.#renderJump(this.text(messages[fold.key]), fold.brief ?? fold.note, () => this.#unfold(fold)),
    );
    const links = html`${findings}<hr />${others}`;
    return html`<nav class="jumps" aria-label=${this.text(messages.findings)}>
        <p>${this.text(messages.findings)}</p>
        ${links}
      </nav>
      <kge-menu class="jump-menu"><span slot="label">${this.text(messages.jump)} ${icon('chevron-down', 16)}</span>${links}</kge-menu>`;
  }

  #renderJump(name: string, figure: string | number, jump: () => void): TemplateResult {
    return html`<button class="plain item" @click=${jump}><span>${name}</span> <small>${figure}</small></button>`;
  }

  /** The name of the category where its share heads the finding, and else of what the head measures. */
  #jumpName({ rows, full, share, head }: Finding): string {
    const main = rows.find(({ kind }) => kind === 'main');
    return main && full && !share ? rowName(main, this.#words) : this.text(head.measure);
  }

  #renderHead(statistics: Statistics): TemplateResult {
    const whole = wholeOf(statistics);
    const total = whole ? numberText(whole.count.value, this.#words.language) : '';
    const count = this.#findings.length;
    return html`<header>
      <div>
        <h2>${this.text(whole ? messages.title : messages.noTotal, { total, count })}</h2>
        ${whole ? html`<p>${this.text(messages.overlap, { total })}</p>` : nothing}
      </div>
      <button class="all" @click=${() => save('figures.csv', 'text/csv;charset=utf-8', csvOf(statistics.figures, this.#words))}>
        ${icon('download', 16)}${this.text(messages.allCsv)}
      </button>
    </header>`;
  }

  /** What stands below the findings until it is opened. */
  #folds({ figures, claims, schemes }: Statistics): Fold[] {
    const rows = this.#findings.flatMap((finding) => finding.rows);
    const told = new Set([...this.#findings, ...rows].flatMap((each) => each.figures));
    const others = figures.filter((figure) => !told.has(figure));
    const uncounted = schemes.flatMap(({ categories }) => categories).filter((category) => category.figures.length === 0);
    const listed = (key: Fold['key'], items: readonly TemplateResult[], kind = ''): Fold => ({
      key,
      note: items.length,
      content: html`<ul class=${kind}>${items}</ul>`,
    });
    return [
      this.#checks(figures.filter(({ consistency }) => consistency)),
      listed(
        'others',
        others.map((figure) => this.#renderOther(figure)),
      ),
      listed(
        'claims',
        claims.map((claim) => this.#renderClaim(claim)),
      ),
      listed(
        'uncounted',
        uncounted.map((each) => html`<li>${this.#renderName(each)}</li>`),
        'names',
      ),
    ];
  }

  #checks(checked: readonly Figure[]): Fold {
    const failed = checked.filter(({ consistency }) => !consistency?.agrees).length;
    const counts = { count: checked.length, failed };
    const name = this.text(messages.tableOf, { name: this.text(messages.checks) });
    return {
      key: 'checks',
      brief: this.text(failed > 0 ? messages.disagreeing : messages.agreeing, counts),
      note: this.text(failed > 0 ? messages.disagree : messages.agree, counts),
      content: html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>${figureTable(figureRows(checked, this.#words), name)}</div>`,
    };
  }

  #renderFold({ key, note, content }: Fold): TemplateResult {
    return html`<details class="fold" data-fold=${key}>
      <summary>${icon('chevron-right', 16)}<b>${this.text(messages[key])}</b> <span>${note}</span></summary>
      ${content}
    </details>`;
  }

  #renderOther(figure: Figure): TemplateResult {
    const ground = groundText(figure, this.#words);
    return html`<li>
      <button class="text figure" data-id=${figure.id} data-value=${figure.value} @click=${() => this.explorer.select(figure.id)}>
        <b>${figureText(figure, this.#words)}</b>
      </button>
      ${this.text(figure)} ${ground ? html`<small>${ground}</small>` : nothing}
    </li>`;
  }

  #renderClaim({ description, ...claim }: Claim): TemplateResult {
    return html`<li>${this.#renderName(claim)} ${description ? html`<small>${this.text(description)}</small>` : nothing}</li>`;
  }

  #renderName(named: Named): TemplateResult {
    return html`<button class="text" data-id=${named.id} @click=${() => this.explorer.select(named.id)}>${this.text(named)}</button>`;
  }

  get #words(): Words {
    return wordsIn(this.explorer);
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      this.#statistics = await readStatistics(this.explorer.client);
      this.#findings = findingsOf(this.#statistics);
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  static override styles = [controlStyle, stateStyle, statisticsStyle];
}

define('kge-statistics-view', StatisticsView);
