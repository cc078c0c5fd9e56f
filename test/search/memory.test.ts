import { loadSeed } from '../../src/dataset/seed.js';
import { ontology } from '../../src/ontology/article/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { searchSpec } from './search-spec.js';

const store = new MemoryStore(ontology, await loadSeed());

searchSpec('memory', () => store);
