import type { DetailPart } from 'evidence-graph-explorer';

/** What the panel tells of this article's figures beyond what it tells of any node. */
const figureDetails: DetailPart = {
  types: ['Observation'],
  tells: ['value', 'comparator', 'unit', 'printed', 'formula', 'lower', 'upper', 'decimals'],
  tag: 'kge-figure-details',
  load: () => import('./figure-details.js'),
};

export const detailParts: readonly DetailPart[] = [figureDetails];
