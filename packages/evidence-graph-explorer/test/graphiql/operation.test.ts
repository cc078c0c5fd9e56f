import { describe, expect, it } from 'vitest';
import { askedFor, fragmentOf, groupsOf, type OperationExample, operationOf } from '../../src/graphiql/operation.js';

const examples: OperationExample[] = ['a', 'b', 'c'].map((id) => ({
  id,
  title: { zh: `题${id}`, en: `Title ${id}` },
  group: id === 'a' ? null : { name: 'letters', title: { zh: '字母', en: 'Letters' } },
  variables: id === 'b' ? { first: 1 } : {},
  query: `{ ${id} }\n`,
}));
const at = (hash: string, search = '') => ({ hash, search });
const [a, b] = examples.map(operationOf);

describe('an operation of GraphiQL', () => {
  it('begins with both titles of its example', () => {
    expect(a).toEqual({ query: '# 题a\n# Title a\n\n{ a }\n', variables: '' });
    expect(b?.variables).toBe('{\n  "first": 1\n}');
  });

  it.each([
    ['a query in the fragment', at('#query=%7Bx%7D&variables=%7B%7D'), { query: '{x}', variables: '{}' }],
    ['an example in the fragment', at('#example=b'), b],
    ['a query', at('', '?query={x}'), { query: '{x}', variables: '' }],
    ['an example', at('', '?example=b'), b],
    ['the fragment before the rest', at('#example=a', '?example=b'), a],
    ['an example that there is not', at('#example=z'), null],
    ['nothing', at(''), null],
  ])('is what the address asks for: %s', (_, place, operation) => {
    expect(askedFor(place, examples)).toEqual(operation);
  });

  it.each([
    ['an example as it is', b, '#example=b'],
    ['an example with other variables', { query: b?.query ?? '', variables: '{}' }, /^#query=.+&variables=%7B%7D$/],
    ['any other', { query: '{ x(y: "甲&乙") }', variables: '' }, /^#query=[^&]+$/],
  ])('has an address that leads to it: %s', (_, operation, fragment) => {
    const written = fragmentOf(operation as never, examples);
    expect(written).toMatch(fragment);
    expect(askedFor(at(written), examples)).toEqual(operation);
  });
});

describe('the questions of GraphiQL', () => {
  it('stand under their subjects, before what shows how to ask', () => {
    expect(groupsOf(examples).map((group) => [group.title.en, ...group.examples.map(({ id }) => id)])).toEqual([
      ['Letters', 'b', 'c'],
      [undefined, 'a'],
    ]);
  });
});
