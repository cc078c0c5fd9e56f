import { describe, expect, it } from 'vitest';
import { Finder } from '../../src/claims/finder.js';

const found = (words: string, text: string) => new Finder(words).placesIn(text).map(({ start, end }) => text.slice(start, end));

describe('a finder of words', () => {
  it('finds each alternative, by place', () => {
    expect(found('circular|notice|通知', 'the notice (通知), a circular')).toEqual(['notice', '通知', 'circular']);
  });

  it('takes a group for the alternatives in it', () => {
    expect(found('(notice|(circular|letter))|memo', 'a memo or letter')).toEqual(['memo', 'letter']);
  });

  it('finds Latin words as a whole', () => {
    expect(found('(unit|branch*)', 'units, branches, a unit')).toEqual(['branches', 'unit']);
  });

  it('finds the longest first where several begin', () => {
    expect(found('party|party committee', 'the party committee')).toEqual(['party committee', 'party']);
  });

  it('looks for what begins with anything', () => {
    expect(found('#名', '有三名')).toEqual(['三名']);
  });
});
