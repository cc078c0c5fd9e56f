/** The words an ontology is written in. It knows nothing of any article: another graph is another set of definitions. */

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** How a property's value is stored and shown. `localized` stands for two stored strings, `<name>Zh` and `<name>En`. */
export type PropertyKind =
  | 'string'
  | 'localized'
  | 'int'
  | 'float'
  | 'boolean'
  | 'enum'
  /** A month, as `2021-11`. */
  | 'yearMonth'
  /** An instant, as `2022-09-26T18:58:58Z`. */
  | 'dateTime';

export interface Property<
  Kind extends PropertyKind = PropertyKind,
  Required extends boolean = boolean,
  List extends boolean = boolean,
  Values extends string = string,
> {
  readonly kind: Kind;
  readonly label: Label;
  readonly description: string;
  readonly required: Required;
  readonly list: List;
  readonly enum?: EnumDefinition<Values>;
  /** What import stores where the author writes nothing. */
  readonly default?: string | number | boolean;
  /** Why the numbers of several nodes may not be added up; absent where they may. */
  readonly notAdditive?: string;
}

export interface EnumDefinition<Values extends string = string> {
  readonly name: string;
  readonly label: Label;
  readonly description: string;
  readonly values: Readonly<Record<Values, EnumValue>>;
}

export interface EnumValue extends Label {
  readonly description: string;
  /** What it adds, in brackets, to a sentence about what has it; none where it goes without saying. */
  readonly qualifier?: Label;
}

/** What the name of a node is: a person's name; that of people, in the plural; a name that stands by itself; one that takes an article in English; or that of an act or a phrase, which is quoted. */
export type Noun = 'person' | 'people' | 'proper' | 'common' | 'title';

export type Properties = Readonly<Record<string, Property>>;

/** How one end of a relationship reads the other: the field's name, and how many it can reach. */
export interface End<Name extends string = string, Many extends boolean = boolean> {
  readonly name: Name;
  readonly many: Many;
  /** The most nodes this end can reach from one node; import refuses more. 1 for a to-one end. */
  readonly atMost: number;
  /** Import refuses a node that reaches none. */
  readonly required: boolean;
}

export interface InterfaceDefinition {
  readonly label: Label;
  readonly description: Label;
  /** The connection over all nodes of this interface; none where there is no root field for it. */
  readonly plural?: string;
  /** What the names of its nodes are, where their own type says nothing. */
  readonly noun?: Noun;
  readonly properties: Properties;
}

export interface NodeDefinition<Implements extends string = string> {
  readonly label: Label;
  readonly description: Label;
  /** The name of the root connection, such as `books`. */
  readonly plural: string;
  readonly implements: readonly Implements[];
  /** What the names of its nodes are. @default what its interfaces say, and else `title` */
  readonly noun?: Noun;
  readonly properties: Properties;
}

export interface LabelledBy {
  readonly property: string;
  readonly labels: Readonly<Record<string, { readonly label: Label; readonly inverse: Label }>>;
}

export interface RelationshipDefinition<
  From extends string = string,
  To extends string = string,
  Forward extends End = End,
  Back extends End = End,
> {
  readonly from: From;
  readonly to: To;
  /** What it says of its ends: a sentence of its start, the label, its end; where the label has a `…`, the end takes its place. */
  readonly label: Label;
  /** The label read from the other end, and a sentence in the same way. */
  readonly inverse: Label;
  /** Where one of its properties tells more exactly what it says: the labels by the value of that property. */
  readonly labelledBy: LabelledBy | undefined;
  readonly forward: Forward;
  readonly back: Back;
  /** Which of its two lists its `order` puts in order; a forward list's is required, and given by the place in it. */
  readonly ordered: 'forward' | 'back' | undefined;
  /** From the type it ends at, the relationship type that leads from a part to its whole: conditions on a whole hold for its parts, and what stands in a part stands in the whole. */
  readonly upOver?: string;
  /** False for what is about the source and not about the subject: such relationships carry no evidence of their own. */
  readonly domain: boolean;
  /** True where it leads from what is derived to what it is derived from. */
  readonly derivation: boolean;
  readonly properties: Properties;
}

interface PropertyOptions<R extends boolean, L extends boolean> {
  readonly required?: R;
  readonly list?: L;
  readonly default?: string | number | boolean;
  readonly notAdditive?: string;
}

const propertyOf =
  <Kind extends Exclude<PropertyKind, 'enum'>>(kind: Kind) =>
  <const R extends boolean = false, const L extends boolean = false>(
    zh: string,
    en: string,
    description: string,
    options: PropertyOptions<R, L> = {},
  ): Property<Kind, R, L> => ({
    kind,
    label: { zh, en },
    description,
    required: (options.required ?? false) as R,
    list: (options.list ?? false) as L,
    ...(options.default === undefined ? {} : { default: options.default }),
    ...(options.notAdditive === undefined ? {} : { notAdditive: options.notAdditive }),
  });

