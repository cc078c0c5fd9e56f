import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../copy-button.js';
import './cite-menu.js';
import './quote-block.js';
import type { Explorer } from '../explorer.js';
import type { Assertion, Localized } from '../scene/scene.js';
import { icon } from '../style/icons.js';
import { type Citable, citedIn, inGraph } from './citation.js';
import { messages } from './messages.js';

/** What the panel tells of, and which of its places. */
export interface Told extends Citable {
  readonly index: number;
  /** Shows another place. */
  readonly onPlace: (index: number) => void;
}

/** Where the source says it, and else why it does not; nothing where the graph tells no grounds. */
export function quotation(explorer: Explorer, { grounds, index, onPlace }: Told): TemplateResult | typeof nothing {
  const { assertion, evidence } = grounds;
  if (assertion === null) return nothing;
  if (evidence.length === 0)
    return html`<p class="ground ${assertion === 'NOT_STATED' ? 'unsaid' : ''}">${explorer.text(withoutPlace[assertion])}</p>`;
  return html`<kge-quote-block
    .explorer=${explorer}
    .places=${evidence}
    .index=${index}
    @place=${({ detail }: CustomEvent<number>) => onPlace(detail)}
  ></kge-quote-block>`;
}

/** What to do with it: read it in the source, cite it, link to it. */
export function actions(explorer: Explorer, told: Told): TemplateResult {
  const place = told.grounds.evidence[told.index];
  const address = explorer.linkTo(inGraph(told));
  const isInGraph = explorer.state.view === 'graph';
  return html`<div class="actions">
    ${
      place
        ? html`<button class="primary source" @click=${() => explorer.showEvidence(place.id)}>
            ${icon('book-open-text')}${explorer.text(messages.inSource)}
          </button>`
        : nothing
    }
    ${keyed(told.id, html`<kge-cite-menu .explorer=${explorer} .cited=${() => citedIn(explorer, told, place)}></kge-cite-menu>`)}
    ${
      isInGraph && address !== null
        ? html`<kge-copy-button .explorer=${explorer} .label=${messages.link} .icon=${'link'} .content=${() => address}></kge-copy-button>`
        : nothing
    }
    ${
      isInGraph
        ? nothing
        : html`<button class="show" @click=${() => explorer.addNodes(told.nodes, told.id)}>
            ${icon('waypoints')}${explorer.text(messages.show)}
          </button>`
    }
  </div>`;
}

const withoutPlace: Readonly<Record<Assertion, Localized>> = {
  STATED: messages.noEvidence,
  INFERRED: messages.noEvidence,
  DERIVED: messages.derived,
  BACKGROUND: messages.background,
  NOT_STATED: messages.notStated,
};
