import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer.js';
import type { NodeLink } from '../ontology/dialect.js';
import type { Assertion, Localized } from '../scene/scene.js';
import { familyMark } from '../style/family-mark.js';
import { icon } from '../style/icons.js';
import type { RelationshipDetails, Said } from './details.js';
import { actions, quotation, type Told } from './grounds.js';
import { messages } from './messages.js';
import { labelParts, sentenceOf } from './sentence.js';
import { termRow, terms } from './terms.js';

/** What a relationship says, as a sentence. */
export const relationshipName = ({ vocabulary }: Explorer, { relationship }: RelationshipDetails): Localized =>
  sentenceOf(relationship.from, vocabulary.relationshipLabel(relationship.relationshipType), relationship.to);

/** All that is said of a relationship. */
export function relationshipDetails(
  explorer: Explorer,
  { relationship, properties }: RelationshipDetails,
  told: Told,
): TemplateResult {
  const { relationshipType, from, to, assertion } = relationship;
  const label = labelParts(explorer.text(explorer.vocabulary.relationshipLabel(relationshipType)));
  const attribution = properties.find(({ term }) => term.name === 'attribution')?.value as Localized | undefined;
  return html`
    <h2 tabindex="-1">${explorer.text(told.name)}</h2>
    <div class="ends">
      ${end(explorer, from)}
      <span class="predicate">${label.filter(Boolean).join('…')}${icon('move-right')}</span>
      ${end(explorer, to)}
    </div>
    ${quotation(explorer, told)} ${ground(explorer, assertion)}
    ${terms(
      explorer,
      properties.filter((each) => isToBeRead(explorer, each)),
    )}
    ${attribution ? html`<p class="small">${explorer.text(messages.attribution)}${explorer.text(messages.colon)}${explorer.text(attribution)}</p>` : nothing}
    ${actions(explorer, told)}
  `;
}

const end = (explorer: Explorer, link: NodeLink): TemplateResult =>
  html`<button class="end" data-id=${link.id} @click=${() => explorer.select(link.id)}>
    ${familyMark(explorer.families.of(link.type), explorer.isDark, 20)}<span>${explorer.text(link)}</span>
  </button>`;

/** Whether the source says so outright; what it does not say has its words already. */
const ground = (explorer: Explorer, assertion: Assertion | null): TemplateResult | typeof nothing =>
  assertion === 'STATED' || assertion === 'INFERRED'
    ? html`<dl>
        ${termRow(explorer.text(messages.saysIt), explorer.text(assertion === 'STATED' ? messages.outright : explorer.vocabulary.valueLabel('Assertion', assertion)))}
      </dl>`
    : nothing;

/** The origin has its own words; a key that alternatives share says nothing to a reader, nor does that a list is whole. */
export function isToBeRead({ vocabulary }: Explorer, { term, value }: Said): boolean {
  const isUnsaid = typeof value === 'boolean' && String(value) === term.default;
  return !isUnsaid && !vocabulary.dialect.isAside(term);
}
