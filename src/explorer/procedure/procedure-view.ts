import type { Localized } from 'evidence-graph-explorer/graph';
import {
  controlStyle,
  define,
  ExplorerElement,
  emptyCard,
  faultCard,
  icon,
  quoteStyle,
  skeleton,
  stateStyle,
  wordsOf,
} from 'evidence-graph-explorer/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { arrow } from './arrow.js';
import { type Column, columnsOf, type NumberedStep } from './columns.js';
import { messages } from './messages.js';
import { spanText } from './month-words.js';
import { type Measure, type Procedure, type ProcedureData, readProcedure, type Status, type Step } from './procedure-reader.js';
import { procedureStyle } from './procedure-style.js';
import { inMenu, marked, stageColumn } from './stage-column.js';
import { linkBetween } from './status-links.js';
import { type Steps, stepCard } from './step-card.js';
import { timeOrder } from './step-order.js';

/** How delegates come about, on one screen: the steps by stage or in time, how a person's status changes, what guards each stage. */
export class ProcedureView extends ExplorerElement {
  /** Null until it is read, undefined where the graph has none. */
  #data: ProcedureData | null | undefined = null;
  #columns: readonly Column[] = [];
  #steps: Steps = new Map();
  #fault: Localized | null = null;
  #isReading = false;

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hidden && this.#data === null && !this.#isReading && !this.#fault) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      const retry = { label: this.text(messages.retry), icon: 'refresh-cw', run: () => void this.#read() } as const;
      return faultCard({ title: this.text(messages.fault, { reason: this.text(this.#fault) }), action: retry });
    }
    if (this.#data === null) return skeleton(this.text(messages.loading));
    if (!this.#data) return emptyCard({ title: this.text(messages.empty) });
    const { procedure, steps, statuses } = this.#data;
    return html`<div class="page">
      ${this.#renderHead(procedure)} ${this.#renderStatuses(statuses)}
      ${this.#isInTime ? this.#renderInTime(steps) : this.#renderByStage(procedure)}
    </div>`;
  }

  #renderHead(procedure: Procedure): TemplateResult {
    const { language } = this.explorer.state;
    const span = spanText([procedure.startedIn, procedure.completedIn], messages.notStated, language);
    const method = procedure.methodElements.nodes.map((each) => this.text(each)).join(language === 'zh' ? '、' : ' · ');
    return html`<header>
      <h2>${this.text(messages.title)}</h2>
      <button class="about" data-id=${procedure.id} title=${this.text(procedure)} @click=${() => this.explorer.select(procedure.id)}>
        ${[span, method].filter(Boolean).join(' · ')}
      </button>
      <div class="segment" role="group" aria-label=${this.text(messages.arrangement)}>
        ${[false, true].map(
          (isInTime) =>
            html`<button aria-pressed=${isInTime === this.#isInTime} @click=${() => this.#arrange(isInTime)}>
              ${this.text(isInTime ? messages.inTime : messages.byStage)}
            </button>`,
        )}
      </div>
    </header>`;
  }

  get #isInTime(): boolean {
    return this.explorer.state.order === 'time';
  }

  #arrange(isInTime: boolean): void {
    if (isInTime !== this.#isInTime) this.explorer.store.set({ order: isInTime ? 'time' : null });
  }

  /** The statuses of a person from the first on, with the steps at which they are reached. */
  #renderStatuses(statuses: readonly Status[]): TemplateResult | typeof nothing {
    if (statuses.length === 0) return nothing;
    return html`<section class="statuses" aria-label=${this.text(messages.statuses)}>
      <p>${this.text(messages.statuses)}</p>
      <ol>
        ${statuses.map((status, index) => this.#renderStatus(status, statuses[index + 1]))}
      </ol>
    </section>`;
  }

  #renderStatus(status: Status, next: Status | undefined): TemplateResult {
    const numbers = status.producedBy.nodes.flatMap(({ id }) => this.#steps.get(id)?.number ?? []).sort();
    const isChosen = status.id === this.explorer.state.selected;
    return html`<li>
      <button class="status" data-id=${status.id} aria-pressed=${isChosen} @click=${() => this.explorer.select(status.id)}>
        ${this.mark('CandidateStatus', 14)}
        <span>
          <b>${this.text(status)}</b>
          <small>${numbers.length > 0 ? this.text(messages.at, { numbers: numbers.join(' · ') }) : this.text(messages.notStated)}</small>
        </span>
      </button>
      ${next ? this.#renderLink(linkBetween(status, next)) : nothing}
    </li>`;
  }

  #renderLink(link: ReturnType<typeof linkBetween>): TemplateResult {
    return html`<span class="leads ${link}">
      ${link === 'not-stated' ? icon('circle-dashed', 14) : arrow(link, 34)}
      <small>${link === 'stated' ? nothing : this.text(link === 'inferred' ? messages.inferred : messages.notStated)}</small>
    </span>`;
  }

  #renderByStage(procedure: Procedure): TemplateResult {
    const last = this.#columns.at(-1);
    return html`<div class="columns" .style=${`--count: ${this.#columns.length}`}>
      ${this.#columns.map((column) =>
        stageColumn(column, this.#steps, this.explorer, column === last ? this.#renderRest(procedure) : nothing),
      )}
    </div>`;
  }

  /** The measures of no stage, and what the arrows mean. */
  #renderRest({ measures }: Procedure): TemplateResult {
    const ofNoStage = measures.filter(({ guards }) => guards.nodes.length === 0);
    const gates = ofNoStage.filter(({ aim }) => aim === 'QUALITY');
    const aims = new Set(ofNoStage.filter((measure) => !gates.includes(measure)).map(({ aim }) => aim));
    return html`<footer>
      <ul class="means">
        ${gates.map((gate) => html`<li>${marked(gate, this.text(gate), this.explorer)}</li>`)}
        ${gates.length > 0 ? html`<li class="open">${icon('circle-dashed', 13)}${this.text(messages.noStage)}</li>` : nothing}
        <li class="menus">${[...aims].map((aim) =>
          this.#renderAim(
            aim,
            ofNoStage.filter((measure) => measure.aim === aim),
          ),
        )}</li>
      </ul>
      ${this.#renderKey()}
    </footer>`;
  }

  #renderAim(aim: string, measures: readonly Measure[]): TemplateResult {
    const label = this.explorer.vocabulary.valueLabel('MeasureAim', aim);
    return inMenu(measures[0]?.type ?? '', label, measures, (measure) => this.text(measure), this.explorer);
  }

  #renderKey(): TemplateResult {
    const grounds = ['stated', 'listed', 'inferred'] as const;
    return html`<ul class="key">
      ${grounds.map((ground) => html`<li>${arrow(ground)}${this.text(messages[ground])}</li>`)}
    </ul>`;
  }

  #renderInTime(steps: readonly Step[]): TemplateResult {
    const { moments, apart } = timeOrder(steps);
    return html`<div class="moments">
        ${moments.map((moment) => this.#renderMoment(this.text(messages.moment, { number: moment.number }), moment.steps))}
        ${apart.length > 0 ? this.#renderMoment(this.text(messages.apart), apart) : nothing}
      </div>
      ${this.#renderKey()}`;
  }

  #renderMoment(name: string, steps: readonly Step[]): TemplateResult {
    return html`<section class="moment" aria-label=${name}>
      <h3>${name}${steps.length > 1 ? html` <small>${this.text(messages.together)}</small>` : nothing}</h3>
      <ol class="cards">
        ${steps.map((step) => stepCard(this.#steps.get(step.id) as NumberedStep, this.#steps, this.explorer))}
      </ol>
    </section>`;
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      this.#take(await readProcedure(this.explorer.client));
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  #take(data: ProcedureData | undefined): void {
    this.#data = data;
    this.#columns = data ? columnsOf(data.procedure.stages.nodes, data.steps) : [];
    this.#steps = new Map(this.#columns.flatMap(({ steps }) => steps).map((each) => [each.step.id, each]));
  }

  static override styles = [controlStyle, quoteStyle, stateStyle, procedureStyle];
}

define('kge-procedure-view', ProcedureView);
