import { beforeAll, describe, expect, it } from 'vitest';
import { articleWords } from '../../src/findings/article-words.js';
import { headText, sentenceOf } from '../../src/findings/finding-words.js';
import { type Finding, findingsOf } from '../../src/findings/findings.js';
import { sentences } from '../../src/findings/sentences.js';
import { articleStatistics } from './article-statistics.js';

let findings: readonly Finding[];
beforeAll(async () => {
  findings = findingsOf(await articleStatistics());
});

const told = (language: 'zh' | 'en'): string[] =>
  findings.map((finding) => `${headText(finding.head, articleWords(language))} ${sentenceOf(finding, articleWords(language))}`);

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
    expect(sentenceOf({ ...women, change: null }, articleWords('en'))).toBe('Women members: 619 of 2,296');
  });
});
