import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderAnswer } from '../../packages/evidence-graph/src/answers/index.js';
import type { Example } from '../../packages/evidence-graph/src/examples/example.js';
import { parseExample } from '../../packages/evidence-graph/src/examples/parse-example.js';
import { loadExamples } from '../../src/examples.js';
import { samplesOf } from '../docs/samples.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import type { Answer } from './answers.js';

const examples = await loadExamples();
const questions = examples.filter(({ question }) => question !== undefined);

/** Every object in an answer, at any depth. */
function objectsIn(answer: Answer): Answer[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const inside = Object.values(answer).flatMap(objectsIn);
  return Array.isArray(answer) ? inside : [answer, ...inside];
}

/** What an example selects of nodes and relationships without their ids. */
function withoutIds({ query }: Example, { graph: { schema } }: ArticleGraph): string[] {
  const document = parse(query);
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const selectsId = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === 'id';
      return each.kind === Kind.FRAGMENT_SPREAD && selectsId(fragments.get(each.name.value));
    }) ?? false;
  const info = new TypeInfo(schema);
  const bare: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ selectionSet }) {
        const type = getNamedType(info.getType());
        const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
        if (hasId && !selectsId(selectionSet)) bare.push(`${info.getFieldDef()?.name}: ${type}`);
      },
    }),
  );
  return bare;
}

describe('the questions of this graph', () => {
  it('each belong to a group, others to none', () => {
    const byGroup = new Map<string, number[]>();
    for (const { group, question } of questions)
      byGroup.set(group?.name ?? '', [...(byGroup.get(group?.name ?? '') ?? []), question as number]);
    expect([...byGroup]).toEqual([
      ['procedure', [1, 4, 5, 6]],
      ['gates', [3, 7, 9, 11, 19]],
      ['discipline', [13, 16]],
      ['figures', [2, 8, 14, 20]],
      ['democracy', [10, 12, 15]],
      ['open', [17, 18, 21]],
    ]);
    const others = examples.filter(({ question }) => question === undefined);
    expect(others.map(({ group, answer }) => [group, answer])).toEqual(others.map(() => [null, null]));
  });

  it('are those of the groups alone that have no family', () => {
    expect(new Set(questions.map(({ group }) => group?.family))).toEqual(
      new Set(['procedure', 'gates', 'discipline', 'delegates', 'democracy', null]),
    );
  });
});

describe('the answer in words', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });
  const texts = async ({ id, answer }: Example): Promise<string[]> => {
    const data = await article.answer(id);
    return Object.entries(answer ?? {}).map(([language, template]) => {
      const { text, missing } = renderAnswer(template, data, language);
      expect([language, missing]).toEqual([language, []]);
      return text;
    });
  };

  it.each(questions)('to $id is whole, short and plain', async (example) => {
    const written = await texts(example);
    expect(written).toHaveLength(2);
    for (const text of written) {
      expect(text.split(/[。？！]|[.?!](?=\s|$)/).filter((part) => part.trim() !== '').length).toBeLessThanOrEqual(2);
      expect(text.match(/\b(?!CPC\b)[A-Z]{2,}(_[A-Z]+)*\b|undefined|\[object/g)).toBeNull();
    }
  });

  it.each(questions)('to $id takes its figures from the result', ({ answer }) => {
    const typed = Object.values(answer ?? {}).map((template) => template.replace(/\{[^}]*\}/g, ''));
    expect(typed.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it.each([
    [1, '38个选举单位。各单位在2种会议之一上选举代表（党代表会议、党代表大会），哪些用哪一种没有说。'],
    [16, '这3个数都未说明。文章只说违纪行为的发生得到有效防止，没有数字，也没有说一起也没有。'],
    [17, '各有多少未说明，合起来是38个。文章只说38个单位分别召开两种会议之一。'],
    [20, '2个：当选代表人数2,296、选举单位数38，两处一致。附文中的数字一共也只有2个。'],
    [21, '未说明：文章只给出总数，没有列出任何一个单位的名称。图中的38个名称是背景知识，不出自文章。'],
  ])('to question %i says what it should', async (number, text) => {
    const example = questions.find(({ question }) => question === number);
    expect((await texts(example as Example))[0]).toBe(text);
  });

  it('says where the graph infers or derives', async () => {
    const byQuestion = new Map(await Promise.all(questions.map(async (each) => [each.question, await texts(each)] as const)));
    for (const inferred of [2, 4, 12, 15, 19])
      expect(byQuestion.get(inferred)).toEqual([expect.stringContaining('推断'), expect.stringMatching(/infer/)]);
    for (const derived of [14, 18])
      expect(byQuestion.get(derived)).toEqual([expect.stringContaining('推算'), expect.stringContaining('derived')]);
  });
});

describe('the sample of a question in the README', () => {
  it('is an example with an answer', async () => {
    const gates = { name: 'gates', title: { en: 'Gates' }, family: null };
    const code =
      samplesOf('packages/evidence-graph/README.md').find((sample) => sample.code.includes('# answer.en:'))?.code ?? '';
    const example = parseExample('sample.graphql', code, { languages: ['en'], groups: new Map([['gates', gates]]) });
    const { graph } = await articleGraph();
    const { data } = await graph.execute({ document: parse(example.query) });
    expect(renderAnswer(example.answer?.en ?? '', data, 'en')).toEqual({
      text: '3 gates: Integrity gate, Political gate, and Identity gate.',
      missing: [],
    });
  });
});

describe('what an answer rests on', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });

  it.each(examples)('leads from $id to the graph by its ids', async (example) => {
    expect(withoutIds(example, article)).toEqual([]);
    const known = new Set([...article.dataset.nodes, ...article.dataset.relationships].map(({ id }) => id));
    const ids = objectsIn(await article.answer(example.id)).flatMap(({ id }) => id ?? []);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(questions)('has the places of $id, with their terms', async ({ id }) => {
    const cited = objectsIn(await article.answer(id)).flatMap(({ evidence }) => evidence ?? []);
    expect(cited.length).toBeGreaterThan(0);
    for (const place of cited) {
      expect(place).toMatchObject({ id: expect.stringMatching(/^Evidence:/), exact: expect.any(String) });
      expect(place.section).toMatchObject({ name: expect.any(String), nameEn: expect.stringMatching(/^[A-Z]/) });
    }
  });
});
