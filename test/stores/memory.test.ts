import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { storeSpec } from './store-spec.js';

storeSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
