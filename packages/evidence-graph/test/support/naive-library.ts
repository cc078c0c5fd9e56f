import { buildSchema, type GraphQLSchema, isObjectType, printSchema } from 'graphql';
import type { Dataset, PropertyValues } from '../../src/dataset/dataset.js';
import type { ListCursors } from '../../src/execution/list-cursors.js';
import { subjectMatterTypes } from '../../src/ontology/ontology.js';
import { allRelationshipCursors, citingCursors, libraryCursors, relationshipCursors } from './library-cursors.js';
import { libraryOntology } from './library-ontology.js';
import { type Finding, greetingOf, initialOf, isLarge, type LibraryContext, shelfMarkOf, summaryOf } from './library-schema.js';

/**
 * The library as one would write it without plans: objects joined beforehand, lists cut by array methods, one resolver a field.
 * Slow and plain, so that it can say what is right.
 */
export function createNaiveSchema(schema: GraphQLSchema, dataset: Dataset): GraphQLSchema {
  const naive = buildSchema(printSchema(schema));
  const library = joinLibrary(dataset);
  for (const type of Object.values(naive.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve =
        type.name === 'Query'
          ? (_root, args, context) => rootField(library, field.name, args, context)
          : (source, args, context) => fieldOf(source, field.name, args, context);
    }
  }
  return naive;
}

interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly key: string;
  readonly values: PropertyValues;
  readonly links: Link[];
  /** What rests on it. */
  readonly citing: Link[];
}

interface Link {
  readonly __typename: 'Relationship';
  readonly id: string;
  readonly type: string;
  readonly values: PropertyValues;
  readonly from: Thing;
  readonly to: Thing;
  readonly evidence: readonly Thing[];
}

/** A connection or a part of one. */
interface Plain {
  readonly plain: Readonly<Record<string, unknown>>;
}

type Library = ReadonlyMap<string, Thing | Link>;
// biome-ignore lint/suspicious/noExplicitAny: the arguments of any field
type Args = Readonly<Record<string, any>>;

function joinLibrary({ nodes, relationships }: Dataset): Library {
  const library = new Map<string, Thing | Link>();
  for (const { id, type, key, properties } of nodes)
    library.set(id, { __typename: type, id, key, values: properties, links: [], citing: [] });
  const thing = (id: string) => library.get(id) as Thing;
  for (const { id, type, from, to, properties, evidence } of relationships) {
    const link: Link = {
      __typename: 'Relationship',
      id,
      type,
      values: properties,
      from: thing(from),
      to: thing(to),
      evidence: [...evidence].sort().map(thing),
    };
    library.set(id, link);
    for (const end of new Set([link.from, link.to])) end.links.push(link);
    for (const place of link.evidence) place.citing.push(link);
  }
  return library;
}

function rootField(library: Library, name: string, args: Args, context: LibraryContext): unknown {
  const find = (id: unknown, types?: readonly string[]) => {
    const found = library.get(String(id));
    return found && (!types || types.includes(found.__typename)) ? found : null;
  };
  const members = (type: string) => libraryOntology.types[type]?.members ?? [];
  const all = (type: string) => {
    const things = [...library.values()].filter(({ __typename }) => members(type).includes(__typename));
    return connect(
      things.map((each) => ({ node: each, relationship: null, relationships: [], position: [each.id] })),
      libraryCursors('Query', name),
      args,
    );
  };
  const finding = () => {
    const { hits, relationships = [] } = (context.find?.(args, undefined) ?? { hits: [] }) as Finding;
    const shown = hits.map(({ id, rank, note }) => ({
      plain: { __typename: 'Hit', rank, note, named: find(id), vital: find(id) },
    }));
    return {
      plain: {
        __typename: 'Finding',
        count: hits.length,
        best: shown[0],
        hits: shown,
        named: hits.map(({ id }) => find(id)),
        relationships: relationships.map((id) => find(id)),
      },
    };
  };
  switch (name) {
    case 'node':
      return find(args.id);
    case 'nodes':
      return args.ids.map((id: string) => find(id));
    case 'book':
      return find(`Book:${args.key}`);
    case 'author':
      return find(`Author:${args.key}`);
    case 'books':
      return all('Book');
    case 'authors':
      return all('Author');
    case 'works':
      return all('Work');
    case 'namedThings':
      return all('Named');
    case 'relationships':
      return allRelationships(library, args);
    case 'picked':
      return find(context.pick?.({}), ['Book']);
    case 'pickedNodes':
      return [find(context.pick?.({}), members('Named'))];
    case 'search':
      return finding();
    case 'hits':
      return finding().plain.hits;
    case 'greeting':
      return greetingOf(args.to ?? context.reader);
    default:
      throw new Error(`The naive library has no root field ${name}`);
  }
}

