import type { Neo4jStoreOptions } from '../stores/neo4j/index.js';
import { usageError } from './command-error.js';

/** What the command line and the environment say of Neo4j. Empty counts as not said. */
export interface ConnectionFlags {
  readonly uri?: string;
  readonly username?: string;
  readonly database?: string;
}

export interface ConnectionSettings extends Pick<Neo4jStoreOptions, 'uri' | 'username' | 'password' | 'database'> {
  /** Host and port, as the operator is shown them. */
  readonly host: string;
}

/** Where the graph is kept, if it is not in this process. The password comes from the environment: others see a command line. */
export function connectionOf({ uri, username, database }: ConnectionFlags): ConnectionSettings | undefined {
  if (!uri) return undefined;
  return {
    uri,
    host: hostOf(uri),
    username: username || undefined,
    password: process.env.NEO4J_PASSWORD || undefined,
    database: database || undefined,
  };
}

/** As {@link connectionOf}, where the command needs Neo4j. */
export function requireConnection(flags: ConnectionFlags): ConnectionSettings {
  const connection = connectionOf(flags);
  if (connection) return connection;
  throw usageError(
    'It is not said which Neo4j to use. Set NEO4J_URI, such as neo4j://localhost:7687, with NEO4J_USERNAME and NEO4J_PASSWORD.',
  );
}

const schemes = /^(neo4j|bolt)(\+s|\+ssc)?:$/;

function hostOf(uri: string): string {
  const fault = addressFault(uri);
  if (fault !== undefined) throw usageError(fault);
  return new URL(uri).host;
}

/** What is wrong with an address of Neo4j. The messages do not repeat it: it may have a password in it. */
export function addressFault(uri: string): string | undefined {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (!url || !schemes.test(url.protocol) || !url.hostname) {
    return 'NEO4J_URI is no address of Neo4j. Write neo4j://HOST:7687, or neo4j+s:// where it is encrypted.';
  }
  if (url.username || url.password) {
    return 'NEO4J_URI holds a user or a password. Set NEO4J_USERNAME and NEO4J_PASSWORD, and leave them out there.';
  }
  return undefined;
}
