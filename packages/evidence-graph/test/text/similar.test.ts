import { describe, expect, it } from 'vitest';
import { didYouMean, similarNames } from '../../src/text/similar.js';

describe('similar names', () => {
  it.each([
    ['women', ['workers', 'women', 'farmers'], ['women']],
    ['woman', ['workers', 'women', 'farmers'], ['women']],
    ['Gate', ['Matter', 'QualityGate'], ['QualityGate']],
    ['category', ['Matter', 'DelegateCategory'], ['DelegateCategory']],
    ['women-count', ['women', 'men'], ['women', 'men']],
    ['value', ['key', 'type'], []],
    ['nope', ['in.led', 'q.3.how'], []],
    ['', ['a', 'abc'], ['a']],
  ])('of %j among %j are %j', (given, names, expected) => {
    expect(similarNames(given, names, 3)).toEqual(expected);
  });

  it('are compared by a part, then by the whole', () => {
    const names = ['Evidence:st.women', 'Person:women', 'DelegateCategory:women'];
    const key = (id: string): string => id.slice(id.indexOf(':') + 1);
    expect(similarNames('Persn:women', names, 3, key)).toEqual(['Person:women', 'DelegateCategory:women', 'Evidence:st.women']);
  });

  it('are asked about only where there are some', () => {
    expect(didYouMean('Gate', ['Matter', 'QualityGate'])).toBe(' Did you mean "QualityGate"?');
    expect(didYouMean('value', ['key'])).toBe('');
  });
});
