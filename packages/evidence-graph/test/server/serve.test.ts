import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, type ServeOptions, serve } from '../../src/http/serve.js';
import { fakeGraph } from './fake-graph.js';

const running: RunningServer[] = [];

async function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serve({ graph: fakeGraph(), port: 0, ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Sends bytes as they are and gives what comes back until the server closes. */
function exchange(port: number, write: (send: (bytes: string) => boolean) => void): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => write((bytes) => !socket.destroyed && socket.write(bytes)));
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', () => {}); // the server may close while there is more to send
    socket.on('close', () => resolve(received));
  });
}

const postQuery = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });

describe('serve', () => {
  it('answers over a socket', async () => {
    const { url } = await start();
    expect(await (await postQuery(url, '{ greeting }')).json()).toEqual({ data: { greeting: 'Hello world' } });
  });

  it('takes any free port for 0', async () => {
    const { port, url } = await start();
    expect(url).toBe(`http://localhost:${port}`);
    expect(port).toBeGreaterThan(0);
  });

  it('rejects when the port is taken', async () => {
    const { port } = await start();
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses a body of chunks without reading it to its end', async () => {
    const { port } = await start({ limits: { maxBodyBytes: 1000 } });
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const chunk = `400\r\n${'x'.repeat(1024)}\r\n`;
    const received = await exchange(port, (send) => {
      send(head);
      for (let count = 0; count < 50; count += 1) send(chunk); // and never the last one
    });
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toContain('REQUEST_ENTITY_TOO_LARGE');
  });

  it('refuses a body by its announced length', async () => {
    const { port } = await start();
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20000000\r\n\r\n';
    expect(await exchange(port, (send) => send(head))).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('survives addresses that are none', async () => {
    const { port, url } = await start();
    for (const [target, host] of [
      ['//////', 'x'],
      ['/', '['],
      ['http://[', 'x'],
      ['*', 'x'],
    ]) {
      const received = await exchange(port, (send) =>
        send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      );
      expect(received).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(received).not.toMatch(/ at |node_modules/);
    }
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});

describe('close', () => {
  it('answers requests under way, takes no more, and frees the graph', async () => {
    let finish: (text: string) => void = () => {};
    let begun: () => void = () => {};
    let freed = 0;
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const graph = {
      ...fakeGraph({ slow, onExecute: () => begun() }),
      close: async () => {
        freed += 1;
      },
    };
    const server = await start({ graph });
    const answer = postQuery(server.url, '{ slow }');
    await underWay;
    const closed = Promise.all([server.close(), server.close()]);
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    finish('late');
    expect(await (await answer).json()).toEqual({ data: { slow: 'late' } });
    await closed;
    expect(freed).toBe(1);
  });

  it('cuts off a request that does not end in time', async () => {
    let begun: () => void = () => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const graph = fakeGraph({ slow: new Promise(() => {}), onExecute: () => begun() });
    const server = await start({ graph, closeTimeout: 5 });
    const answer = postQuery(server.url, '{ slow }');
    answer.catch(() => {});
    await underWay;
    await server.close();
    await expect(answer).rejects.toThrow();
  });
});
