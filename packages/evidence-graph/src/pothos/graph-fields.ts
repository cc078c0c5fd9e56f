import type { FieldRef, InputFieldMap, ObjectFieldBuilder, TypeParam } from '@pothos/core';
import type { ComputedField, GraphField } from '../execution/field.js';
import type { SortKey } from '../execution/list-cursors.js';
import type { Property } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import { capitalized, storedTexts, textIn } from '../ontology/language.js';
import type { Relation } from '../ontology/ontology.js';
import { stored } from '../plan/shape.js';
import type { GraphTypes } from './builder.js';
import { connectionArgs, connectionType, typesArg } from './connection-types.js';
import type { GraphFieldMethods, GraphParent, ThroughOptions } from './field-methods.js';
import { type AnyFieldBuilder, type FieldOptions, graphField, propertyField } from './graph-field.js';
import { hopOf, stepsOf } from './hops.js';
import type { GraphState } from './state.js';

type Field = FieldRef<GraphTypes>;

/** Pothos's own field builder with the fields that the graph answers. */
export type WithGraphFields = ObjectFieldBuilder<GraphTypes, GraphParent> & GraphFields;

/** Adds the graph's fields to a field builder of one type. */
export const withGraphFields = (t: AnyFieldBuilder, state: GraphState, typeName: string): WithGraphFields =>
  // It is one of an object type or of an interface, which have the same methods.
  Object.assign(t as ObjectFieldBuilder<GraphTypes, GraphParent>, new GraphFields(t, state, typeName));

/** The fields of one type that the graph answers, by any names; its methods are properties, so that they can be assigned. */
export class GraphFields implements GraphFieldMethods<GraphTypes, string> {
  readonly #t: AnyFieldBuilder;
  readonly #state: GraphState;
  readonly #typeName: string;

  constructor(t: AnyFieldBuilder, state: GraphState, typeName: string) {
    this.#t = t;
    this.#state = state;
    this.#typeName = typeName;
  }

