import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from './library-ontology.js';
import { createLibrarySchema } from './library-schema.js';
import { loadLibrary } from './library-seed.js';
import { createRunner } from './run-query.js';
import { spyOn } from './spying-store.js';

export const librarySchema = createLibrarySchema();
export const libraryStore = new MemoryStore(libraryOntology, loadLibrary());

/** Runs queries over the library in memory. */
export const runLibrary = createRunner({ schema: librarySchema, store: libraryStore });

/** The same, with what the store is asked. */
export function spiedLibrary(...change: Parameters<typeof spyOn> extends [unknown, ...infer Rest] ? Rest : never) {
  const store = spyOn(libraryStore, ...change);
  return { store, run: createRunner({ schema: librarySchema, store }) };
}