export const string = propertyOf('string');
export const localized = propertyOf('localized');
export const int = propertyOf('int');
export const float = propertyOf('float');
export const boolean = propertyOf('boolean');
export const yearMonth = propertyOf('yearMonth');
export const dateTime = propertyOf('dateTime');

export function enumOf<Values extends string, const R extends boolean = false, const L extends boolean = false>(
  definition: EnumDefinition<Values>,
  zh: string,
  en: string,
  description: string,
  options: PropertyOptions<R, L> & { readonly default?: Values } = {},
): Property<'enum', R, L, Values> {
  return {
    kind: 'enum',
    enum: definition,
    label: { zh, en },
    description,
    required: (options.required ?? false) as R,
    list: (options.list ?? false) as L,
    ...(options.default === undefined ? {} : { default: options.default }),
  };
}

type EnumValueWords = readonly [zh: string, en: string, description: string, qualifier?: readonly [zh: string, en: string]];

/** An enum: each value as `NAME: ['zh', 'en', 'description']`, with its qualifier in both languages where it has one. */
export function enumeration<Values extends string>(
  name: string,
  [zh, en, description]: readonly [string, string, string],
  values: Readonly<Record<Values, EnumValueWords>>,
): EnumDefinition<Values> {
  const entries = Object.entries<EnumValueWords>(values).map(
    ([value, [valueZh, valueEn, valueDescription, qualifier]]) =>
      [
        value,
        { zh: valueZh, en: valueEn, description: valueDescription, ...(qualifier ? { qualifier: pair(qualifier) } : {}) },
      ] as const,
  );
  return {
    name,
    label: { zh, en },
    description,
    values: Object.fromEntries(entries) as EnumDefinition<Values>['values'],
  };
}

/** A to-many end; `atMost` bounds it, so that the cost of every list is known before it is read. */
export const many = <const Name extends string>(name: Name, atMost: number): End<Name, true> => ({
  name,
  many: true,
  atMost,
  required: false,
});

export const one = <const Name extends string>(name: Name, options: { required?: boolean } = {}): End<Name, false> => ({
  name,
  many: false,
  atMost: 1,
  required: options.required ?? false,
});

export function node<const Implements extends string, P extends Properties>(definition: {
  label: readonly [zh: string, en: string];
  description: readonly [zh: string, en: string];
  plural: string;
  implements: readonly Implements[];
  noun?: Noun;
  properties?: P;
}): NodeDefinition<Implements> & { readonly properties: P } {
  return {
    label: pair(definition.label),
    description: pair(definition.description),
    plural: definition.plural,
    implements: definition.implements,
    ...(definition.noun === undefined ? {} : { noun: definition.noun }),
    properties: definition.properties ?? ({} as P),
  };
}

export function interfaceType<P extends Properties>(definition: {
  label: readonly [zh: string, en: string];
  description: readonly [zh: string, en: string];
  plural?: string;
  noun?: Noun;
  properties?: P;
}): InterfaceDefinition & { readonly properties: P } {
  return {
    label: pair(definition.label),
    description: pair(definition.description),
    ...(definition.plural === undefined ? {} : { plural: definition.plural }),
    ...(definition.noun === undefined ? {} : { noun: definition.noun }),
    properties: definition.properties ?? ({} as P),
  };
}

export function relationship<
  const From extends string,
  const To extends string,
  Forward extends End,
  Back extends End,
  P extends Properties,
>(
  from: From,
  to: To,
  definition: {
    label: readonly [zh: string, en: string];
    inverse: readonly [zh: string, en: string];
    labelledBy?: LabelledBy;
    forward: Forward;
    back: Back;
    ordered?: 'forward' | 'back';
    upOver?: string;
    domain?: boolean;
    derivation?: boolean;
    properties?: P;
  },
): RelationshipDefinition<From, To, Forward, Back> & { readonly properties: P } {
  return {
    from,
    to,
    label: pair(definition.label),
    inverse: pair(definition.inverse),
    labelledBy: definition.labelledBy,
    forward: definition.forward,
    back: definition.back,
    ordered: definition.ordered,
    ...(definition.upOver === undefined ? {} : { upOver: definition.upOver }),
    domain: definition.domain ?? true,
    derivation: definition.derivation ?? false,
    properties: definition.properties ?? ({} as P),
  };
}

/** The labels of a relationship by the values of an enum: each as `NAME: [label, inverse]` in zh and en. */
export function labelledBy<Values extends string>(
  property: string,
  labels: Readonly<
    Record<Values, readonly [label: readonly [zh: string, en: string], inverse: readonly [zh: string, en: string]]>
  >,
): LabelledBy {
  const entries = Object.entries<readonly [readonly [string, string], readonly [string, string]]>(labels);
  return {
    property,
    labels: Object.fromEntries(
      entries.map(([value, [label, inverse]]) => [value, { label: pair(label), inverse: pair(inverse) }]),
    ),
  };
}

const pair = ([zh, en]: readonly [string, string]): Label => ({ zh, en });
