import type { Graph } from '../graph/create-graph.js';
import { printSdl } from '../graph/print-sdl.js';
import type { HandlerOptions, Health } from './options.js';
import { json } from './response.js';
import type { Route } from './routes.js';

export interface PlainRoutesOptions extends Required<Pick<HandlerOptions, 'introspection' | 'health'>> {
  readonly graph: Graph;
}

/** What every server of a graph answers beside operations. */
export function plainRoutes({ graph, introspection, health }: PlainRoutesOptions): [path: string, route: Route][] {
  let printed: string | undefined;
  const sdl = (): string => {
    printed ??= printSdl(graph.schema);
    return printed;
  };
  const isReady = shared(health);
  return [
    ['/health', () => json(200, { status: 'ok' })],
    ['/ready', async () => readiness(await isReady())],
    ...(introspection
      ? [['/schema.graphql', () => file('application/graphql; charset=utf-8', sdl())] satisfies [string, Route]]
      : []),
  ];
}

/** Asks once for all who wait, however many ask. */
function shared<T>(ask: () => T | Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= (async () => ask())().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}

const readiness = (health: Health): Response =>
  health.ready
    ? json(200, { status: 'ready' })
    : json(503, { status: 'not ready', code: health.error.code, message: health.error.message });

export const file = (type: string, body: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' } });
