import type { Label } from './language.js';

/** What an ontology is made of. It knows nothing of any article: another graph is another set of definitions. */

/** How a property's value is stored and shown. `localized` stands for a stored string in each language, such as `nameEn`. */
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
  /** The IRI of the property that it is a kind of, in a vocabulary that others know. */
  readonly subPropertyOf?: string;
}

export interface EnumDefinition<Values extends string = string> {
  readonly name: string;
  readonly label: Label;
  readonly description: string;
  readonly values: Readonly<Record<Values, EnumValue>>;
}

export interface EnumValue {
  readonly label: Label;
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

/** What several types are, taken together: pictures give their nodes one colour, shape and icon. */
export interface FamilyDefinition {
  readonly label: Label;
  /** The name of an icon of lucide, such as `landmark`. */
  readonly icon?: string;
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
  /** The IRI of the class that it is a kind of, in a vocabulary that others know. */
  readonly subClassOf?: string;
  /** The name of the family it belongs to. */
  readonly family?: string;
  /** How much its nodes stand out in pictures and lists, from 0 to 9. @default 3 */
  readonly prominence?: number;
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
  /** Where properties tell more exactly what it says: the labels by the value of each; the first that has one counts. */
  readonly labelledBy: readonly LabelledBy[];
  readonly forward: Forward;
  readonly back: Back;
  /** Which of its two lists its `order` puts in order; a forward list's is required, and given by the place in it. */
  readonly ordered: 'forward' | 'back' | undefined;
  /** From the type it ends at, the relationship type that leads from a part to its whole: conditions on a whole hold for its parts, and what stands in a part stands in the whole. */
  readonly upOver?: string;
  /** False for what is about the source and not about the subject: such relationships carry no evidence of their own. */
  readonly isSubjectMatter: boolean;
  /** True where it leads from what is derived to what it is derived from. */
  readonly derivation: boolean;
  /** The IRI of the property that it is a kind of, in a vocabulary that others know. */
  readonly subPropertyOf?: string;
  /** Those of the properties that subject-matter relationships share which it does not have, for they make no sense of it. */
  readonly without: readonly string[];
  readonly properties: Properties;
}
