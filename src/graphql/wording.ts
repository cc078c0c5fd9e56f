import type { NameKind, Wording } from '../explore/sentence.js';
import { ontology } from '../ontology/article/index.js';
import type { Hop } from '../plan/expand.js';
import type { Read, Readable } from '../plan/read.js';
import { RELATIONSHIP, type Row, stored } from '../plan/shape.js';
import { qualifiers, type Values } from './qualifiers.js';

const membersOf = (name: keyof typeof ontology.definition.interfaces): readonly string[] => ontology.types[name]?.members ?? [];

/** Names that are no titles, by the type of what bears them. */
const KINDS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ...membersOf('Agent').map((type) => [type, 'common'] as const),
  ...['Meeting', 'MeetingKind', 'PartyCongress', 'PlenarySession', 'Procedure'].map((type) => [type, 'common'] as const),
  ['ElectionUnit', 'proper'],
  ['Place', 'proper'],
  ['Person', 'person'],
]);

/** Reads how the ends of hops are spoken of, and what qualifies the hops. */
export function wordingReader(store: Readable): (hops: readonly Hop[], signal: AbortSignal | undefined) => Promise<Wording> {
  let read: Read | undefined;
  return async (hops, signal) => {
    const nodes = [...new Set(hops.flatMap(({ from, to }) => [from, to]))];
    const relationships = [...new Set(hops.map(({ id }) => id))];
    read ??= store.prepare(WORDS);
    // Rows of several layouts start with the number of theirs.
    const [nodeRows = [], relationshipRows = []] = hops.length > 0 ? await read([nodes, relationships], signal) : [];
    return wordingOf(
      new Map(nodes.map((id, index) => [id, named(NODE_COLUMNS, (nodeRows[index] as Row | null)?.slice(1))])),
      new Map(relationships.map((id, index) => [id, named(RELATIONSHIP_COLUMNS, relationshipRows[index] as Row | null)])),
    );
  };
}

/** The wording of nodes and relationships whose values are known. */
function wordingOf(nodes: ReadonlyMap<string, Values>, relationships: ReadonlyMap<string, Values>): Wording {
  const valuesOf = ({ id }: Hop) => relationships.get(id) ?? {};
  const modalityOf = (id: string) => (isDemand(id) ? undefined : nodes.get(id)?.modality);
  return {
    ontology,
    nameOf: (id) => {
      const { nameZh = id, nameEn = id } = nodes.get(id) ?? {};
      return { zh: String(nameZh), en: String(nameEn) };
    },
    kindOf: (id) => KINDS.get(typeOf(id)) ?? 'title',
    valuesOf,
    qualifiersOf: (hop) => qualifiers(valuesOf(hop), [modalityOf(hop.from), modalityOf(hop.to)]),
  };
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
/** That it is demanded is what its type says. */
const isDemand = (id: string): boolean => typeOf(id) === 'Requirement';

const hasModality = (type: string): boolean => ontology.types[type]?.properties.modality !== undefined;
const NODE_COLUMNS = ['nameZh', 'nameEn', 'modality'];
const LABELLING = Object.values(ontology.relationships).flatMap(({ labelledBy }) => labelledBy?.property ?? []);
const RELATIONSHIP_COLUMNS = ['assertion', 'extent', 'openEnded', 'conditionZh', 'conditionEn', ...new Set(LABELLING)];

/** The values of a row by their columns; those that a layout lacks are the last. */
const named = (columns: readonly string[], row: Row | null | undefined): Values =>
  Object.fromEntries(columns.map((column, index) => [column, row?.[index] ?? undefined]));

const nodeLayout = (types: readonly string[], columns: readonly string[]) => ({
  types,
  columns: columns.map((name) => stored('node', name)),
  entries: [],
});

const WORDS = {
  roots: [
    {
      kind: 'ids',
      field: 'sentence',
      ids: 0,
      selection: {
        layouts: [
          nodeLayout(membersOf('Entity').filter(hasModality), NODE_COLUMNS),
          nodeLayout(
            membersOf('Entity').filter((type) => !hasModality(type)),
            NODE_COLUMNS.filter((name) => name !== 'modality'),
          ),
        ],
      },
    },
    {
      kind: 'ids',
      field: 'sentence',
      ids: 1,
      selection: {
        layouts: [
          {
            types: [RELATIONSHIP],
            columns: RELATIONSHIP_COLUMNS.map((name) => stored('relationship', name)),
            entries: [],
          },
        ],
      },
    },
  ],
  slots: ['values', 'values'],
} as const;
