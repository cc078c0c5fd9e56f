import { type ConstDirectiveNode, type GraphQLSchema, Kind, parse, print, printSchema, visit } from 'graphql';

export const ENTITIES = '_entities';
export const SERVICE = '_service';
const OWN = new Set(['_Any', '_Entity', '_Service', ENTITIES, SERVICE]);

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** Types that other subgraphs with Relay's connections have, too. */
const SHARED = new Set(['PageInfo']);

const printed = new WeakMap<GraphQLSchema, string>();

/** The SDL of a subgraph, in which each of some types is an entity by `id` and by `key`. */
export function subgraphSdl(schema: GraphQLSchema, entities: ReadonlySet<string>): string {
  const known = printed.get(schema) ?? print(marked(schema, entities));
  printed.set(schema, known);
  return known;
}

function marked(schema: GraphQLSchema, entities: ReadonlySet<string>) {
  return visit(parse(`${printSchema(schema)}\n${LINK}`), {
    ObjectTypeDefinition: {
      enter: ({ name }) => (OWN.has(name.value) ? null : undefined),
      leave: (node) => ({ ...node, directives: directivesOf(node.name.value, entities) }),
    },
    UnionTypeDefinition: ({ name }) => (OWN.has(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (OWN.has(name.value) ? null : undefined),
    FieldDefinition: ({ name }) => (OWN.has(name.value) ? null : undefined),
  });
}

function directivesOf(type: string, entities: ReadonlySet<string>): ConstDirectiveNode[] {
  if (SHARED.has(type)) return [directive('shareable')];
  return entities.has(type) ? [directive('key', 'id'), directive('key', 'key')] : [];
}

const directive = (name: string, fields?: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: nameOf(name),
  arguments:
    fields === undefined ? [] : [{ kind: Kind.ARGUMENT, name: nameOf('fields'), value: { kind: Kind.STRING, value: fields } }],
});

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;
