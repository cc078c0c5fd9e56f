import { expect, it } from 'vitest';
import { labelParts } from '../../../packages/evidence-graph-explorer/src/panel/label-parts.js';

it.each([
  ['is part of', 'is part of', ''],
  ['是…的一部分', '是', '的一部分'],
  ['by means of …', 'by means of', ''],
  ['…之前', '', '之前'],
])('%s has its end where it belongs', (label, before, after) => {
  expect(labelParts(label)).toEqual([before, after]);
});
