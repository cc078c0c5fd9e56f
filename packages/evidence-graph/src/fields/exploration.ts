import { describe } from '../ontology/describe.js';
import type { Bounds } from '../traversal/arguments.js';
import { DESCENDANTS_BOUNDS, descendants } from '../traversal/descendants.js';
import type { ExplorableGraph } from '../traversal/graph.js';
import { NEIGHBOURHOOD_BOUNDS, neighbourhood } from '../traversal/neighbourhood.js';
import { PATHS_BOUNDS, type PathsOptions, paths } from '../traversal/paths.js';
import { relationSummary, SAMPLE_BOUNDS } from '../traversal/relation-summary.js';
import type { GraphBuilder } from './builder.js';
import { DIRECTION, explorationTypes, RELATIONSHIP_TYPE } from './exploration-types.js';
import { wordingReader } from './wording.js';

/** `Query.relationSummary`, `neighbourhood`, `paths` and `descendants`: walks through the graph. */
export function addExploration(builder: GraphBuilder, graph: ExplorableGraph): void {
  const types = explorationTypes(builder, graph.ontology);
  const readWording = wordingReader(graph);

  builder.queryField('relationSummary', (t) =>
    t.graphResult({
      type: [types.relationCount],
      description: describe(
        'What an entity is related to, relation by relation, with exact counts; those it has none of are left out.',
        '关系概览',
      ),
      args: {
        id: t.arg.id({ required: true, description: describe('The ID of the entity.', '实体标识') }),
        sample: t.arg.int({ description: bounded('How many of each to give', '示例数', SAMPLE_BOUNDS) }),
      },
      find: ({ id, sample }, _, signal) => relationSummary(graph, given({ id: String(id), sample }), signal),
    }),
  );

  const along = (description: string, required: boolean) => ({ type: [RELATIONSHIP_TYPE], required, description }) as never;
  builder.queryField('neighbourhood', (t) => {
    const { depth, perRelation, budget } = NEIGHBOURHOOD_BOUNDS;
    return t.graphResult({
      type: types.neighbourhood,
      description: describe('The nodes within some hops of given ones, and the relationships that lead there.', '邻域'),
      args: {
        ids: t.arg.idList({
          required: true,
          description: describe('The IDs of the nodes in the middle, 1 to 20.', '中心实体的标识'),
        }),
        depth: t.arg.int({ description: bounded('How many hops to walk', '跳数', depth) }),
        along: t.arg(along(describe('The relationship types to follow; all unless given.', '关系类型'), false)),
        direction: t.arg({
          type: DIRECTION,
          description: describe(
            'Whether to follow them from their start (OUT), their end (IN) or both (BOTH, the default).',
            '方向',
          ),
        }),
        perRelation: t.arg.int({
          description: bounded(
            'The most relationships of one type in one direction that a node gives',
            '每种关系的上限',
            perRelation,
          ),
        }),
        budget: t.arg.int({ description: bounded('The most relationships to look at', '预算', budget) }),
      },
      find: ({ ids, ...options }, _, signal) =>
        neighbourhood(graph, given({ ids: ids.map(String), ...(options as object) }), signal),
    });
  });

  const mode = builder.enumType('PathMode', {
    description: describe('Which paths are wanted.', '路径模式'),
    values: {
      SHORTEST: { description: describe('All of the least length.', '最短路径') },
      ALL_SIMPLE: { description: describe('All, the shorter first; none meets a node twice.', '全部简单路径') },
    } as const,
  });
  const { along: steps, maxLength, first, budget } = PATHS_BOUNDS;
  const step = builder.inputType('PathStep', {
    description: describe('A step of a pattern: relationships that a path follows one after the other.', '路径模式中的一步'),
    fields: (t) => ({
      types: t.field(along(describe('Any of these relationship types; all unless given.', '关系类型'), false)),
      direction: t.field({
        type: DIRECTION,
        description: describe('From their start (OUT), their end (IN) or either (BOTH, the default).', '方向'),
      }),
      min: t.int({
        description: describe(
          `How many such relationships follow each other, at least: 0 to ${maxLength.most}, 1 unless given.`,
          '最少次数',
        ),
      }),
      max: t.int({
        description: describe(
          `And at most: 1 to ${maxLength.most}; as many as \`min\`, and 1 at least, unless given.`,
          '最多次数',
        ),
      }),
    }),
  });
  builder.queryField('paths', (t) =>
    t.graphResult({
      type: types.paths,
      description: describe(
        'How two entities are connected: over relationships of the subject, not over evidence and sections.',
        '路径',
      ),
      args: {
        from: t.arg.id({ required: true, description: describe('The ID where the paths start.', '起点标识') }),
        to: t.arg.id({ required: true, description: describe('The ID where they end.', '终点标识') }),
        maxLength: t.arg.int({ description: bounded('The most hops', '最大长度', maxLength) }),
        mode: t.arg({ type: mode, description: describe('Which paths are wanted; the shortest unless given.', '模式') }),
        via: t.arg.idList({
          description: describe(`Nodes that each path passes, in any order; at most ${PATHS_BOUNDS.via.most}.`, '必经实体'),
        }),
        avoid: t.arg.idList({
          description: describe(`Nodes that no path passes; at most ${PATHS_BOUNDS.avoid.most}.`, '避开的实体'),
        }),
        along: t.arg({
          type: [step],
          description: describe(
            `What a path follows, step after step, at most ${steps.most}; any relationships either way unless given.`,
            '路径模式',
          ),
        }),
        first: t.arg.int({ description: bounded('The most paths to give', '条数', first) }),
        budget: t.arg.int({ description: bounded('The most relationships to look at', '预算', budget) }),
      },
      find: async ({ from, to, via, avoid, ...options }, _, signal) => {
        const ends = { from: String(from), to: String(to), via: via?.map(String), avoid: avoid?.map(String) };
        const result = await paths(graph, given({ ...ends, ...options }) as PathsOptions, signal);
        return { result, wording: await readWording(result.paths.flat(), signal) };
      },
    }),
  );

  builder.queryField('descendants', (t) => {
    const bounds = DESCENDANTS_BOUNDS;
    return t.graphResult({
      type: types.descendants,
      description: describe(
        'All that lies below a node where relationships make a hierarchy, each once, with its depth and the way there.',
        '全部下级',
      ),
      args: {
        of: t.arg.id({ required: true, description: describe('The ID of the node at the top.', '顶端实体的标识') }),
        along: t.arg(along(describe('The relationship types that make the hierarchy.', '构成层级的关系类型'), true)),
        direction: t.arg({
          type: DIRECTION,
          description: describe(
            'OUT (the default) where the upper points to the lower, IN where the lower to the upper.',
            '方向',
          ),
        }),
        maxDepth: t.arg.int({ description: bounded('How many levels to go down', '最大层数', bounds.maxDepth) }),
        first: t.arg.int({ description: bounded('The most to give', '个数', bounds.first) }),
        budget: t.arg.int({ description: bounded('The most relationships to look at', '预算', bounds.budget) }),
      },
      find: async ({ of, ...options }, _, signal) => {
        const result = await descendants(graph, given({ of: String(of), ...(options as object) }) as never, signal);
        return {
          result,
          wording: await readWording(
            result.nodes.flatMap(({ path }) => path),
            signal,
          ),
        };
      },
    });
  });
}

const bounded = (en: string, zh: string, { least, most, default: unlessGiven }: Bounds): string =>
  describe(`${en}: ${least} to ${most}, ${unlessGiven} unless given.`, zh);

/** Without what is null, which stands for what is not given. */
function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], null> } {
  const withoutNulls = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => (each === null ? [] : [[name, withoutNulls(each)]])),
    );
  };
  return withoutNulls(options) as { [K in keyof T]: Exclude<T[K], null> };
}
