import type { Language } from '../../language/language.js';
import type { PropertyTerm, Vocabulary } from '../../ontology/vocabulary.js';
import type { Localized } from '../../scene/scene.js';
import type { Aliased } from './aliases.js';
import type { GraphWords } from './graph-words.js';
import { generalWords, messages } from './messages.js';
import { type Item, isRelationshipId, type Row, type Scalar, typeOf, type Value } from './rows.js';

/** What names a thing where its type does not say. */
const naming = ['name', 'label', 'title', 'question', 'sentence'];

/** Puts the fields and values of an answer into the words of a reader's language. */
export class AnswerWords {
  constructor(
    readonly vocabulary: Vocabulary,
    readonly language: Language,
    readonly aliases: ReadonlyMap<string, Aliased>,
    readonly graph: GraphWords,
  ) {}

  /** The name of a thing: in the language that the answer has it in, or else the reader's; null where it has none. */
  nameOf(item: Item): string | null {
    const name = this.#nameField(item);
    const texts = Object.entries(item).filter(([alias, text]) => this.#field(alias) === name && typeof text === 'string');
    const own = texts.find(([alias]) => this.#langOf(alias) === this.language.toUpperCase()) ?? texts[0];
    const known = typeof item.id === 'string' ? this.graph.names.get(item.id)?.[this.language] : undefined;
    if (own && this.#langOf(own[0]) !== null) return own[1] as string;
    return known ?? (own?.[1] as string | undefined) ?? null;
  }

  /** The name of a thing, what a relationship says, or the key. */
  titleOf(item: Item): string {
    const { id } = item;
    if (typeof id !== 'string') return this.nameOf(item) ?? '';
    if (isRelationshipId(id)) return this.vocabulary.relationshipLabel(typeOf(id))[this.language];
    return this.nameOf(item) ?? id.slice(id.indexOf(':') + 1);
  }

  /** Whether a value is one of an enum, such as the ground of a fact, and does not go without saying. */
  isTelling(column: string, value: Value, row: Row): boolean {
    const term = this.#property(column, row);
    return term !== undefined && this.vocabulary.isEnum(term.valueType) && value !== null && value !== term.default;
  }

  /** Whether a value is the name of its row's own thing. */
  isName(path: string, { self }: Row): boolean {
    return path in self && this.#field(path) === this.#nameField(self);
  }

  /** The column of a value: one for all languages. */
  columnOf(path: string): string {
    const names = path.split('.');
    const last = names.at(-1) as string;
    return [...names.slice(0, -1), this.#langOf(last) === null ? last : this.#field(last)].join('.');
  }

  /** Of values in several languages the one to be read. */
  inLanguage<T>(values: readonly (readonly [path: string, value: T])[]): T | undefined {
    const langOf = ([path]: readonly [string, T]) => this.#langOf(path.split('.').at(-1) as string);
    const wanted = this.language.toUpperCase();
    const best = values.find((each) => langOf(each) === wanted) ?? values.find((each) => langOf(each) === null) ?? values[0];
    return best?.[1];
  }

  labelOf(column: string, row: Row): string {
    return column
      .split('.')
      .map((alias) => {
        const field = this.#field(alias);
        const label = this.#property(field, row)?.label[this.language] ?? this.#fieldLabel(alias, row.self);
        return alias === field || label === alias ? label : `${label} (${alias})`;
      })
      .join(' · ');
  }

  /** What facts of a kind are called: by the field that has them, and by the one above where what that has is nameless. */
  kindLabel({ path, of }: Row): string {
    const [above, field = ''] = [path.at(-2), path.at(-1)];
    const label = this.#fieldLabel(field, of);
    return of && above !== undefined && this.titleOf(of) === '' ? `${this.#fieldLabel(above, null)} · ${label}` : label;
  }

  /** What a field of a thing is called. */
  #fieldLabel(alias: string, of: Item | null): string {
    const field = this.#field(alias);
    const { types } = this.vocabulary;
    const type = typeof of?.id === 'string' ? typeOf(of.id) : '';
    const labels = this.graph.fields.get(field) ?? [];
    const own = labels.find(({ on }) => on === type || types.get(on ?? '')?.members.includes(type)) ?? labels[0];
    return (own?.label ?? generalWords[field])?.[this.language] ?? alias;
  }

  textOf(value: Value, column: string, row: Row): string {
    if (Array.isArray(value)) return value.map((each) => this.#scalar(each, column, row)).join(' · ');
    if (typeof value === 'object' && value !== null) return this.titleOf(value as Item);
    return this.#scalar(value as Scalar, column, row);
  }

  #scalar(value: Scalar, column: string, row: Row): string {
    if (value === null) return '';
    if (typeof value === 'boolean') return (value ? messages.yes : messages.no)[this.language];
    if (typeof value === 'number') return value.toLocaleString(this.language);
    const enumName = this.#property(column, row)?.valueType;
    if (!/^[A-Za-z_]+$/.test(value)) return value;
    return (enumName ? this.vocabulary.valueLabel(enumName, value) : this.#termOf(value))[this.language];
  }

  /** What the ontology calls a value of which it is not known what it is of. */
  #termOf(value: string): Localized {
    const { enums, types, relationships } = this.vocabulary;
    const named = enums.flatMap(({ values }) => values).find(({ name }) => name === value);
    return (named ?? types.get(value) ?? relationships.get(value))?.label ?? { zh: value, en: value };
  }

  #property(field: string, { self, relationship }: Row): PropertyTerm | undefined {
    const ids = [self.id, relationship].filter((id) => typeof id === 'string');
    return ids.flatMap((id) => this.#termsOf(typeOf(id))).find(({ name }) => name === field);
  }

  #termsOf(type: string): readonly PropertyTerm[] {
    const { types, relationships } = this.vocabulary;
    return (types.get(type) ?? relationships.get(type))?.properties ?? [];
  }

  #nameField(item: Item): string | undefined {
    const known = typeof item.id === 'string' ? this.vocabulary.dialect.nameProperty(typeOf(item.id)) : undefined;
    const fields = new Set(
      Object.entries(item).flatMap(([alias, text]) => (typeof text === 'string' ? [this.#field(alias)] : [])),
    );
    return [...(known ? [known] : []), ...naming].find((name) => fields.has(name));
  }

  #langOf(alias: string): string | null {
    return this.aliases.get(alias)?.lang ?? null;
  }

  #field(alias: string): string {
    return this.aliases.get(alias)?.field ?? alias;
  }
}
