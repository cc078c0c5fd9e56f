import { expect, it } from 'vitest';
import { search } from '../../src/search/search.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { MAX_TEXT } from '../../src/text/searchable.js';
import { libraryOntology } from '../support/library-ontology.js';

const book = (key: string, nameEn: string, aliases: string[] = []) => ({
  id: `Book:${key}`,
  type: 'Book',
  key,
  properties: { nameZh: '', nameEn, aliases },
});
const storeOf = (nodes: ReturnType<typeof book>[]) => new MemoryStore(libraryOntology, { nodes, relationships: [] });

it('finds the best hit among any number of others, and counts them all', async () => {
  const books = Array.from({ length: 3000 }, (_, n) => book(String(n), n === 2718 ? 'Sea' : `The sea, part ${n}`));
  const { hits, totalCount } = await search({ ontology: libraryOntology, store: storeOf(books) }, { query: 'sea', first: 2 });
  expect(hits.map(({ id, tier }) => [id, tier])).toEqual([
    ['Book:2718', 'EXACT'],
    ['Book:0', 'CONTAINS'],
  ]);
  expect(totalCount).toBe(3000);
});

it('finds a node by its first words where there are too many', async () => {
  const store = storeOf([book('long', `first ${'x'.repeat(MAX_TEXT)} last`)]);
  const countOf = async (query: string) => (await search({ ontology: libraryOntology, store }, { query })).totalCount;
  expect([await countOf('first'), await countOf('last')]).toEqual([1, 0]);
});
