import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import type { Language } from '../../../packages/evidence-graph-explorer/src/language/language.js';
import { readVocabulary, type Vocabulary } from '../../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import { aliasesOf } from '../../../packages/evidence-graph-explorer/src/views/query/aliases.js';
import { idsOf } from '../../../packages/evidence-graph-explorer/src/views/query/answer.js';
import { AnswerWords } from '../../../packages/evidence-graph-explorer/src/views/query/answer-words.js';
import { chartsOf } from '../../../packages/evidence-graph-explorer/src/views/query/chart.js';
import { readGraphWords } from '../../../packages/evidence-graph-explorer/src/views/query/graph-words.js';
import { quotesIn } from '../../../packages/evidence-graph-explorer/src/views/query/quotes.js';
import { rowsOf } from '../../../packages/evidence-graph-explorer/src/views/query/rows.js';
import { csvOf, tableOf, tablesOf } from '../../../packages/evidence-graph-explorer/src/views/query/table.js';
import { loadExamples } from '../../../src/examples.js';
import { ownArticleGraph } from '../../support/other-graphs.js';
import { articleTransport } from '../article-transport.js';
import { transportTo } from '../transport-to.js';

let client: GraphClient;
let vocabulary: Vocabulary;
beforeAll(async () => {
  client = new GraphClient(await articleTransport());
  vocabulary = await readVocabulary(client);
});

/** An answer with the words for it, as the query view has them. */
async function ask(query: string, { variables = {}, language = 'en' as Language, of = client, terms = vocabulary } = {}) {
  const data = await of.ask<unknown>(query, variables);
  const ids = idsOf(data, (type) => terms.dialect.nodeTypes.has(type));
  const words = new AnswerWords(terms, language, aliasesOf(query), await readGraphWords(of, terms.dialect, ids));
  return { data, ids, words, rows: rowsOf(data) };
}

/** The texts of a table, row by row. */
const texts = ({ columns, rows }: ReturnType<typeof tableOf>): string[][] => [
  columns.map(({ label }) => label),
  ...rows.map(({ cells }) => columns.map(({ name }) => cells.get(name)?.text ?? '')),
];

describe('the tables of an answer', async () => {
  for (const { id, query, variables } of await loadExamples()) {
    it(`have every thing and quote of ${id}`, async () => {
      const { data, ids, words, rows } = await ask(query, { variables });
      const tables = tablesOf(rows, words);
      const all = tables.flatMap((table) => table.rows);
      const linked = new Set(all.flatMap(({ cells }) => [...cells.values()].map((cell) => cell.id)));
      expect(ids.filter((each) => !linked.has(each))).toEqual([]);
      // the ontology has types alone
      expect(ids.length > 0).toBe(id !== 'ontology');
      const quoted = new Set(all.flatMap(({ quotes }) => quotes.map((quote) => quote.id)));
      expect(quotesIn(data).filter((quote) => !quoted.has(quote.id))).toEqual([]);
    });

    // the ontology is asked for these names
    it.skipIf(id === 'ontology')(`say nothing of ${id} in names of enums`, async () => {
      for (const language of ['zh', 'en'] as const) {
        const { words, rows } = await ask(query, { variables, language });
        const names = new Set(vocabulary.enums.flatMap(({ values }) => values.map(({ name }) => name)));
        const said = [
          ...tablesOf(rows, words).flatMap((table) => [[table.title], ...texts(table)]),
          ...chartsOf(rows, words).map(({ title }) => [title]),
        ];
        expect(said.flat().flatMap((text) => (text.match(/[A-Z_]+/g) ?? []).filter((word) => names.has(word)))).toEqual([]);
      }
    });
  }

  it('are one for each kind, with labels of the ontology', async () => {
    const { rows, words } = await ask(
      '{ delegateCategory(key: "women") { id name nameEn: name(lang: EN) partOf { id } observations { nodes { id unit value comparator } } } }',
    );
    const [category, figures] = tablesOf(rows, words);
    expect(category?.title).toBe('Delegate category');
    expect(texts(category as never)).toEqual([
      ['What', 'is a part of'],
      ['Women members', 'Elected delegates to the 20th National Congress'],
    ]);
    expect(figures?.columns.map(({ label, isOfNumbers }) => [label, isOfNumbers])).toEqual([
      ['Of', false],
      ['What', false],
      ['Unit', false],
      ['Value', true],
      ['Comparator', false],
    ]);
    expect(texts(figures as never)).toContainEqual([
      'Women members',
      expect.any(String),
      'Persons',
      '619',
      expect.stringMatching(/equal/i),
    ]);
  });

  it('show a text in the language of the reader', async () => {
    const query = '{ qualityGates(first: 1) { nodes { id name nameEn: name(lang: EN) description d: description(lang: EN) } } }';
    const [zh, en] = await Promise.all(['zh', 'en'].map((language) => ask(query, { language: language as Language })));
    const han = /\p{Script=Han}/u;
    expect(texts(tableOf(zh?.rows ?? [], zh?.words as AnswerWords))[1]?.every((text) => han.test(text))).toBe(true);
    expect(texts(tableOf(en?.rows ?? [], en?.words as AnswerWords))[1]?.some((text) => han.test(text))).toBe(false);
  });

  it('suit a graph of one’s own', async () => {
    const of = new GraphClient(transportTo(await ownArticleGraph()));
    const terms = await readVocabulary(of);
    const { rows, words } = await ask(
      '{ people { nodes { id name leads { edges { relationship { id since } node { id name } } } } } }',
      { of, terms },
    );
    expect(tablesOf(rows, words).map(({ title }) => title)).toEqual(['Person', 'leads']);
  });
});

