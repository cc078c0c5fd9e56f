/** @neo4j/graphql through graphql-yoga: `node neo4j-graphql.mjs <connection>`. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { announce } from '../../shared/announce.mjs';
import { typeDefinitions } from './type-definitions.mjs';

const { uri, username, password } = JSON.parse(process.argv[2]);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false, graphiql: false, landingPage: false }));
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}/graphql`));
