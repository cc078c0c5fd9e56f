import { describe, expect, it } from 'vitest';
import { spanText } from '../../../src/explorer/procedure/month-words.js';
import { nearestQuote } from '../../../src/explorer/procedure/nearest-quote.js';
import { placeName } from '../../../src/findings/cited-place.js';

describe('the quote of a card', () => {
  const quotes = (...terms: readonly string[]) => terms.map((exact) => ({ exact }));

  it('is the term that has most of the name', () => {
    expect(nearestQuote('确定考察对象名单', quotes('多数党员', '考察对象名单', '名单'))).toEqual({ exact: '考察对象名单' });
  });

  it('is the first where none has more', () => {
    expect(nearestQuote('分配', quotes('名额', '单位'))).toEqual({ exact: '名额' });
    expect(nearestQuote('分配', [])).toBeUndefined();
  });
});

describe('the name of a place', () => {
  const answer = { id: 'a', kind: 'ANSWER', number: 3, zh: '答3', en: 'Answer 3' };
  it.each([
    [answer, '答3', 'A3'],
    [{ id: 'p', kind: 'PARAGRAPH', number: 2, zh: '…', en: '…', partOf: answer }, '答3第2段', 'A3, par. 2'],
    [{ id: 'd', kind: 'ADDENDUM', number: null, zh: '附文', en: 'Addendum' }, '附文', 'Add.'],
    [{ id: 'h', kind: 'HEADER', number: null, zh: '条目信息', en: 'Header' }, '条目信息', 'Header'],
  ])('is as short as it stays clear', (section, zh, en) => {
    expect(placeName(section)).toEqual({ zh, en });
  });
});

describe('the span of a procedure', () => {
  const open = { zh: '未说明', en: 'not stated' };

  it('is told in months, in either language', () => {
    expect(spanText(['2001-11', '2002-07'], open, 'en')).toBe('Nov 2001 – Jul 2002');
    expect(spanText(['2001-11', '2002-07'], open, 'zh')).toBe('2001年11月 – 2002年7月');
  });

  it('says so where an end is not stated', () => {
    expect(spanText([null, '2002-07'], open, 'en')).toBe('not stated – Jul 2002');
  });
});
