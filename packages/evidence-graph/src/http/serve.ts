import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Capacity, defaultCapacity, Gatekeeper, refuseBusy } from './capacity.js';
import { answerClientErrors } from './client-errors.js';
import { createHandler } from './create-handler.js';
import type { HandlerOptions, Health } from './options.js';
import { securityHeaders } from './plugins/use-security-headers.js';
import { refuseBroken } from './response.js';
import type { Watcher } from './watcher.js';

export interface ServeOptions extends HandlerOptions {
  /** 0 takes any free port. @default 4000 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Milliseconds that requests under way get once the server closes. @default 8000 */
  readonly closeTimeout?: number;
  /** How much the server takes on. */
  readonly capacity?: Partial<Capacity>;
  /** Is told what the server does. @default nobody is */
  readonly watcher?: Watcher;
  /** What `/metrics` answers, in the text format of Prometheus. @default it is not found */
  readonly metrics?: () => Promise<string>;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Takes no more requests, answers those under way, and frees the graph. */
  close(): Promise<void>;
}

/** Listens for HTTP requests to the graph. Rejects where the port cannot be had. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { port = 4000, host = '127.0.0.1', closeTimeout = 8000, graph, watcher, metrics } = options;
  const { health = () => graph.health(), onError } = options;
  const fail = (response: ServerResponse, error: unknown): void => {
    onError?.(error);
    refuseBroken(response);
  };
  let closing: Promise<void> | undefined;
  const { requestListener } = createHandler({ ...options, health: () => (closing ? closingHealth : health()) });
  const capacity = { ...defaultCapacity, ...options.capacity };
  const gatekeeper = new Gatekeeper(capacity);
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 },
    (request, response) => {
      if (closing) response.setHeader('connection', 'close');
      if (watcher?.begun) watch(request, response, watcher.begun);
      if (!gatekeeper.admits(request, response)) {
        watcher?.refused?.();
        refuseBusy(response);
      } else if (metrics && request.url === METRICS) answerMetrics(response, metrics).catch((error) => fail(response, error));
      else requestListener(request, response);
    },
  );
  server.timeout = capacity.maxStall;
  // Who keeps connections, such as a balancer, would meet one that closes just as it is used again.
  server.keepAliveTimeout = capacity.maxStall;
  answerClientErrors(server);
  await listen(server, port, host);
  const address = server.address() as AddressInfo; // a TCP server has one once it listens
  return {
    port: address.port,
    url: `http://${hostInUrl(host)}:${address.port}`,
    close: () => {
      closing ??= closeServer(server, closeTimeout).then(() => graph.close());
      return closing;
    },
  };
}

/** Milliseconds between looks for connections whose last answer has gone out, once the server closes. */
const CLOSE_IDLE = 20;

/** Tells how a request ended: with its answer, or as its caller had gone. */
function watch(request: IncomingMessage, response: ServerResponse, begun: NonNullable<Watcher['begun']>): void {
  const ended = begun(request, response);
  response.once('close', () => ended(response.statusCode, !response.writableFinished));
}

const METRICS = '/metrics';

async function answerMetrics(response: ServerResponse, metrics: () => Promise<string>): Promise<void> {
  const text = await metrics();
  response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', ...securityHeaders }).end(text);
}

const closingHealth: Health = {
  ready: false,
  error: { code: 'CLOSING', message: 'This server is closing: ask another, or again in a moment.' },
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

async function closeServer(server: Server, timeout: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), timeout);
  const closeIdle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(timer);
  clearInterval(closeIdle);
}

function hostInUrl(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
