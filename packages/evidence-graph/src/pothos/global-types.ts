import type {
  EnumRef,
  FieldRef,
  InputFieldMap,
  InputShapeFromFields,
  InterfaceRef,
  ObjectRef,
  SchemaTypes,
  TypeParam,
} from '@pothos/core';
import type { InterfaceName, NodeName, TypeName } from '../ontology/infer.js';
import type { Ontology } from '../ontology/ontology.js';
import type { HopDirection } from './enums.js';
import type { GraphFieldBuilder, GraphParent } from './field-methods.js';
import type { PropertyGraphPlugin } from './plugin.js';
import type { GraphResultOptions, GraphResultTypeOptions } from './result-fields.js';

/** What hand-written ids functions may return. */
export type Ids = string | readonly string[] | null | undefined;

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      propertyGraph: PropertyGraphPlugin<Types>;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      /** The ontology whose types the schema shows. */
      readonly propertyGraph: { readonly ontology: Types['Ontology'] };
    }

    export interface UserSchemaTypes {
      Ontology: Ontology;
    }

    export interface ExtendDefaultTypes<PartialTypes extends Partial<UserSchemaTypes>> {
      Ontology: PartialTypes['Ontology'] extends Ontology ? PartialTypes['Ontology'] : Ontology;
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** The object type of a node type: `Node` and the interfaces of the ontology come by themselves, the fields are yours. */
      graphNode<Name extends NodeName<Types['Ontology']>>(
        name: Name,
        options: GraphTypeOptions<Types, Name>,
      ): ObjectRef<Types, GraphParent>;
      /** The interface type of an interface of the ontology. */
      graphInterface<Name extends InterfaceName<Types['Ontology']>>(
        name: Name,
        options: GraphTypeOptions<Types, Name>,
      ): InterfaceRef<Types, GraphParent>;
      /** Adds fields to a type that `graphTypes` has declared or will declare. */
      graphFields<Name extends TypeName<Types['Ontology']>>(
        name: Name,
        fields: (t: GraphFieldBuilder<Types, Name>) => Record<string, FieldRef<Types>>,
      ): void;
      /** The reference to a type of the graph, for unions and for fields of your own. */
      graphRef<Name extends NodeName<Types['Ontology']>>(name: Name): ObjectRef<Types, GraphParent>;
      /** A type of results: objects that a function of yours finds; see `t.graphResult`. */
      graphResult<Result>(name: string, options: GraphResultTypeOptions<Types, Result>): ObjectRef<Types, Result>;
      /** An enum of the ontology, or one that comes with it: `Language`, `Direction` and `RelationshipType`. */
      graphEnum(name: 'Direction'): EnumRef<Types, HopDirection>;
      graphEnum(name: string): EnumRef<Types, string>;
      /** Declares every type of the ontology that is not declared yet, with all its properties and relations. */
      graphTypes(): void;
    }

    export interface GraphTypeOptions<Types extends SchemaTypes, Name extends string> {
      readonly description?: string;
      readonly fields: (t: GraphFieldBuilder<Types, Name>) => Record<string, FieldRef<Types>>;
    }

    export interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind extends FieldKindOf> {
      /** A node by the key its author gave it; null where there is none. */
      graphNodeByKey<Name extends NodeName<Types['Ontology']>>(
        name: Name,
        options?: { readonly description?: string },
      ): FieldRef<Types>;
      /** A node by the id that a function of yours gives; it is read with the rest of the operation. */
      graphNode<Name extends TypeName<Types['Ontology']> | 'Node', Args extends InputFieldMap = Record<never, never>>(
        options: GraphIdsOptions<Types, Name, Args>,
      ): FieldRef<Types>;
      /** Nodes by the ids that a function of yours gives, in their order; null for an id that there is none of. */
      graphNodes<Name extends TypeName<Types['Ontology']> | 'Node', Args extends InputFieldMap = Record<never, never>>(
        options: GraphIdsOptions<Types, Name, Args>,
      ): FieldRef<Types>;
      /** What a function of yours finds: an object of a type that `graphResult` has declared, or a list of them. */
      graphResult<Type extends TypeParam<Types>, Args extends InputFieldMap = Record<never, never>>(
        options: GraphResultOptions<Types, Type, Args>,
      ): FieldRef<Types>;
      /** A connection over all relationships that can be read as such. */
      graphRelationships(): FieldRef<Types>;
      /** A connection over all nodes of a type or interface. */
      graphConnection<Name extends TypeName<Types['Ontology']>>(options: {
        readonly type: Name;
        readonly description?: string;
      }): FieldRef<Types>;
    }

    export interface GraphIdsOptions<Types extends SchemaTypes, Name extends string, Args extends InputFieldMap> {
      /** The name of a type of the graph, or a union of such types. */
      readonly type: Name | GraphUnionRef<Types>;
      readonly description?: string;
      readonly args?: Args;
      /** @default 100 */
      readonly atMost?: number;
      /** Says that the client names the ids: where there is none, the answer has a warning with the nearest. */
      readonly lookUp?: 'id';
      ids(args: InputShapeFromFields<Args>, context: Types['Context']): Ids | Promise<Ids>;
    }
  }
}

type FieldKindOf = import('@pothos/core').FieldKind;
type GraphUnionRef<Types extends SchemaTypes> = import('@pothos/core').UnionRef<Types, GraphParent, GraphParent>;
