/** npx create-next-app, then: npm install delegate-election-graph evidence-graph graphql @pothos/core */
import seed from 'delegate-election-graph/dataset.json';
import { createMemoryGraph } from 'delegate-election-graph/graph';
import { createFetchHandler } from 'evidence-graph/fetch';

const answer = createFetchHandler({ graph: createMemoryGraph(seed.dataset) });

export const dynamic = 'force-dynamic';
export { answer as GET, answer as POST };
