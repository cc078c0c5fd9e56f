import type { DatasetVersion } from '../dataset/dataset.js';
import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { Store } from '../stores/store.js';

/** `Query.datasetVersion`: which data the graph has. */
export function addDatasetVersion(builder: GraphBuilder, store: Pick<Store, 'datasetVersion'>): void {
  const type = builder.graphResult<DatasetVersion>('DatasetVersion', {
    description: describe('Which data a graph has.', '数据集的版本'),
    fields: (t) => ({
      hash: t.value({
        type: 'String',
        description: describe('The SHA-256 of all that it tells: the same data, the same hash.', '数据的 SHA-256 摘要'),
        take: ({ hash }) => hash,
      }),
      version: t.value({
        type: 'String',
        nullable: true,
        description: describe('The version that its authors give it; null where they give none.', '作者所定的版本'),
        take: ({ version }) => version,
      }),
    }),
  });
  builder.queryField('datasetVersion', (t) =>
    t.graphResult({
      type,
      description: describe('Which data the graph has, to be named where it is cited.', '图中数据的版本'),
      find: (_args, _context, signal) => store.datasetVersion(signal),
    }),
  );
}
