import { start } from '../shared/processes.mjs';
import { createClient, encode } from './client.mjs';

const SCRIPTS = { ours: 'ours.mjs', floor: 'peers/floor.mjs', peer: 'peers/neo4j-graphql.mjs' };

/** One of the servers in a process of its own: `ours`, `floor` or `peer`. */
export async function startServer(name, connection) {
  const { line: url, ask: askProcess, stop } = await start(new URL(SCRIPTS[name], import.meta.url), [JSON.stringify(connection)]);
  const client = createClient(url);
  const server = {
    name,
    send: client.send,
    cpu: () => askProcess('cpu'),
    /** An operation's requests, ready to be sent, and the answers to them in the form that all servers share. */
    prepare: async (operation, samples) => {
      const { query, variables = (sample) => sample, read = (data) => data } = operation[name];
      const bodyOf = (each) => (query ? { query, variables: each } : { operation: operation.name, variables: each });
      const ask = (each) => client.ask(bodyOf(each));
      const asked = [];
      for (const sample of samples) asked.push(await variables(sample, ask));
      const answers = async () => {
        const found = [];
        for (const each of asked) found.push(read(await ask(each)));
        return found;
      };
      return { server, requests: asked.map((each) => encode(bodyOf(each))), answers };
    },
    stop: async () => {
      client.close();
      await stop();
    },
  };
  return server;
}
