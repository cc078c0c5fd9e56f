import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cited, citationsOf } from '../../src/citation/index.js';

const source: Cited['source'] = {
  id: 'Source:report',
  title: { zh: '港口年报', en: 'The year of the harbours' },
  publisher: '海事报',
  publishedAt: '2024-03-05T22:10:00Z',
  language: 'zh-Hans',
};
const place = { name: { zh: '答3第4段', en: 'Answer 3, paragraph 4' }, start: 120, end: 131, quote: '619名' };
const cited: Cited = {
  source,
  id: 'Observation:women-count',
  subject: { zh: '女船长 619 名', en: '619 women are captains' },
  places: [place],
  address: 'https://example.org/#/source?rel=a~b',
  accessed: '2024-06-01',
};

/** What a reference manager reads. */
function read(text: string): Record<string, unknown> {
  const [{ _graph, ...entry } = {}, ...others] = plugins.input.chain(text);
  expect(others).toEqual([]);
  return entry;
}

describe('a citation of a place', () => {
  it.each<[form: 'gbt7714' | 'chicago', of: string, cited: Cited, text: string]>([
    [
      'gbt7714',
      'all that is known',
      cited,
      '海事报. 港口年报[N/OL]. 2024-03-05: 答3第4段: “619名”[2024-06-01]. https://example.org/#/source?rel=a~b.',
    ],
    [
      'chicago',
      'all that is known',
      cited,
      '海事报. “The year of the harbours.” March 5, 2024. Answer 3, paragraph 4: “619名”. https://example.org/#/source?rel=a~b.',
    ],
    ['gbt7714', 'a source alone', { source }, '海事报. 港口年报[N/OL]. 2024-03-05.'],
    ['chicago', 'a source alone', { source }, '海事报. “The year of the harbours.” March 5, 2024.'],
    [
      'gbt7714',
      'a source in English',
      { source: { title: { en: 'Log' }, publisher: 'Sea Inc.', publishedAt: '2024-03-05' }, places: [place] },
      'Sea Inc. Log[N/OL]. 2024-03-05: Answer 3, paragraph 4: “619名”.',
    ],
    [
      'gbt7714',
      'two places, of which one is named twice',
      { source, places: [{ name: place.name }, { name: place.name }, { name: { zh: '答1', en: 'Answer 1' } }] },
      '海事报. 港口年报[N/OL]. 2024-03-05: 答3第4段; 答1.',
    ],
    [
      'gbt7714',
      'what is derived',
      { ...cited, places: [], address: undefined, ground: { zh: '推算', en: 'derived' } },
      '海事报. 港口年报[N/OL]. 2024-03-05: 女船长 619 名（推算）.',
    ],
    [
      'chicago',
      'what data of a version tells',
      { source, places: [place], dataset: { hash: '0123456789abcdef', version: '1.0.0' } },
      '海事报. “The year of the harbours.” March 5, 2024. Answer 3, paragraph 4: “619名”. Graph data 1.0.0, SHA-256 0123456789ab.',
    ],
    [
      'gbt7714',
      'what data without a version tells',
      { source, places: [place], dataset: { hash: '0123456789abcdef', version: null } },
      '海事报. 港口年报[N/OL]. 2024-03-05: 答3第4段: “619名”. 图数据，SHA-256 0123456789ab.',
    ],
    [
      'chicago',
      'what is read so at a place',
      { source, places: [place], ground: { zh: '推断', en: 'inferred' } },
      '海事报. “The year of the harbours.” March 5, 2024. Answer 3, paragraph 4: “619名” (inferred).',
    ],
    ['chicago', 'a title that asks', { source: { title: { en: 'How many?' } } }, '“How many?”'],
    [
      'chicago',
      'what has no date',
      { source: { title: { en: 'Log' } }, address: 'https://example.org/', accessed: '2024-06-01' },
      '“Log.” Accessed June 1, 2024. https://example.org/.',
    ],
    ['gbt7714', 'a date as it is printed', { source: { title: { zh: '快讯' }, printedDate: '3月5日' } }, '快讯[N/OL]. 3月5日.'],
    [
      'gbt7714',
      'a graph that has no source',
      { source: { kind: 'dataset', title: { en: 'Harbours' } }, address: 'https://example.org/', accessed: '2024-06-01' },
      'Harbours[DS/OL]. [2024-06-01]. https://example.org/.',
    ],
  ])('reads in %s as it should of %s', (form, _, of, text) => {
    expect(citationsOf(of)[form]).toBe(text);
  });

  it('leads by its link to what is cited', () => {
    expect([citationsOf(cited).link, citationsOf({ source }).link]).toEqual(['https://example.org/#/source?rel=a~b', null]);
  });

  it('is the same in BibTeX, RIS and CSL-JSON', () => {
    const { bibtex, ris, csl } = citationsOf({ ...cited, dataset: { hash: 'ab12', version: '1.0.0' } });
    const shared = {
      title: '港口年报',
      URL: 'https://example.org/#/source?rel=a~b',
      issued: { 'date-parts': [[2024, 3, 5]] },
      accessed: { 'date-parts': [[2024, 6, 1]] },
    };
    const note = '女船长 619 名; 答3第4段: “619名”（字符 120–131）';
    expect(read(bibtex)).toMatchObject({
      ...shared,
      type: 'webpage',
      publisher: '海事报',
      note: `${note}; 图数据 1.0.0，SHA-256 ab12`,
    });
    expect(read(bibtex)).toMatchObject({ 'citation-key': 'report20240305-observation-women-count' });
    const news = { type: 'article-newspaper', 'container-title': '海事报', section: '答3第4段' };
    const { issued: _, ...sharedWithoutDay } = shared;
    const ofRis = { ...sharedWithoutDay, ...news, note: `${note}; 图数据 1.0.0，SHA-256 ab12` };
    expect(read(ris)).toMatchObject({ ...ofRis, issued: { 'date-parts': [[2024]] } });
    expect(ris).toContain('\r\nDA  - 2024/03/05/\r\n'); // which this reader does not take
    expect(csl).toEqual({ ...shared, ...news, note: ofRis.note, id: cited.id, language: 'zh-Hans', version: '1.0.0' });
  });

  it('of a graph is one of a dataset', () => {
    const { bibtex, ris, csl } = citationsOf({ source: { kind: 'dataset', title: { en: 'Harbours' }, publisher: 'Us' } });
    const dataset = { type: 'dataset', title: 'Harbours', publisher: 'Us' };
    expect([read(bibtex), read(ris), csl]).toMatchObject([dataset, dataset, dataset]);
  });

  it('has one key for each thing', () => {
    const keyOf = (of: Cited) => /^@\w+\{([^,]*),/.exec(citationsOf(of).bibtex)?.[1];
    expect(keyOf({ source })).toBe('report20240305');
    expect(keyOf({ source: { title: { en: 'Log' } }, id: 'CALLS_AT(Ship:argo,Harbour:north)' })).toBe(
      'news-calls-at-ship-argo-harbour-north',
    );
  });
});

describe('a text in a citation', () => {
  const mean = '100% {of} $5 & #6 _a_ ~b^c \\d "e" @f, \r\nTY  - BOOK\tg\u0000h\u2028i';
  const plain = '100% {of} $5 & #6 _a_ ~b^c \\d "e" @f, TY - BOOK g h i';

  it('is read back whatever stands in it', () => {
    const { bibtex, ris } = citationsOf({ source: { title: { en: mean }, publisher: mean } });
    expect(read(bibtex)).toMatchObject({ title: plain, publisher: plain });
    expect(read(ris)).toMatchObject({ title: plain, 'container-title': plain });
  });

  it('is read back from random characters', () => {
    const characters = fc.constantFrom(...'aB 1{}\\$&#%_~^"@,=\'`-<>!?港\n\u0007');
    const text = fc.array(characters, { minLength: 1, maxLength: 12 }).map((all) => `x${all.join('')}x`);
    fc.assert(
      fc.property(text, (title) => {
        const { bibtex, ris } = citationsOf({ source: { title: { en: title } } });
        const expected = title.replace(/[\s\p{Cc}]+/gu, ' ');
        expect([read(bibtex).title, read(ris).title]).toEqual([expected, expected]);
      }),
      { numRuns: 300 },
    );
  });

  it('ends no field by its address', () => {
    const address = 'https://example.org/a}b{c\\d e%20f_g#h';
    const { bibtex } = citationsOf({ source, address });
    expect(read(bibtex).URL).toBe('https://example.org/a%7Db%7Bc%5Cd%20e%20f_g#h');
  });
});

describe('the key of an entry', () => {
  it('is short enough to be read, and each thing has its own', () => {
    const ids = ['a', 'b'].map((end) => `PART_OF(Category:${'long-'.repeat(30)},Category:${end})`);
    const texts = ids.map((id) => citationsOf({ ...cited, id }).bibtex);
    const keys = texts.map((text) => /^@\w+\{([^,]+),/.exec(text)?.[1] ?? expect.fail(text));
    expect(new Set(keys).size).toBe(2);
    for (const [index, key] of keys.entries()) {
      expect(key.length).toBeLessThanOrEqual(100);
      expect(read(texts[index] ?? '')).toMatchObject({ title: '港口年报' });
    }
  });
});
