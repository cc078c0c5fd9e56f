import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { ontology } from '../../src/ontology/index.js';
import { articleGraph } from '../support/article-graph.js';

let dataset: Dataset;
let graph: Graph;
beforeAll(async () => {
  ({ dataset, graph } = await articleGraph());
});

/** One Chinese word whose English has another part of speech: a thing, and the property of being such. */
const PARTS_OF_SPEECH: Readonly<Record<string, readonly string[]>> = {
  未说明: ['silence', 'not stated'],
  要求: ['requirement', 'required'],
};

/** A bracket tells the sense of a word, and makes no other word of it. */
const bare = (text: unknown): string =>
  String(text)
    .replace(/ ?[（(][^（()）]*[)）]$/, '')
    .toLowerCase();

describe('one Chinese term', () => {
  it('has one English word throughout names and labels', () => {
    const words = new Map<string, Set<string>>();
    const add = (zh: unknown, en: unknown) => words.set(bare(zh), (words.get(bare(zh)) ?? new Set()).add(bare(en)));
    for (const { properties } of dataset.nodes) if (properties.nameZh !== undefined) add(properties.nameZh, properties.nameEn);
    for (const { label } of Object.values(ontology.types)) add(label.zh, label.en);
    for (const { values } of Object.values(ontology.enums))
      for (const { label } of Object.values(values)) add(label.zh, label.en);
    const several = [...words].filter(([, english]) => english.size > 1).map(([zh, english]) => [zh, [...english].sort()]);
    expect(Object.fromEntries(several)).toEqual(
      Object.fromEntries(Object.entries(PARTS_OF_SPEECH).map(([zh, english]) => [zh, [...english].sort()])),
    );
  });
});

describe('a term that is no name of a thing', () => {
  it.each(['选举单位党组织', '推荐单位党组织', '各级党组织', '一票否决', '多数党员', '带病当选', '发扬民主'])(
    'is no alias, and is found as evidence: %s',
    async (term) => {
      const aliases = dataset.nodes.flatMap(({ properties }) => [properties.aliases ?? []].flat());
      expect(aliases).not.toContain(term);
      const document = parse(`{ search(query: ${JSON.stringify(term)}, first: 20) { nodes { evidence { exact } } } }`);
      const { data, errors } = await graph.execute({ document });
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toMatch(new RegExp(`"exact":"[^"]*${term}`));
    },
  );
});

describe('labels of the second reading', () => {
  it.each<[string, string, string]>([
    ['Post:organization-department-official', '中央组织部负责人', 'Responsible official of the Organization Department'],
    ['DelegateCategory:ethnic-minorities', '少数民族党员', 'Members of ethnic minorities'],
    ['DelegateCategory:women', '女党员', 'Women members'],
    ['DelegateCategory:university', '大学学历', 'University (undergraduate)'],
    ['MemberGroup:party-members', '党员', 'Party members'],
    ['MemberGroup:service-contacts', '联系服务对象', 'People the candidate serves'],
  ])('are right: %s', (id, zh, en) => {
    const { nameZh, nameEn } = dataset.nodes.find((node) => node.id === id)?.properties ?? {};
    expect([nameZh, nameEn]).toEqual([zh, en]);
  });

  it.each<[string, string]>([
    ['ElectionUnit', 'Electoral unit'],
    ['PartyCongress', 'National Congress'],
  ])('of types are right: %s', (type, en) => {
    expect(ontology.types[type]?.label.en).toBe(en);
  });
});
