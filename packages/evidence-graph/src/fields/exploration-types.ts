import type { FieldRef } from '@pothos/core';
import { describe } from '../ontology/describe.js';
import { textIn } from '../ontology/language.js';
import { commonEnd, type Ontology } from '../ontology/ontology.js';
import type { Traversal } from '../plan/expand.js';
import type { GraphBuilder, GraphTypes } from '../pothos/builder.js';
import type { ResultFieldBuilder } from '../pothos/index.js';
import type { Descendant, Descendants } from '../traversal/descendants.js';
import type { Neighbourhood } from '../traversal/neighbourhood.js';
import type { Paths } from '../traversal/paths.js';
import type { RelationCount } from '../traversal/relation-summary.js';
import { hopSentence, pathSentence, type Wording } from '../traversal/sentence.js';
import { farEnd, nearEnd } from '../traversal/walk.js';

/** Hops with the words for their sentences. */
export interface Worded<Result> {
  readonly result: Result;
  readonly wording: Wording;
}

/** Fields of paths besides their own. */
export type OfPath = (
  t: ResultFieldBuilder<GraphTypes, Worded<readonly Traversal[]>>,
) => Readonly<Record<string, FieldRef<GraphTypes>>>;

/** What all explorations tell of themselves. */
interface Bounded {
  readonly truncated: boolean;
  readonly visited: number;
  readonly budget: number;
}

/** The types of what explorations answer. */
export function explorationTypes(builder: GraphBuilder, ontology: Ontology, ofPath: OfPath) {
  const node = nodeTypeName(ontology);
  const hop = hopType(builder, node);
  return {
    paths: pathsType(builder, hop, ofPath),
    neighbourhood: neighbourhoodType(builder, node),
    descendants: descendantsType(builder, hop, node),
    relationCount: relationCountType(builder, ontology, node),
  };
}

/** The type of what exploration meets: what the ends of all relationships have in common. */
export const nodeTypeName = (ontology: Ontology): string => commonEnd(ontology)?.name ?? 'Node';

/** What hops say: the relationships and the nodes they are between. */
const idsOf = (hops: readonly Traversal[]): string[] => [...new Set(hops.flatMap(({ id, from, to }) => [id, from, to]))];

const worded =
  <Result>(wording: Wording) =>
  (result: Result): Worded<Result> => ({ result, wording });

function hopType(builder: GraphBuilder, node: string) {
  return builder.graphResult<Worded<Traversal>>('Hop', {
    description: describe('A relationship as a path follows it: from one node to another, along it or against it.', '一跳'),
    restsOn: ({ result }) => idsOf([result]),
    fields: (t) => ({
      relationship: t.item({
        type: 'Relationship',
        description: describe('The relationship, with what it rests on.', '关系'),
        id: ({ result }) => result.id,
      }),
      type: t.value({
        type: builder.graphEnum('RelationshipType'),
        description: describe('Its type.', '关系类型'),
        take: ({ result }) => result.type,
      }),
      direction: t.value({
        type: builder.graphEnum('Direction'),
        description: describe('OUT where the path follows it from its start to its end, IN where against it.', '方向'),
        take: ({ result }) => result.direction,
      }),
      from: t.item({ type: node, description: describe('Where the hop starts.', '起点'), id: ({ result }) => nearEnd(result) }),
      to: t.item({ type: node, description: describe('Where it ends.', '终点'), id: ({ result }) => farEnd(result) }),
      sentence: t.text({
        description: describe('What the relationship says, as a sentence that starts with where the hop starts.', '语句'),
        take: ({ result, wording }, language) => hopSentence(wording, result, language),
      }),
    }),
  });
}

type HopRef = ReturnType<typeof hopType>;

function pathsType(builder: GraphBuilder, hop: HopRef, ofPath: OfPath) {
  const path = builder.graphResult<Worded<readonly Traversal[]>>('Path', {
    description: describe('A way from one node to another on which no node is met twice.', '路径'),
    restsOn: ({ result }) => idsOf(result),
    fields: (t) => ({
      length: t.value({
        type: 'Int',
        description: describe('How many hops it has.', '长度'),
        take: ({ result }) => result.length,
      }),
      hops: t.value({
        type: [hop],
        description: describe('Its hops, from the start.', '各跳'),
        take: ({ result, wording }) => result.map(worded(wording)),
      }),
      sentence: t.text({
        description: describe('What it says, hop by hop, as one sentence.', '语句'),
        take: ({ result, wording }, language) => pathSentence(wording, result, language),
      }),
      ...ofPath(t),
    }),
  });
  return builder.graphResult<Worded<Paths>>('Paths', {
    description: describe('The paths between two nodes.', '两点之间的路径'),
    fields: (t) => ({
      paths: t.value({
        type: [path],
        description: describe('By length, then by the IDs of their relationships.', '路径'),
        take: ({ result, wording }) => result.paths.map(worded(wording)),
      }),
      completeTo: t.value({
        type: 'Int',
        description: describe('Every path of at most this length that was asked for is given.', '已查全的长度'),
        take: ({ result }) => result.completeTo,
      }),
      ...boundFields(t, ({ result }) => result),
    }),
  });
}

