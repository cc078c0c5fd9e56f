import { Agent, request } from 'node:http';

/** Asks a server over connections that are kept open, by their numbers. */
export function createClient(url) {
  const agents = [];
  const send = (body, connection = 0) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length };
      // Idle for less than the servers wait: what one end closes, the other must not be about to use.
      agents[connection] ??= new Agent({ keepAlive: true, maxSockets: 1, timeout: 2_000 });
      request(url, { method: 'POST', agent: agents[connection], headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
        response.on('error', reject);
      })
        .on('error', reject)
        .end(body);
    });
  return {
    send,
    ask: async (body) => dataOf(await send(encode(body))),
    close: () => {
      for (const agent of agents) agent?.destroy();
    },
  };
}

export const encode = (body) => Buffer.from(JSON.stringify(body));

function dataOf(bytes) {
  const { data, errors } = JSON.parse(bytes.toString());
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 2000));
  return data;
}
