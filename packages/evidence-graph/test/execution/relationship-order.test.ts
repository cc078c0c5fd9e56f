import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { relationshipOrderSpec } from './relationship-order-spec.js';

relationshipOrderSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
