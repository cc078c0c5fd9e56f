/** All examples in urql's offline cache, then again without a network. */
import { setTimeout } from 'node:timers/promises';
import { Client, fetchExchange } from '@urql/core';
import { offlineExchange } from '@urql/exchange-graphcache';
import { keys } from '../graphcache.js';
import { documents, end, schema, url, variables } from './asked.js';

const kept = {};
const storage = {
  readData: async () => ({ ...kept }),
  writeData: async (changed) => {
    Object.assign(kept, changed);
  },
  readMetadata: async () => [],
  writeMetadata: async () => {},
  onOnline() {},
};

async function answersBy(fetchOf) {
  const client = new Client({ url, fetch: fetchOf, exchanges: [offlineExchange({ schema, keys, storage }), fetchExchange] });
  const answers = {};
  for (const [name, document] of documents) {
    const { data, error } = await client.query(document, variables).toPromise();
    answers[name] = error?.message ?? JSON.stringify(data);
  }
  return answers;
}

const online = await answersBy(fetch);
// It writes when it has nothing else to do.
for (let written = -1; written !== Object.keys(kept).length; await setTimeout(500)) written = Object.keys(kept).length;
const offline = await answersBy(() => Promise.reject(new Error('There is no network.')));
end(
  documents
    .filter(([name]) => online[name] !== offline[name])
    .map(([name]) => `${name} is told otherwise offline: ${offline[name]}`),
);
