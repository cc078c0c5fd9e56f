import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../plan/store-error.js';

/** What callers are told of an error that the driver gives. Only a statement that Neo4j calls wrong is a fault of this program's own. */
export function explainFault(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const fault = (kind: StoreError['code'], message: string) => new StoreError(kind, message, { cause: error });
  const code = serverCode(error);
  if (code === undefined) return fault('STORE_UNAVAILABLE', "The graph's database cannot be reached now: try again later.");
  if (isRefused(error)) return fault('STORE_MISCONFIGURED', "The graph's database refuses the credentials that this server has.");
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return fault('STORE_MISCONFIGURED', 'The database that this server is to read does not exist.');
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return fault('STORE_TIMEOUT', "The graph's database took too long and gave up: ask for less at once.");
  }
  if (!code.startsWith('Neo.ClientError.') || PASSING.has(code)) {
    return fault('STORE_UNAVAILABLE', "The graph's database cannot answer now: try again later.");
  }
  return error;
}

export const silenceFault = (): StoreError =>
  new StoreError('STORE_UNAVAILABLE', "The graph's database does not answer: try again later.");

/** Whether the database does not take this server's word for who it is. */
export const isRefused = (error: unknown): boolean => serverCode(error)?.startsWith('Neo.ClientError.Security.') ?? false;

/** Whether the error is not what a database said, but what became of the connection to it. */
export const isLost = (error: unknown): boolean => serverCode(error) === undefined;

/** The code that Neo4j gave; the driver's own, and what it makes of an answer that is none, have no such code. */
const serverCode = (error: unknown): string | undefined =>
  error instanceof Neo4jError && error.code.startsWith('Neo.') ? error.code : undefined;

const PASSING = new Set(['Neo.ClientError.Cluster.NotALeader', 'Neo.ClientError.Database.DatabaseUnavailable']);
