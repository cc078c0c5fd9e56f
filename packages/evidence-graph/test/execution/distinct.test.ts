import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { distinctSpec } from './distinct-spec.js';

distinctSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
