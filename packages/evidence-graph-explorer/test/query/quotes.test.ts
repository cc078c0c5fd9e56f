import { describe, expect, it } from 'vitest';
import { groundsIn, quotesIn, sectionName, tellingQuotes } from '../../src/views/query/quotes.js';

const section = { id: 'ArticleSection:a', name: '答1', nameEn: 'Answer 1' };
const answer = {
  procedure: {
    id: 'Procedure:a',
    evidence: [{ id: 'Evidence:1', exact: '推荐提名', start: 4, end: 8, section }],
    stages: { nodes: [{ assertion: 'INFERRED', evidence: [{ id: 'Evidence:1', exact: '推荐提名', section }] }] },
    further: [{ id: 'Evidence:2', exact: '提名', section }, { id: 'Evidence:3', exact: '自下而上、上下结合', section }, null],
  },
};

describe('quotes of an answer', () => {
  it('are found wherever they stand, each place once', () => {
    expect(quotesIn(answer).map(({ id }) => id)).toEqual(['Evidence:1', 'Evidence:2', 'Evidence:3']);
    expect(quotesIn(undefined)).toEqual([]);
  });

  it('say different things, and first what the answer says', () => {
    const quotes = quotesIn(answer);
    expect(tellingQuotes(quotes, '办法是自下而上、上下结合。', 3).map(({ exact }) => exact)).toEqual([
      '自下而上、上下结合',
      '推荐提名',
    ]);
    expect(tellingQuotes(quotes, '', 1).map(({ exact }) => exact)).toEqual(['推荐提名']);
  });

  it('name their place in both languages', () => {
    expect(sectionName(section)).toEqual({ zh: '答1', en: 'Answer 1' });
    expect(sectionName({ name: 'Part 2' })).toEqual({ zh: 'Part 2', en: 'Part 2' });
    expect(sectionName({})).toEqual({ zh: '', en: '' });
  });
});

describe('grounds of an answer', () => {
  const isSilence = (type: string): boolean => type === 'Silence';

  it.each([
    [{ a: [{ assertion: 'STATED' }] }, []],
    [answer, ['INFERRED']],
    [{ a: { assertion: 'DERIVED', b: { assertion: 'INFERRED' } } }, ['INFERRED', 'DERIVED']],
    [{ silences: [{ id: 'Silence:how-many' }] }, ['NOT_STATED']],
  ])('of %j are %j', (given, grounds) => {
    expect(groundsIn(given, isSilence)).toEqual(grounds);
  });
});
