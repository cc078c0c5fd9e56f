import { describe, expect, it } from 'vitest';
import { writingsOf } from '../../src/text/spellings.js';

describe('a word in other writings', () => {
  it.each([
    ['delegates', ['delegates', 'delegate']],
    ['categories', ['categories', 'category']],
    ['category', ['category', 'categories']],
    ['processes', ['processes', 'process']],
    ['branches', ['branches', 'branch']],
    ['woman', ['woman', 'women']],
    ['women', ['women', 'woman']],
    ['congress', ['congress']],
    ['analysis', ['analysis']],
    ['status', ['status']],
    ['news', ['news']],
    ['this', ['this']],
    ['day', ['day']],
    ['survey', ['survey']],
    ['delegate', ['delegate']],
    ['二十大', ['二十大', '20大']],
  ])('%s is of one number or the other', (word, writings) => {
    expect(writingsOf(word)).toEqual(writings);
  });

  it.each([
    ['organisation', 'organization'],
    ['organization', 'organisation'],
    ['mobilised', 'mobilized'],
    ['mobilizing', 'mobilising'],
    ['labour', 'labor'],
    ['labor', 'labour'],
    ['honours', 'honors'],
    ['honors', 'honours'],
    ['centre', 'center'],
    ['center', 'centre'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['travelled', 'traveled'],
    ['traveling', 'travelling'],
  ])('%s is %s, too', (word, other) => {
    expect(writingsOf(word)).toContain(other);
  });

  it.each(['four', 'hour', 'your', 'for', 'size', 'wise'])('%s has no other spelling', (word) => {
    expect(writingsOf(word)).toEqual([word]);
  });

  it('is respelt within a phrase, apart and together', () => {
    expect(writingsOf('election-units')).toEqual(['election units', 'election unit', 'electionunits', 'electionunit']);
    expect(writingsOf('labour unions')).toContain('labor union');
    expect(writingsOf('party branches')).toContain('party branch');
  });
});
