import type { GraphBuilder } from 'evidence-graph/graph';
import type { ontology } from '../ontology/index.js';
import type { AdditiveSum, CategoryFigure, CategoryOverlap, CountRange, NotAdditive, REASONS, Text } from './additivity.js';
import { explain, type SumSubject } from './sum-explanation.js';

/** A sum with what its explanation speaks of. */
export type ExplainedSum = Explained<AdditiveSum> | Explained<NotAdditive>;

type Explained<Sum> = Sum & { readonly subject: SumSubject };

type Builder = GraphBuilder<typeof ontology>;

/** Declares the union `CategorySum` and the types it is made of. */
export function categorySumType(builder: Builder) {
  const reason = reasonType(builder);
  const range = rangeType(builder);
  const figure = figureType(builder);
  const types = { range, figure, reason, overlap: overlapType(builder, { range, figure, reason }) };
  return builder.unionType('CategorySum', {
    description: 'A sum of figures, or why there is none. 类别之和',
    types: [additiveType(builder, types), refusedType(builder, types)],
    resolveType: ({ kind }) => kind,
  });
}

const reasonType = (builder: Builder) =>
  builder.enumType('NotAdditiveReason', {
    description: 'Why figures may not be added up. 不可相加的原因',
    values: {
      MEASURE_NOT_ADDITIVE: {
        description: 'Only counts add up: shares are rounded, and means and changes are no parts of a whole. 度量不可相加',
      },
      NESTED: { description: 'One category is a part of another. 部分与整体' },
      OVERLAPPING_SCHEMES: { description: 'Categories of different schemes divide the same delegates. 维度不同' },
      FIGURE_NOT_STATED: { description: 'A category has no exact figure. 没有数字' },
      NOT_KNOWN_DISJOINT: { description: 'It is not stated that the categories exclude each other. 是否互斥没有说明' },
    } satisfies Record<(typeof REASONS)[number], { description: string }>,
  });

const rangeType = (builder: Builder) =>
  builder.objectRef<CountRange>('CountRange').implement({
    description: 'A number of delegates of which only the bounds are known. 人数范围',
    fields: (t) => ({
      assertion: t.field({ ...derived(builder), description: 'Bounds are computed from the figures. 断言性质' }),
      lowest: t.exposeFloat('lowest', { nullable: false, description: 'At least so many. 下限' }),
      highest: t.exposeFloat('highest', { nullable: false, description: 'At most so many. 上限' }),
    }),
  });

const figureType = (builder: Builder) =>
  builder.objectRef<CategoryFigure>('CategoryFigure').implement({
    description: 'A delegate category with its figure. 类别及其数字',
    fields: (t) => ({
      category: t.id({ nullable: false, description: 'The ID of the category. 类别标识', resolve: (each) => each.category.id }),
      key: t.string({ nullable: false, description: 'The key of the category. 类别的键', resolve: (each) => each.category.key }),
      name: t.string({
        nullable: false,
        description: 'The name of the category. 类别名称',
        args: { lang: t.arg(language(builder)) },
        resolve: (each, args) => inLanguage(each.category.name, args),
      }),
      value: t.float({ description: 'The figure; null where there is no exact one. 数值', resolve: (each) => each.value }),
      assertion: t.field({
        type: builder.graphEnum('Assertion'),
        description: 'On what ground the graph holds the figure; null where there is none. 断言性质',
        resolve: (each) => each.assertion,
      }),
      observation: t.id({
        description: 'The ID of the observation, which has the evidence. 观测值标识',
        resolve: (each) => each.observation,
      }),
    }),
  });

const overlapType = (builder: Builder, types: Pick<Types, 'range' | 'figure' | 'reason'>) =>
  builder.objectRef<CategoryOverlap>('CategoryOverlap').implement({
    description: 'Two categories that may have delegates in common. 可能重叠的两类',
    fields: (t) => ({
      first: t.field({
        type: types.figure,
        nullable: false,
        description: 'One of them; the part where they are nested. 其一',
        resolve: (each) => each.first,
      }),
      second: t.field({
        type: types.figure,
        nullable: false,
        description: 'The other; the whole where they are nested. 其二',
        resolve: (each) => each.second,
      }),
      reason: t.field({
        type: types.reason,
        nullable: false,
        description: 'Why they may have delegates in common. 原因',
        resolve: (each) => each.reason,
      }),
      inBoth: t.field({
        type: types.range,
        description: 'How many are in both, as far as the figures tell; null where they do not. 同属两类的人数',
        resolve: (each) => each.inBoth,
      }),
    }),
  });