function neighbourhoodType(builder: GraphBuilder, node: string) {
  const neighbour = builder.graphResult<Neighbourhood['nodes'][number]>('Neighbour', {
    description: describe('A node of a neighbourhood.', '邻近的实体'),
    fields: (t) => ({
      node: t.item({ type: node, description: describe('The node.', '实体'), id: ({ id }) => id }),
      depth: t.value({
        type: 'Int',
        description: describe('How many hops it is away, at least; 0 for those in the middle.', '距离'),
        take: ({ depth }) => depth,
      }),
    }),
  });
  return builder.graphResult<Neighbourhood>('Neighbourhood', {
    description: describe('What lies around some nodes.', '邻域'),
    restsOn: ({ nodes, relationships }) => [...nodes.map(({ id }) => id), ...relationships],
    fields: (t) => ({
      nodes: t.value({
        type: [neighbour],
        description: describe('The nodes, each once: by depth, then by ID.', '实体'),
        take: ({ nodes }) => nodes,
      }),
      relationships: t.items({
        type: 'Relationship',
        description: describe('The relationships that were followed, by ID: those of nodes nearer than `depth`.', '关系'),
        ids: ({ relationships }) => relationships,
      }),
      ...boundFields(t, (result) => result),
    }),
  });
}

function descendantsType(builder: GraphBuilder, hop: HopRef, node: string) {
  const descendant = builder.graphResult<Worded<Descendant>>('Descendant', {
    description: describe('A node below another in a hierarchy.', '下级'),
    restsOn: ({ result: { id, path } }) => [id, ...idsOf(path)],
    fields: (t) => ({
      node: t.item({ type: node, description: describe('The node.', '实体'), id: ({ result }) => result.id }),
      depth: t.value({
        type: 'Int',
        description: describe('How many levels below, at least.', '层数'),
        take: ({ result }) => result.depth,
      }),
      path: t.value({
        type: [hop],
        description: describe('The way there, from the top.', '路径'),
        take: ({ result, wording }) => result.path.map(worded(wording)),
      }),
    }),
  });
  return builder.graphResult<Worded<Descendants>>('Descendants', {
    description: describe('All that lies below a node in a hierarchy.', '全部下级'),
    fields: (t) => ({
      nodes: t.value({
        type: [descendant],
        description: describe('By depth; then in the order of their parents, and as the list of the parent has them.', '下级'),
        take: ({ result, wording }) => result.nodes.map(worded(wording)),
      }),
      ...boundFields(t, ({ result }) => result),
    }),
  });
}

function relationCountType(builder: GraphBuilder, ontology: Ontology, node: string) {
  return builder.graphResult<RelationCount>('RelationCount', {
    description: describe('How much an entity is related to in one way.', '某种关系的数量'),
    restsOn: ({ sample }) => sample,
    fields: (t) => ({
      relation: t.value({
        type: 'String',
        description: describe('The field of the entity that reads it.', '字段名'),
        take: ({ relation }) => relation.name,
      }),
      label: t.text({
        description: describe('What it says, read from the entity; `…` stands for the other end.', '名称'),
        take: ({ relation }, language) => textIn(relation.label, language),
      }),
      type: t.value({
        type: builder.graphEnum('RelationshipType'),
        description: describe('The relationship type.', '关系类型'),
        take: ({ relation }) => relation.relationship,
      }),
      direction: t.value({
        type: builder.graphEnum('Direction'),
        description: describe('OUT where it starts at the entity, IN where it ends there.', '方向'),
        take: ({ relation }) => relation.direction,
      }),
      targets: t.value({
        type: ['String'],
        description: describe('The types that can stand at the other end.', '另一端的类型'),
        take: ({ relation }) => ontology.types[relation.target]?.members,
      }),
      count: t.value({ type: 'Int', description: describe('How many there are, exactly.', '数量'), take: ({ count }) => count }),
      sample: t.items({
        type: node,
        description: describe("The first at the other end, in the order of the field's list.", '示例'),
        ids: ({ sample }) => sample,
      }),
    }),
  });
}

const boundFields = <Result>(t: ResultFieldBuilder<GraphTypes, Result>, boundedOf: (result: Result) => Bounded) => ({
  truncated: t.value({
    type: 'Boolean',
    description: describe('Whether a bound or the budget may have kept something out.', '是否截断'),
    take: (result) => boundedOf(result).truncated,
  }),
  visited: t.value({
    type: 'Int',
    description: describe('How many relationships were looked at.', '已查看的关系数'),
    take: (result) => boundedOf(result).visited,
  }),
  budget: t.value({
    type: 'Int',
    description: describe('How many were allowed to be.', '预算'),
    take: (result) => boundedOf(result).budget,
  }),
});
