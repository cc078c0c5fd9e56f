import neo4j, { type Driver } from 'neo4j-driver';

export interface ConnectionOptions {
  /** `neo4j://`, `bolt://`, or these with `+s` for encryption. */
  readonly uri: string;
  /** @default 'neo4j' */
  readonly username?: string | undefined;
  /** Without one, none is sent: for a server without authentication. */
  readonly password?: string | undefined;
  /** @default the server's default database */
  readonly database?: string | undefined;
  /** Milliseconds after which Neo4j gives up a read; two seconds later it is given up here. @default 5000 */
  readonly transactionTimeout?: number | undefined;
  /** Milliseconds within which a read that failed for a passing reason is tried again. @default 4000 */
  readonly retryTimeout?: number | undefined;
}

/** Milliseconds within which a connection is made or found to be alive. */
export const CONTACT = 3_500;
/** Milliseconds within which what failed for a passing reason is tried again. */
export const RETRY_TIMEOUT = 4_000;
/** Milliseconds that a connection is idle before it must prove that it is alive. */
const IDLE = 1_000;

/** Connects with its first use. Throws where the address is none. */
export function createDriver({ uri, username = 'neo4j', password }: ConnectionOptions): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    fetchSize: -1,
    connectionTimeout: CONTACT,
    connectionAcquisitionTimeout: CONTACT,
    connectionLivenessCheckTimeout: IDLE,
    maxTransactionRetryTime: RETRY_TIMEOUT,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'evidence-graph',
  });
}
