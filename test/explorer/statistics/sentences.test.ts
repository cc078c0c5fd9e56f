import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { format } from '../../../packages/evidence-graph-explorer/src/language/language.js';
import { headText, sentenceOf } from '../../../src/explorer/statistics/finding-words.js';
import { type Finding, findingsOf } from '../../../src/explorer/statistics/findings.js';
import { sentences } from '../../../src/explorer/statistics/sentences.js';
import { readStatistics } from '../../../src/explorer/statistics/statistics-reader.js';
import type { Words } from '../../../src/explorer/words.js';
import { articleTransport } from '../article-transport.js';

let findings: readonly Finding[];
beforeAll(async () => {
  findings = findingsOf(await readStatistics(new GraphClient(await articleTransport())));
});

const wordsOf = (language: 'zh' | 'en'): Words => ({
  language,
  text: (text, values) => format(text, language, values),
  valueLabel: (_, value) => ({ zh: value, en: value }),
});
const told = (language: 'zh' | 'en'): string[] =>
  findings.map((finding) => `${headText(finding.head, wordsOf(language))} ${sentenceOf(finding, wordsOf(language))}`);

describe('the findings of the article', () => {
  it('are all told in sentences of their own', () => {
    expect(findings.map(({ id }) => id).sort()).toEqual(Object.keys(sentences).sort());
  });

  it('read as sentences with the figures of the graph', () => {
    expect(told('en')).toContain('27.0% are women: 619 of 2,296, up 2.8 points from 24.2%');
    expect(told('en')).toContain('52.2 years is the mean age; 59.7% are 55 or under');
    expect(told('zh')).toContain('11.5% 是少数民族党员：2,296名中的264名，涵盖40个少数民族');
    for (const text of [...told('zh'), ...told('en')]) expect(text).not.toMatch(/[{}]|null|undefined/);
  });

  it('fall back to words of the graph without a figure', () => {
    const women = findings.find(({ id }) => id === 'Observation:women-share') as Finding;
    expect(sentenceOf({ ...women, change: null }, wordsOf('en'))).toBe('Women members: 619 of 2,296');
  });
});
