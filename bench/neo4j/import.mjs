/** Imports the graph into an empty database and reports time and memory: `node import.mjs <connection> <congresses>`. */
import { Neo4jStore } from '../../packages/evidence-graph/dist/stores/neo4j/neo4j-store.js';
import { benchOntology } from './ontology.mjs';
import { records } from './records.mjs';

const [connection, congresses] = process.argv.slice(2);
const store = new Neo4jStore({ ontology: benchOntology, ...JSON.parse(connection) });
const began = performance.now();
const { nodes, relationships } = await store.import(records(Number(congresses)));
const seconds = (performance.now() - began) / 1000;
await store.close();
console.log(JSON.stringify({ nodes, relationships, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
