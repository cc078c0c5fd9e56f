import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { randomPagesSpec } from '../../packages/evidence-graph/test/execution/random-pages-spec.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

describeNeo4j('the store in Neo4j', () => {
  randomPagesSpec('Neo4j', async () => {
    await clearData();
    // It is the answers that count here, however busy the machine is.
    return new Neo4jStore({ ontology: libraryOntology, ...connectionOptions(), transactionTimeout: 60_000 });
  });
});