function fieldOf(source: Thing | Link | Plain, name: string, args: Args, context: LibraryContext): unknown {
  if ('plain' in source) return name === 'note' && args.loud ? (source.plain.note as string).toUpperCase() : source.plain[name];
  const { values } = source;
  if ('lang' in args) return values[`${name}${args.lang === 'EN' ? 'En' : 'Zh'}`];
  if (source.__typename === 'Relationship') return name in source ? source[name as keyof typeof source] : values[name];
  const book = source as Thing;
  const text = (property: string) => values[property] as string;
  switch (name) {
    case 'id':
    case 'key':
      return book[name];
    case 'relationships':
      return book.__typename === 'Passage' ? citing(book, args) : relationshipsOf(book, args);
    case 'initial':
      return initialOf(text('nameEn'));
    case 'summary':
      return summaryOf(text('nameEn'), values.pages as number, args.separator, context.reader);
    case 'size':
      return isLarge(values.pages as number) ? 'LARGE' : 'SMALL';
    case 'sizes':
      return isLarge(values.pages as number) ? ['SMALL', 'LARGE'] : ['SMALL'];
    case 'shelfMark':
      return shelfMarkOf(book.__typename, book.id);
    case 'authorList':
      return itemsOver(book, 'authors').map(({ node }) => node);
    case 'workList':
      return itemsOver(book, 'works').map(({ node }) => node);
  }
  const relation = libraryOntology.types[book.__typename]?.relations[name];
  if (!relation) return values[name];
  const items = itemsOver(book, name);
  if (!relation.many) return items[0]?.node;
  const shown = args.distinct
    ? items.filter(({ node }, index) => items.findIndex((each) => each.node === node) === index)
    : items;
  return connect(shown, libraryCursors(book.__typename, name, args.distinct ?? false), args);
}

interface Item {
  readonly node: Thing | Link;
  readonly relationship: Link | null;
  /** All that lead to the node. */
  readonly relationships: readonly Link[];
  /** What it is sorted by: what its cursor holds. */
  readonly position: readonly (string | number)[];
}

function itemsOver(thing: Thing, name: string): Item[] {
  const relation = libraryOntology.types[thing.__typename]?.relations[name];
  if (!relation) throw new Error(`${thing.__typename} has no relation ${name}`);
  const [here, there] = relation.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const isSubjectMatter = libraryOntology.relationships[relation.relationship]?.isSubjectMatter;
  const position = (link: Link) => [...(relation.ordered ? [link.values.order as number] : []), link.id];
  const links = thing.links
    .filter((link) => link.type === relation.relationship && link[here] === thing)
    .sort((a, b) => comparePositions(position(a), position(b)));
  return links.map((link) => ({
    node: link[there],
    relationship: isSubjectMatter ? link : null,
    relationships: isSubjectMatter ? links.filter((each) => each[there] === link[there]) : [],
    position: position(link),
  }));
}

function allRelationships(library: Library, { types, ...args }: Args): Plain {
  const named: readonly string[] = types ?? subjectMatterTypes(libraryOntology);
  const links = [...library.values()].filter((each) => 'from' in each && named.includes(each.type));
  return connect(
    links.map((link) => ({ node: link, relationship: null, relationships: [], position: [link.id] })),
    allRelationshipCursors(named),
    args,
  );
}

function relationshipsOf(thing: Thing, { types, direction, ...args }: Args): Plain {
  const links = thing.links.filter(
    (link) =>
      libraryOntology.relationships[link.type]?.isSubjectMatter &&
      (!types || types.includes(link.type)) &&
      ((direction !== 'IN' && link.from === thing) || (direction !== 'OUT' && link.to === thing)),
  );
  return connect(
    links.map((link) => ({ node: link, relationship: null, relationships: [], position: [link.id] })),
    relationshipCursors(types ?? null, direction ?? null),
    args,
  );
}

function citing(thing: Thing, { types, ...args }: Args): Plain {
  const links = thing.citing.filter(({ type }) => !types || types.includes(type));
  return connect(
    links.map((link) => ({ node: link, relationship: null, relationships: [], position: [link.id] })),
    citingCursors(types ?? undefined),
    args,
  );
}

interface PageArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

function connect(all: readonly Item[], cursors: ListCursors, { first, last, after, before }: PageArgs): Plain {
  const positionOf = (cursor: string) => cursors.decode({}, cursor) as Item['position'];
  const sorted = [...all].sort((a, b) => comparePositions(a.position, b.position));
  const range = sorted.filter(
    ({ position }) =>
      (!after || comparePositions(position, positionOf(after)) > 0) &&
      (!before || comparePositions(position, positionOf(before)) < 0),
  );
  const isBackward = typeof last === 'number';
  const limit = last ?? first ?? 20;
  const page = isBackward ? range.slice(Math.max(0, range.length - limit)) : range.slice(0, limit);
  const isCut = range.length > page.length;
  const cursorOf = ({ position }: Item) => cursors.encode({}, position);
  const edges = page.map((item) => plain({ ...item, cursor: cursorOf(item) }));
  const pageInfo = plain({
    hasNextPage: isBackward ? Boolean(before) : isCut,
    hasPreviousPage: isBackward ? isCut : Boolean(after),
    startCursor: page.map(cursorOf)[0],
    endCursor: page.map(cursorOf).at(-1),
  });
  return plain({ edges, nodes: page.map(({ node }) => node), pageInfo, totalCount: all.length });
}

const plain = (fields: Readonly<Record<string, unknown>>): Plain => ({ plain: fields });

function comparePositions(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] as string | number;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
