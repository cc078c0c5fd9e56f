import type { EnumRef, InputFieldMap, InputRef, ObjectRef } from '@pothos/core';
import { enumValueName } from '../execution/enum-value-name.js';
import type { Property } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import { textIn } from '../ontology/language.js';
import { relationshipProperties } from '../ontology/ontology.js';
import type { Measure } from '../plan/shape.js';
import type { GraphTypes } from './builder.js';
import { countFilter, measureFilter } from './filter-types.js';
import { type AnyFieldBuilder, graphField } from './graph-field.js';
import { inputType } from './input-fields.js';
import { objectType } from './object-type.js';
import { orderType } from './order-types.js';
import type { GraphState } from './state.js';

type Ref = ObjectRef<GraphTypes, unknown>;

/** The fields of every connection that divide and measure its whole list. */
export const groupFields = (t: AnyFieldBuilder, state: GraphState) => ({
  groups: graphField(
    t,
    groupingType(state),
    false,
    describe(
      'What is in the list, on all pages, by what it agrees in: facets are groups by one key, under an alias each.',
      '分组',
    ),
    { kind: 'groups' },
    {
      by: t.arg({
        type: [orderType(state)],
        required: true,
        description: describe('The keys, in the order of the groups.', '分组依据'),
      }),
      having: t.arg({ type: havingType(state), description: describe('What a group must meet.', '分组条件') }),
      order: t.arg({
        type: groupOrder(state),
        required: true,
        defaultValue: 'KEYS',
        description: describe('What the groups are ordered by.', '分组次序'),
      }),
      first: t.arg.int({ description: describe('The most groups: 20 unless given, at most 100.', '分组数上限') }),
    },
  ),
  ...(hasNumbers(state)
    ? {
        aggregate: graphField(
          t,
          aggregateType(state),
          false,
          describe('What the numbers of all that is in the list come to.', '汇总'),
          { kind: 'aggregate' },
          ofArgument(t, state),
        ),
      }
    : {}),
});

const ofArgument = (t: AnyFieldBuilder, state: GraphState): InputFieldMap => ({
  of: t.arg({ type: numericProperty(state), required: true, description: describe('Which numbers.', '哪项数值') }),
});

function groupingType(state: GraphState): Ref {
  return objectType(state, 'Grouping', {
    description: describe('The groups of a list.', '分组'),
    fields: (t) => ({
      totalCount: graphField(t, 'Int', false, describe('How many groups there are.', '组数'), { kind: 'groupTotal' }),
      nodes: graphField(t, [groupType(state)], false, describe('The groups, as many as were asked for.', '各组'), {
        kind: 'groupNodes',
      }),
    }),
  });
}

function groupType(state: GraphState): Ref {
  return objectType(state, 'Group', {
    description: describe('What agrees in all keys.', '一组'),
    fields: (t) => ({
      keys: graphField(t, [keyType(state)], false, describe('What it agrees in, a key each.', '分组键'), { kind: 'groupKeys' }),
      count: measureField(t, 'count', describe('How many there are in the group.', '项数')),
      ...(hasNumbers(state)
        ? {
            aggregate: graphField(
              t,
              aggregateType(state),
              false,
              describe('What the numbers in the group come to.', '组内汇总'),
              { kind: 'aggregate' },
              ofArgument(t, state),
            ),
          }
        : {}),
    }),
  });
}

function keyType(state: GraphState): Ref {
  return objectType(state, 'GroupKey', {
    description: describe('One key of a group.', '分组键'),
    fields: (t) => ({
      name: graphField(t, 'String', false, describe('What was asked for, such as `kind` or `scheme.key`.', '名称'), {
        kind: 'groupKeyName',
      }),
      value: graphField(t, state.value(), true, describe('Its value in this group; null where there is none.', '值'), {
        kind: 'groupKeyValue',
      }),
    }),
  });
}

function aggregateType(state: GraphState): Ref {
  return objectType(state, 'Aggregate', {
    description: describe('What numbers come to; null where there are none.', '汇总'),
    fields: (t) => ({
      count: measureField(t, 'count', describe('How many have the number.', '有值的项数')),
      min: measureField(t, 'min', describe('The least.', '最小值')),
      max: measureField(t, 'max', describe('The greatest.', '最大值')),
      sum: measureField(
        t,
        'sum',
        describe('The sum, to 12 significant digits; refused where the numbers may not be added up.', '合计'),
      ),
      avg: measureField(
        t,
        'avg',
        describe('The mean, to 12 significant digits; refused where the numbers may not be added up.', '平均值'),
      ),
    }),
  });
}

const measureField = (t: AnyFieldBuilder, measure: Measure['kind'], description: string) =>
  graphField(t, measure === 'count' ? 'Int' : 'Float', measure !== 'count', description, { kind: 'measure', measure });

function havingType(state: GraphState): InputRef<unknown> {
  const description = describe('What a group must meet: all that is given.', '分组条件');
  const measures = hasNumbers(state) ? (['min', 'max', 'sum', 'avg'] as const) : [];
  return inputType(state, 'GroupHaving', description, () => ({
    count: { type: countFilter(state) },
    ...Object.fromEntries(measures.map((name) => [name, { type: measureFilter(state, numericProperty(state)) }])),
  }));
}

function groupOrder(state: GraphState): EnumRef<GraphTypes, string> {
  return state.enum({
    name: 'GroupOrder',
    label: { zh: '分组次序', en: 'Order of groups' },
    description: 'What groups are ordered by.',
    values: {
      KEYS: { label: { zh: '按键', en: 'Keys' }, description: 'by the keys, each in its direction.' },
      SIZE: { label: { zh: '按项数', en: 'Size' }, description: 'the largest first, then by the keys.' },
    },
  });
}

/** Every property that is a number; its value is the stored name. */
function numericProperty(state: GraphState): EnumRef<GraphTypes, string> {
  return state.once('NumericProperty', () =>
    state.builder.enumType('NumericProperty', {
      description: describe('A property that is a number.', '数值属性'),
      values: Object.fromEntries(
        [...numbersOf(state)].map(([name, { label }]) => [
          enumValueName(name),
          { value: name, description: state.describe(`\`${name}\`: ${textIn(label, 'en').toLowerCase()}.`, label) },
        ]),
      ),
    }),
  );
}

function numbersOf({ ontology }: GraphState): Map<string, Property> {
  const all = [...Object.values(ontology.types).map(({ properties }) => properties), relationshipProperties(ontology)];
  const numbers = all.flatMap((properties) =>
    Object.entries<Property>(properties).filter(([, { kind, list }]) => !list && (kind === 'int' || kind === 'float')),
  );
  return new Map(numbers);
}

const hasNumbers = (state: GraphState): boolean => numbersOf(state).size > 0;
