import type {
  End,
  EnumDefinition,
  EnumValue,
  FamilyDefinition,
  InterfaceDefinition,
  LabelledBy,
  NodeDefinition,
  Noun,
  Properties,
  Property,
  PropertyKind,
  RelationshipDefinition,
} from './define.js';
import type { Label } from './language.js';

/** The same words in each language, in the order of the languages. */
export type Words<L extends readonly string[]> = { readonly [Index in keyof L]: string };

export interface PropertyOptions<R extends boolean, L extends boolean> {
  readonly required?: R;
  readonly list?: L;
  readonly default?: string | number | boolean;
  readonly notAdditive?: string;
  readonly subPropertyOf?: string;
}

export interface TypeWords<L extends readonly string[]> {
  readonly label: Words<L>;
  readonly description: Words<L>;
  readonly noun?: Noun;
}

export interface RelationshipWords<L extends readonly string[], Forward extends End, Back extends End, P extends Properties> {
  readonly label: Words<L>;
  readonly inverse: Words<L>;
  readonly labelledBy?: LabelledBy | readonly LabelledBy[];
  readonly forward: Forward;
  readonly back: Back;
  readonly ordered?: 'forward' | 'back';
  readonly upOver?: string;
  readonly isSubjectMatter?: boolean;
  readonly derivation?: boolean;
  readonly subPropertyOf?: string;
  readonly without?: readonly string[];
  readonly properties?: P;
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

type Languages = readonly [string, ...string[]];

/**
 * The functions that an ontology in these languages is declared with. Each takes its labels in the order of the languages: in
 * `definersIn('en', 'de')` a property is `string('Title', 'Titel', 'What it is called.')`.
 */
export const definersIn = <const L extends Languages>(...languages: L): Definers<L> => new Definers(languages);

/** Its members are functions of their own, so that each can be taken out by its name. */
class Definers<L extends Languages> {
  readonly #languages: L;

  constructor(languages: L) {
    this.#languages = languages;
  }

  readonly string = this.#propertyOf('string');
  readonly localized = this.#propertyOf('localized');
  readonly int = this.#propertyOf('int');
  readonly float = this.#propertyOf('float');
  readonly boolean = this.#propertyOf('boolean');
  readonly yearMonth = this.#propertyOf('yearMonth');
  readonly dateTime = this.#propertyOf('dateTime');

