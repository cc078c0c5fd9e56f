import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import { DESCENDANTS_BOUNDS, descendants } from '../traversal/descendants.js';
import type { ExplorableGraph } from '../traversal/graph.js';
import { NEIGHBOURHOOD_BOUNDS, neighbourhood } from '../traversal/neighbourhood.js';
import { PATHS_BOUNDS, paths } from '../traversal/paths.js';
import { relationSummary, SAMPLE_BOUNDS } from '../traversal/relation-summary.js';
import { bounded, direction, relationshipTypes, withoutNulls } from './exploration-arguments.js';
import { explorationTypes, type OfPath } from './exploration-types.js';
import { wordingReader } from './wording.js';

/** `Query.relationSummary`, `neighbourhood`, `paths` and `descendants`: walks through the graph. */
export function addExploration(builder: GraphBuilder, graph: ExplorableGraph, ofPath: OfPath): void {
  const types = explorationTypes(builder, graph.ontology, ofPath);
  const context = { builder, graph, types, readWording: wordingReader(graph) };
  addRelationSummary(context);
  addNeighbourhood(context);
  addPaths(context);
  addDescendants(context);
}

interface Context {
  readonly builder: GraphBuilder;
  readonly graph: ExplorableGraph;
  readonly types: ReturnType<typeof explorationTypes>;
  readonly readWording: ReturnType<typeof wordingReader>;
}

function addRelationSummary({ builder, graph, types }: Context): void {
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
      find: ({ id, sample }, _, signal) => relationSummary(graph, withoutNulls({ id: String(id), sample }), signal),
    }),
  );
}

function addNeighbourhood({ builder, graph, types }: Context): void {
  const { depth, perRelation, budget } = NEIGHBOURHOOD_BOUNDS;
  const perRelationText = 'The most relationships of one type in one direction that a node gives';
  const directionText = 'Whether to follow them from their start (OUT), their end (IN) or both (BOTH, the default).';
  builder.queryField('neighbourhood', (t) =>
    t.graphResult({
      type: types.neighbourhood,
      description: describe('The nodes within some hops of given ones, and the relationships that lead there.', '邻域'),
      args: {
        ids: t.arg.idList({
          required: true,
          description: describe('The IDs of the nodes in the middle, 1 to 20.', '中心实体的标识'),
        }),
        depth: t.arg.int({ description: bounded('How many hops to walk', '跳数', depth) }),
        along: t.arg(
          relationshipTypes(builder, false, describe('The relationship types to follow; all unless given.', '关系类型')),
        ),
        direction: t.arg(direction(builder, describe(directionText, '方向'))),
        perRelation: t.arg.int({ description: bounded(perRelationText, '每种关系的上限', perRelation) }),
        budget: t.arg.int({ description: bounded('The most relationships to look at', '预算', budget) }),
      },
      find: ({ ids, ...options }, _, signal) => neighbourhood(graph, withoutNulls({ ids: ids.map(String), ...options }), signal),
    }),
  );
}

function addPaths({ builder, graph, types, readWording }: Context): void {
  const mode = pathModeType(builder);
  const step = pathStepType(builder);
  const { along, maxLength, first, budget, via: most, avoid: mostAvoided } = PATHS_BOUNDS;
  const alongText = `What a path follows, step after step, at most ${along.most}; any relationships either way unless given.`;
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
          description: describe(`Nodes that each path passes, in any order; at most ${most.most}.`, '必经实体'),
        }),
        avoid: t.arg.idList({
          description: describe(`Nodes that no path passes; at most ${mostAvoided.most}.`, '避开的实体'),
        }),
        along: t.arg({ type: [step], description: describe(alongText, '路径模式') }),
        first: t.arg.int({ description: bounded('The most paths to give', '条数', first) }),
        budget: t.arg.int({ description: bounded('The most relationships to look at', '预算', budget) }),
      },
      find: async ({ from, to, via, avoid, ...options }, _, signal) => {
        const ends = { from: String(from), to: String(to), via: via?.map(String), avoid: avoid?.map(String) };
        const result = await paths(graph, withoutNulls({ ...ends, ...options }), signal);
        return { result, wording: await readWording(result.paths.flat(), signal) };
      },
    }),
  );
}

const pathModeType = (builder: GraphBuilder) =>
  builder.enumType('PathMode', {
    description: describe('Which paths are wanted.', '路径模式'),
    values: {
      SHORTEST: { description: describe('All of the least length.', '最短路径') },
      ALL_SIMPLE: { description: describe('All, the shorter first; none meets a node twice.', '全部简单路径') },
    } as const,
  });

function pathStepType(builder: GraphBuilder) {
  const { most } = PATHS_BOUNDS.maxLength;
  const minText = `How many such relationships follow each other, at least: 0 to ${most}, 1 unless given.`;
  const maxText = `And at most: 1 to ${most}; as many as \`min\`, and 1 at least, unless given.`;
  return builder.inputType('PathStep', {
    description: describe('A step of a pattern: relationships that a path follows one after the other.', '路径模式中的一步'),
    fields: (t) => ({
      types: t.field(
        relationshipTypes(builder, false, describe('Any of these relationship types; all unless given.', '关系类型')),
      ),
      direction: t.field(
        direction(builder, describe('From their start (OUT), their end (IN) or either (BOTH, the default).', '方向')),
      ),
      min: t.int({ description: describe(minText, '最少次数') }),
      max: t.int({ description: describe(maxText, '最多次数') }),
    }),
  });
}

function addDescendants({ builder, graph, types, readWording }: Context): void {
  const { maxDepth, first, budget } = DESCENDANTS_BOUNDS;
  const directionText = 'OUT (the default) where the upper points to the lower, IN where the lower to the upper.';
  builder.queryField('descendants', (t) =>
    t.graphResult({
      type: types.descendants,
      description: describe(
        'All that lies below a node where relationships make a hierarchy, each once, with its depth and the way there.',
        '全部下级',
      ),
      args: {
        of: t.arg.id({ required: true, description: describe('The ID of the node at the top.', '顶端实体的标识') }),
        along: t.arg(
          relationshipTypes(builder, true, describe('The relationship types that make the hierarchy.', '构成层级的关系类型')),
        ),
        direction: t.arg(direction(builder, describe(directionText, '方向'))),
        maxDepth: t.arg.int({ description: bounded('How many levels to go down', '最大层数', maxDepth) }),
        first: t.arg.int({ description: bounded('The most to give', '个数', first) }),
        budget: t.arg.int({ description: bounded('The most relationships to look at', '预算', budget) }),
      },
      find: async ({ of, ...options }, _, signal) => {
        const result = await descendants(graph, withoutNulls({ of: String(of), ...options }), signal);
        const hops = result.nodes.flatMap(({ path }) => path);
        return { result, wording: await readWording(hops, signal) };
      },
    }),
  );
}
