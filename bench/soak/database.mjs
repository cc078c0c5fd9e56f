import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { startDatabase } from '../neo4j/database.mjs';

/** Milliseconds for which it is away. */
const AWAY = 2_000;

/** A Neo4j behind a network that can be cut. */
export async function openDatabase() {
  const { module } = await runnerImport(fileURLToPath(new URL('../../test/neo4j/bolt-proxy.ts', import.meta.url)));
  const { connection, stop } = await startDatabase();
  const proxy = await module.BoltProxy.to(connection.uri);
  let mending;
  return {
    connection: { ...connection, uri: proxy.uri },
    cuts: 0,
    cut() {
      this.cuts += 1;
      proxy.fail('refused');
      mending = setTimeout(() => proxy.mend(), AWAY);
    },
    async close() {
      clearTimeout(mending);
      await proxy.close();
      await stop();
    },
  };
}
