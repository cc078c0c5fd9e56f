import { expect, it } from 'vitest';
import { GraphClient } from '../../src/graph/graph-client.js';
import { TransportError } from '../../src/graph/transport.js';
import { SourceModel } from '../../src/views/source/source-model.js';

const words = { zh: '没有回答', en: 'no answer' };
const silent = new GraphClient({ execute: () => Promise.reject(new TransportError(words)) });

it('tells that it is read again, and of the fault', async () => {
  const told: unknown[] = [];
  const source: SourceModel = new SourceModel(() => told.push(source.fault));
  await source.read(silent);
  await source.read(silent);
  expect(told).toEqual([null, words, null, words]);
});
