import { describe, expect, it } from 'vitest';
import { renderAnswer, TemplateError } from '../../packages/evidence-graph/src/answers/index.js';

const data = {
  title: 'Report',
  none: null,
  yes: true,
  count: 2296,
  share: 33.6,
  empty: [],
  books: {
    totalCount: 3,
    edges: [
      { since: 1, node: { key: 'a', kind: 'NOVEL', name: '甲', nameEn: 'Alpha', pages: [10, 20], by: { name: 'Ann' } } },
      { since: null, node: { key: 'b', kind: 'PLAY', name: '乙', nameEn: 'Beta', pages: [], by: { name: 'Ann' } } },
      { since: 3, node: { key: 'c', kind: 'NOVEL', name: '丙', nameEn: 'Gamma', pages: [30], by: { name: 'Bob' } } },
    ],
  },
};
const written = (template: string, language = 'en') => renderAnswer(template, data, language);

describe('an answer in words', () => {
  it.each([
    ['a text without places', 'Nothing to fill.', 'Nothing to fill.'],
    ['a value', '“{title}”', '“Report”'],
    ['a number as the language has it', '{count} at {share}%', '2,296 at 33.6%'],
    ['an item by its place', '{books.edges[1].node.nameEn}', 'Beta'],
    ['items with a value', '{books.edges[node.kind=NOVEL].node.nameEn}', 'Alpha and Gamma'],
    ['items without it', '{books.edges[node.kind!=NOVEL].node.nameEn}', 'Beta'],
    ['items with something', '{books.edges[since!=null].node.nameEn}', 'Alpha and Gamma'],
    ['items by two conditions', '{books.edges[node.kind=NOVEL][since=3].node.nameEn}', 'Gamma'],
    ['all items', '{books.edges[].node.nameEn}', 'Alpha, Beta, and Gamma'],
    ['each of them once', '{books.edges[].node.by.name}', 'Ann and Bob'],
    ['lists in lists', '{books.edges[].node.pages[]}', '10, 20, and 30'],
    ['how many there are', '{#books.edges} with {#books.edges[].node.pages[]} pages', '3 with 3 pages'],
    ['how many have a value', '{#books.edges[node.kind=NOVEL]}', '2'],
    ['that there is none', '{#empty} and {#books.edges[node.kind=ESSAY]}', '0 and 0'],
  ])('has %s', (_, template, text) => {
    expect(written(template)).toEqual({ text, missing: [] });
  });

  it.each([
    ['zh', '甲、乙、丙'],
    ['en', '甲, 乙, and 丙'],
    ['de', '甲, 乙 und 丙'],
  ])('joins lists as %s does', (language, text) => {
    expect(written('{books.edges[].node.name}', language).text).toBe(text);
  });

  it.each([
    ['zh', ['走、看', '听'], '走、看；听'],
    ['en', ['here, there', 'nowhere'], 'here, there; nowhere'],
    ['en', ['here, there'], 'here, there'],
  ])('parts names with commas by semicolons in %s', (language, names, text) => {
    expect(renderAnswer('{names[]}', { names }, language).text).toBe(text);
  });

  it.each([
    ['null', '{none}'],
    ['a field that is not there', '{books.nothing.more}'],
    ['what every object has', '{constructor}'],
    ['an item that is not there', '{books.edges[7].node.nameEn}'],
    ['an item of no list', '{title[0]}'],
    ['an empty list', '{empty[]}'],
    ['no item with a value', '{books.edges[node.kind=ESSAY].node.nameEn}'],
    ['a thing without words', '{books}'],
    ['yes or no', '{yes}'],
    ['a number of nothing', '{#none}'],
  ])('says of %s that it is not stated', (_, template) => {
    const missing = [template.slice(1, -1)];
    expect(written(`a ${template} b`)).toEqual({ text: 'a not stated b', missing });
    expect(written(template, 'zh')).toEqual({ text: '未说明', missing });
  });

  it('says of what some lack that it is not stated there', () => {
    expect(written('{books.edges[].since}')).toEqual({ text: '1, not stated, and 3', missing: ['books.edges[].since'] });
  });

  it.each(['{', 'a } b', '{}', '{a', '{a.}', '{.a}', '{a..b}', '{[]}', '{a[-1]}', '{a[b]}', '{a[b=]}', '{a b}', '{{a}}', '{#}'])(
    'is refused as the template %s',
    (template) => {
      expect(() => written(template)).toThrow(TemplateError);
    },
  );
});
