import { describe, expect, it } from 'vitest';
import { compact, plain } from '../../src/mcp/words.js';

describe('texts of the graph in what assistants read', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['one\ntwo\r\n\tthree', 'one two three'],
    ['a\u2028b\u0000c\u001b[31md', 'a b c [31md'],
    ['\u202eevil\u2066 text\u2069', 'evil text'],
    ['zero\u200bwidth\ufeff', 'zero width'],
    ['tags\u{e0041}\u{e0042}', 'tags'],
    ['nothing to mend: 廉洁关, क्‍ष', 'nothing to mend: 廉洁关, क्‍ष'],
  ];
  it.each(texts)('stand on one line without what is unseen: %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('are cut between characters, never within one', () => {
    expect(plain('𠀀𠀁𠀂', 2)).toBe('𠀀…');
  });

  it('leave out what says nothing, but not zero', () => {
    expect(compact({ a: null, b: '', c: [], d: {}, e: false, f: 0, g: 'x' })).toEqual({ f: 0, g: 'x' });
  });
});
