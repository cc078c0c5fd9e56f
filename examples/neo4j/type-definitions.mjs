// Needs @neo4j/introspector.
import { toGraphQLTypeDefs } from '@neo4j/introspector';

/**
 * The type definitions of an imported graph for @neo4j/graphql, which reads and writes nothing else. The introspector names a type by the
 * first of its labels in the alphabet: here it is told of the label of the type alone.
 */
export async function typeDefinitions(driver, graph, database = 'neo4j') {
  const run = async (text) => (await driver.executeQuery(text, {}, { database, routing: 'READ' })).records;
  const [found] = await run(`MATCH (n:${graph}) RETURN collect(DISTINCT n.type) AS types`);
  const types = found.get('types');
  const isTold = (labels) => labels.some((label) => types.includes(label));
  const named = (row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        ['nodeLabels', 'from', 'to'].includes(name) ? value.filter((label) => types.includes(label)) : value,
      ]),
    );
  const records = async (text) =>
    (await run(text))
      .map((record) => record.toObject())
      .filter(({ nodeLabels, from, to }) => [nodeLabels, from, to].every((labels) => !labels || isTold(labels)))
      .map((row) => ({ toObject: () => named(row) }));
  const session = () => ({
    readTransaction: (work) => work({ run: async (text) => ({ records: await records(text) }) }),
    close: async () => {},
  });
  const definitions = await toGraphQLTypeDefs(session, true);
  // @neo4j/graphql wants to be told that lists have no nulls, and Neo4j has no lists that do.
  return definitions.replaceAll(/\[(\w+)\]/g, '[$1!]');
}
