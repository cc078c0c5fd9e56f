/** For workers, Deno and Bun, and any platform that takes a Fetch handler. */
import seed from 'delegate-election-graph/dataset.json' with { type: 'json' };
import { createMemoryGraph } from 'delegate-election-graph/graph';
import { createFetchHandler } from 'evidence-graph/fetch';

export default { fetch: createFetchHandler({ graph: createMemoryGraph(seed.dataset) }) };