  readonly graphId = (): Field =>
    graphField(this.#t, 'ID', false, describe('The global ID.', '全局标识'), { kind: 'property', of: 'node', name: 'id' });

  readonly graphKey = (): Field => {
    const description = describe('The key of the node within its type.', '类型内的键');
    return graphField(this.#t, 'String', false, description, { kind: 'property', of: 'node', name: 'key' });
  };

  readonly property = (name: string, options?: FieldOptions): Field =>
    propertyField(this.#t, this.#state, 'node', name, this.#propertyNamed(name), options);

  readonly relation = (name: string, options?: FieldOptions): Field => {
    const relation = this.#relationNamed(name);
    const { many, required, target } = relation;
    const ref = this.#state.ref(target);
    const field = this.#relationField(relation, many ? 'list' : 'one');
    return graphField(this.#t, many ? [ref] : ref, !many && !required, this.#describe(relation, options), field);
  };

  readonly relatedConnection = (name: string, options?: FieldOptions): Field => {
    const relation = this.#relationNamed(name);
    if (!relation.many) throw new Error(`${this.#typeName}.${name} leads to one node; use t.relation.`);
    const over = this.#state.ontology.relationships[relation.relationship]?.isSubjectMatter ? 'relationship' : undefined;
    return graphField(
      this.#t,
      connectionType(this.#state, relation.target),
      false,
      this.#describe(relation, options),
      this.#relationField(relation, 'connection'),
      connectionArgs(this.#t, this.#state, relation.target, over),
    );
  };

  readonly connectionThrough = (name: string, options: ThroughOptions): Field => {
    const last = this.#relationNamed(options.relation, options.from);
    const steps = [...stepsOf(this.#relationNamed(name)), ...stepsOf(last)];
    const types = this.#state.type(last.target).members.filter((member) => !options.except?.includes(member));
    const { atMost, description } = options;
    return graphField(
      this.#t,
      connectionType(this.#state, last.target),
      false,
      description,
      { kind: 'relation', form: 'connection', hop: { kind: 'through', steps, types }, order: [], atMost, bare: true },
      connectionArgs(this.#t, this.#state, last.target),
    );
  };

  readonly relationships = (options?: FieldOptions): Field => {
    const args = {
      ...connectionArgs(this.#t, this.#state, 'Relationship'),
      direction: this.#t.arg({
        type: this.#state.direction(),
        description: describe('Those that start here, or those that end here; both unless given.', '方向'),
      }),
      types: typesArg(this.#t, this.#state),
    };
    const ofMembers = this.#relationsOfMembers();
    const allTypes = [...new Set(ofMembers.flat().map(({ relationship }) => relationship))];
    const atMost = Math.max(...ofMembers.map((relations) => relations.reduce((sum, each) => sum + each.atMost, 0)));
    return graphField(
      this.#t,
      connectionType(this.#state, 'Relationship'),
      false,
      options?.description ?? describe('Its relationships, by `direction` (both) and `types` (all).', '关系'),
      { kind: 'relation', form: 'connection', hop: { kind: 'relationships', allTypes }, order: [], atMost, bare: true },
      args,
    );
  };

  readonly citingRelationships = (): Field => {
    const atMost = this.#state.ontology.definition.relationshipEvidence?.citedBy ?? 0;
    return graphField(
      this.#t,
      connectionType(this.#state, 'Relationship'),
      false,
      describe('The relationships that rest on it, of some `types` (all).', '以之为据的关系'),
      { kind: 'relation', form: 'connection', hop: { kind: 'citing', types: undefined }, order: [], atMost, bare: true },
      { ...connectionArgs(this.#t, this.#state, 'Relationship'), types: typesArg(this.#t, this.#state) },
    );
  };

  readonly computed = ({ type, nullable = true, description, args, needs, resolve, restsOn }: ComputedOptions): Field =>
    graphField(
      this.#t,
      type,
      nullable,
      description,
      { kind: 'computed', of: 'node', needs: needs.map((name) => this.#need(name)), resolve, restsOn },
      args,
    );

  #need(name: string): ComputedField['needs'][number] {
    const isLocalized = this.#propertyNamed(name).kind === 'localized';
    return { name, stored: isLocalized ? storedTexts(name, this.#state.ontology.languages) : name };
  }

  /** For each type that a node can be of, its relations that can be read as such: an interface has more than it declares. */
  #relationsOfMembers(): Relation[][] {
    const { relationships, types } = this.#state.ontology;
    return this.#state
      .type(this.#typeName)
      .members.map((member) =>
        Object.values(types[member]?.relations ?? {}).filter(({ relationship }) => relationships[relationship]?.isSubjectMatter),
      );
  }

  #relationNamed(name: string, of = this.#typeName): Relation {
    const { relations } = this.#state.type(of);
    const found = relations[name];
    if (!found) throw new Error(`${of} has no relation ${name}; it has ${Object.keys(relations).join(', ')}.`);
    return found;
  }

  #propertyNamed(name: string): Property {
    const { properties } = this.#state.type(this.#typeName);
    const found = properties[name];
    if (!found) throw new Error(`${this.#typeName} has no property ${name}; it has ${Object.keys(properties).join(', ')}.`);
    return found;
  }

  #relationField(relation: Relation, form: 'one' | 'list' | 'connection'): GraphField {
    const { relationship, ordered, atMost } = relation;
    const order: SortKey[] = ordered ? [{ column: stored('relationship', 'order'), descending: false, values: 'int' }] : [];
    const withoutRelationship = !this.#state.ontology.relationships[relationship]?.isSubjectMatter;
    return { kind: 'relation', form, hop: hopOf(this.#state, relation), order, atMost, bare: withoutRelationship };
  }

  #describe({ label, relationship }: Relation, options?: FieldOptions): string {
    return options?.description ?? this.#state.describe(`${capitalized(textIn(label, 'en'))} (${relationship}).`, label);
  }
}

interface ComputedOptions extends FieldOptions {
  readonly type: TypeParam<GraphTypes>;
  readonly nullable?: boolean;
  readonly args?: InputFieldMap;
  readonly needs: readonly string[];
  readonly restsOn?: string;
  readonly resolve: ComputedField['resolve'];
}
