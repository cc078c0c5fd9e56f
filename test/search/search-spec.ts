import { describe, expect, it } from 'vitest';
import { type SearchOptions, type SearchResult, search } from '../../packages/evidence-graph/src/search/search.js';
import type { Store } from '../../packages/evidence-graph/src/stores/store.js';
import { formsOf } from '../../packages/evidence-graph/src/text/folded.js';
import { ontology } from '../../src/ontology/index.js';
import { QUERIES } from './queries.js';

/** What search finds in the article's graph, whatever keeps it. */
export function searchSpec(name: string, store: () => Store): void {
  const find = (query: string, options: Omit<SearchOptions, 'query'> = {}): Promise<SearchResult> =>
    search({ ontology, store: store() }, { query, ...options });
  const idsOf = ({ hits }: SearchResult) => hits.map(({ id }) => id);

  describe(`${name}: search`, () => {
    it.each(QUERIES)('for %j finds first %j', async (query, first, tier) => {
      const found = await find(query, { first: 3 });
      expect(idsOf(found).slice(0, Math.max(first.length, 1))).toEqual(first);
      expect(found.hits[0]?.tier ?? '').toBe(tier);
    });

    it.each(['代表', 'delegates', '4'])('for %j gives in pages what it gives at once, the better tiers first', async (query) => {
      const whole = await find(query, { first: 100 });
      const ids: string[] = [];
      const tiers: string[] = [];
      let after: string | undefined;
      do {
        const page = await find(query, { first: 7, after });
        ids.push(...idsOf(page));
        tiers.push(...page.hits.map((hit) => hit.tier));
        expect(page.totalCount).toBe(whole.totalCount);
        expect(ids.length).toBeLessThanOrEqual(whole.totalCount);
        after = page.hasNextPage ? page.hits.at(-1)?.cursor : undefined;
      } while (after !== undefined);
      expect(ids.slice(0, 100)).toEqual(idsOf(whole));
      expect(new Set(ids).size).toBe(whole.totalCount);
      const order = ['EXACT', 'PREFIX', 'ALIAS', 'CONTAINS', 'OTHER'];
      expect(tiers).toEqual(tiers.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    });

    it.each(['代表', '20大', '女代表 占比', '2296', 'XI', '“四位一体”', 'integrity'])(
      'for %j shows where the words stand',
      async (query) => {
        const { hits } = await find(query, { first: 100 });
        expect(hits.length).toBeGreaterThan(0);
        const wanted = query.split(' ').flatMap((term) => formsOf(term).map((form) => form.text));
        for (const { id, highlights } of hits) {
          expect(highlights, id).not.toEqual([]);
          for (const { text, start, end } of highlights) {
            const shown = formsOf([...text].slice(start, end).join('')).map((form) => form.text);
            expect(
              shown.some((each) => wanted.some((term) => each.includes(term))),
              `${id}: ${shown}`,
            ).toBe(true);
          }
        }
      },
    );

    it('looks at the types that are asked for, of interfaces at all', async () => {
      const { hits } = await find('湖南', { types: ['ElectionUnit'] });
      expect(idsOf({ hits } as SearchResult)).toEqual(['ElectionUnit:hunan']);
      const all = await find('代表', { first: 100 });
      const agents = await find('代表', { types: ['Agent'], first: 100 });
      expect(agents.totalCount).toBeGreaterThan(0);
      expect(agents.totalCount).toBeLessThan(all.totalCount);
      expect(await find('代表', { types: [] })).toMatchObject({ hits: [], totalCount: 0 });
    });

    it('completes what is being typed by the beginnings of names and aliases', async () => {
      const { hits } = await find('流动', { typeahead: true });
      expect(hits[0]).toMatchObject({ id: 'ParticipationChannel:mobile-ballot-boxes', tier: 'PREFIX' });
      expect(hits.filter(({ tier }) => !['EXACT', 'PREFIX', 'ALIAS'].includes(tier))).toEqual([]);
      expect((await find('票箱', { typeahead: true })).totalCount).toBe(0);
      expect((await find('1238', { typeahead: true })).hits[0]?.id).toBe('ReportingChannel:telephone');
    });

    it('refuses the cursor of another search', async () => {
      const { hits } = await find('党');
      const after = hits[0]?.cursor ?? '';
      expect((await find('党', { after })).hits[0]?.id).toBe(hits[1]?.id);
      for (const [query, options] of [
        ['女', {}],
        ['党', { typeahead: true }],
        ['党', { types: ['Agent'] }],
      ] as const) {
        await expect(find(query, { ...options, after })).rejects.toThrow('`after` is no cursor of this search');
      }
    });

    it('finds words in names, descriptions and terms of the article alike', async () => {
      const { hits } = await find('beijing 中央企业');
      expect(idsOf({ hits } as SearchResult)).toContain('ElectionUnit:central-enterprises-beijing');
    });

    it.each<[string, SearchOptions]>([
      ['`query` has no letter or digit', { query: '  。' }],
      ['`query` has more than 200 characters', { query: '党'.repeat(201) }],
      ['`query` has 17 words', { query: 'a b c d e f g h i j k l m n o p q' }],
      ['`first` is 101', { query: '党', first: 101 }],
      ['`first` is -1', { query: '党', first: -1 }],
      ['`after` is no cursor', { query: '党', after: 'x' }],
      ['Did you mean "Meeting"?', { query: '党', types: ['Meetng'] }],
      ['there is no "Evidence" to find', { query: '党', types: ['Evidence'] }],
    ])('refuses what %s', async (message, options) => {
      await expect(find(options.query, options)).rejects.toThrow(message);
    });
  });
}
