import type { Graph } from '../graph/create-graph.js';
import type { ServeOptions } from '../http/serve.js';
import type { Watcher } from '../http/watcher.js';
import type { StoreWatcher } from '../observation/watched-store.js';
import { storeWatchedBy, watchedBy } from '../observation/watchers.js';
import type { GraphWatchers } from './load-graph.js';

export interface ObservationFlags {
  readonly metrics?: boolean;
  readonly log: 'text' | 'json';
  readonly traces?: boolean;
}

/** Who is told what a server does: its options, the graph's, and the graph itself where its operations are told. */
export interface Observed {
  readonly server: Pick<ServeOptions, 'watcher' | 'metrics' | 'onError' | 'onErrorCode' | 'onLookUp'>;
  readonly graph: GraphWatchers;
  readonly wrapped: (graph: Graph) => Graph;
}

/** Loads what is asked for alone: without, a server tells nothing and does nothing for it. */
export async function observe({ metrics: isMeasured, log, traces: isTraced }: ObservationFlags): Promise<Observed> {
  if (!isMeasured && log === 'text' && !isTraced) return { server: {}, graph: {}, wrapped: (graph) => graph };
  const metrics = isMeasured ? new (await import('../observation/metrics.js')).Metrics() : undefined;
  const requests = log === 'json' ? (await import('../observation/request-log.js')).createRequestLog(process.stderr) : undefined;
  const traces = isTraced ? await import('../observation/traces.js') : undefined;
  const watchers: readonly Watcher[] = [metrics?.watcher, requests?.watcher].filter((each) => each !== undefined);
  const ofStore: readonly StoreWatcher[] = [metrics?.storeWatcher, traces?.tracedReads].filter((each) => each !== undefined);
  return {
    server: {
      ...(watchers.length > 0 ? { watcher: watchedBy(watchers) } : {}),
      ...(metrics ? { metrics: metrics.text, onErrorCode: metrics.onErrorCode, onLookUp: metrics.onLookUp } : {}),
      ...(requests ? { onError: requests.onError } : {}),
    },
    graph: { store: ofStore.length > 0 ? storeWatchedBy(ofStore) : undefined, onCost: metrics?.onCost },
    wrapped: traces?.tracedGraph ?? ((graph) => graph),
  };
}