const WHOLE = 'The smallest category with a figure that all of them are parts of. 所属整体';
const FORMULA = 'How it is computed from the inputs. 公式';
const INPUTS = 'The categories in the order asked for, with their figures. 各类数字';

const formulaOf = ({ inputs }: ExplainedSum): string => inputs.map(({ value }) => value).join(' + ');

const additiveType = (builder: Builder, types: Types) =>
  builder.objectRef<Explained<AdditiveSum>>('AdditiveSum').implement({
    description: 'A sum of figures of categories that exclude each other. 可相加之和',
    fields: (t) => ({
      value: t.exposeFloat('value', { nullable: false, description: 'The sum. 和' }),
      assertion: t.field({
        type: builder.graphEnum('Assertion'),
        nullable: false,
        description: 'On what ground the sum stands: of one category, that of its figure; of several, it is derived. 断言性质',
        resolve: ({ assertion }) => assertion,
      }),
      formula: t.string({ nullable: false, description: FORMULA, resolve: formulaOf }),
      unit: t.field({
        type: builder.graphEnum('Unit'),
        nullable: false,
        description: 'The unit of the sum. 计量单位',
        resolve: ({ unit }) => unit,
      }),
      inputs: t.field({ type: [types.figure], nullable: false, description: INPUTS, resolve: ({ inputs }) => inputs }),
      whole: t.field({ type: types.figure, description: WHOLE, resolve: ({ whole }) => whole }),
      remainder: t.float({
        description: 'How many of the whole are in none of them. 其余人数',
        resolve: ({ remainder }) => remainder,
      }),
    }),
  });

const refusedType = (builder: Builder, types: Types) =>
  builder.objectRef<Explained<NotAdditive>>('NotAdditive').implement({
    description: 'There is no sum: figures that would count delegates twice, or that are not there. 不可相加',
    fields: (t) => ({
      reason: t.field({
        type: types.reason,
        nullable: false,
        description: 'The gravest reason. 主要原因',
        resolve: ({ reasons }) => reasons[0],
      }),
      explanation: t.string({
        nullable: false,
        description: 'Every reason in words, and what can be said instead. 说明',
        args: { lang: t.arg(language(builder)) },
        resolve: (sum, args) => inLanguage(explain(sum, sum.subject), args),
      }),
      inputs: t.field({ type: [types.figure], nullable: false, description: INPUTS, resolve: ({ inputs }) => inputs }),
      overlaps: t.field({
        type: [types.overlap],
        nullable: false,
        description: 'Each two of them that may have delegates in common. 可能重叠的各对',
        resolve: ({ overlaps }) => overlaps,
      }),
      assertion: t.field({ ...derived(builder), description: 'The total and the bounds are computed from the inputs. 断言性质' }),
      formula: t.string({
        description: FORMULA,
        resolve: (sum) => (sum.total === undefined ? undefined : formulaOf(sum)),
      }),
      total: t.float({
        description:
          'What adding the figures up would give, which is no number of delegates where categories overlap; null where a figure is missing. 数字之和',
        resolve: ({ total }) => total,
      }),
      union: t.field({
        type: types.range,
        description: 'How many are in at least one of them; null where no bound follows. 至少属于其一的人数',
        resolve: ({ union }) => union,
      }),
      whole: t.field({ type: types.figure, description: WHOLE, resolve: ({ whole }) => whole }),
      remainder: t.field({
        type: types.range,
        description: 'How many of the whole are in none of them; null where no bound follows. 其余人数',
        resolve: ({ remainder }) => remainder,
      }),
    }),
  });

interface Types {
  readonly reason: ReturnType<typeof reasonType>;
  readonly range: ReturnType<typeof rangeType>;
  readonly figure: ReturnType<typeof figureType>;
  readonly overlap: ReturnType<typeof overlapType>;
}

/** What is computed here is derived. */
const derived = (builder: Builder) =>
  ({ type: builder.graphEnum('Assertion'), nullable: false, resolve: () => 'DERIVED' }) as const;

const language = (builder: Builder) =>
  ({
    type: builder.graphEnum('Language'),
    required: true,
    defaultValue: 'ZH',
    description: 'In which language. 语言',
  }) as const;

const inLanguage = (text: Text, { lang }: { lang: string }): string => (lang === 'EN' ? text.en : text.zh);
