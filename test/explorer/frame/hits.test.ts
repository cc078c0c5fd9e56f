import { describe, expect, it } from 'vitest';
import {
  type Hit,
  hasWords,
  inOrder,
  kindOf,
  type Match,
  matchOf,
  phraseIn,
} from '../../../packages/evidence-graph-explorer/src/frame/search/hits.js';
import { Search } from '../../../packages/evidence-graph-explorer/src/frame/search/search.js';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { articleTransport } from '../article-transport.js';

const entity = (kind: 'name' | 'alias' | 'figure' | 'words', key: string, match: Match = 'phrase'): Hit => ({
  kind,
  node: { id: `Thing:${key}`, type: 'Thing', zh: key, en: key },
  place: null,
  match,
});

describe('hits of a search', () => {
  it('come in the order of what was searched, phrases first', () => {
    const question: Hit = { kind: 'question', id: 'q', title: { zh: '', en: '' } };
    const passage: Hit = { kind: 'article', section: { zh: '', en: '' }, before: '', found: 'a', after: '' };
    const hits = [
      passage,
      entity('words', 'w'),
      entity('name', 'n', 'scattered'),
      entity('name', 'm'),
      entity('alias', 'a'),
      question,
      entity('figure', 'e', 'exact'),
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

  const found = (tier: string, field: string, text: string) => ({
    tier,
    highlights: [{ field, text, start: 0, end: [...text].length }],
  });

  it.each([
    ['EXACT', 'name', '女党员', '女党员', 'name'],
    ['EXACT', 'aliases', '12380', '12380', 'alias'],
    ['EXACT', 'printed', '27.0%', '27%', 'figure'],
    ['EXACT', 'exact', '三上三下', '三上三下', 'words'],
    ['CONTAINS', 'name', '女党员', '党员', 'name'],
    ['ALIAS', 'aliases', '12380', '123', 'alias'],
    ['OTHER', 'exact', '619', '61', 'figure'],
    ['OTHER', 'description', '号码是12380', '12380', 'words'],
    ['OTHER', 'exact', '三上三下', '三上', 'words'],
  ])('of tier %s in %s are told as such', (tier, field, text, words, kind) => {
    expect(kindOf(found(tier, field, text), words)).toBe(kind);
  });

  it.each([
    ['EXACT', '27.0%', '27%', 'exact'],
    ['OTHER', '2,296', '2296', 'phrase'],
    ['CONTAINS', 'Party Congress', 'party congress', 'phrase'],
    ['CONTAINS', 'women and men', 'men women', 'scattered'],
  ])('of tier %s are a match in “%s”: %s, %s', (tier, text, words, match) => {
    expect(matchOf(found(tier, 'name', text), words)).toBe(match);
  });

  it.each([
    ['Which sources feed the integrity gate?', 'gate', true],
    ['How many delegates are there?', 'gate', false],
    ['Front-line delegates', 'line delegates', true],
    ['各少数民族的代表有多少？', '民族的代表', true],
    ['Delegates: 2,296', '2296', true],
  ])('are words of “%s” for “%s”: %s', (text, words, isFound) => {
    expect(hasWords(text, words)).toBe(isFound);
  });

  it('show a passage with what is around', () => {
    expect(phraseIn('a long text\nwith words in it', 'words')).toEqual({ before: 'xt with ', found: 'words', after: ' in it' });
    expect(phraseIn('a text', 'other')).toBeNull();
  });
});

describe('a search of the article', () => {
  it.each([
    ['女党员', 'name', 'DelegateCategory:women'],
    ['三上三下', 'name', 'Practice:three-up-three-down'],
    ['38', 'figure', 'Observation:electoral-units-count'],
    ['27%', 'figure', 'Observation:women-share'],
  ])('finds %s first by its %s, with a place', async (words, kind, id) => {
    const search = new Search(new GraphClient(await articleTransport()), async () => []);
    const { hits } = await search.find(words);
    expect(hits[0]).toMatchObject({ kind, match: 'exact', node: { id }, place: { zh: expect.stringMatching(/^(答|问|附文)/) } });
  });
});
