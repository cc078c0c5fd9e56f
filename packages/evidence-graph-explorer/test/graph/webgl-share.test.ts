import { afterEach, describe, expect, it } from 'vitest';
import { giveShareBack, loseShare, type ShareHolder, takeShare } from '../../src/views/graph/canvas/webgl-share.js';

const told: string[] = [];
const holders: ShareHolder[] = [];
const holder = (name: string, isIdle = false): ShareHolder => {
  const made: ShareHolder = { isIdle, onTaken: () => told.push(`${name} is taken`), onFree: () => told.push(`${name} is free`) };
  holders.push(made);
  return made;
};

describe('the shares of WebGL', () => {
  afterEach(() => {
    for (const each of holders.splice(0)) giveShareBack(each);
    told.splice(0);
  });

  it('go to the first two, whoever asks again', () => {
    const [a, b, c] = [holder('a'), holder('b'), holder('c')];
    expect([a, b, c, a, b].map((each) => takeShare(each, false))).toEqual([true, true, false, true, true]);
    expect(told).toEqual([]);
  });

  it('are taken for a reader from the one asked for longest ago', () => {
    const [a, b, c] = [holder('a'), holder('b'), holder('c')];
    for (const each of [a, b, a]) takeShare(each, false);
    expect(takeShare(c, true)).toBe(true);
    expect(told).toEqual(['b is taken']);
  });

  it('are taken from one that nobody sees, unasked', () => {
    const [a, b, c] = [holder('a'), holder('b', true), holder('c')];
    for (const each of [a, b]) takeShare(each, false);
    expect(takeShare(c, false)).toBe(true);
    expect(told).toEqual(['b is taken']);
  });

  it('go on to those that wait, in their turn', () => {
    const [a, b, c, d] = [holder('a'), holder('b'), holder('c'), holder('d')];
    for (const each of [a, b, c, d]) takeShare(each, false);
    giveShareBack(d);
    giveShareBack(a);
    giveShareBack(a);
    expect(told).toEqual(['c is free']);
  });

  it('go to nobody where the browser took them', () => {
    const [a, b, c, d] = [holder('a'), holder('b'), holder('c'), holder('d')];
    for (const each of [a, b, c]) takeShare(each, false);
    loseShare(a);
    expect(told).toEqual([]);
    expect(takeShare(d, false)).toBe(true);
    giveShareBack(b);
    expect(told).toEqual(['c is free']);
  });
});
