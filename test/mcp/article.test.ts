import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderAnswer } from '../../packages/evidence-graph/src/answers/index.js';
import type { Example } from '../../packages/evidence-graph/src/examples/example.js';
import { assistantOf, dataOf, TOOLS, textOf, tokensOf } from '../../packages/evidence-graph/test/support/assistant.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

let article: ArticleGraph;
let client: Client;
let questions: readonly Example[];

beforeAll(async () => {
  article = await articleGraph();
  client = await assistantOf(article);
  questions = article.examples.filter(({ answer }) => answer);
});

describe('tools of the article', () => {
  it('are few, only read, and their list is short', async () => {
    const list = await client.listTools();
    expect(list.tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { annotations } of list.tools) expect(annotations?.readOnlyHint).toBe(true);
    expect(tokensOf(list)).toBeLessThan(4000);
  });

  const calls: readonly (readonly [string, Record<string, unknown>])[] = [
    ['search', { words: 'integrity', lang: 'en' }],
    ['search', { words: '廉洁' }],
    ['look_up', { id: 'QualityGate:integrity-gate', lang: 'en' }],
    ['look_up', { id: 'QualityGate:integrity-gate', lang: 'zh' }],
    ['look_up', { id: 'Observation:women-count', lang: 'en' }],
    ['look_up', { id: 'Evidence:in.recently' }],
    ['look_up', { id: 'Silence:day-of-the-interview', lang: 'en' }],
    ['look_up', { id: 'HAS_MEASURE(Procedure:delegate-election,QualityGate:integrity-gate)', lang: 'en' }],
    ['path', { from: 'QualityGate:integrity-gate', to: 'OrganizationKind:electoral-unit', lang: 'en' }],
    ['query', { query: '{ observations(first: 3) { nodes { id value evidence { id } } } }' }],
    ['find_in_schema', { words: 'observation value' }],
    ['check_claims', { text: 'Women number 691, and all provinces ran a reporting platform.', lang: 'en' }],
    ...['chicago', 'gbt7714', 'bibtex', 'ris', 'csl'].map((form) => ['cite', { id: 'Observation:women-count', form }] as const),
  ];
  it.each(calls)('answer %s %j in under 1,200 tokens', async (name, given) => {
    const result = await client.callTool({ name, arguments: given });
    expect([result.isError ?? false, textOf(result)]).toEqual([false, expect.stringMatching(/\S/)]);
    expect(tokensOf(result)).toBeLessThan(1200);
  });

  it('say where a text has more claims than they count', async () => {
    const result = await client.callTool({ name: 'check_claims', arguments: { text: '女代表有619名。'.repeat(2001) } });
    expect(result.structuredContent).toMatchObject({ total: 2000, truncated: true });
    expect(textOf(result)).toContain('more claims');
  });

  it('link the places that an answer rests on', async () => {
    const { content } = await client.callTool({ name: 'look_up', arguments: { id: 'Observation:women-count', lang: 'en' } });
    const link = content.find(({ type }) => type === 'resource_link');
    expect(link).toMatchObject({ uri: expect.stringMatching(/^graph:\/\/passage\//), name: 'Answer 2, paragraph 3: “619”' });
    const { contents } = await client.readResource({ uri: (link as { uri: string }).uri });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining('619') });
  });

  it('mark what is inferred, and never tell it as stated', async () => {
    const { relationships } = await dataOf(client, 'look_up', { id: 'QualityGate:integrity-gate', first: 50 });
    const performed = relationships.find(({ type }: { type: string }) => type === 'PERFORMS');
    expect(performed).toMatchObject({ id: 'OrganizationKind:electoral-unit', ground: 'INFERRED' });
  });

  it('tell why a relationship is inferred', async () => {
    const id = 'PERFORMS(OrganizationKind:electoral-unit,QualityGate:integrity-gate)';
    const { name, ground, properties } = await dataOf(client, 'look_up', { id, lang: 'en' });
    expect([name, ground]).toEqual([expect.stringMatching(/^Electoral unit → .* → Integrity gate$/), 'INFERRED']);
    expect(properties.reason).toMatch(/\w/);
  });

  it('follow only the relationships that are asked for', async () => {
    const { relationships } = await dataOf(client, 'look_up', {
      id: 'QualityGate:integrity-gate',
      along: ['EXCLUDES'],
      first: 50,
    });
    expect(new Set(relationships.map(({ type }: { type: string }) => type))).toEqual(new Set(['EXCLUDES']));
  });

  it('tell what is said not to be so, but no false that goes without saying', async () => {
    const { properties } = await dataOf(client, 'look_up', { id: 'DelegateCategoryScheme:sex', lang: 'en' });
    expect(properties.exhaustive).toBe(false);
    expect(Object.entries(properties).filter(([, value]) => value === false)).toEqual([['exhaustive', false]]);
  });

  it.each(['Person:xi-jinping', 'Post:organization-department-official', 'Meeting:standing-committee-meeting-on-election'])(
    'give as many relationships as are asked for, beside what is left open: %s',
    async (id) => {
      const all = await dataOf(client, 'look_up', { id, first: 50 });
      expect(all.notStated.length).toBeGreaterThan(0);
      expect(all.relationships.map(({ type }: { type: string }) => type)).not.toContain('SILENT_ON');
      const first = all.relationships.length - 1;
      const { relationships, relationshipCount } = await dataOf(client, 'look_up', { id, first });
      expect(relationships).toEqual(all.relationships.slice(0, first));
      expect(relationshipCount).toBe(all.relationships.length);
    },
  );

  it('tell what a silence is about', async () => {
    const { relationships } = await dataOf(client, 'look_up', { id: 'Silence:day-of-the-interview', lang: 'en' });
    expect(relationships.map(({ type }: { type: string }) => type)).toContain('SILENT_ON');
  });

  it('say what the source leaves open about a thing', async () => {
    const { notStated } = await dataOf(client, 'look_up', { id: 'Source:article', lang: 'en' });
    expect(notStated).toContainEqual(expect.objectContaining({ question: 'On which day was the interview held?' }));
  });

  it('cite with the place and the term', async () => {
    const { citation } = await dataOf(client, 'cite', { id: 'Observation:women-count' });
    expect(citation).toMatch(/Answer 2, paragraph 3: “619”/);
  });

  it('cite the graph where no source says it', async () => {
    const unit = 'ElectionUnit:beijing';
    const { citation } = await dataOf(client, 'cite', { id: unit });
    const { citations = [] } = await dataOf(client, 'look_up', { id: unit });
    expect(citations).toEqual([]);
    expect(citation).toMatch(/Delegate election graph/);
    expect(citation).toMatch(/background/i);
  });

  it('take the citations that an operation asks for by itself', async () => {
    const { citations } = await dataOf(client, 'query', { query: 'query @cite { observation(key: "women-count") { value } }' });
    expect(citations).toContainEqual(expect.objectContaining({ term: '619' }));
  });
});

describe('registered questions', () => {
  it('are listed with their titles', async () => {
    const { questions: listed } = await dataOf(client, 'ask', { lang: 'en' });
    expect(listed).toEqual(questions.map(({ id, title }) => ({ id, title: title.en })));
    expect(listed.length).toBeGreaterThanOrEqual(20);
  });

  for (const lang of ['zh', 'en'])
    it(`are each answered with one call, in ${lang}`, async () => {
      for (const { id, answer } of questions) {
        const result = await client.callTool({ name: 'ask', arguments: { question: id, lang } });
        const expected = renderAnswer(answer?.[lang] ?? '', await article.answer(id), lang).text;
        expect([id, result.structuredContent]).toEqual([
          id,
          expect.objectContaining({ answer: expected, citations: expect.anything() }),
        ]);
        expect(textOf(result)).toContain(expected);
        expect([id, tokensOf(result) < 1200]).toEqual([id, true]);
      }
    });

  it.each([
    ['q16-reports-and-violations', 'How many people were punished?'],
    ['q17-forms-of-meeting', ''],
    ['q21-named-units', 'Which were the 38 electoral units?'],
  ])('say what is not stated: %s', async (question, open) => {
    const { notStated } = await dataOf(client, 'ask', { question, lang: 'en' });
    expect(notStated).toContainEqual({
      id: expect.stringMatching(/^Silence:/),
      question: expect.stringContaining(open),
      reason: expect.anything(),
    });
  });

  it('refuse an ID that is none, and name the nearest', async () => {
    await expect(dataOf(client, 'ask', { question: 'q7-integrity-gate' })).rejects.toThrow(/q07-integrity-gate/);
  });
});

describe('prompts', () => {
  it.each([
    ['cited_answer', 'question'],
    ['fact_check', 'text'],
  ])('tell what to do where nothing is stated: %s', async (name, argument) => {
    const { messages } = await client.getPrompt({ name, arguments: { [argument]: 'Who counted the votes?' } });
    expect(JSON.stringify(messages)).toMatch(/not stated.*Who counted the votes\?/s);
    await expect(client.getPrompt({ name, arguments: {} })).rejects.toThrow(argument);
  });
});

describe('resources of the article', () => {
  it('give names in both languages as a glossary', async () => {
    const { contents } = await client.readResource({ uri: 'graph://glossary' });
    expect(contents[0]).toMatchObject({
      text: expect.stringContaining('| QualityGate:integrity-gate | 廉洁关 | Integrity gate |'),
    });
  });

  it('give each question its operation', async () => {
    const { resources } = await client.listResources();
    const listed = resources.filter(({ uri }) => uri.startsWith('graph://question/'));
    expect(listed.map(({ name }) => name)).toEqual(questions.map(({ id }) => id));
    const { contents } = await client.readResource({ uri: listed[0]?.uri ?? '' });
    expect(contents[0]).toMatchObject({ text: questions[0]?.query });
  });

  it('give a node as look_up does', async () => {
    const { contents } = await client.readResource({ uri: 'graph://node/QualityGate%3Aintegrity-gate' });
    const [content] = contents;
    expect(JSON.parse(content && 'text' in content ? content.text : '')).toEqual(
      await dataOf(client, 'look_up', { id: 'QualityGate:integrity-gate' }),
    );
  });

  it('keep the words of the source back where they are not given', async () => {
    const { contents } = await client.readResource({ uri: 'graph://passage/ArticleSection%3Aintroduction' });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining('are not given here') });
  });
});
