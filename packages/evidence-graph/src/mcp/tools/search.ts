import { languageValue } from '../../ontology/language.js';
import { type NodeAnswer, operation } from '../model.js';
import { notStated, notStatedLines, type Silence, silenceFields } from '../silences.js';
import { count, defineTool, identifier, listOf, record, silenceOutput, text, upTo } from '../tool.js';
import { compact, plain } from '../words.js';

interface SearchArguments {
  readonly words: string;
  readonly types?: readonly string[];
  readonly first?: number;
  readonly after?: string;
}

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (NodeAnswer & Partial<Silence> & { readonly description?: string | null })[];
  };
}

/** Finds nodes by words. */
export const search = defineTool<SearchArguments>({
  name: 'search',
  title: 'Search',
  description: () =>
    'Find nodes whose names, aliases, descriptions or terms have all of these words. Gives IDs for the other tools.',
  input: {
    words: { type: 'string', minLength: 1, maxLength: 200 },
    types: { ...listOf(text, 20), description: 'Node types to look at; all unless given' },
    first: upTo(20, 6),
    after: { ...identifier, description: '`next` of the page before' },
  },
  required: ['words'],
  takesLanguage: true,
  output: { total: count, hits: listOf(record(['id', 'type', 'name'])), ...silenceOutput, next: text },
  always: ['total', 'hits'],
  isOffered: ({ model }) => model.hasSearch,

  async run({ words, types, first = 6, after }, { asker, model, language, signal }) {
    const cited = model.hasEvidence
      ? `... on Node { ... on Entity { description(lang: $lang) } ... on Silence { ${silenceFields} } }`
      : '';
    const body = `search(query: $words, types: $types, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${model.nodeFields} ${cited} } }`;
    const query = operation('Search', { words: 'String!', types: '[String!]', first: 'Int', after: 'String' }, body);
    const variables = { words, types, first, after, lang: languageValue(language) };
    const { totalCount, pageInfo, nodes } = (await asker.own<Found>(query, { variables, signal })).data.search;
    const hits = nodes.map((node) =>
      compact({
        id: node.id,
        type: node.type,
        name: plain(model.nameOf(node)),
        description: plain(node.description ?? '', 120),
        ground: node.ground === 'STATED' ? null : node.ground,
      }),
    );
    const silences = nodes.filter((node): node is typeof node & Silence => typeof node.question === 'string');
    return {
      data: {
        total: totalCount,
        hits,
        ...compact({ notStated: notStated(silences), next: pageInfo.hasNextPage ? pageInfo.endCursor : null }),
      },
      text: [
        totalCount === 0 ? NOTHING : `${totalCount} found:`,
        ...hits.map(({ id, name }) => `${name} [${id}]`),
        ...notStatedLines(silences),
      ],
    };
  },
});

const NOTHING =
  'Nothing in this graph has all of these words. That neither states nor denies anything: try fewer or other words.';
