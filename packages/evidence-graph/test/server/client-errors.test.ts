import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/http/serve.js';
import { fakeGraph } from './fake-graph.js';

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ graph: fakeGraph(), port: 0 });
});
afterAll(() => server.close());

function answerTo(sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(sent));
    socket.setEncoding('utf8').on('data', (data) => {
      received += data;
    });
    socket.once('error', reject).once('close', () => resolve(received));
  });
}

describe('what is no request', () => {
  it.each([
    ['noise', 'hello\r\n\r\n', 400],
    ['headers that are too long', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address that is too long', `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ])('is refused in JSON, as for %s', async (_, sent, status) => {
    const [head = '', body = ''] = (await answerTo(sent)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\\r\\n`));
    expect(head).toContain('content-type: application/json');
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
  });
});
