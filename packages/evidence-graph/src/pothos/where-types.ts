import type { InputRef } from '@pothos/core';
import type { Property } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import { commonEnd, type EntityType, relationshipProperties } from '../ontology/ontology.js';
import { countFilter, enumFilter, filterType, idFilter } from './filter-types.js';
import {
  end,
  type InputField,
  type InputFields,
  inputType,
  interfaceField,
  many,
  related,
  same,
  value,
  widespreadInterfaces,
} from './input-fields.js';
import type { GraphState } from './state.js';

/** What nodes of a type, or relationships, can be asked to meet. */
export function whereType(state: GraphState, target: string): InputRef<unknown> {
  const name = `${target}Where`;
  const description = describe(`What must be met by ${target}: all that is given.`, '条件');
  return inputType(state, name, description, () => ({
    and: { type: [whereType(state, target)], input: { kind: 'and' } },
    or: { type: [whereType(state, target)], input: { kind: 'or' } },
    not: { type: whereType(state, target), input: { kind: 'not' } },
    ...(target === 'Relationship' ? relationshipFields(state) : entityFields(state, target)),
  }));
}

function entityFields(state: GraphState, target: string): InputFields {
  const type = state.type(target);
  const fields: Record<string, InputFields[string]> = {
    id: value(idFilter(state), 'node', 'id'),
    key: value(idFilter(state), 'node', 'key'),
    ...(type.kind === 'interface' ? { type: typeField(state, type) } : {}),
  };
  for (const [name, property] of Object.entries(type.properties)) fields[name] = propertyInput(state, 'node', name, property);
  for (const relation of Object.values(type.relations)) {
    const input = relation.many ? matchType(state, relation.target) : whereType(state, relation.target);
    fields[relation.name] = related(state, input, relation);
  }
  for (const each of widespreadInterfaces(state, type)) {
    fields[interfaceField(each.name)] = same(state, whereType(state, each.name), each);
  }
  return fields;
}

function relationshipFields(state: GraphState): InputFields {
  const { relationshipEvidence } = state.ontology.definition;
  const ends = commonEnd(state.ontology);
  const properties = Object.entries(relationshipProperties(state.ontology));
  return {
    id: value(idFilter(state), 'relationship', 'id'),
    type: value(enumFilter(state, 'RelationshipType', state.relationshipType()), 'relationship', 'type'),
    ...Object.fromEntries(properties.map(([name, property]) => [name, propertyInput(state, 'relationship', name, property)])),
    ...(ends ? { from: end(whereType(state, ends.name), 'from'), to: end(whereType(state, ends.name), 'to') } : {}),
    ...(relationshipEvidence ? { evidence: many(matchType(state, relationshipEvidence.type), { kind: 'evidence' }) } : {}),
  };
}

const propertyInput = (state: GraphState, of: 'node' | 'relationship', name: string, property: Property): InputField =>
  value(filterType(state, property), of, name, state.describe(property.description, property.label));

/** How many of what a to-many relation leads to must meet what. */
function matchType(state: GraphState, target: string): InputRef<unknown> {
  const name = `${target}Match`;
  const description = describe(
    `What the related ${target} must meet; \`relationship\` restricts which are looked at.`,
    '关联条件',
  );
  return inputType(state, name, description, () => {
    const where = { type: whereType(state, target) };
    return {
      some: where,
      all: where,
      none: where,
      single: where,
      count: { type: countFilter(state) },
      relationship: { type: whereType(state, 'Relationship') },
    };
  });
}

/** Types are asked for by their names, or by those of the interfaces that some of them implement. */
function typeField(state: GraphState, { members }: EntityType): InputField {
  const types = Object.values(state.ontology.types).map(
    (each) => [each.name, each.members.filter((member) => members.includes(member))] as const,
  );
  return {
    type: enumFilter(state, 'Type', 'String'),
    input: { kind: 'type', members: Object.fromEntries(types.filter(([, found]) => found.length > 0)) },
  };
}
