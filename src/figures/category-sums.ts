import type { GraphBuilder, QueryGraph } from 'evidence-graph/graph';
import { didYouMean, groundExtensions, userInputError } from 'evidence-graph/graph';
import type { ontology } from '../ontology/index.js';
import { addUp, type Category, type Text } from './additivity.js';
import { categorySumType, type ExplainedSum } from './sum-types.js';

/** The measure of which parts add up to a whole. */
const COUNT = 'count';
const MAX_CATEGORIES = 50;

/** `Query.sumOfCategories`: a sum of figures, or why there is none. */
export function addCategorySums(builder: GraphBuilder<typeof ontology>, ask: QueryGraph): void {
  builder.queryField('sumOfCategories', (t) =>
    t.field({
      type: categorySumType(builder),
      nullable: false,
      description: 'The sum of the figures of delegate categories, where they may be added up. 各类代表之和',
      args: {
        categories: t.arg.stringList({ required: true, description: 'The keys of the categories, each once. 类别的键' }),
        measure: t.arg.string({ required: true, defaultValue: COUNT, description: 'The key of the measure. 度量的键' }),
        congress: t.arg.string({
          required: true,
          defaultValue: 'national-congress-20',
          description: 'The key of the Congress. 届次的键',
        }),
      },
      resolve: (_, args) => readSum(ask, args),
      extensions: groundExtensions(async (args: SumArguments) => figuresIn(await readSum(ask, args))),
    }),
  );
}

/** The ids of the figures that a sum, or its refusal, rests on. */
const figuresIn = ({ inputs, whole }: ExplainedSum): string[] =>
  [...inputs, ...(whole ? [whole] : [])].flatMap(({ observation }) => observation ?? []);

interface SumArguments {
  readonly categories: readonly string[];
  readonly measure: string;
  readonly congress: string;
}

const QUERY = `query ($measure: String!, $congress: String!) {
  delegateCategories(first: 100) {
    pageInfo { hasNextPage }
    nodes {
      id key zh: name(lang: ZH) en: name(lang: EN)
      scheme { key disjoint zh: name(lang: ZH) en: name(lang: EN) }
      partOf { key }
      complementOf(first: 10) { nodes { key } }
      partOfRelationships: relationships(direction: OUT, types: [PART_OF], first: 1) { nodes { disjoint } }
    }
  }
  measures(first: 100) { nodes { key } }
  measure(key: $measure) {
    zh: name(lang: ZH) en: name(lang: EN)
    measuredIn(first: 100) {
      pageInfo { hasNextPage }
      nodes { id value comparator unit assertion congress { key } subject { ... on DelegateCategory { key } } }
    }
  }
  partyCongresses(first: 100) { nodes { key } }
  partyCongress(key: $congress) { zh: name(lang: ZH) en: name(lang: EN) }
}`;

async function readSum(ask: QueryGraph, { categories: keys, measure, congress }: SumArguments): Promise<ExplainedSum> {
  assertKeys(keys);
  const answer: Answer = await ask(QUERY, { measure, congress });
  const { delegateCategories, measures, partyCongresses } = answer;
  // A page that is not the last would make a sum of some of the figures.
  if (delegateCategories.pageInfo.hasNextPage || answer.measure?.measuredIn.pageInfo.hasNextPage)
    throw new Error('There are more than 100 categories or figures of a measure: read them page by page.');
  if (!answer.measure) throw unknownKey('measure', measure, measures.nodes);
  if (!answer.partyCongress) throw unknownKey('congress', congress, partyCongresses.nodes);
  const categories = new Map(delegateCategories.nodes.map((node) => [node.key, categoryOf(node)]));
  const chosen = keys.map((key) => {
    const category = categories.get(key);
    if (!category) throw unknownKey('delegate category', key, delegateCategories.nodes);
    return category;
  });
  const exact = answer.measure.measuredIn.nodes
    .filter((each) => each.congress?.key === congress && each.comparator === 'EQUAL' && each.subject.key !== undefined)
    // Of several shares of a category the last is kept: one that is stated, where there is one.
    .sort((a, b) => Number(a.assertion === 'STATED') - Number(b.assertion === 'STATED'));
  const figures = new Map(
    exact.map(({ id, value, unit, assertion, subject }) => [subject.key as string, { value, unit, assertion, observation: id }]), // filtered above
  );
  const subject = { measure: textOf(answer.measure), congress: textOf(answer.partyCongress) };
  return { ...addUp({ categories, chosen, figures, counts: measure === COUNT }), subject };
}

function assertKeys(keys: readonly string[]): void {
  if (keys.length === 0 || keys.length > MAX_CATEGORIES)
    throw userInputError(`\`categories\` has ${keys.length} keys; give 1 to ${MAX_CATEGORIES}.`);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated !== undefined) throw userInputError(`\`categories\` has "${repeated}" twice; give each key once.`);
}

function unknownKey(what: string, key: string, known: readonly { readonly key: string }[]): Error {
  const keys = known.map((each) => each.key);
  return userInputError(`There is no ${what} "${key}".${didYouMean(key, keys) || ' None is like it: lists give each `key`.'}`);
}

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly nodes: readonly Node[];
}

interface CategoryNode extends Text {
  readonly id: string;
  readonly key: string;
  readonly scheme: Text & { readonly key: string; readonly disjoint: boolean | null };
  readonly partOf: { readonly key: string } | null;
  readonly complementOf: { readonly nodes: readonly { readonly key: string }[] };
  readonly partOfRelationships: { readonly nodes: readonly { readonly disjoint: boolean | null }[] };
}

interface FigureNode {
  readonly id: string;
  readonly value: number;
  readonly comparator: string;
  readonly unit: string;
  readonly assertion: string;
  readonly congress: { readonly key: string } | null;
  readonly subject: { readonly key?: string };
}

interface Answer {
  readonly delegateCategories: Page<CategoryNode>;
  readonly measures: { readonly nodes: readonly { readonly key: string }[] };
  readonly measure: (Text & { readonly measuredIn: Page<FigureNode> }) | null;
  readonly partyCongresses: { readonly nodes: readonly { readonly key: string }[] };
  readonly partyCongress: Text | null;
}

const textOf = ({ zh, en }: Text): Text => ({ zh, en });

const categoryOf = ({ id, key, zh, en, scheme, partOf, partOfRelationships, complementOf }: CategoryNode): Category => ({
  id,
  key,
  name: { zh, en },
  scheme: { key: scheme.key, name: textOf(scheme), disjoint: scheme.disjoint },
  partOf: partOf?.key,
  excludesOtherParts: partOfRelationships.nodes[0]?.disjoint ?? null,
  complementOf: complementOf.nodes.map((each) => each.key),
});
