/** The graph over Neo4j behind the product's own HTTP server: `node ours.mjs <connection>`. */
import { serve } from '../../packages/evidence-graph/dist/http/serve.js';
import { Neo4jStore } from '../../packages/evidence-graph/dist/stores/neo4j/neo4j-store.js';
import { announce } from '../shared/announce.mjs';
import { createBenchGraph } from './graph.mjs';
import { benchOntology } from './ontology.mjs';

const store = new Neo4jStore({ ontology: benchOntology, ...JSON.parse(process.argv[2]) });
const server = await serve({ graph: createBenchGraph(store), port: 0, onError: console.error });
announce(`http://127.0.0.1:${server.port}/graphql`);
