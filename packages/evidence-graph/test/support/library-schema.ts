import SchemaBuilder from '@pothos/core';
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import propertyGraph, { costDirective, type Ids } from '../../src/pothos/index.js';
import { libraryOntology } from './library-ontology.js';

/** What a test tells the resolvers of the library. */
export interface LibraryContext {
  readonly reader?: string;
  /** What the hand-written roots answer. */
  readonly pick?: (args: unknown) => Ids | Promise<Ids>;
  /** What `search` finds. */
  readonly find?: (args: unknown, signal: AbortSignal | undefined) => unknown;
  /** What the computed fields `risky` and `vital` answer. */
  readonly give?: (args: unknown) => unknown;
}

export interface Hit {
  readonly id: string;
  readonly rank: number;
  readonly note?: string;
}

export interface Finding {
  readonly hits: readonly Hit[];
  readonly relationships?: readonly string[];
}

interface LibraryTypes {
  Ontology: typeof libraryOntology;
  Context: LibraryContext;
}

/** Every type of the library, with look-ups and connections; computed, hand-written and foreign fields beside them. */
export function createLibrarySchema(): GraphQLSchema {
  const builder = new SchemaBuilder<LibraryTypes>({ plugins: [propertyGraph], propertyGraph: { ontology: libraryOntology } });
  builder.graphTypes();

  const Size = builder.enumType('Size', { values: { SMALL: { value: 1 }, LARGE: { value: 2 } } as const });
  builder.graphFields('Named', (t) => ({
    initial: t.computed({ type: 'String', needs: ['name'], resolve: ({ name }) => initialOf(name.en) }),
  }));
  builder.graphFields('Work', (t) => ({ authorList: t.relation('authors') }));
  builder.graphFields('Author', (t) => ({ workList: t.relation('works') }));
  builder.graphFields('Book', (t) => ({
    summary: t.computed({
      type: 'String',
      nullable: false,
      needs: ['name', 'pages', 'note'],
      args: { separator: t.arg.string({ required: true, defaultValue: ': ' }) },
      resolve: (book, { separator }, { reader }) => summaryOf(book.name.en, book.pages, separator, reader),
    }),
    size: t.computed({ type: Size, nullable: false, needs: ['pages'], resolve: ({ pages }) => (isLarge(pages) ? 2 : 1) }),
    sizes: t.computed({
      type: [Size],
      nullable: false,
      needs: ['pages'],
      resolve: ({ pages }) => (isLarge(pages) ? [1, 2] : [1]),
    }),
    risky: t.computed({ type: 'String', needs: ['pages'], resolve: (_book, args, { give }) => give?.(args) }),
    vital: t.computed({
      type: 'String',
      nullable: false,
      needs: ['pages'],
      resolve: (_book, args, { give }) => give?.(args),
    }),
    heft: t.computed({ type: 'Int', needs: ['pages'], resolve: (_book, args, { give }) => give?.(args) }),
    shelfMark: t.string({ resolve: ({ id, __typename }) => shelfMarkOf(__typename, id) }),
  }));

  const Hit = builder.graphResult<Hit>('Hit', {
    fields: (t) => ({
      rank: t.value({ type: 'Int', take: ({ rank }) => rank }),
      note: t.value({
        type: 'String',
        nullable: true,
        args: { loud: t.arg.boolean() },
        take: ({ note }, { loud }) => (loud ? note?.toUpperCase() : note),
      }),
      named: t.item({ type: 'Named', nullable: true, id: ({ id }) => id }),
      vital: t.item({ type: 'Named', id: ({ id }) => id }),
    }),
  });
  const Finding = builder.graphResult<Finding>('Finding', {
    fields: (t) => ({
      count: t.value({ type: 'Int', take: ({ hits }) => hits.length }),
      best: t.value({ type: Hit, nullable: true, take: ({ hits }) => hits[0] }),
      hits: t.value({ type: [Hit], take: ({ hits }) => hits }),
      named: t.items({ type: 'Named', ids: ({ hits }) => hits.map(({ id }) => id) }),
      relationships: t.items({ type: 'Relationship', ids: ({ relationships = [] }) => relationships }),
    }),
  });

  builder.queryType({
    fields: (t) => ({
      node: t.graphNode({ type: 'Node', lookUp: 'id', args: { id: t.arg.id({ required: true }) }, ids: ({ id }) => String(id) }),
      nodes: t.graphNodes({
        type: 'Node',
        lookUp: 'id',
        args: { ids: t.arg.idList({ required: true }) },
        ids: ({ ids }) => ids.map(String),
      }),
      book: t.graphNodeByKey('Book'),
      author: t.graphNodeByKey('Author'),
      books: t.graphConnection({ type: 'Book' }),
      authors: t.graphConnection({ type: 'Author' }),
      works: t.graphConnection({ type: 'Work' }),
      namedThings: t.graphConnection({ type: 'Named' }),
      relationships: t.graphRelationships(),
      picked: t.graphNode({ type: 'Book', ids: (args, { pick }) => pick?.(args) }),
      pickedNodes: t.graphNodes({ type: 'Named', atMost: 3, ids: (args, { pick }) => pick?.(args) }),
      search: t.graphResult({
        type: Finding,
        nullable: true,
        args: { text: t.arg.string() },
        find: (args, { find }, signal) => find?.(args, signal),
      }),
      hits: t.graphResult({
        type: [Hit],
        nullable: true,
        find: (args, { find }, signal) => (find?.(args, signal) as Finding | undefined)?.hits,
      }),
      greeting: t.string({ args: { to: t.arg.string() }, resolve: (_root, { to }, { reader }) => greetingOf(to ?? reader) }),
    }),
  });
  return builder.toSchema({ sortSchema: false, directives: [...specifiedDirectives, costDirective] });
}

export const initialOf = (name: string): string => name.charAt(0);
export const isLarge = (pages: number): boolean => pages > 200;
export const shelfMarkOf = (type: string, id: string): string => `${type}/${id}`;
export const greetingOf = (name: string | undefined): string => `Hello ${name ?? 'reader'}`;
export const summaryOf = (name: string, pages: number, separator: string, reader: string | undefined): string =>
  `${name}${separator}${pages} pages${reader ? ` for ${reader}` : ''}`;
