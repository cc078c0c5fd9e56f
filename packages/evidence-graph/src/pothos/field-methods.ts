import type { FieldRef, InputFieldMap, InputShapeFromFields, ObjectFieldBuilder, SchemaTypes, TypeParam } from '@pothos/core';
import type { NodeValues, PropertyName, RelationName, ToManyRelationName } from '../ontology/infer.js';
import type { FieldOptions } from './graph-field.js';

/** What resolvers of your own get as the parent on a type of the graph; ask for more with `t.computed`. */
export interface GraphParent {
  readonly __typename: string;
  readonly id: string;
}

/** Fields of a node type or interface that the graph answers. */
export interface GraphFieldMethods<Types extends SchemaTypes, Name> {
  /** The global ID. */
  graphId(): FieldRef<Types>;
  /** The key by which authors and look-ups name the node within its type. */
  graphKey(): FieldRef<Types>;
  /** A property; a localized one takes `lang`. */
  property(name: PropertyName<Types['Ontology'], Name>, options?: FieldOptions): FieldRef<Types>;
  /** The node a to-one relation leads to, or all nodes of a to-many one: at most as many as the ontology allows. */
  relation(name: RelationName<Types['Ontology'], Name>, options?: FieldOptions): FieldRef<Types>;
  /** A to-many relation as a connection. */
  relatedConnection(name: ToManyRelationName<Types['Ontology'], Name>, options?: FieldOptions): FieldRef<Types>;
  /** The nodes to which one relation leads after another, each once. */
  connectionThrough(name: ToManyRelationName<Types['Ontology'], Name>, options: ThroughOptions): FieldRef<Types>;
  /** The relationships of the node themselves, of any type. */
  relationships(options?: FieldOptions): FieldRef<Types>;
  /** The relationships that rest on the node as their evidence, of any type. */
  citingRelationships(): FieldRef<Types>;
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

/** Where a relation after another goes on, and what is read of where it leads to. */
export interface ThroughOptions {
  /** The type whose relation goes on from there. */
  readonly from: string;
  readonly relation: string;
  /** Types that are left out. */
  readonly except?: readonly string[];
  readonly atMost: number;
  readonly description: string;
}
