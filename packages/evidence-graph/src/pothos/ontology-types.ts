import type { FieldRef } from '@pothos/core';
import { typeExtensions } from '../execution/field.js';
import { describe } from '../ontology/describe.js';
import { textIn } from '../ontology/language.js';
import { commonEnd, type EntityType, isPlainList, type Ontology, relationshipProperties } from '../ontology/ontology.js';
import type { GraphTypes } from './builder.js';
import { type AnyFieldBuilder, graphField, propertyField } from './graph-field.js';
import { type GraphFields, type WithGraphFields, withGraphFields } from './graph-fields.js';
import type { GraphState } from './state.js';

type Fields = Record<string, FieldRef<GraphTypes>>;
type MakeFields = (t: WithGraphFields) => Fields;

/** Declares the GraphQL type of a node type or interface. */
export function declareType(
  state: GraphState,
  name: string,
  { description, fields }: { description?: string | undefined; fields: MakeFields },
): void {
  const type = state.type(name);
  if (state.declared.has(name)) throw new Error(`${name} is declared twice.`);
  state.declared.add(name);
  declareNode(state);
  const options = {
    description: description ?? state.describe(textIn(type.description, 'en'), type.description),
    interfaces: ['Node', ...type.implements].map((each) => state.interfaceRef(each)),
    extensions: typeExtensions({ kind: 'node' }),
    fields: (t: AnyFieldBuilder) => fields(withGraphFields(t, state, name)),
  };
  if (type.kind === 'interface') state.builder.interfaceType(state.interfaceRef(name), options);
  else state.builder.objectType(state.objectRef(name), options);
}

/** Declares what is not declared yet: every type of the ontology with all it has, and `Relationship`. */
export function declareAll(state: GraphState): void {
  for (const type of Object.values(state.ontology.types)) {
    if (!state.declared.has(type.name)) declareType(state, type.name, { fields: (t) => allFields(state, type, t) });
  }
  declareRelationship(state);
}

/** The fields of a type that its interfaces do not give it. */
function allFields({ ontology }: GraphState, type: EntityType, t: GraphFields): Fields {
  const inherited = type.implements.map((name) => ontology.types[name] as EntityType); // linked by defineOntology
  const isNew = (kind: 'properties' | 'relations') => (name: string) => !inherited.some((each) => name in each[kind]);
  const properties = Object.keys(type.properties).filter(isNew('properties'));
  const relations = Object.keys(type.relations).filter(isNew('relations'));
  const fieldOf = (name: string): FieldRef<GraphTypes> => {
    const relation = type.relations[name];
    return relation && (!relation.many || isPlainList(ontology, relation)) ? t.relation(name) : t.relatedConnection(name);
  };
  return {
    ...(inherited.length === 0 ? { key: t.graphKey() } : {}),
    ...(inherited.length === 0 && isInSubjectMatter(ontology, type) ? { relationships: t.relationships() } : {}),
    ...(ontology.definition.relationshipEvidence?.type === type.name && !isInSubjectMatter(ontology, type)
      ? { relationships: t.citingRelationships() }
      : {}),
    ...Object.fromEntries(properties.map((name) => [name, t.property(name)])),
    ...Object.fromEntries(relations.map((name) => [name, fieldOf(name)])),
  };
}

/** Whether any of the type's members has relationships that can be read as such. */
const isInSubjectMatter = ({ types, relationships }: Ontology, { members }: EntityType): boolean =>
  members.some((name) =>
    Object.values(types[name]?.relations ?? {}).some(({ relationship }) => relationships[relationship]?.isSubjectMatter),
  );

function declareNode(state: GraphState): void {
  state.once('declare Node', () =>
    state.builder.interfaceType(state.interfaceRef('Node'), {
      description: describe('An object with a global ID (Relay).', '有全局标识的对象'),
      fields: (t) => ({
        id: graphField(t, 'ID', false, describe('The global ID.', '全局标识'), { kind: 'property', of: 'node', name: 'id' }),
      }),
    }),
  );
}

function declareRelationship(state: GraphState): void {
  const { ontology } = state;
  if (!state.hasDomain) return;
  declareNode(state);
  const end = state.ref(commonEnd(ontology)?.name ?? 'Node');
  const { relationshipEvidence } = ontology.definition;
  state.builder.objectType(state.objectRef('Relationship'), {
    description: describe('A relationship between two entities, with what it rests on.', '两个实体之间的关系'),
    interfaces: [state.interfaceRef('Node')],
    extensions: typeExtensions({ kind: 'relationship' }),
    fields: (t) => ({
      id: graphField(t, 'ID', false, describe('The global ID.', '全局标识'), {
        kind: 'property',
        of: 'relationship',
        name: 'id',
      }),
      type: graphField(t, state.relationshipType(), false, describe('What it says of its ends.', '关系类型'), {
        kind: 'property',
        of: 'relationship',
        name: 'type',
      }),
      from: graphField(t, end, false, describe('Where it starts.', '起点'), relationshipEnd('from')),
      to: graphField(t, end, false, describe('Where it ends.', '终点'), relationshipEnd('to')),
      ...(relationshipEvidence
        ? {
            evidence: graphField(
              t,
              [state.ref(relationshipEvidence.type)],
              false,
              describe('What it rests on, in the order of the source.', '证据'),
              {
                kind: 'relation',
                form: 'list',
                hop: { kind: 'evidence' },
                order: [],
                atMost: relationshipEvidence.atMost,
                bare: true,
              },
            ),
          }
        : {}),
      ...Object.fromEntries(
        Object.entries(relationshipProperties(ontology)).map(([name, property]) => [
          name,
          propertyField(t, state, 'relationship', name, property),
        ]),
      ),
    }),
  });
}

const relationshipEnd = (kind: 'from' | 'to') =>
  ({ kind: 'relation', form: 'one', hop: { kind }, order: [], atMost: 1, bare: true }) as const;
