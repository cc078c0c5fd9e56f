import type { Relation } from 'evidence-graph/scene';
import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../explorer.js';
import { groupBy } from '../group-by.js';
import type { Localized, SceneNode } from '../scene/scene.js';
import { inReadingOrder } from './details.js';
import { messages } from './messages.js';

/** What the scene tells of a node, before the graph has told all. */
export interface KnownNode {
  readonly node: SceneNode;
  readonly relations: readonly KnownRelation[];
}

interface KnownRelation extends Relation {
  /** The nodes of the scene that it leads to; there may be more in the graph. */
  readonly ends: readonly Localized[];
}

/** Null where the scene has no such node. */
export function knownNode({ loaded }: Pick<Explorer, 'loaded'>, id: string): KnownNode | null {
  const { nodes, relationships } = loaded.scene;
  const node = nodes.find((one) => one.id === id);
  if (!node) return null;
  const names = new Map(nodes.map((one) => [one.id, one.name]));
  const own = relationships.flatMap(({ type, from, to }): (Relation & { readonly end: string })[] => [
    ...(from === id ? [{ type, direction: 'OUT' as const, end: to }] : []),
    ...(to === id ? [{ type, direction: 'IN' as const, end: from }] : []),
  ]);
  const groups = [...groupBy(own, ({ type, direction }) => `${direction} ${type}`).values()];
  const relations = groups.flatMap((group) => {
    const ends = group.flatMap(({ end }) => names.get(end) ?? []);
    return group.slice(0, 1).map(({ type, direction }) => ({ type, direction, ends, count: ends.length }));
  });
  return { node, relations: relations.sort(inReadingOrder) };
}

/** Room for what is being read, and the relations within the scene. */
export const knownRelations = (explorer: Explorer, { relations }: KnownNode): TemplateResult => html`
  <div class="reading" aria-hidden="true"><i></i><i></i><i></i></div>
  ${
    relations.length > 0
      ? html`<div class="relations" role="group" aria-label=${explorer.text(messages.relations)}>
          ${relations.map(
            ({ type, direction, ends }) =>
              html`<p class="known">
                <b>${explorer.text(explorer.vocabulary.relationshipLabel(type, direction))}</b>
                <span>${ends.map((end) => explorer.text(end)).join(explorer.state.language === 'zh' ? '、' : ', ')}</span>
              </p>`,
          )}
        </div>`
      : nothing
  }
`;
