import fc, { type GeneratorValue } from 'fast-check';
import {
  doTypesOverlap,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { graphFieldOf } from '../../src/execution/field.js';
import { itemTypeOf, type ListItems, listItemsOf } from '../../src/execution/order-by.js';
import { inputValue, printInput } from './input-writer.js';
import { orderValue } from './order-writer.js';

export interface WrittenQuery {
  readonly source: string;
  /** Two sets of variables: a variable that is absent has no key. */
  readonly variables: readonly [Variables, Variables];
}

type Variables = Readonly<Record<string, unknown>>;

export interface Vocabulary {
  /** Fields that are left out, as `Book.risky`, or `risky` on any type. */
  readonly without: ReadonlySet<string>;
  /** Values for an argument, as `Query.book(key:)`. Other arguments are filled by name. */
  values(coordinate: string): readonly unknown[] | undefined;
  /** Whether lists are filtered and ordered. */
  readonly conditions: boolean;
  /** Cursors for a connection's `after` and `before`. */
  cursors(typeName: string, fieldName: string): readonly (string | null)[];
}

/** Writes a random query: aliases, fragments of every kind, `@skip` and `@include`, pages, and variables for all of these. */
export function writeQuery(schema: GraphQLSchema, words: Vocabulary, g: GeneratorValue): WrittenQuery {
  return new QueryWriter(schema, words, g).write();
}

const ABSENT = Symbol('absent');
const MAX_DEPTH = 8;
const MAX_FIELDS = 30;
const PAGE = new Set(['first', 'last', 'after', 'before']);
const CONDITIONS = new Set(['where', 'relationship', 'having']);

class QueryWriter {
  readonly #definitions: string[] = [];
  readonly #values: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  readonly #fragments: { readonly name: string; readonly type: GraphQLCompositeType; readonly text: string }[] = [];
  /** What is in the list in which the query is being written. */
  #items: ListItems | undefined;
  #fields = 0;
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly words: Vocabulary,
    private readonly g: GeneratorValue,
  ) {}

  write(): WrittenQuery {
    const query = this.schema.getQueryType() as GraphQLCompositeType;
    const set = this.#selectionSet(query, MAX_DEPTH);
    const head = this.#definitions.length > 0 ? `query (${this.#definitions.join(', ')})` : 'query';
    return { source: [`${head} ${set}`, ...this.#fragments.map(({ text }) => text)].join('\n'), variables: this.#values };
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const count = this.g(fc.integer, { min: 1, max: depth === MAX_DEPTH ? 3 : 4 });
    return `{ ${Array.from({ length: count }, () => this.#selection(type, depth)).join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const choice = this.#pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    if (choice === 0) return `__typename${this.#directive()}`;
    if (choice <= 2 && depth > 0) return this.#fragment(type, depth);
    return this.#field(type, depth);
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const known = this.#fragments.filter((each) => doTypesOverlap(this.schema, each.type, type));
    if (known.length > 0 && this.#chance(30)) return `...${this.#pick(known).name}${this.#directive()}`;
    const conditions = Object.values(this.schema.getTypeMap()).filter(
      (each): each is GraphQLCompositeType => isCompositeType(each) && doTypesOverlap(this.schema, each, type),
    );
    const isBare = this.#chance(10);
    const condition = isBare ? type : this.#pick(conditions);
    const text = this.#selectionSet(condition, depth - 1);
    if (isBare) return `...${this.#directive()} ${text}`;
    if (this.#chance(50)) return `... on ${condition.name}${this.#directive()} ${text}`;
    const name = `F${this.#names++}`;
    this.#fragments.push({ name, type: condition, text: `fragment ${name} on ${condition.name} ${text}` });
    return `...${name}${this.#directive()}`;
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    this.#fields += 1;
    const isShort = depth === 0 || this.#fields > MAX_FIELDS;
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const fields = all.filter(
      (field) =>
        !this.words.without.has(field.name) &&
        !this.words.without.has(`${type.name}.${field.name}`) &&
        (!isShort || isLeafType(getNamedType(field.type))),
    );
    if (fields.length === 0) return '__typename';
    const field = this.#pick(fields);
    const args = this.#arguments(type, field);
    const alias = args !== '' || this.#chance(20) ? `a${this.#names++}: ` : '';
    const target = getNamedType(field.type);
    const around = this.#items;
    if (target.name.endsWith('Connection')) this.#items = itemsOf(field);
    const set = isCompositeType(target) ? ` ${this.#selectionSet(target, depth - 1)}` : '';
    this.#items = around;
    return `${alias}${field.name}${args}${this.#directive()}${set}`;
  }

  #arguments(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string {
    const way = this.#pick(['first', 'last']);
    const isConnection = field.args.some(({ name }) => name === 'first');
    // A cursor is of the list in its own order and without conditions: those are all that can be known beforehand.
    const isContinued = isConnection && this.#chance(30);
    const texts = field.args.map((argument) => {
      if (isContinued && !PAGE.has(argument.name)) return '';
      if (argument.name === 'orderBy') {
        return this.words.conditions && this.#chance(40) ? this.#argument(argument, orderValue(itemsOf(field), 0)) : '';
      }
      if (CONDITIONS.has(argument.name)) {
        return this.words.conditions && this.#chance(40) ? this.#argument(argument, inputValue(argument.type)) : '';
      }
      if (argument.name === 'by')
        return this.#argument(argument, orderValue(this.#items ?? { type: itemTypeOf(type as never) }, 1));
      if (argument.name === 'of') return this.#argument(argument, fc.constantFrom(...this.#numbers(argument.type)));
      if (argument.name === 'order') return this.#chance(40) ? this.#argument(argument, inputValue(argument.type)) : '';
      if (isConnection && (argument.name === 'first' || argument.name === 'last')) {
        return argument.name === way && this.#chance(90) ? this.#argument(argument, fc.integer({ min: 0, max: 5 })) : '';
      }
      if (isConnection && (argument.name === 'after' || argument.name === 'before')) {
        return isContinued && this.#chance(60)
          ? this.#argument(argument, fc.constantFrom(...this.words.cursors(type.name, field.name)))
          : '';
      }
      const isOptional = argument.defaultValue !== undefined || !argument.type.toString().endsWith('!');
      if (isOptional && this.#chance(50)) return '';
      const values = this.words.values(`${type.name}.${field.name}(${argument.name}:)`) ?? this.words.values(argument.name);
      return this.#argument(argument, fc.constantFrom(...(values ?? namesOf(argument.type))));
    });
    const given = texts.filter((text) => text !== '');
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** The numbers that the items of the list have; all there are where they have none. */
  #numbers(type: GraphQLInputType): string[] {
    const all = (getNamedType(type) as GraphQLEnumType).getValues();
    const fields = this.#items?.type.getFields() ?? {};
    const known = all.filter(({ value }) => Object.hasOwn(fields, String(value)));
    return (known.length > 0 ? known : all).map(({ name }) => name);
  }

  #argument({ name, type, defaultValue }: GraphQLArgument, value: fc.Arbitrary<unknown>): string {
    const print = (given: unknown) => printInput(type, given);
    if (this.#chance(60)) return `${name}: ${print(this.#draw(value))}`;
    const isRequired = type.toString().endsWith('!');
    const nullable = isRequired ? value : fc.oneof({ weight: 3, arbitrary: value }, fc.constantFrom(null, ABSENT));
    if (this.#chance(30)) {
      const text = `${type.toString().replace(/!$/, '')}${isRequired ? '!' : ''} = ${print(this.#draw(value))}`;
      return `${name}: ${this.#variable(text, fc.oneof(nullable, fc.constant(ABSENT)))}`;
    }
    // Where the field has a default of its own, an absent variable falls back to it.
    if (isRequired && defaultValue !== undefined && this.#chance(30)) {
      return `${name}: ${this.#variable(type.toString().replace(/!$/, ''), fc.oneof(value, fc.constant(ABSENT)))}`;
    }
    return `${name}: ${this.#variable(type.toString(), nullable)}`;
  }

  #directive(): string {
    if (!this.#chance(15)) return '';
    const condition = this.#chance(30) ? String(this.#draw(fc.boolean())) : this.#variable('Boolean!', fc.boolean());
    return ` @${this.#pick(['include', 'skip'])}(if: ${condition})`;
  }

  #variable(type: string, value: fc.Arbitrary<unknown>): string {
    const name = `v${this.#names++}`;
    this.#definitions.push(`$${name}: ${type}`);
    for (const values of this.#values) {
      const drawn = this.#draw(value);
      if (drawn !== ABSENT) values[name] = drawn;
    }
    return `$${name}`;
  }

  #draw<T>(arbitrary: fc.Arbitrary<T>): T {
    return this.g(() => arbitrary);
  }

  #pick<T>(values: readonly T[]): T {
    return values[this.g(fc.nat, { max: values.length - 1 })] as T; // the index is within
  }

  #chance(percent: number): boolean {
    return this.#draw(fc.integer({ min: 1, max: 100 })) <= percent;
  }
}

/** What is in the list of a connection's field. */
function itemsOf(field: GraphQLField<unknown, unknown>): ListItems {
  const meaning = graphFieldOf(field);
  return listItemsOf(getNamedType(field.type) as GraphQLObjectType, meaning?.kind !== 'relation' || meaning.bare);
}

/** The values of an enum, as operations name them. */
function namesOf(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}
