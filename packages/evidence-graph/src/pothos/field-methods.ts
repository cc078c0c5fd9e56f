import type { FieldRef, InputFieldMap, InputShapeFromFields, ObjectFieldBuilder, SchemaTypes, TypeParam } from '@pothos/core';
import type { GraphField } from '../execution/field.js';
import type { SortKey } from '../execution/list-cursors.js';
import type { Property } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import type { NodeValues, PropertyName, RelationName, ToManyRelationName } from '../ontology/infer.js';
import { storedTexts, textIn } from '../ontology/language.js';
import type { Relation } from '../ontology/ontology.js';
import { stored } from '../plan/shape.js';
import { connectionArgs, connectionType, typesArg } from './connection-types.js';
import { type AnyFieldBuilder, type FieldOptions, graphField, propertyField } from './graph-field.js';
import { hopOf, stepsOf } from './hops.js';
import type { GraphState } from './state.js';

/** What resolvers of your own get as the parent on a type of the graph; ask for more with `t.computed`. */
export interface GraphParent {
  readonly __typename: string;
  readonly id: string;
}

/** Fields of a node type or interface that the graph answers. */
export interface GraphFieldMethods<Types extends SchemaTypes, Name> {
  /** The global ID. */
  graphId(): FieldRef<Types, string>;
  /** The key by which authors and look-ups name the node within its type. */
  graphKey(): FieldRef<Types, string>;
  /** A property; a localized one takes `lang`. */
  property(name: PropertyName<Types['Ontology'], Name>, options?: { readonly description?: string }): FieldRef<Types>;
  /** The node a to-one relation leads to, or all nodes of a to-many one: at most as many as the ontology allows. */
  relation(name: RelationName<Types['Ontology'], Name>, options?: { readonly description?: string }): FieldRef<Types>;
  /** A to-many relation as a connection. */
  relatedConnection(
    name: ToManyRelationName<Types['Ontology'], Name>,
    options?: { readonly description?: string },
  ): FieldRef<Types>;
  /** The nodes to which one relation leads after another, each once. */
  connectionThrough(
    name: ToManyRelationName<Types['Ontology'], Name>,
    options: {
      /** The type whose relation goes on from there. */
      readonly from: string;
      readonly relation: string;
      /** Types that are left out. */
      readonly except?: readonly string[];
      readonly atMost: number;
      readonly description: string;
    },
  ): FieldRef<Types>;
  /** The relationships of the node themselves, of any type. */
  relationships(options?: { readonly description?: string }): FieldRef<Types>;
  /** A value computed from properties, which are read whether the client asked for them or not. */
  computed<
    Needs extends PropertyName<Types['Ontology'], Name>,
    Type extends TypeParam<Types>,
    Args extends InputFieldMap = Record<never, never>,
  >(options: {
    readonly type: Type;
    readonly nullable?: boolean;
    readonly description?: string;
    readonly args?: Args;
    readonly needs: readonly Needs[];
    /** The relation to the nodes that it is computed from besides: citations of it name them, too. */
    readonly restsOn?: RelationName<Types['Ontology'], Name>;
    resolve(
      values: NodeValues<Types['Ontology'], Name, Needs>,
      args: InputShapeFromFields<Args>,
      context: Types['Context'],
    ): unknown;
  }): FieldRef<Types>;
}

/** Pothos's own field builder with the fields of the graph. */
export type GraphFieldBuilder<Types extends SchemaTypes, Name> = ObjectFieldBuilder<Types, GraphParent> &
  GraphFieldMethods<Types, Name>;

