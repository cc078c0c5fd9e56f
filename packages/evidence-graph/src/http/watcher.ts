import type { IncomingMessage, ServerResponse } from 'node:http';

/** Is told what a server does: for metrics, logs and traces. */
export interface Watcher {
  /** A request has begun; what is returned is told its status, and whether the caller had gone before the answer was sent. */
  readonly begun?: (request: IncomingMessage, response: ServerResponse) => Ended;
  /** A request was not taken on, as there were too many. */
  readonly refused?: () => void;
}

export type Ended = (status: number, isAborted: boolean) => void;

export const routeNames = ['graphql', 'mcp', 'export', 'address', 'asset', 'probe', 'page', 'other'] as const;
export type RouteName = (typeof routeNames)[number];

const BY_PREFIX: readonly (readonly [string, RouteName])[] = [
  ['/graphiql/assets/', 'asset'],
  ['/assets/', 'asset'],
  ['/export/', 'export'],
  ['/id/', 'address'],
];
const BY_PATH = new Map<string, RouteName>([
  ['/', 'page'],
  ['/check', 'page'],
  ['/graphql', 'graphql'],
  ['/mcp', 'mcp'],
  ['/health', 'probe'],
  ['/ready', 'probe'],
  ['/metrics', 'probe'],
]);

/** One of few names, whatever is asked for: each is a label of metrics. */
export function routeOf(url = ''): RouteName {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  return BY_PATH.get(path) ?? BY_PREFIX.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'other';
}
