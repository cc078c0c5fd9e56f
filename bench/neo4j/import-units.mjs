/**
 * Imports all nodes and what units have to do with each other: `node import-units.mjs <connection> <congresses> <quota>`, where so much is
 * added to every quota. Tells the process that started it how far it is.
 */
import { Neo4jStore } from '../../packages/evidence-graph/dist/stores/neo4j/neo4j-store.js';
import { benchOntology } from './ontology.mjs';
import { records } from './records.mjs';

const KEPT = ['FOLLOWS', 'HAS_STAGE', 'HAS_UNIT', 'REPORTS_TO'];

const [connection, congresses, quota] = process.argv.slice(2);
const { nodes, relationships } = records(Number(congresses));
const lazily = (iterate) => ({ [Symbol.iterator]: iterate });

function* changedNodes() {
  for (const node of nodes) {
    const { properties } = node;
    yield node.type === 'Unit' ? { ...node, properties: { ...properties, quota: properties.quota + Number(quota) } } : node;
  }
}

function* keptRelationships() {
  for (const each of relationships) if (KEPT.includes(each.type)) yield each;
}

const store = new Neo4jStore({ ontology: benchOntology, ...JSON.parse(connection) });
const all = { nodes: lazily(changedNodes), relationships: lazily(keptRelationships) };
const report = await store.import(all, { onProgress: (progress) => process.send(progress) });
await store.close();
process.send({ step: 'done', ...report });
process.disconnect();
