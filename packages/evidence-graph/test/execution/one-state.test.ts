import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import { inOneState } from '../../src/execution/one-state.js';
import { createGraph } from '../../src/graph/create-graph.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import type { Store } from '../../src/stores/store.js';
import { libraryOntology as ontology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';

describe('an answer of several reads', () => {
  /** A store whose data changes within the first answers that are made. */
  const changing = (changes: number) => {
    const store = { version: 0 as number | undefined, answers: 0, prepare: () => () => [] };
    const answer = async (): Promise<number> => {
      store.answers += 1;
      await Promise.resolve();
      if (store.answers <= changes) store.version = (store.version ?? 0) + 1;
      return store.answers;
    };
    return { store, answer };
  };

  it.each([
    ['is given as it is where nothing changed', 0, 1],
    ['is made again where the data changed', 1, 2],
    ['is made again as often as it changed', 2, 3],
  ])('%s', async (_, changes, given) => {
    const { store, answer } = changing(changes);
    expect(await inOneState(store, answer)).toBe(given);
  });

  it('is refused where the data does not stop changing', async () => {
    const { store, answer } = changing(Number.POSITIVE_INFINITY);
    await expect((async () => inOneState(store, answer))()).rejects.toMatchObject({ code: 'STORE_NOT_READY' });
    expect(store.answers).toBe(3);
  });

  it('is made again where a change made it fail', async () => {
    const { store, answer } = changing(1);
    const failing = async () => {
      if ((await answer()) === 1) throw new Error('half of two states');
      return 'whole';
    };
    expect(await inOneState(store, failing)).toBe('whole');
  });

  it('is not waited for where it is there at once', () => {
    expect(inOneState({ version: 1, prepare: () => () => [] }, () => 'now')).toBe('now');
  });

  it('fails as it failed where nothing changed', async () => {
    const fail = () => Promise.reject(new Error('of its own'));
    await expect(inOneState({ version: 1, prepare: () => () => [] }, fail)).rejects.toThrow('of its own');
  });

  it('is wholly of what the data has become', async () => {
    const library = loadLibrary();
    const document = parse('{ paths(from: "Book:b01", to: "Book:b03") { paths { hops { relationship { id } } } } }');
    const next = withoutBook(library, 'Book:b02');
    const dataFrom = async (store: Store) => (await createGraph({ ontology, store }).execute({ document })).data;
    const data = await dataFrom(storeOf(library, next));
    expect(data).toEqual(await dataFrom(new MemoryStore(ontology, next)));
    expect(data).not.toEqual(await dataFrom(new MemoryStore(ontology, library)));
  });
});

/** A store that answers later, and whose data changes once, between a walk and the rows that are read for it. */
function storeOf(dataset: Dataset, next: Dataset): Store {
  const memory = new MemoryStore(ontology, dataset);
  const steps: ('walked' | 'changed')[] = [];
  return {
    prepare: (shape) => {
      const read = memory.prepare(shape);
      return async (values) => {
        if (steps.at(-1) === 'walked' && !steps.includes('changed')) {
          steps.push('changed');
          memory.import(next);
        }
        return read(values);
      };
    },
    expand: async (expansion) => {
      steps.push('walked');
      return memory.expand(expansion);
    },
    countLevels: (levels) => memory.countLevels(levels),
    search: (request) => memory.search(request),
    import: (each) => memory.import(each),
    get version() {
      return memory.version;
    },
    datasetVersion: () => memory.datasetVersion(),
    health: () => memory.health(),
    close: () => memory.close(),
  };
}

const withoutBook = ({ nodes, relationships }: Dataset, book: string): Dataset => ({
  nodes: nodes.filter(({ id }) => id !== book),
  relationships: relationships.filter(({ from, to }) => from !== book && to !== book),
});
