import { Neo4jUnavailable, type RunningNeo4j, type StartOptions } from './running.js';

/** The Neo4j that `NEO4J_URI` names: it is taken for the newest release. Tests write to it and delete from it. */
export function fromEnvironment({ release }: StartOptions): RunningNeo4j {
  const { NEO4J_URI: uri, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  if (!uri) throw new Neo4jUnavailable('NEO4J_URI is not set');
  if (release !== 'newest') throw new Neo4jUnavailable('NEO4J_URI is for the newest release only');
  return { uri, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE, release, stop: async () => {} };
}
