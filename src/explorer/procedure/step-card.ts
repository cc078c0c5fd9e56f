import { type Explorer, type IconName, icon, quote } from 'evidence-graph-explorer/views';
import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../findings/cited-place.js';
import { wordsIn } from '../words.js';
import { arrow } from './arrow.js';
import type { NumberedStep } from './columns.js';
import { messages } from './messages.js';
import { nearestQuote } from './nearest-quote.js';
import type { Next, Step } from './procedure-reader.js';
import { type Fact, factsOf, orderGround } from './step-facts.js';

/** What a card refers to: all steps by their IDs. */
export type Steps = ReadonlyMap<string, NumberedStep>;

const icons: Readonly<Record<Fact['kind'], IconName>> = {
  who: 'user-check',
  nobody: 'circle-dashed',
  whom: 'move-right',
  heard: 'messages-square',
  meeting: 'landmark',
  majority: 'list-checks',
};

/** A step: its number and name, who, whom they hear, where they meet, on whose majority, the words of the source, what comes next. */
export function stepCard({ step, number }: NumberedStep, steps: Steps, explorer: Explorer): TemplateResult {
  const isChosen = step.id === explorer.state.selected;
  return html`<li class="card ${isChosen ? 'chosen' : ''}">
    <h4>
      <span class="number">${number}</span>
      <button class="name" data-id=${step.id} aria-pressed=${isChosen} @click=${() => explorer.select(step.id)}>${explorer.text(step)}</button>
    </h4>
    ${factsOf(step, wordsIn(explorer)).map(
      ({ kind, text, note, full }) =>
        html`<p class="fact ${kind}" title=${full}>${icon(icons[kind], 13)}<span>${text}</span>${note ? html`<small>${note}</small>` : nothing}</p>`,
    )}
    ${isOrdered(step, steps) ? nothing : html`<p class="fact nobody">${icon(icons.nobody, 13)}<span>${explorer.text(messages.noOrder)}</span></p>`}
    <div class="foot">
      ${cited(step, explorer)}
      <span class="next">${step.precedes.edges.map((edge) => nextStep(edge, steps, explorer))}</span>
    </div>
  </li>`;
}

function cited(step: Step, explorer: Explorer): TemplateResult | typeof nothing {
  const evidence = nearestQuote(step.zh, step.evidence);
  if (!evidence) return nothing;
  const { id, exact, section } = evidence;
  const open = (): void => explorer.showEvidence(id);
  return quote({ exact, lang: 'zh-CN', place: explorer.text(placeName(section)), open });
}

/** Whether the order says anything about a step. */
const isOrdered = (step: Step, steps: Steps): boolean =>
  step.precedes.edges.length > 0 ||
  [...steps.values()].some((other) => other.step.precedes.edges.some(({ node }) => node.id === step.id));

function nextStep({ node, relationship }: Next, steps: Steps, explorer: Explorer): TemplateResult | typeof nothing {
  const target = steps.get(node.id);
  if (!target) return nothing;
  const { number, step } = target;
  const ground = orderGround(relationship);
  const name = explorer.text(messages.next, { number, name: explorer.text(step), ground: explorer.text(messages[ground]) });
  const isChosen = relationship.id === explorer.state.selected;
  return html`<button
    class="text then"
    data-id=${relationship.id}
    aria-label=${name}
    aria-pressed=${isChosen}
    title=${name}
    @click=${() => explorer.select(relationship.id)}
  >
    ${arrow(ground)}${number}
  </button>`;
}
