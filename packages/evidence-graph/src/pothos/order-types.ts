import type { InputRef } from '@pothos/core';
import { describe } from '../ontology/describe.js';
import { relationshipProperties, storedProperties } from '../ontology/ontology.js';
import { inputType } from './input-fields.js';
import type { GraphState } from './state.js';

/**
 * What lists are ordered and grouped by, whatever they hold: one type for the whole schema, with a field for each name that
 * properties have. Which of them a list's items have is checked when the operation is planned.
 */
export function orderType(state: GraphState): InputRef<unknown> {
  const description = describe('What a list is ordered or grouped by: one field an item.', '排序或分组依据');
  return inputType(state, 'Order', description, () => ({
    ...Object.fromEntries(
      orderNames(state).map((name) => [
        name,
        { type: state.sortDirection(), description: describe(`By \`${name}\`.`, '按此值') },
      ]),
    ),
    ...(state.hasDomain ? { relationship: { type: orderType(state) } } : {}),
    related: { type: relatedOrder(state) },
    count: { type: countOrder(state) },
  }));
}

/** Stored names: a localized property has one in each language. */
function orderNames({ ontology }: GraphState): string[] {
  const all = [...Object.values(ontology.types).map(({ properties }) => properties), relationshipProperties(ontology)];
  const stored = all.flatMap((properties) => storedProperties(ontology, properties));
  return [...new Set(['key', 'type', ...stored.filter(({ property }) => !property.list).map(({ name }) => name)])];
}

function relatedOrder(state: GraphState): InputRef<unknown> {
  const description = describe('By a value of the one node that a field leads to.', '按所关联者');
  return inputType(state, 'RelatedOrder', description, () => ({
    field: { type: state.fieldName(), required: true },
    by: { type: orderType(state), required: true },
  }));
}

function countOrder(state: GraphState): InputRef<unknown> {
  const description = describe('By the number of nodes that a field leads to.', '按所关联的数目');
  return inputType(state, 'CountOrder', description, () => ({
    field: { type: state.fieldName(), required: true },
    order: { type: state.sortDirection(), required: true },
  }));
}
