import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { askingSpec } from './asking-spec.js';

askingSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
