import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from '../../src/export/svg/label.js';

describe('labels', () => {
  it.each([
    ['', []],
    ['图书馆', ['图书馆']],
    ['一二三四五六七', ['一二三四五', '六七']],
    ['一二三四五，六七', ['一二三四', '五，六七']],
    ['The public library', ['The', 'public', 'library']],
    ['to be or not', ['to be or', 'not']],
    ['Incomprehensibilities', ['Incomprehensibilities']],
    ['读者👩🏽‍🚀在图书馆', ['读者👩🏽‍🚀在图', '书馆']],
    ['2,296名代表', ['2,296名', '代表']],
  ])('breaks %j into %j', (text, lines) => {
    expect(linesOf(text, 5)).toEqual(lines);
  });

  it('loses nothing but blanks', () => {
    const unit = fc.oneof(fc.constantFrom(...'图书馆， 。ab（1'), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(linesOf(text, 5).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('takes Han characters for wider than Latin ones', () => {
    expect(widthOf('图书')).toBe(2);
    expect(widthOf('ab')).toBeLessThan(2);
  });
});
