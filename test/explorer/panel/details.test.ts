import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../../packages/evidence-graph/src/citation/index.js';
import { type Connection, pageInfo, readAll } from '../../../packages/evidence-graph/src/export/index.js';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { readVocabulary, type Vocabulary } from '../../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import { citedOf } from '../../../packages/evidence-graph-explorer/src/panel/citation.js';
import { type EntityDetails, readDetails, readRows } from '../../../packages/evidence-graph-explorer/src/panel/details.js';
import { articleTransport } from '../article-transport.js';

let client: GraphClient;
let vocabulary: Vocabulary;

beforeAll(async () => {
  client = new GraphClient(await articleTransport());
  vocabulary = await readVocabulary(client);
});

const entity = async (id: string): Promise<EntityDetails> => {
  const details = await readDetails(client, vocabulary, id);
  return details.kind === 'entity' ? details : expect.fail(`${id} is ${details.kind}`);
};

describe('details', () => {
  it('can be read of an entity of every type', async () => {
    const query = `query($after: String) { entities(first: 100, after: $after) { nodes { id type: __typename } ${pageInfo} } }`;
    type Answer = { entities: Connection<{ id: string; type: string }> };
    const all = await readAll(client, query, ({ entities }: Answer) => entities);
    const first = new Map(all.map(({ id, type }) => [type, id]));
    expect(first.size).toBeGreaterThan(20);
    for (const [type, id] of first) expect((await entity(id)).node).toMatchObject({ id, type });
  });

  it('give the formula of a derived figure', async () => {
    const { node, properties } = await entity('Observation:front-line-remainder');
    expect(node.assertion).toBe('DERIVED');
    expect(properties.find(({ term }) => term.name === 'formula')?.value).toBe('771 - 192 - 85 - 266');
  });

  it('name each place of the evidence', async () => {
    const { node } = await entity('Observation:delegates-count');
    expect(node.evidence.map(({ section, passage }) => [section.id, passage])).toEqual([
      ['ArticleSection:answer-1.p1', null],
      ['ArticleSection:addendum.p2', null],
    ]);
    for (const { start, end } of node.evidence) expect(end).toBeGreaterThan(start);
  });

  it('count as many ends as a relation has', async () => {
    const { relations } = await entity('DelegateCategory:all-delegates');
    for (const relation of relations) {
      expect(await readRows(client, vocabulary, 'DelegateCategory:all-delegates', relation)).toHaveLength(relation.count);
    }
    expect(Math.max(...relations.map(({ count }) => count))).toBeGreaterThan(4);
  });

  it('tell of a relationship by its ends', async () => {
    const id = 'BASE(Observation:age-45-or-under-share,DelegateCategory:all-delegates)';
    expect(await readDetails(client, vocabulary, id)).toMatchObject({
      kind: 'relationship',
      relationship: {
        relationshipType: 'BASE',
        from: { id: 'Observation:age-45-or-under-share' },
        to: { id: 'DelegateCategory:all-delegates' },
      },
    });
  });

  it('have every property that the ontology gives a relationship', async () => {
    const id = 'HOLDS_MEETING(OrganizationKind:electoral-unit,MeetingKind:party-congress)';
    const details = await readDetails(client, vocabulary, id);
    if (details.kind !== 'relationship') return expect.fail(`${id} is ${details.kind}`);
    const values = new Map(details.properties.map(({ term, value }) => [term.name, value]));
    expect(values.get('extent')).toBe('ALTERNATIVE');
    expect(values.get('condition')).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
    const declared = vocabulary.relationships.get(details.relationship.relationshipType)?.properties.map(({ name }) => name);
    expect(declared).toEqual(expect.arrayContaining([...values.keys()]));
  });

  it('say of each related node what qualifies the relationship', async () => {
    const id = 'OrganizationKind:electoral-unit';
    const { relations } = await entity(id);
    const holds = relations.find(({ type }) => type === 'HOLDS_MEETING') ?? expect.fail('holds no meeting');
    const rows = await readRows(client, vocabulary, id, holds);
    const meeting = rows.find(({ node }) => node.id === 'MeetingKind:party-congress');
    expect(meeting?.qualifiers).toContainEqual(vocabulary.valueLabel('Extent', 'ALTERNATIVE'));
    expect(meeting).toMatchObject({ assertion: 'STATED', id: expect.stringMatching(/^HOLDS_MEETING\(/) });
  });

  it('quote of each related node where the source says so', async () => {
    const id = 'Organization:central-committee';
    const { relations } = await entity(id);
    const [most] = relations;
    expect(most).toMatchObject({ type: 'SET_REQUIREMENT', direction: 'OUT', count: 10 });
    const rows = await readRows(client, vocabulary, id, most ?? expect.fail('no relation'), 3);
    expect(rows).toHaveLength(3);
    for (const { place } of rows) {
      expect(place?.exact).toMatch(/\p{Script=Han}/u);
      expect(place?.section.en).toMatch(/^Answer \d/);
    }
  });

  it.each(['DelegateCategory:xx-delegates', 'delegates', 'NO_TYPE(delegates,none)'])(
    'offer names like %s, which is unknown',
    async (id) => {
      const details = await readDetails(client, vocabulary, id);
      expect(details.kind).toBe('nothing');
      expect(details.kind === 'nothing' && details.nearest).toHaveLength(3);
    },
  );

  it('offer nothing where nothing is like it', async () => {
    expect(await readDetails(client, vocabulary, 'Person:zzqqxx')).toEqual({ kind: 'nothing', nearest: [] });
  });
});

describe('what is quoted first', () => {
  it('stands in the text, not above it', async () => {
    const { evidence } = (await entity('Procedure:delegate-election')).node;
    const kinds = evidence.map(({ section }) => section.kind);
    expect(kinds[0]).not.toBe('HEADER');
    expect(kinds).toContain('HEADER');
  });
});

describe('what is cited', () => {
  it('is title, publisher, date, section and term', async () => {
    const { node } = await entity('DelegateCategory:all-delegates');
    const evidence = node.evidence[0] ?? expect.fail('no evidence');
    const { source, ...section } = evidence.section;
    const { gbt7714, chicago } = citationsOf(citedOf(evidence, vocabulary.dialect.languages));
    expect(chicago).toBe(`${source.publisher}. “${source.en}.” September 26, 2022. ${section.en}: “${evidence.exact}”.`);
    expect(gbt7714).toBe(`${source.publisher}. ${source.zh}[N/OL]. 2022-09-26: ${section.zh}: “${evidence.exact}”.`);
  });

  it('leaves out what the graph does not know', () => {
    const section = { id: 's', kind: 'PARAGRAPH', type: 'ArticleSection', zh: '段', en: 'Section' };
    const source = { zh: '源', en: 'Source', publisher: null, publishedAt: null, language: null };
    const evidence = { id: 'e', start: 1, end: 4, exact: 'x', passage: null, section: { ...section, source } };
    expect(citationsOf(citedOf(evidence, vocabulary.dialect.languages)).gbt7714).toBe('源[N/OL]. 段: “x”.');
  });
});
