import { describe, expect, it } from 'vitest';
import { type TabExample, tabsOf } from '../../src/graphiql/tabs.js';

const examples: TabExample[] = ['a', 'b'].map((id) => ({
  id,
  title: { zh: `题${id}`, en: `Title ${id}` },
  variables: id === 'b' ? { first: 1 } : {},
  query: `{ ${id} }\n`,
}));

describe('tabs of GraphiQL', () => {
  it('begin with both titles of the example', () => {
    expect(tabsOf(examples, '')[0]).toEqual({ query: '# 题a\n# Title a\n\n{ a }\n', variables: '' });
  });

  it('put the example of the address first', () => {
    expect(tabsOf(examples, '?example=b').map(({ variables }) => variables)).toEqual(['{\n  "first": 1\n}', '']);
  });

  it('put the query of the address first', () => {
    expect(tabsOf(examples, '?query={x}&variables={}')[0]).toEqual({ query: '{x}', variables: '{}' });
  });

  it('leave the order alone for an unknown example', () => {
    expect(tabsOf(examples, '?example=z')).toEqual(tabsOf(examples, ''));
  });
});
