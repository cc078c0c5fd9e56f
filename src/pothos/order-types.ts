import type { InputRef } from '@pothos/core';
import type { Properties } from '../ontology/define.js';
import { relationshipProperties } from '../ontology/ontology.js';
import { languages } from './filter-types.js';
import { hopOf, type InputFields, inputType, interfaceField, many, one, ownRelations, same, value } from './input-fields.js';
import { describe, type GraphState } from './state.js';

/** What nodes of a type, or relationships, can be ordered by: values, values of what is related to one, numbers of what is related. */
export function orderType(state: GraphState, target: string): InputRef<unknown> {
  const name = `${target}Order`;
  const description = describe(`What to order ${target} by: one field an item.`, '排序');
  return inputType(state, name, description, () =>
    target === 'Relationship'
      ? {
          type: value(state.sortDirection(), 'relationship', 'type'),
          ...ofProperties(state, relationshipProperties(state.ontology), 'relationship'),
        }
      : entityFields(state, target),
  );
}

function entityFields(state: GraphState, target: string): InputFields {
  const type = state.type(target);
  const { own, interfaces } = ownRelations(state, type);
  const direction = state.sortDirection();
  const relations = own.map((relation) => [
    relation.name,
    relation.many ? many(direction, hopOf(relation)) : one(orderType(state, relation.target), relation),
  ]);
  return {
    key: value(direction, 'node', 'key'),
    ...(type.kind === 'interface' ? { type: value(direction, 'node', 'type') } : {}),
    ...ofProperties(state, type.properties, 'node'),
    ...Object.fromEntries(relations),
    ...Object.fromEntries(interfaces.map(({ name }) => [interfaceField(name), same(orderType(state, name))])),
  };
}

const ofProperties = (state: GraphState, properties: Properties, of: 'node' | 'relationship'): InputFields =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, { list }]) => !list)
      .map(([name, { kind }]) => [
        name,
        value(kind === 'localized' ? languages(state, 'LocalizedOrder', state.sortDirection()) : state.sortDirection(), of, name),
      ]),
  );
