import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenPlace } from './places.js';

/** A server as a proxy shows it: under a path of its own, such as `/kg/`, and nothing beside it. */
export async function openBehind(prefix: string, target: OpenPlace): Promise<OpenPlace> {
  const server = createServer((request, response) => {
    const { url = '', method, headers } = request;
    if (!url.startsWith(prefix)) return void response.writeHead(404).end();
    const forwarded = forward(`${target.url}${url.slice(prefix.length)}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
