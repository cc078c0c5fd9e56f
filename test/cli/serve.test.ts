// Some of these tests run the built command: run `npm run build` first.
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstLine, runBuilt, runCli, startCli } from './run-cli.js';

const ended = (child: ReturnType<typeof startCli>): Promise<readonly [number | null, NodeJS.Signals | null]> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));

describe('serve', () => {
  it.each<[NodeJS.Signals, string, string[], NodeJS.ProcessEnv]>([
    ['SIGTERM', 'the environment', [], { PORT: '0', HOST: '' }],
    ['SIGINT', 'a flag, before the environment', ['--port', '0'], { PORT: '1' }],
  ])('prints its address first, and ends well on %s, with its port from %s', async (signal, _, args, env) => {
    const child = startCli(['serve', ...args], { env });
    const url = await firstLine(child);
    expect(url).toMatch(/^http:\/\/localhost:\d{4,5}$/);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
    });
    expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    child.kill(signal);
    expect(await ended(child)).toEqual([0, null]);
  });

  describe('as its operator says', () => {
    const origins = ['https://one.example', 'http://two.example:8080'];
    let child: ReturnType<typeof startCli>;
    let url: string;
    beforeAll(async () => {
      const caches = ['--kept-answers', '0', '--cache-control', 'public, max-age=60'];
      const named = ['--base-url', 'https://example.org/graph/', ...origins.flatMap((origin) => ['--cors-origin', origin])];
      child = startCli(['serve', '--port', '0', ...caches, ...named]);
      url = await firstLine(child);
    });
    afterAll(async () => {
      child.kill();
      await ended(child);
    });

    it('lets pages of the origins named ask, and of no others', async () => {
      for (const path of ['/graphql?query={__typename}', '/examples.json']) {
        const allowed = async (origin: string) =>
          (await fetch(`${url}${path}`, { headers: { origin } })).headers.get('access-control-allow-origin');
        for (const origin of origins) expect(await allowed(origin)).toBe(origin);
        expect(await allowed('https://three.example')).toBeNull();
      }
    });

    it('lets caches keep answers', async () => {
      const ask = () => fetch(`${url}/graphql?query={__typename}`);
      await ask(); // from now on the document is known
      expect((await ask()).headers.get('cache-control')).toBe('public, max-age=60');
    });

    it('names nodes by the address that callers have', async () => {
      const text = await (await fetch(`${url}/export/n-quads`)).text();
      expect(text).toContain('<https://example.org/graph/id/PartyCongress:national-congress-20>');
      expect(text).not.toContain('localhost');
    });
  });

  it('is used wrongly with an origin that is none', async () => {
    for (const origin of ['*', 'null', 'example.org', 'https://example.org/page', 'ftp://example.org']) {
      const { code, stderr } = await runCli(['serve', '--cors-origin', origin]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('Write a scheme and a host, and no path')]);
    }
  });

  it('is used wrongly with answers or caches that are none', async () => {
    for (const [args, advice] of [
      [['--kept-answers', '-1'], 'Write a number from 0 to 4096'],
      [['--kept-answers', 'x'], 'Write a number from 0 to 4096'],
      [['--cache-control', 'no\nstore'], 'Write the value of the header'],
      [['--cache-control', ''], 'Write the value of the header'],
      [['--base-url', 'example.org'], 'Write a scheme, a host and perhaps a path'],
      [['--base-url', 'https://example.org/?a'], 'Write a scheme, a host and perhaps a path'],
    ] as const) {
      const { code, stderr } = await runCli(['serve', ...args]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(advice)]);
    }
  });

  it('fails with what to do where the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, stdout, stderr } = await runBuilt(['serve', '--port', String(port)]);
    other.close();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `error: Port ${port} is taken by another program. Choose another with --port, or --port 0 for any free one.\n`,
    );
  });

  it('is used wrongly with a port that is none', async () => {
    for (const [args, env] of [
      [['--port', '70000'], {}],
      [['--port', 'x'], {}],
      [[], { PORT: '-1' }],
    ] as const) {
      const { code, stderr } = await runCli(['serve', ...args], { env });
      expect(code).toBe(2);
      expect(stderr).toContain('Write a number from 0 to 65535.');
    }
  });
});
