import { describe, expect, it } from 'vitest';
import { GraphClient } from '../src/graph/graph-client.js';
import { readVocabulary } from '../src/ontology/vocabulary.js';

describe('the words of a graph', () => {
  it.each([
    [
      ['ZH', 'EN'],
      ['Dialect', 'Ontology'],
    ],
    [[], ['Dialect']],
  ])('are asked for at once where its languages are %j', (languages, expected) => {
    const asked: string[] = [];
    const client = new GraphClient({
      execute({ query }) {
        asked.push(/query (\w+)/.exec(query)?.[1] ?? '');
        return new Promise(() => {}); // it takes its time
      },
    });
    void readVocabulary(client, languages);
    expect(asked).toEqual(expected);
  });
});
