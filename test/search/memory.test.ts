import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { ontology } from '../../src/ontology/index.js';
import { loadSeed } from '../../src/seed.js';
import { searchSpec } from './search-spec.js';

const store = new MemoryStore(ontology, await loadSeed());

searchSpec('memory', () => store);
