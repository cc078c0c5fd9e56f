import { describe, expect, it } from 'vitest';
import {
  type Hit,
  inOrder,
  isPhraseIn,
  kindOf,
  phraseIn,
} from '../../../packages/evidence-graph-explorer/src/frame/search/hits.js';
import { Search } from '../../../packages/evidence-graph-explorer/src/frame/search/search.js';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { articleTransport } from '../article-transport.js';

const entity = (kind: 'exact' | 'name' | 'alias' | 'figure' | 'words', key: string, isPhrase = true): Hit => ({
  kind,
  node: { id: `Thing:${key}`, type: 'Thing', zh: key, en: key },
  place: null,
  isPhrase,
});

describe('hits of a search', () => {
  it('come in the order of what was searched, phrases first', () => {
    const question: Hit = { kind: 'question', id: 'q', title: { zh: '', en: '' } };
    const passage: Hit = { kind: 'article', section: { zh: '', en: '' }, before: '', found: 'a', after: '' };
    const hits = [
      passage,
      entity('words', 'w'),
      entity('name', 'n', false),
      entity('name', 'm'),
      entity('alias', 'a'),
      question,
      entity('exact', 'e'),
    ];
    expect(inOrder(hits).map((hit) => ('node' in hit ? hit.node.zh : hit.kind))).toEqual([
      'e',
      'question',
      'm',
      'n',
      'a',
      'w',
      'article',
    ]);
  });

  it.each([
    ['EXACT', 'name', '女党员', '女党员', 'exact'],
    ['CONTAINS', 'name', '女党员', '党员', 'name'],
    ['ALIAS', 'aliases', '12380', '12380', 'alias'],
    ['OTHER', 'exact', '619', '619', 'figure'],
    ['OTHER', 'description', '号码是12380', '12380', 'words'],
    ['OTHER', 'exact', '三上三下', '三上', 'words'],
  ])('of tier %s in %s are told as such', (tier, field, text, words, kind) => {
    expect(kindOf({ tier, highlights: [{ field, text }] }, words)).toBe(kind);
  });

  it.each([
    ['2,296', '2296', true],
    ['Party Congress', 'party congress', true],
    ['women and men', 'men women', false],
  ])('have a phrase in “%s”: %s, %s', (text, words, isPhrase) => {
    expect(isPhraseIn([{ text, field: 'name' }], words)).toBe(isPhrase);
  });

  it('show a passage with what is around', () => {
    expect(phraseIn('a long text\nwith words in it', 'words')).toEqual({ before: 'xt with ', found: 'words', after: ' in it' });
    expect(phraseIn('a text', 'other')).toBeNull();
  });
});

describe('a search of the article', () => {
  it.each([
    ['女党员', 'DelegateCategory:women'],
    ['三上三下', 'Practice:three-up-three-down'],
  ])('finds %s first by its name, with a place', async (words, id) => {
    const search = new Search(new GraphClient(await articleTransport()), async () => []);
    const { hits } = await search.find(words);
    expect(hits[0]).toMatchObject({ kind: 'exact', node: { id }, place: { zh: expect.stringMatching(/^(答|问|附文)/) } });
  });
});
