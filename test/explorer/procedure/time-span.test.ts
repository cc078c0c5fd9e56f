import { describe, expect, it } from 'vitest';
import { timeSpan } from '../../../src/explorer/procedure/time-span.js';

describe('timeSpan', () => {
  it('counts the months of each year, both ends with them', () => {
    expect(timeSpan('2001-11', '2003-02')).toEqual([
      { year: '2001', months: 2 },
      { year: '2002', months: 12 },
      { year: '2003', months: 2 },
    ]);
  });

  it('is a month where it ends in the month in which it starts', () => {
    expect(timeSpan('2001-12', '2001-12')).toEqual([{ year: '2001', months: 1 }]);
  });

  it.each([
    [null, '2001-01'],
    ['2001-01', null],
    ['2001-02', '2001-01'],
  ])('is none from %s to %s', (started, completed) => {
    expect(timeSpan(started, completed)).toBeUndefined();
  });
});
