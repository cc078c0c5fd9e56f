import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { Highlight, Hit } from '../search/hit.js';
import { MAX_PAGE, type SearchableGraph, type SearchResult, search } from '../search/search.js';
import { TIERS, type Tier } from '../text/tiers.js';

const MEANINGS: Readonly<Record<Tier, string>> = {
  EXACT: describe(
    'A name, the ID, an alias, a figure as printed or a term of the article is the query.',
    '名称、ID、别名、所印数字或原文短语完全相同',
  ),
  PREFIX: describe('A name starts with the query.', '名称以其开头'),
  ALIAS: describe('An alias starts with the query.', '别名以其开头'),
  CONTAINS: describe('Names and aliases have every word of the query.', '名称或别名含有'),
  OTHER: describe('The description or a term of the article has what the names have not.', '描述或原文短语含有'),
};

/** `Query.search`: entities by words, in all languages of the graph. */
export function addSearch(builder: GraphBuilder, graph: SearchableGraph): void {
  const found = graph.ontology.definition.search?.type ?? 'Node';
  const connection = connectionType(builder, found);
  builder.queryField('search', (t) =>
    t.graphResult({
      type: connection,
      description: describe(
        'Entities whose names, aliases, descriptions, IDs, figures or terms of the article have every word of the query; case, width, signs, traditional characters and the way numbers are written make no difference.',
        '检索',
      ),
      args: {
        query: t.arg.string({ required: true, description: describe('The words, in any language of the graph.', '检索词') }),
        types: t.arg.stringList({
          description: describe('The node types or interfaces to look at, such as `Agent`; all unless given.', '类型'),
        }),
        typeahead: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: describe('Whether only what has a name or alias that starts with the query counts.', '是否只按开头匹配'),
        }),
        first: t.arg.int({ description: describe(`At most so many: 20 unless given, at most ${MAX_PAGE}.`, '项数上限') }),
        after: t.arg.string({ description: describe('Those behind this cursor.', '此游标之后') }),
      },
      find: (options, _, signal) => search(graph, options, signal),
    }),
  );
}

function connectionType(builder: GraphBuilder, found: string) {
  const edge = edgeType(builder, found);
  return builder.graphResult<SearchResult>('SearchConnection', {
    description: describe('A page of hits: by tier, then by key.', '检索结果'),
    restsOn: ({ hits }) => hits.map(({ id }) => id),
    fields: (t) => ({
      edges: t.value({ type: [edge], description: describe('The hits with their rank.', '结果'), take: ({ hits }) => hits }),
      nodes: t.items({
        type: found,
        description: describe('The entities alone.', '实体'),
        ids: ({ hits }) => hits.map(({ id }) => id),
      }),
      pageInfo: t.pageInfo({
        description: describe('Where the page stands in the list.', '分页信息'),
        take: ({ hits, hasNextPage, isContinued }) => ({
          hasNextPage,
          hasPreviousPage: isContinued,
          startCursor: hits[0]?.cursor ?? null,
          endCursor: hits.at(-1)?.cursor ?? null,
        }),
      }),
      totalCount: t.value({
        type: 'Int',
        description: describe('How many hits there are on all pages.', '总数'),
        take: ({ totalCount }) => totalCount,
      }),
    }),
  });
}

function edgeType(builder: GraphBuilder, found: string) {
  const tier = tierType(builder);
  const highlight = highlightType(builder);
  return builder.graphResult<Hit & { readonly cursor: string }>('SearchEdge', {
    description: describe('A hit of a search.', '一项结果'),
    fields: (t) => ({
      cursor: t.value({
        type: 'String',
        description: describe('Its place in the list, for `after`.', '游标'),
        take: (hit) => hit.cursor,
      }),
      node: t.item({ type: found, description: describe('What was found.', '结果'), id: (hit) => hit.id }),
      tier: t.value({ type: tier, description: describe('How well it meets the query.', '匹配等级'), take: (hit) => hit.tier }),
      highlights: t.value({
        type: [highlight],
        description: describe('Where the words stand, field by field.', '命中位置'),
        take: (hit) => hit.highlights,
      }),
    }),
  });
}

const tierType = (builder: GraphBuilder) =>
  builder.enumType('SearchTier', {
    description: describe('How well a hit meets the query, the best first.', '匹配等级'),
    values: Object.fromEntries(TIERS.map((name) => [name, { value: name, description: MEANINGS[name] }])),
  });

const highlightType = (builder: GraphBuilder) =>
  builder.graphResult<Highlight>('SearchHighlight', {
    description: describe('Where a word of the query stands.', '命中位置'),
    fields: (t) => ({
      field: t.value({
        type: 'String',
        description: describe('The field, such as `name`, `aliases`, `description`, `exact` of the evidence, or `id`.', '字段'),
        take: (each) => each.field,
      }),
      lang: t.value({
        type: builder.graphEnum('Language'),
        nullable: true,
        description: describe('The language of the field; null where it has none.', '语言'),
        take: (each) => each.lang,
      }),
      text: t.value({ type: 'String', description: describe('The value of the field.', '字段的值'), take: (each) => each.text }),
      start: t.value({
        type: 'Int',
        description: describe('The first Unicode code point in `text`, counted from 0.', '起点'),
        take: (each) => each.start,
      }),
      end: t.value({ type: 'Int', description: describe('The code point after the last.', '终点'), take: (each) => each.end }),
    }),
  });
