import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { exploreSpec } from './explore-spec.js';

exploreSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
