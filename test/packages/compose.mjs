// Composes the article's graph with a subgraph that adds to its types, by `id` and by `key`; prints what is wrong, and fields of each.
import { composeServices } from '@apollo/composition';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { Kind, parse } from 'graphql';

const graph = createMemoryGraph(await loadSeed(), { federation: true });
const { data } = await graph.execute({ document: parse('{ _service { sdl } }') });
const notes = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { noted: [Person!]! }
  type Person @key(fields: "key") { key: String! note: String }
  type ElectionUnit @key(fields: "id") { id: ID! seats: Int }
  type PageInfo @shareable { hasNextPage: Boolean! }
`;
const { errors = [], supergraphSdl = '' } = composeServices([
  { name: 'article', url: 'http://localhost/article', typeDefs: parse(data._service.sdl) },
  { name: 'notes', url: 'http://localhost/notes', typeDefs: parse(notes) },
]);
const fields = new Set(
  parse(supergraphSdl).definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION ? each.fields.map(({ name }) => `${each.name.value}.${name.value}`) : [],
  ),
);
const has = ['Person.note', 'ElectionUnit.seats', 'Procedure.stages'].filter((each) => fields.has(each));
console.log(JSON.stringify({ errors: errors.map(({ message }) => message), has }));
