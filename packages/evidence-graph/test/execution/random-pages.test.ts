import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { randomPagesSpec } from './random-pages-spec.js';

randomPagesSpec('memory', async () => new MemoryStore(libraryOntology));
