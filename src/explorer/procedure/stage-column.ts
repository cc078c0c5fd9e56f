import type { Localized } from 'evidence-graph-explorer/graph';
import { type Explorer, familyMark, icon } from 'evidence-graph-explorer/views';
import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../words.js';
import type { Column } from './columns.js';
import { messages } from './messages.js';
import type { Means, Stage, Typed } from './procedure-reader.js';
import { type Steps, stepCard } from './step-card.js';
import { fully } from './step-facts.js';

/** A stage with its gate, its steps, and what is done throughout it; or the steps of no stage. */
export function stageColumn(
  column: Column,
  steps: Steps,
  explorer: Explorer,
  rest: TemplateResult | typeof nothing,
): TemplateResult {
  const { number, stage } = column;
  const color = stage ? explorer.colorOf('ProcedureStage') : 'var(--kge-control)';
  const name = explorer.text(stage ?? messages.outside);
  return html`<section class="column" aria-label=${name} .style=${`--stage: ${color}`}>
    <div class="head">
      <h3>
        <span class="number">${number}</span>
        ${stage ? named(stage, name, explorer) : html`<span>${name}</span>`}
      </h3>
      ${stage ? gateOf(stage, explorer) : html`<p class="gate">${explorer.text(messages.outsideNote)}</p>`}
    </div>
    <ol class="cards">
      ${column.steps.map((step) => stepCard(step, steps, explorer))}
    </ol>
    ${stage && stage.means.nodes.length > 0 ? meansOf(stage.means.nodes, explorer) : nothing} ${rest}
  </section>`;
}

function gateOf({ guardedBy }: Stage, explorer: Explorer): TemplateResult {
  if (guardedBy.nodes.length === 0)
    return html`<p class="gate">${icon('circle-dashed', 13)}${explorer.text(messages.noGate)}</p>`;
  return html`<p class="gate">
    ${guardedBy.nodes.map((gate) => marked(gate, explorer.text(messages.gate, { name: fully(gate, wordsIn(explorer)) }), explorer))}
  </p>`;
}

/** Practices one by one; other means type by type, each type's in a menu. */
function meansOf(means: readonly Means[], explorer: Explorer): TemplateResult {
  const practices = means.filter(({ type }) => type === 'Practice');
  const types = new Set(means.map(({ type }) => type).filter((type) => type !== 'Practice'));
  return html`<ul class="means">
    ${practices.map((practice) => html`<li>${marked(practice, meansText(practice, explorer), explorer)}</li>`)}
    <li class="menus">
      ${[...types].map((type) => {
        const all = means.filter((each) => each.type === type);
        return inMenu(type, explorer.vocabulary.typeLabel(type), all, (each) => meansText(each, explorer), explorer);
      })}
    </li>
  </ul>`;
}

/** Things of one kind behind a button that tells how many they are. */
export function inMenu<Each extends Typed>(
  type: string,
  kind: Localized,
  all: readonly Each[],
  textOf: (each: Each) => string,
  explorer: Explorer,
): TemplateResult {
  const label = explorer.text(messages.several, { kind: explorer.text(kind), count: all.length });
  return html`<kge-menu variant="text">
    <span slot="label" class="several">${familyMark(explorer.families.of(type), explorer.isDark, 12)}${label}${icon('chevron-down', 13)}</span>
    ${all.map((each) => marked(each, textOf(each), explorer))}
  </kge-menu>`;
}

/** A means with the figure that bounds it, such as by how many more candidates there are than places. */
function meansText(means: Means, explorer: Explorer): string {
  const figures = (means.observations?.nodes ?? [])
    .filter(({ unit }) => unit === 'PERCENT')
    .map(({ value, comparator }) =>
      comparator === 'MORE_THAN' ? explorer.text(messages.moreThan, { figure: `${value}%` }) : `${value}%`,
    );
  return [fully(means, wordsIn(explorer)), ...figures].join(explorer.state.language === 'zh' ? '，' : ', ');
}

/** A name with the mark of its family, that selects it. */
export const marked = (each: Typed, text: string, explorer: Explorer): TemplateResult =>
  html`<button class="marked" data-id=${each.id} aria-pressed=${each.id === explorer.state.selected} @click=${() => explorer.select(each.id)}>
    ${familyMark(explorer.families.of(each.type), explorer.isDark, 12)}<span>${text}</span>
  </button>`;

const named = ({ id }: Stage, text: string, explorer: Explorer): TemplateResult =>
  html`<button class="name" data-id=${id} aria-pressed=${id === explorer.state.selected} @click=${() => explorer.select(id)}>${text}</button>`;
