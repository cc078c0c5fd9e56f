import { Agent, request } from 'node:http';

/** Asks a server over one connection that is kept open. */
export function createClient(url) {
  // Idle for less than the servers wait: what one end closes, the other must not be about to use.
  const agent = new Agent({ keepAlive: true, maxSockets: 1, timeout: 2_000 });
  const options = { method: 'POST', agent };
  const send = (body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length };
      request(url, { ...options, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
        response.on('error', reject);
      })
        .on('error', reject)
        .end(body);
    });
  return { send, ask: async (body) => dataOf(await send(encode(body))), close: () => agent.destroy() };
}

export const encode = (body) => Buffer.from(JSON.stringify(body));

function dataOf(bytes) {
  const { data, errors } = JSON.parse(bytes.toString());
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 2000));
  return data;
}
