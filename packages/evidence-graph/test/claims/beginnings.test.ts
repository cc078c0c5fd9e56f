import { describe, expect, it } from 'vitest';
import { beginningsOf, mayStand, partsOf } from '../../src/claims/beginnings.js';
import { phrase } from '../../src/claims/phrase.js';

describe('what words begin with', () => {
  it.each([
    ['notice|circular', ['not', 'cir']],
    ['通知|公示', ['通知', '公示']],
    ['(the )?(party |cpc )+committees?', ['the', 'par', 'cpc', 'com']],
    ['(?<!不)(只|仅)有', ['只', '仅']],
    ['flow ?-?charts?', ['flo']],
    ['a?live|nominat*', undefined],
    ['#名|~代表', undefined],
  ])('is told of %s', (words, expected) => {
    expect(beginningsOf(words)).toEqual(expected);
  });

  it.each([
    ['(the )?organi[sz]ation department', 'by the organisation department'],
    ['(the )?organi[sz]ation department', 'by an organization department'],
    ['(old|elderly|)members', 'the members'],
    ['(推荐|提名)?人选', '初步人选'],
    ["party's (cent(re|er))", "the party's centre"],
  ])('never hides where %s stands in “%s”', (words, plain) => {
    expect(plain).toMatch(phrase(words));
    expect(mayStand(beginningsOf(words), partsOf(plain))).toBe(true);
  });

  it('tells texts that have none of them', () => {
    expect(mayStand(beginningsOf('notice|通知'), partsOf('流程图 and flow chart'))).toBe(false);
  });
});
