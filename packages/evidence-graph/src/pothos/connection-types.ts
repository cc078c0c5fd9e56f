import type { InputFieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import { typeExtensions } from '../execution/field.js';
import { describe } from '../ontology/describe.js';
import type { GraphTypes } from './builder.js';
import { type AnyFieldBuilder, graphField } from './graph-field.js';
import { groupFields } from './group-types.js';
import { interfaceType, objectType } from './object-type.js';
import { orderType } from './order-types.js';
import type { GraphState } from './state.js';
import { whereType } from './where-types.js';

/** The connection type of a target: one for all fields that lead to it. */
export function connectionType(state: GraphState, target: string): ObjectRef<GraphTypes, unknown> {
  return objectType(state, `${target}Connection`, {
    description: describe(`A page of ${target}.`, '一页'),
    interfaces: [connectionInterface(state)],
    fields: (t) => ({
      edges: graphField(t, [edgeType(state, target)], false, EDGES, { kind: 'edges' }),
      nodes: graphField(t, [state.ref(target)], false, NODES, { kind: 'nodes' }),
    }),
  });
}

const EDGES = describe('The nodes with their cursors and relationships.', '边');
const NODES = describe('The nodes alone.', '节点');
const PARALLELS = describe('All relationships of the list that lead to the node, in its order.', '全部关系');
const NODE = describe('The node.', '节点');

/** What all connections have. */
function connectionInterface(state: GraphState): InterfaceRef<GraphTypes, unknown> {
  return interfaceType(state, 'Connection', {
    description: describe('A page of a list, with what there is to say of the whole list (Relay Cursor Connections).', '一页'),
    fields: (t) => ({
      edges: graphField(t, [edgeInterface(state)], false, EDGES, { kind: 'edges' }),
      nodes: graphField(t, [state.ref('Node')], false, NODES, { kind: 'nodes' }),
      pageInfo: graphField(t, pageInfoType(state), false, describe('Where the page stands in the list.', '分页信息'), {
        kind: 'pageInfo',
      }),
      totalCount: graphField(t, 'Int', false, describe('How many there are on all pages.', '总数'), { kind: 'totalCount' }),
      ...groupFields(t, state),
    }),
  });
}

function edgeType(state: GraphState, target: string): ObjectRef<GraphTypes, unknown> {
  return objectType(state, `${target}Edge`, {
    description: describe(`A ${target} in a page.`, '页中一项'),
    interfaces: [edgeInterface(state)],
    fields: (t) => ({ node: graphField(t, state.ref(target), false, NODE, { kind: 'edgeNode' }) }),
  });
}

/** What the edges of all connections have. */
function edgeInterface(state: GraphState): InterfaceRef<GraphTypes, unknown> {
  const relationship = describe('The relationship that leads to it; null in lists that no relationship makes.', '关系');
  return interfaceType(state, 'Edge', {
    description: describe('A node in a page.', '页中一项'),
    fields: (t) => ({
      cursor: graphField(t, 'String', false, describe('Its place in the list, for `after` and `before`.', '游标'), {
        kind: 'cursor',
      }),
      node: graphField(t, state.ref('Node'), false, NODE, { kind: 'edgeNode' }),
      ...(state.hasDomain
        ? {
            relationship: graphField(t, state.ref('Relationship'), true, relationship, { kind: 'edgeRelationship' }),
            relationships: graphField(t, [state.ref('Relationship')], false, PARALLELS, { kind: 'edgeRelationships' }),
          }
        : {}),
    }),
  });
}

export function pageInfoType(state: GraphState): ObjectRef<GraphTypes, unknown> {
  return objectType(state, 'PageInfo', {
    description: describe('Where a page stands in its list (Relay Cursor Connections).', '分页信息'),
    extensions: typeExtensions({ kind: 'result' }),
    fields: (t) => ({
      hasNextPage: graphField(
        t,
        'Boolean',
        false,
        describe('Whether more follow; paging backward, whether `before` was given.', '有下一页'),
        { kind: 'hasNextPage' },
      ),
      hasPreviousPage: graphField(
        t,
        'Boolean',
        false,
        describe('Whether more precede; paging forward, whether `after` was given.', '有上一页'),
        { kind: 'hasPreviousPage' },
      ),
      startCursor: graphField(t, 'String', true, describe('The cursor of the first; null on an empty page.', '首项游标'), {
        kind: 'startCursor',
      }),
      endCursor: graphField(t, 'String', true, describe('The cursor of the last; null on an empty page.', '末项游标'), {
        kind: 'endCursor',
      }),
    }),
  });
}

/** The arguments of every connection. */
export const connectionArgs = (t: AnyFieldBuilder, state: GraphState, target: string, over?: 'relationship'): InputFieldMap => ({
  first: t.arg.int({
    description: describe(
      'At most so many, from the start: 20 unless given, at most 100. Without `first` and `last`, `extensions.warnings` tells of more.',
      '从头起的项数',
    ),
  }),
  after: t.arg.string({ description: describe('Those behind this cursor.', '此游标之后') }),
  last: t.arg.int({ description: describe('At most so many, from the end; not along with `first`.', '从尾起的项数') }),
  before: t.arg.string({ description: describe('Those before this cursor.', '此游标之前') }),
  where: t.arg({ type: whereType(state, target), description: describe('What must be met to be in the list.', '条件') }),
  ...(over
    ? {
        relationship: t.arg({
          type: whereType(state, 'Relationship'),
          description: describe('What the relationship that leads there must meet.', '关系的条件'),
        }),
        distinct: t.arg.boolean({
          description: describe(
            'Each node once, at the first of the relationships that lead to it; `relationships` of its edge are all of them.',
            '每个节点一次',
          ),
        }),
      }
    : {}),
  orderBy: t.arg({
    type: [orderType(state)],
    description: describe('In which order; the first item counts most. In the order of the source unless given.', '排序'),
  }),
});

export const typesArg = (t: AnyFieldBuilder, state: GraphState) =>
  t.arg({
    type: [state.relationshipType()],
    description: describe('Those of these types; all unless given.', '关系类型'),
  });
