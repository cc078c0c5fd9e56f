import { createServer } from 'node:net';

/** Why a port cannot be had; undefined where it can. */
export function tryPort(port: number, host: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
