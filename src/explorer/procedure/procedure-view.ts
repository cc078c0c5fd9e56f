import { type Localized, qualified } from 'evidence-graph-explorer/graph';
import { controlStyle, define, ExplorerElement, wordsOf } from 'evidence-graph-explorer/views';
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { type Card, type LanePicture, lanesOf } from './lanes.js';
import { messages } from './messages.js';
import {
  type Means,
  type Named,
  type ProcedureData,
  type QualityMeasure,
  readProcedure,
  type Stage,
  type Status,
  type Step,
} from './procedure-reader.js';
import { procedureStyle } from './procedure-style.js';
import { stepsOf, stepsOutside } from './step-order.js';
import { timeSpan } from './time-span.js';

const bases = ['TEMPORAL', 'LISTED', 'INFERRED'];

/** How delegates come about: who acts when, how statuses change, and each step with what the source says of it. */
export class ProcedureView extends ExplorerElement {
  /** Null until it is read, undefined where the graph has none. */
  #data: ProcedureData | null | undefined = null;
  #picture: LanePicture | undefined;
  #fault: Localized | null = null;
  #isReading = false;

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hidden && this.#data === null && !this.#isReading && !this.#fault) void this.#read();
  }

  protected override render(): TemplateResult {
    if (this.#fault) {
      return html`<p role="alert">
        ${this.text(messages.fault, { reason: this.text(this.#fault) })}
        <button @click=${() => void this.#read()}>${this.text(messages.retry)}</button>
      </p>`;
    }
    if (this.#data === null) return html`<p>${this.text(messages.loading)}</p>`;
    if (!this.#data || !this.#picture) return html`<p>${this.text(messages.empty)}</p>`;
    const { procedure, steps, statuses } = this.#data;
    const outside = stepsOutside(steps);
    return html`
      <header>
        <h2>${this.#renderName(procedure)}</h2>
        ${this.#renderFacts(messages.methodElements, procedure.methodElements.nodes)}
      </header>
      ${this.#renderTime(this.#data)}
      ${this.#renderLanes(this.#picture)} ${this.#renderStatuses(statuses)}
      <section class="list" aria-label=${this.text(messages.stages)}>
        <h3>${this.text(messages.stages)}</h3>
        ${procedure.stages.nodes.map((stage) => this.#renderStage(stage, steps))}
        ${
          outside.ordered.length > 0
            ? html`<h4>${this.text(messages.outside)}</h4>
                <ol>
                  ${outside.ordered.map((step) => this.#renderStep(step))}
                </ol>`
            : nothing
        }
        ${
          outside.apart.length > 0
            ? html`<h4>${this.text(messages.apart)}</h4>
                <ul>
                  ${outside.apart.map((step) => this.#renderStep(step))}
                </ul>`
            : nothing
        }
      </section>
      <section class="list" aria-label=${this.text(messages.quality)}>
        <h3>${this.text(messages.quality)}</h3>
        ${
          procedure.qualityMeasures.length > 0
            ? procedure.qualityMeasures.map((measure) => this.#renderQuality(measure))
            : html`<p class="quiet">${this.text(messages.notStated)}</p>`
        }
      </section>
      <section class="list" aria-label=${this.text(messages.measures)}>
        <h3>${this.text(messages.measures)}</h3>
        ${procedure.measures.map(({ aim, nodes }) => this.#renderFacts(this.explorer.vocabulary.valueLabel('MeasureAim', aim), nodes))}
      </section>
    `;
  }

  #renderLanes({ lanes, cards, arrows, unordered, width, height }: LanePicture): TemplateResult {
    return html`<div class="lanes">
      <p class="quiet legend">${this.text(messages.lanes)} ${bases.map((basis) => this.#renderBasis(basis))}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.text(messages.lanes)}>
        <div class="picture" .style=${`width: ${width}px; height: ${height}px`}>
          ${lanes.map(
            ({ agent, y, height: laneHeight }) =>
              html`<div class="lane" .style=${`top: ${y}px; height: ${laneHeight}px`}>
                <div class="actor">${agent ? this.#renderName(agent) : this.text(messages.noActor)}</div>
              </div>`,
          )}
          <svg width=${width} height=${height} aria-hidden="true">
            <defs>
              <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                <path d="M0,0 8,4 0,8z"></path>
              </marker>
            </defs>
            ${arrows.map(
              ({ id, basis, path }) =>
                svg`<path class="arrow ${(basis ?? '').toLowerCase()} ${id === this.explorer.state.selected ? 'chosen' : ''}" data-id=${id} d=${path}
                  marker-end="url(#head)" @click=${() => this.explorer.select(id)}></path>`,
            )}
          </svg>
          ${cards.map((card) => this.#renderCard(card))}
        </div>
      </div>
      ${unordered.length > 0 ? this.#renderFacts(messages.unordered, unordered) : nothing}
    </div>`;
  }

  #renderBasis(basis: string): TemplateResult {
    return html`<span class="basis">
      <svg width="34" height="8" aria-hidden="true"><path class="arrow ${basis.toLowerCase()}" d="M0,4 34,4"></path></svg>
      ${this.text(this.explorer.vocabulary.valueLabel('OrderBasis', basis))}
    </span>`;
  }

  #renderCard({ step, x, y }: Card): TemplateResult {
    const stage = this.#data?.procedure.stages.nodes.find(({ id }) => id === step.stage?.id);
    return html`<button
      class="card"
      title=${this.text(step)}
      data-id=${step.id}
      aria-pressed=${step.id === this.explorer.state.selected}
      .style=${`left: ${x}px; top: ${y}px`}
      @click=${() => this.explorer.select(step.id)}
    >
      <span class="stage">${stage ? this.text(stage) : nothing}</span>
      <span class="name">${this.text(step)}</span>
    </button>`;
  }

  #renderStatuses(statuses: readonly Status[]): TemplateResult {
    return html`<section aria-label=${this.text(messages.statuses)}>
      <h3>${this.text(messages.statuses)}</h3>
      <ol class="statuses">
        ${statuses.map(
          (status, index) => html`<li class=${leadsOn(status, statuses[index + 1]) ? 'leads-on' : ''}>
            ${this.#renderName(status)}
            <small>
              ${status.producedBy.nodes.map(
                (step) =>
                  html`<button class="named" data-id=${step.id} @click=${() => this.explorer.select(step.id)}>${this.text(messages.by, { step: this.text(step) })}</button> `,
              )}
            </small>
          </li>`,
        )}
      </ol>
    </section>`;
  }

  #renderStage(stage: Stage, steps: readonly Step[]): TemplateResult {
    return html`<h4>${this.#renderName(stage)}</h4>
      ${(['guardedBy', 'consults', 'governedBy'] as const).map((field) => this.#renderFacts(messages[field], stage[field].nodes))}
      ${this.#renderMeans(stage.means.nodes)}
      <ol>
        ${stepsOf(stage, steps).map((step) => this.#renderStep(step))}
      </ol>`;
  }

  #renderStep(step: Step): TemplateResult {
    const { explorer } = this;
    const roles = ['decidedBy', 'performedBy', 'proposedBy', 'submittedBy'] as const;
    const others = ['consults', 'decidedAt', 'guardedBy', 'means', 'produces'] as const;
    const hasActor = roles.some((role) => step[role].nodes.length > 0);
    const names = new Map(this.#data?.steps.map((one) => [one.id, one]));
    return html`<li class=${step.id === explorer.state.selected ? 'chosen' : ''}>
      <strong>${this.#renderName(step)}</strong>
      ${roles.map((role) => this.#renderFacts(messages[role], step[role].nodes))}
      ${hasActor ? nothing : html`<p class="fact"><span class="label">${this.text(messages.actor)}</span> ${this.text(messages.notStated)}</p>`}
      ${others.map((other) => this.#renderFacts(messages[other], step[other].nodes))}
      ${
        step.precedes.edges.length > 0
          ? html`<p class="fact">
              <span class="label">${this.text(messages.next)}</span>
              ${step.precedes.edges.map(({ node, relationship }) => {
                const next = names.get(node.id);
                const basis =
                  relationship.basis === null ? '' : this.text(explorer.vocabulary.valueLabel('OrderBasis', relationship.basis));
                return html`<button class="named" data-id=${relationship.id} @click=${() => explorer.select(relationship.id)}>
                  ${next ? this.text(next) : node.id} <small>${basis}</small>
                </button>`;
              })}
            </p>`
          : nothing
      }
    </li>`;
  }

  #renderTime({ procedure }: ProcedureData): TemplateResult {
    const { startedIn, completedIn, stages } = procedure;
    const span = timeSpan(startedIn, completedIn);
    return html`<div class="time">
      <p>
        ${this.text(messages.time, {
          started: startedIn ?? this.text(messages.notStated),
          completed: completedIn ?? this.text(messages.notStated),
        })}
      </p>
      ${
        span
          ? html`<div class="span" aria-hidden="true">
              ${span.map(({ year, months }) => html`<span .style=${`flex: ${months} 1 0`}>${year}</span>`)}
            </div>`
          : nothing
      }
      ${this.#renderFacts(messages.undated, stages.nodes)}
    </div>`;
  }

  #renderQuality({ type, means: checks, guards, conditions, excludes, ...measure }: QualityMeasure): TemplateResult {
    const { vocabulary } = this.explorer;
    const modalities = [...new Set(checks.nodes.map(({ modality }) => modality))];
    return html`<h4>${this.#renderName(measure)} <small>${this.text(vocabulary.typeLabel(type))}</small></h4>
      ${
        guards.nodes.length > 0
          ? this.#renderFacts(messages.guards, guards.nodes)
          : html`<p class="fact"><span class="label">${this.text(messages.guards)}</span> ${this.text(messages.notStated)}</p>`
      }
      ${this.#renderFacts(messages.conditions, conditions.nodes)}
      ${modalities.map((modality) =>
        this.#renderFacts(
          this.#checksLabel(modality),
          checks.nodes.filter((check) => check.modality === modality),
        ),
      )}
      ${this.#renderFacts(messages.excludes, excludes.nodes)}`;
  }

  #checksLabel(modality: string): Localized {
    const { zh, en } = this.explorer.vocabulary.valueLabel('Modality', modality);
    return { zh: `${messages.checks.zh}（${zh}）`, en: `${messages.checks.en} (${en})` };
  }

  #renderFacts(label: Localized, nodes: readonly Named[]): TemplateResult | typeof nothing {
    if (nodes.length === 0) return nothing;
    const unique = [...new Map(nodes.map((node) => [`${node.id} ${JSON.stringify(node.qualifiers)}`, node])).values()];
    return html`<p class="fact"><span class="label">${this.text(label)}</span> ${unique.map((node) => this.#renderName(node))}</p>`;
  }

  /** Practices with what is said of them; the other means type by type. */
  #renderMeans(means: readonly Means[]): (TemplateResult | typeof nothing)[] {
    const types = [...new Set(means.map(({ type }) => type))];
    return types.flatMap((type) => {
      const ofType = means.filter((each) => each.type === type);
      if (type === 'Practice') return ofType.map((practice) => this.#renderPractice(practice));
      return [this.#renderFacts(this.explorer.vocabulary.typeLabel(type), ofType)];
    });
  }

  #renderPractice({ zhDescription: zh, enDescription: en, ...practice }: Means): TemplateResult {
    return html`<p class="fact">
      <span class="label">${this.text(messages.practice)}</span> ${this.#renderName(practice)}
      ${zh !== null && en !== null ? html`<small>${this.text({ zh, en })}</small>` : nothing}
    </p>`;
  }

  #renderName(named: Named): TemplateResult {
    return html`<button class="named" data-id=${named.id} aria-pressed=${this.explorer.state.selected === named.id} @click=${() => this.explorer.select(named.id)}>
      ${qualified(this.text(named), named.qualifiers ?? [], this.explorer.state.language)}
    </button>`;
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#fault = null;
    try {
      this.#data = await readProcedure(this.explorer.client);
      this.#picture = this.#data && lanesOf(this.#data.steps);
    } catch (error) {
      this.#fault = wordsOf(error);
    }
    this.#isReading = false;
    this.requestUpdate();
  }

  static override styles = [controlStyle, procedureStyle];
}

/** Whether a step that is taken with those of the one status makes them those of the next. */
function leadsOn({ subjectTo }: Status, next: Status | undefined): boolean {
  const steps = new Set(subjectTo.nodes.map(({ id }) => id));
  return next?.producedBy.nodes.some(({ id }) => steps.has(id)) ?? false;
}

define('kge-procedure-view', ProcedureView);
