import type { NameKind, Wording } from '../explore/sentence.js';
import { ontology } from '../ontology/article/index.js';
import type { Hop } from '../plan/expand.js';
import type { Read, Readable } from '../plan/read.js';
import { type Row, stored } from '../plan/shape.js';

const membersOf = (name: keyof typeof ontology.definition.interfaces): readonly string[] => ontology.types[name]?.members ?? [];

/** Names that are no titles, by the type of what bears them. */
const KINDS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ...[...membersOf('Agent'), ...membersOf('Collective')].map((type) => [type, 'common'] as const),
  ...['Meeting', 'MeetingKind', 'PartyCongress', 'PlenarySession', 'Procedure'].map((type) => [type, 'common'] as const),
  ['ElectionUnit', 'proper'],
  ['Place', 'proper'],
  ['Person', 'person'],
]);

/** Reads how the ends of hops are spoken of. */
export function wordingReader(store: Readable): (hops: readonly Hop[], signal: AbortSignal | undefined) => Promise<Wording> {
  let read: Read | undefined;
  return async (hops, signal) => {
    const ids = [...new Set(hops.flatMap(({ from, to }) => [from, to]))];
    read ??= store.prepare(NAMES);
    const [rows = []] = ids.length > 0 ? await read([ids], signal) : [];
    const names = new Map(ids.map((id, index) => [id, rows[index] as Row | null]));
    return {
      ontology,
      nameOf: (id) => {
        const [zh, en] = (names.get(id) ?? [id, id]) as [string, string]; // names are required
        return { zh, en };
      },
      kindOf: (id) => KINDS.get(id.slice(0, id.indexOf(':'))) ?? 'title',
    };
  };
}

const NAMES = {
  roots: [
    {
      kind: 'ids',
      field: 'sentence',
      ids: 0,
      selection: {
        layouts: [
          {
            types: membersOf('Entity'),
            columns: [stored('node', 'nameZh'), stored('node', 'nameEn')],
            entries: [],
          },
        ],
      },
    },
  ],
  slots: ['values'],
} as const;
