import type { Properties, Property } from './define.js';
import type { Ontology } from './ontology.js';

/** The TypeScript types that follow from an ontology. */

type DefinitionOf<O> = O extends Ontology<infer D> ? D : never;
type Interfaces<O> = DefinitionOf<O>['interfaces'];
type Nodes<O> = DefinitionOf<O>['nodes'];
type Relationships<O> = DefinitionOf<O>['relationships'];

export type NodeName<O> = keyof Nodes<O> & string;
export type InterfaceName<O> = keyof Interfaces<O> & string;
export type TypeName<O> = NodeName<O> | InterfaceName<O>;

type ImplementedBy<O, T> = T extends keyof Nodes<O>
  ? Nodes<O>[T]['implements'][number]
  : T extends keyof Interfaces<O>
    ? Interfaces<O>[T] extends { implements: readonly (infer I)[] }
      ? I
      : never
    : never;
/** The type and what it implements: a relationship that ends at any of these is one of its relations. */
type Covering<O, T> = T | ImplementedBy<O, T>;

type DeclaredProperties<O, T> = T extends keyof Nodes<O>
  ? Named<Nodes<O>[T]['properties']>
  : T extends keyof Interfaces<O>
    ? Named<Interfaces<O>[T]['properties']>
    : never;
/** Without the index signature, which would make every string a property. */
type Named<P> = { readonly [N in keyof P as string extends N ? never : N]: P[N] };
type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
export type PropertiesOf<O, T> = UnionToIntersection<DeclaredProperties<O, Covering<O, T>>>;
export type PropertyName<O, T> = keyof PropertiesOf<O, T> & string;

type LanguageOf<O> = DefinitionOf<O>['languages'][number];

type Scalar<P, Language extends string> =
  P extends Property<infer K, boolean, boolean, infer V>
    ? K extends 'int' | 'float'
      ? number
      : K extends 'boolean'
        ? boolean
        : K extends 'enum'
          ? V
          : K extends 'localized'
            ? Readonly<Record<Language, string>>
            : string
    : never;
/** The value of a property: null where it is not required, an array where it is a list. */
export type ValueOf<P, Language extends string = string> = P extends Property
  ? P['list'] extends true
    ? readonly Scalar<P, Language>[]
    : P['required'] extends true
      ? Scalar<P, Language>
      : Scalar<P, Language> | null
  : never;
export type ValuesOf<P extends Properties, Names extends keyof P = keyof P> = { readonly [N in Names]: ValueOf<P[N]> };

/** The values of the named properties of a type, as a computed field receives them. */
export type NodeValues<O, T, Names extends PropertyName<O, T>> =
  PropertiesOf<O, T> extends infer P extends Properties
    ? { readonly [N in Names & keyof P]: ValueOf<P[N], LanguageOf<O>> }
    : never;

type Ends<O, T> = {
  [R in keyof Relationships<O>]:
    | (Relationships<O>[R]['from'] extends Covering<O, T> ? Relationships<O>[R]['forward'] : never)
    | (Relationships<O>[R]['to'] extends Covering<O, T> ? Relationships<O>[R]['back'] : never);
}[keyof Relationships<O>];
/** The names of the relations that can be read from a type. */
export type RelationName<O, T> = Ends<O, T>['name'];
export type ToManyRelationName<O, T> = Extract<Ends<O, T>, { readonly many: true }>['name'];
