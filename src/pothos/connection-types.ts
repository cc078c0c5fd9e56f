import type { InputFieldMap, ObjectRef, SchemaTypes } from '@pothos/core';
import { type AnyFieldBuilder, graphField } from './graph-field.js';
import { orderType } from './order-types.js';
import type { GraphState } from './state.js';
import { whereType } from './where-types.js';

/** The connection type of a target: one for all fields that lead to it. */
export function connectionType(state: GraphState, target: string): ObjectRef<SchemaTypes, unknown> {
  return state.once(`${target}Connection`, () => {
    const node = state.ref(target);
    const ref = state.builder.objectRef<unknown>(`${target}Connection`);
    ref.implement({
      description: `A page of ${target}. 一页`,
      fields: (t: AnyFieldBuilder) => ({
        edges: graphField(t, [edgeType(state, target)], false, 'The nodes with their cursors and relationships. 边', {
          kind: 'edges',
        }),
        nodes: graphField(t, [node], false, 'The nodes alone. 节点', { kind: 'nodes' }),
        pageInfo: graphField(t, pageInfoType(state), false, 'Where the page stands in the list. 分页信息', { kind: 'pageInfo' }),
        totalCount: graphField(t, 'Int', false, 'How many there are on all pages. 总数', { kind: 'totalCount' }),
      }),
    } as never);
    return ref as unknown as ObjectRef<SchemaTypes, unknown>;
  });
}

function edgeType(state: GraphState, target: string): ObjectRef<SchemaTypes, unknown> {
  return state.once(`${target}Edge`, () => {
    const ref = state.builder.objectRef<unknown>(`${target}Edge`);
    const isRelationship = target === 'Relationship';
    ref.implement({
      description: `A ${target} in a page. 页中一项`,
      fields: (t: AnyFieldBuilder) => ({
        cursor: graphField(t, 'String', false, 'Its place in the list, for `after` and `before`. 游标', { kind: 'cursor' }),
        node: graphField(t, state.ref(target), false, 'The node. 节点', { kind: 'edgeNode' }),
        ...(isRelationship
          ? {}
          : {
              relationship: graphField(
                t,
                state.ref('Relationship'),
                true,
                'The relationship that leads to it; null in lists that no relationship makes. 关系',
                {
                  kind: 'edgeRelationship',
                },
              ),
            }),
      }),
    } as never);
    return ref as unknown as ObjectRef<SchemaTypes, unknown>;
  });
}

function pageInfoType(state: GraphState): ObjectRef<SchemaTypes, unknown> {
  return state.once('PageInfo', () => {
    const ref = state.builder.objectRef<unknown>('PageInfo');
    ref.implement({
      description: 'Where a page stands in its list (Relay Cursor Connections). 分页信息',
      fields: (t: AnyFieldBuilder) => ({
        hasNextPage: graphField(
          t,
          'Boolean',
          false,
          'Whether more follow; paging backward, whether `before` was given. 有下一页',
          { kind: 'hasNextPage' },
        ),
        hasPreviousPage: graphField(
          t,
          'Boolean',
          false,
          'Whether more precede; paging forward, whether `after` was given. 有上一页',
          { kind: 'hasPreviousPage' },
        ),
        startCursor: graphField(t, 'String', true, 'The cursor of the first; null on an empty page. 首项游标', {
          kind: 'startCursor',
        }),
        endCursor: graphField(t, 'String', true, 'The cursor of the last; null on an empty page. 末项游标', {
          kind: 'endCursor',
        }),
      }),
    } as never);
    return ref as unknown as ObjectRef<SchemaTypes, unknown>;
  });
}

/**
 * The arguments of every connection: at most `first` behind `after`, or at most `last` before `before`; 20 unless given, at most 100.
 * `where` and `relationship` say what is in the list, `orderBy` in which order.
 * Undescribed in the schema, where their descriptions would stand hundreds of times.
 */
export const connectionArgs = (t: AnyFieldBuilder, state: GraphState, target: string, over?: 'relationship'): InputFieldMap => ({
  first: t.arg.int(),
  after: t.arg.string(),
  last: t.arg.int(),
  before: t.arg.string(),
  where: t.arg({ type: whereType(state, target) as never }),
  ...(over ? { relationship: t.arg({ type: whereType(state, 'Relationship') as never }) } : {}),
  orderBy: t.arg({ type: [orderType(state, target) as never] }),
});
