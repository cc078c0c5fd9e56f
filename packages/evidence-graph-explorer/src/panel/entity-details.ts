import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer.js';
import { tagOf } from '../language/language.js';
import type { Localized } from '../scene/scene.js';
import './detail-part.js';
import './relation-group.js';
import type { DetailPart } from './detail-part.js';
import type { EntityDetails, RelationDetails } from './details.js';
import { actions, quotation, type Told } from './grounds.js';
import { messages } from './messages.js';
import { terms } from './terms.js';

/** All that is said of an entity, but for its name; `parts` are the owner's own. */
export function entityDetails(
  explorer: Explorer,
  { node, properties, relations }: EntityDetails,
  told: Told,
  parts: readonly DetailPart[],
): TemplateResult {
  const { description, reason, attribution } = node;
  const isToldBy = new Set(parts.flatMap(({ tells }) => tells));
  const open = openAtFirst(relations);
  const colon = explorer.text(messages.colon);
  return html`
    ${quotation(explorer, told)}
    ${description ? html`<p class="description">${explorer.text(description)}</p>` : nothing}
    ${node.aliases.length > 0 ? html`<p class="small">${explorer.text(messages.aliases)}${colon}${node.aliases.join(' · ')}</p>` : nothing}
    ${reason ? html`<p class="small">${explorer.text(messages.reason)}${colon}${explorer.text(reason)}</p>` : nothing}
    ${attribution ? html`<p class="small">${explorer.text(messages.attribution)}${colon}${explorer.text(attribution)}</p>` : nothing}
    ${node.openEnded ? html`<p class="small">${explorer.text(messages.openEnded)}</p>` : nothing}
    ${parts.map((part) => html`<kge-detail-part .explorer=${explorer} .content=${part} .node=${node.id}></kge-detail-part>`)}
    ${terms(
      explorer,
      properties.filter(({ term }) => !isToldBy.has(term.name)),
    )}
    ${actions(explorer, told)}
    ${
      relations.length > 0
        ? html`<div class="relations" role="group" aria-label=${explorer.text(messages.relations)}>
            ${relations.map(
              (relation) =>
                html`<kge-relation-group .explorer=${explorer} .node=${node.id} .relation=${relation} .isOpen=${open.has(relation)}></kge-relation-group>`,
            )}
          </div>`
        : nothing
    }
  `;
}

/** A name in both languages. */
export function heading(explorer: Explorer, node: Localized): TemplateResult {
  const { language } = explorer.state;
  const other = language === 'zh' ? 'en' : 'zh';
  const isBilingual = explorer.vocabulary.dialect.languages.length > 1 && node.zh !== node.en;
  return html`<h2 tabindex="-1">${node[language]}</h2>
    ${isBilingual ? html`<p class="other" lang=${tagOf(other)}>${node[other]}</p>` : nothing}`;
}

const rowsAtFirst = 4;
const rowsOfOne = 3;

/** The first relations, as long as few rows are shown. */
function openAtFirst(relations: readonly RelationDetails[]): ReadonlySet<RelationDetails> {
  const open = new Set<RelationDetails>();
  let rows = 0;
  for (const relation of relations) {
    if (rows >= rowsAtFirst) break;
    open.add(relation);
    rows += Math.min(relation.count, rowsOfOne);
  }
  return open;
}
