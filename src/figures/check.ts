import { count, type DatasetCheck } from 'evidence-graph/cli';
import { verifyFigures } from './recompute.js';

/** The row of the figures in the table of `verify`. A figure that disagrees is a fault of the seed, which is then refused. */
export const figuresCheck: DatasetCheck = (dataset) => {
  const { checked, mismatches } = verifyFigures(dataset);
  const summary = `${count(checked)} recomputed from others, ${count(checked - mismatches.length)} agree`;
  return [{ name: 'Figures', ok: mismatches.length === 0, summary }];
};