  readonly enumOf = <Values extends string, const R extends boolean = false, const List extends boolean = false>(
    definition: EnumDefinition<Values>,
    ...said: readonly [
      ...label: Words<L>,
      description: string,
      options?: PropertyOptions<R, List> & { readonly default?: Values },
    ]
  ): Property<'enum', R, List, Values> => ({ ...this.#property('enum', said), enum: definition });

  /** An enum: each value as `NAME: [label…, description]`, with its qualifier in each language where it has one. */
  readonly enumeration = <Values extends string>(
    name: string,
    said: readonly [...label: Words<L>, description: string],
    values: Readonly<Record<Values, readonly [...label: Words<L>, description: string, qualifier?: Words<L>]>>,
  ): EnumDefinition<Values> => {
    const enumValue = (words: readonly unknown[]): EnumValue => {
      const { label, description, rest } = this.#split(words);
      return { label, description, ...(rest === undefined ? {} : { qualifier: this.#label(rest as readonly string[]) }) };
    };
    const { label, description } = this.#split(said);
    const entries = Object.entries<readonly unknown[]>(values).map(([value, words]) => [value, enumValue(words)] as const);
    return { name, label, description, values: Object.fromEntries(entries) as EnumDefinition<Values>['values'] };
  };

  readonly node = <const Implements extends string, P extends Properties>(
    definition: TypeWords<L> & {
      readonly plural: string;
      readonly implements: readonly Implements[];
      readonly subClassOf?: string;
      readonly family?: string;
      readonly prominence?: number;
      readonly properties?: P;
    },
  ): NodeDefinition<Implements> & { readonly properties: P } => {
    return { ...definition, ...this.#typeWords(definition), properties: definition.properties ?? ({} as P) };
  };

  /** The families of an ontology, in the order in which pictures give them colours. */
  readonly families = (
    said: Readonly<Record<string, { readonly label: Words<L>; readonly icon?: string }>>,
  ): Readonly<Record<string, FamilyDefinition>> =>
    Object.fromEntries(Object.entries(said).map(([name, family]) => [name, { ...family, label: this.#label(family.label) }]));

  readonly interfaceType = <P extends Properties>(
    definition: TypeWords<L> & { readonly plural?: string; readonly properties?: P },
  ): InterfaceDefinition & { readonly properties: P } => {
    const { plural, properties = {} as P } = definition;
    return { ...this.#typeWords(definition), ...(plural === undefined ? {} : { plural }), properties };
  };

  readonly relationship = <
    const From extends string,
    const To extends string,
    Forward extends End,
    Back extends End,
    P extends Properties,
  >(
    from: From,
    to: To,
    definition: RelationshipWords<L, Forward, Back, P>,
  ): RelationshipDefinition<From, To, Forward, Back> & { readonly properties: P } => ({
    from,
    to,
    label: this.#label(definition.label),
    inverse: this.#label(definition.inverse),
    labelledBy: [definition.labelledBy ?? []].flat(),
    forward: definition.forward,
    back: definition.back,
    ordered: definition.ordered,
    ...(definition.upOver === undefined ? {} : { upOver: definition.upOver }),
    isSubjectMatter: definition.isSubjectMatter ?? true,
    derivation: definition.derivation ?? false,
    ...(definition.subPropertyOf === undefined ? {} : { subPropertyOf: definition.subPropertyOf }),
    without: definition.without ?? [],
    properties: definition.properties ?? ({} as P),
  });

  /** The labels of a relationship by values of an enum: each as `NAME: [label, inverse]`. */
  readonly labelledBy = <Values extends string>(
    property: string,
    labels: Readonly<Record<Values, readonly [label: Words<L>, inverse: Words<L>]>>,
  ): LabelledBy => {
    const entries = Object.entries<readonly [Words<L>, Words<L>]>(labels).map(([value, [label, inverse]]) => [
      value,
      { label: this.#label(label), inverse: this.#label(inverse) },
    ]);
    return { property, labels: Object.fromEntries(entries) };
  };

  #propertyOf<Kind extends Exclude<PropertyKind, 'enum'>>(kind: Kind) {
    return <const R extends boolean = false, const List extends boolean = false>(
      ...said: readonly [...label: Words<L>, description: string, options?: PropertyOptions<R, List>]
    ): Property<Kind, R, List> => this.#property(kind, said);
  }

  #property<Kind extends PropertyKind, R extends boolean, List extends boolean>(
    kind: Kind,
    said: readonly unknown[],
  ): Property<Kind, R, List, never> {
    const { label, description, rest } = this.#split(said);
    const options = (rest ?? {}) as PropertyOptions<R, List>;
    return {
      kind,
      label,
      description,
      required: (options.required ?? false) as R,
      list: (options.list ?? false) as List,
      ...(options.default === undefined ? {} : { default: options.default }),
      ...(options.notAdditive === undefined ? {} : { notAdditive: options.notAdditive }),
      ...(options.subPropertyOf === undefined ? {} : { subPropertyOf: options.subPropertyOf }),
    };
  }

  /** Takes apart what is said: a label for each language, a description, and what may follow. */
  #split(said: readonly unknown[]): { label: Label; description: string; rest: unknown } {
    const count = this.#languages.length;
    return { label: this.#label(said as readonly string[]), description: said[count] as string, rest: said[count + 1] };
  }

  #label(words: readonly string[]): Label {
    return Object.fromEntries(this.#languages.map((language, index) => [language, words[index] ?? '']));
  }

  #typeWords({ label, description, noun }: TypeWords<L>) {
    return {
      label: this.#label(label),
      description: this.#label(description),
      ...(noun === undefined ? {} : { noun }),
    };
  }
}
