import type { Extend } from 'evidence-graph/graph';
import { addCategorySums } from './figures/category-sums.js';
import { addConsistency } from './figures/consistency.js';
import type { ontology } from './ontology/index.js';

/** What is computed in this graph besides what any graph has. */
export const extensions: readonly Extend<typeof ontology>[] = [addConsistency, addCategorySums];
