import { hashOf } from '../../dataset/content-hash.js';
import { type Told, valuesOf } from './compare.js';

/** The hash of a dataset, from all that its graph tells, in whatever order and from whatever place it was read. */
export const hashOfTold = (told: Told): string =>
  hashOf([...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, item]) => [id, Object.fromEntries(valuesOf(item))] as const));
