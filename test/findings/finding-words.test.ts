import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../packages/evidence-graph/src/charts/chart-svg.js';
import { articleWords } from '../../src/findings/article-words.js';
import { findingChart } from '../../src/findings/finding-chart.js';
import { findingCitations } from '../../src/findings/finding-citation.js';
import { headText, rowName, rowText, sentenceOf } from '../../src/findings/finding-words.js';
import { type Finding, findingsOf } from '../../src/findings/findings.js';
import type { Category } from '../../src/findings/statistics.js';
import type { Words } from '../../src/findings/words.js';
import { category, earlier, figure, placed, scheme, share, silence, statistics } from './figures.js';

const wordsOf = (language: 'zh' | 'en'): Words => ({
  ...articleWords(language),
  valueLabel: (_, value) => ({ zh: value, en: value }),
});
const english = wordsOf('en');

const all = category('all', [figure('all-count', 2296)]);
const before = share('before', 24.2, { assertion: 'DERIVED', congress: earlier });
const women = category(
  'women',
  [
    figure('women-count', 619),
    share('women-share', 27, { base: all, evidence: [placed(7)] }),
    figure('change', 2.8, { unit: 'PERCENTAGE_POINT', decimals: 1, comparedWith: [before] }),
    before,
  ],
  'all',
);
const findingFor = (...categories: readonly Category[]): Finding =>
  findingsOf(statistics([scheme(all), scheme(...categories)], { silences: [silence('open <1>', 'women')] }))[0] as Finding;

describe('the head of a finding', () => {
  it.each([
    [share('f', 27), '27.0%'],
    [share('f', 15, { comparator: 'MORE_THAN', decimals: 0 }), '>15%'],
    [figure('f', 52.2, { comparator: 'MEAN', unit: 'YEAR', decimals: 1 }), '52.2'],
    [figure('f', 2296), '2,296'],
  ])('is its figure alone', (head, expected) => {
    expect(headText(head, english)).toBe(expected);
  });

  it('says how many of how many, and how that has changed', () => {
    expect(sentenceOf(findingFor(women), english)).toBe('women: 619 of 2,296, up 2.8 points from 24.2%');
    expect(sentenceOf(findingFor(women), wordsOf('zh'))).toBe('women（中）：2,296名中的619名，比24.2%提高2.8个百分点');
  });

  it('says that a share has fallen', () => {
    const fallen = { ...women, figures: women.figures.map((each) => (each.id === 'change' ? { ...each, value: -2.8 } : each)) };
    expect(sentenceOf(findingFor(fallen), english)).toContain('down 2.8 points');
  });

  it('has what else is stated of the category', () => {
    const groups = figure('groups', 40, { unit: 'ITEM', measure: { ...figure('x', 1).measure, id: 'groups', en: 'groups' } });
    const more = { ...women, figures: [...women.figures.slice(0, 2), groups] };
    expect(sentenceOf(findingFor(more), english)).toBe('women: 619 of 2,296, groups: 40 item');
  });

  it('names what it measures where that is no share of a category', () => {
    const rate = share('rate', 99.5, { comparator: 'MEAN', subject: { ...all, type: 'MemberGroup' } });
    const [finding] = findingsOf(statistics([], { figures: [rate] }));
    expect(sentenceOf(finding as Finding, english)).toBe('rate, on average');
  });
});

describe('a line of a finding', () => {
  it('has its shortest name in the language', () => {
    const [row] = findingFor({ ...women, figures: women.figures.slice(0, 2), aliases: ['W', '女'] }).rows;
    expect([rowName(row as never, english), rowName(row as never, wordsOf('zh'))]).toEqual(['W', '女']);
  });

  it('tells its figures, and that they are derived', () => {
    expect(findingFor(women).rows.map((row) => `${rowName(row, english)}: ${rowText(row, english)}`)).toEqual([
      '19th Congress: 24.2% · derived',
      'women: 619 · 27.0%',
    ]);
  });
});

describe('the drawing of a finding', () => {
  it('is one SVG document, with all that the card says', () => {
    const svg = chartSvg(findingChart(findingFor({ ...women, figures: women.figures.slice(0, 2) }), 'A1', english));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+"/);
    for (const text of ['>27.0%<', '>women: 619 of 2,296<', '>open &#60;1&#62;<', '>not stated<', '>A1<'])
      expect(svg).toContain(text);
  });

  it('hatches what is derived, and draws each bar within its track', () => {
    const svg = chartSvg(findingChart(findingFor(women), '', english));
    expect(svg.match(/url\(#derived\)/g)).toHaveLength(1);
    const widths = [...svg.matchAll(/width="([\d.]+)" height="18"/g)].map(([, width]) => Number(width));
    expect(widths[1]).toBeLessThanOrEqual(widths[0] as number);
  });
});

describe('the citation of a finding', () => {
  it('has its sentence, its place and its address', () => {
    const citations = findingCitations(findingFor(women), [wordsOf('zh'), english], 'https://example.org/#/statistics');
    expect(citations?.chicago).toContain('section: “…”');
    expect(citations?.gbt7714).toContain('section（中）');
    expect(citations?.bibtex).toMatch(/^@\w+\{/);
    expect(citations?.ris).toMatch(/^TY {2}- /);
    expect(citations?.ris).toContain('2,296名中的619名');
    expect(citations?.ris).toContain('https://example.org/#/statistics');
  });

  it('is none where there is no place', () => {
    expect(findingCitations({ ...findingFor(women), place: null }, [english], null)).toBeNull();
  });
});