describe('the CSV of an answer', () => {
  it('has values, IDs, quotes and places of each fact', async () => {
    const { rows, words } = await ask(
      '{ observations(where: { key: { eq: "women-count" } }) { nodes { id unit value evidence { id exact start end section { id name nameEn: name(lang: EN) } } } } }',
    );
    const [head, row] = csvOf(tableOf(rows, words), words).replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('"what","what.id","unit","value","quote","place","start","end"');
    const [{ exact, start, end } = expect.fail()] = rows[0]?.quotes ?? [];
    expect(row).toMatch(/^"[^"]+","Observation:women-count","PERSON","619",/);
    expect(row).toContain(`"${exact}"`);
    expect(row).toContain(`"${start}`);
    expect(row).toMatch(new RegExp(`${end}"$`));
  });
});

describe('the charts of an answer', () => {
  const figures = (fields: string, where = '') =>
    `{ delegateCategoryScheme(key: "education") { categories { nodes { id name observations${where} { nodes { id ${fields} } } } } } }`;

  it('compare figures of one unit each', async () => {
    const { rows, words } = await ask(figures('unit value assertion comparator'));
    const charts = chartsOf(rows, words);
    expect(charts.map(({ title }) => title.split(' · ').at(-1))).toEqual(expect.arrayContaining(['Persons', 'Percent']));
    const bars = charts.find(({ title }) => title.endsWith('Persons'))?.bars ?? [];
    expect(bars.map(({ value }) => value)).toEqual(expect.arrayContaining([2191, 826, 1210]));
    expect(new Set(bars.map(({ label }) => label)).size).toBe(bars.length);
  });

  it('tell what is derived, and what is a bound', async () => {
    const { rows, words } = await ask(figures('unit value assertion comparator'));
    const charts = chartsOf(rows, words);
    const derived = charts.flatMap(({ title, bars }) =>
      bars.filter((bar) => bar.isDerived).map(({ text }) => `${title} · ${text}`),
    );
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.filter((text) => !/derived/i.test(text))).toEqual([]);
    const bounds = await ask(
      '{ observations(where: { not: { comparator: { eq: EQUAL } } }) { nodes { id name value comparator } } }',
    );
    const [chart] = chartsOf(bounds.rows, bounds.words);
    expect(chart?.bars.length).toBeGreaterThan(1);
    const comparators =
      vocabulary.enums.find(({ name }) => name === 'Comparator')?.values.filter(({ name }) => name !== 'EQUAL') ?? [];
    for (const { text } of chart?.bars ?? [])
      expect(
        comparators.some(({ label }) => `${chart?.title} ${text}`.includes(label.en)),
        text,
      ).toBe(true);
  });

  it('count groups by their keys', async () => {
    const { rows, words } = await ask(
      '{ electionUnits { totalCount groups(by: [{ kind: ASC }]) { nodes { keys { value } count } } } }',
    );
    const [chart] = chartsOf(rows, words);
    expect(chart?.bars.find(({ label }) => label === 'Province')?.value).toBe(22);
  });

  it.each([
    ['one number alone', '{ observations(where: { key: { eq: "women-count" } }) { nodes { id value unit } } }'],
    ['things without numbers', '{ qualityGates { nodes { id name } } }'],
    ['numbers of an order', '{ procedure(key: "delegate-election") { stages { nodes { id name number } } } }'],
    ['nothing', '{ observations(where: { key: { eq: "none" } }) { nodes { id value } } }'],
  ])('are none for %s', async (_, query) => {
    const { rows, words } = await ask(query);
    expect(chartsOf(rows, words)).toEqual([]);
  });
});
