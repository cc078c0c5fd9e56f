import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { listSpec } from './list-spec.js';

listSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
