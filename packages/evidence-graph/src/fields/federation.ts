import { userInputError } from '../execution/error.js';
import { nodeId, type Ontology } from '../ontology/ontology.js';
import type { GraphBuilder } from '../pothos/builder.js';
import { ENTITIES, SERVICE, subgraphSdl } from './subgraph-sdl.js';

/** As many entities are asked for at one time at most. */
const MAX_ENTITIES = 1000;

/** What the gateway of Apollo Federation asks of a subgraph: its types as SDL, and its nodes by `id` or `key`, all of an operation by one plan. */
export function addFederation(builder: GraphBuilder, ontology: Ontology): void {
  const types = Object.values(ontology.types).flatMap(({ kind, name }) => (kind === 'node' ? [name] : []));
  const known = new Set(types);
  const entity = builder.unionType('_Entity', {
    description: 'What gateways name by `__typename` and `id` or `key`.',
    types: types.map((name) => builder.graphRef(name)),
  });
  const representation = builder.scalarType('_Any', {
    description: 'An object with `__typename`, and `id` or `key`.',
    serialize: (value) => value,
  });
  const service = builder.objectRef<string>('_Service').implement({
    description: 'What gateways are told of this graph.',
    fields: (t) => ({ sdl: t.string({ description: 'Its types.', resolve: (sdl) => sdl }) }),
  });
  builder.queryField(SERVICE, (t) =>
    t.field({
      type: service,
      description: 'For gateways.',
      resolve: (_parent, _args, _context, { schema }) => subgraphSdl(schema, known),
    }),
  );
  builder.queryField(ENTITIES, (t) =>
    t.graphNodes({
      type: entity,
      description: `For gateways: nodes by \`__typename\` and \`id\` or \`key\`, at most ${MAX_ENTITIES}.`,
      args: { representations: t.arg({ type: [representation], required: true, description: 'What names them.' }) },
      atMost: MAX_ENTITIES,
      ids: ({ representations }) => representations.map((each) => idOf(known, each)),
    }),
  );
}

/** The id that a representation names; that of no node where it names a type and the id of another. */
function idOf(types: ReadonlySet<string>, representation: unknown): string {
  const { __typename: type, id, key } = (representation ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || !types.has(type) || (typeof id !== 'string' && typeof key !== 'string')) {
    throw userInputError('A representation names a type of this graph in `__typename`, and a node by `id` or `key`.');
  }
  const named = typeof key === 'string' ? nodeId(type, key) : nodeId(type, '');
  if (typeof id !== 'string') return named;
  return id.startsWith(named) && (typeof key !== 'string' || id === named) ? id : '';
}
