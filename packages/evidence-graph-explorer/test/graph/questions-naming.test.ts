import { describe, expect, it } from 'vitest';
import { questionsNaming } from '../../src/views/graph/questions-naming.js';
import type { Example } from '../../src/views/query/examples.js';

const group = { name: 'gates', title: {}, family: null };
const example = (query: string, rest: Partial<Example> = {}): Example => ({
  id: 'one',
  title: { zh: '', en: '' },
  group,
  variables: {},
  query,
  ...rest,
});

describe('questions about a thing', () => {
  it.each([
    ['name it by its ID', example('{ node(id: "Gate:integrity") { id } }'), 1],
    ['name it by its key, however often', example('{ gate(key: "integrity") { id } again: gate(key: "integrity") { id } }'), 1],
    ['name it by a variable', example('query ($id: ID!) { node(id: $id) { id } }', { variables: { id: 'Gate:integrity' } }), 1],
    [
      'name it by a variable with its key',
      example('query ($key: String!) { gate(key: $key) { id } }', { variables: { key: 'integrity' } }),
      1,
    ],
    ['name it in both ways, and are one', example('{ gate(key: "integrity") { id } node(id: "Gate:integrity") { id } }'), 1],
    ['name no thing of another type', example('{ virtue(key: "integrity") { id } }'), 0],
    ['name no thing by a mere word', example('{ search(query: "integrity") { totalCount } }'), 0],
    ['are no examples of how to ask', example('{ node(id: "Gate:integrity") { id } }', { group: null }), 0],
    ['name no other thing', example('{ gate(key: "integrity-two") { id } }'), 0],
  ])('%s', (_, asked, count) => {
    expect(questionsNaming([asked])('Gate:integrity')).toBe(count);
  });

  it('are counted', () => {
    const two = [example('{ gate(key: "integrity") { id } }'), example('{ node(id: "Gate:integrity") { id } }')];
    expect(questionsNaming(two)('Gate:integrity')).toBe(2);
  });
});
