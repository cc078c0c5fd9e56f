/** Makes a schema of the introspected types and asks it for some: tells what it has and what it finds, as JSON. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';
import { typeDefinitions } from './type-definitions.mjs';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
try {
  const typeDefs = await typeDefinitions(driver, process.argv[2]);
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const source = '{ electionUnits { id type } }';
  const { data, errors } = await graphql({ schema, source, contextValue: {} });
  if (errors) throw errors[0];
  // That it is told of instants shows in its types: to answer them it needs APOC.
  const instants = typeDefs.match(/\w+(?=: DateTime)/g);
  console.log(JSON.stringify({ instants, types: typeDefs.match(/(?<=^type )\w+(?= @node)/gm), ...data }));
} finally {
  await driver.close();
}