/** Adds the graph's fields to a field builder of one type. */
export function withGraphFields(t: AnyFieldBuilder, state: GraphState, typeName: string): GraphFieldBuilder<SchemaTypes, string> {
  const type = () => state.type(typeName);
  const relationNamed = (name: string, of = typeName): Relation => {
    const { relations } = state.type(of);
    const found = relations[name];
    if (!found) throw new Error(`${of} has no relation ${name}; it has ${Object.keys(relations).join(', ')}.`);
    return found;
  };
  const propertyNamed = (name: string): Property => {
    const { properties } = type();
    const found = properties[name];
    if (!found) throw new Error(`${typeName} has no property ${name}; it has ${Object.keys(properties).join(', ')}.`);
    return found;
  };
  const methods = {
    graphId: () =>
      graphField(t, 'ID', false, describe('The global ID.', '全局标识'), { kind: 'property', of: 'node', name: 'id' }),
    graphKey: () =>
      graphField(t, 'String', false, describe('The key of the node within its type.', '类型内的键'), {
        kind: 'property',
        of: 'node',
        name: 'key',
      }),
    property: (name: string, options?: FieldOptions) => propertyField(t, state, 'node', name, propertyNamed(name), options),
    relation: (name: string, options?: FieldOptions) => {
      const relation = relationNamed(name);
      const form = relation.many ? 'list' : 'one';
      const ref = state.ref(relation.target);
      return graphField(
        t,
        relation.many ? [ref] : ref,
        !relation.many && !relation.required,
        descriptionOf(state, relation, options),
        relationField(state, relation, form),
      );
    },
    relatedConnection: (name: string, options?: FieldOptions) => {
      const relation = relationNamed(name);
      if (!relation.many) throw new Error(`${typeName}.${name} leads to one node; use t.relation.`);
      return graphField(
        t,
        connectionType(state, relation.target),
        false,
        descriptionOf(state, relation, options),
        relationField(state, relation, 'connection'),
        connectionArgs(
          t,
          state,
          relation.target,
          state.ontology.relationships[relation.relationship]?.domain ? 'relationship' : undefined,
        ),
      );
    },
    connectionThrough: (name: string, options: ThroughOptions) => {
      const last = relationNamed(options.relation, options.from);
      const steps = [...stepsOf(relationNamed(name)), ...stepsOf(last)];
      const types = state.type(last.target).members.filter((member) => !options.except?.includes(member));
      const { atMost, description } = options;
      return graphField(
        t,
        connectionType(state, last.target),
        false,
        description,
        { kind: 'relation', form: 'connection', hop: { kind: 'through', steps, types }, order: [], atMost, bare: true },
        connectionArgs(t, state, last.target),
      );
    },
    relationships: (options?: FieldOptions) => {
      const { relationships, types } = state.ontology;
      // An interface has those of the types that implement it: more than it declares itself.
      const domains = type().members.map((member) =>
        Object.values(types[member]?.relations ?? {}).filter(({ relationship }) => relationships[relationship]?.domain),
      );
      const args = {
        ...connectionArgs(t, state, 'Relationship'),
        direction: t.arg({
          type: state.direction() as never,
          description: describe('Those that start here, or those that end here; both unless given.', '方向'),
        }),
        types: typesArg(t, state),
      };
      return graphField(
        t,
        connectionType(state, 'Relationship'),
        false,
        options?.description ?? describe('Its relationships, by `direction` (both) and `types` (all).', '关系'),
        {
          kind: 'relation',
          form: 'connection',
          hop: { kind: 'relationships', allTypes: [...new Set(domains.flat().map(({ relationship }) => relationship))] },
          order: [],
          atMost: Math.max(...domains.map((domain) => domain.reduce((sum, { atMost }) => sum + atMost, 0))),
          bare: true,
        },
        args,
      );
    },
    computed: (options: {
      type: unknown;
      nullable?: boolean;
      description?: string;
      args?: InputFieldMap;
      needs: readonly string[];
      restsOn?: string;
      resolve: never;
    }) =>
      graphField(
        t,
        options.type,
        options.nullable ?? true,
        options.description,
        {
          kind: 'computed',
          of: 'node',
          needs: options.needs.map((name) => ({
            name,
            stored: propertyNamed(name).kind === 'localized' ? storedTexts(name, state.ontology.languages) : name,
          })),
          resolve: options.resolve,
          restsOn: options.restsOn,
        },
        options.args,
      ),
  };
  return Object.assign(t, methods) as unknown as GraphFieldBuilder<SchemaTypes, string>;
}

interface ThroughOptions {
  readonly from: string;
  readonly relation: string;
  readonly except?: readonly string[];
  readonly atMost: number;
  readonly description: string;
}

function relationField(state: GraphState, relation: Relation, form: 'one' | 'list' | 'connection'): GraphField {
  const { relationship, ordered, atMost } = relation;
  const order: SortKey[] = ordered ? [{ column: stored('relationship', 'order'), descending: false, values: 'int' }] : [];
  const bare = !state.ontology.relationships[relationship]?.domain;
  return { kind: 'relation', form, hop: hopOf(state, relation), order, atMost, bare };
}

const descriptionOf = (state: GraphState, { label, relationship }: Relation, options?: FieldOptions): string =>
  options?.description ?? state.describe(`${capitalized(textIn(label, 'en'))} (${relationship}).`, label);

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
