import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../plan/store-error.js';

/** What callers are told of a driver's error; an error that is none of the database's state stays as it is. */
export function explainFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const fault = (kind: StoreError['code'], message: string) => new StoreError(kind, message, { cause: error });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return fault('STORE_MISCONFIGURED', "The graph's database refuses the credentials that this server has.");
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return fault('STORE_MISCONFIGURED', 'The database that this server is to read does not exist.');
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return fault('STORE_TIMEOUT', "The graph's database took too long and gave up: ask for less at once.");
  }
  if (code.startsWith('Neo.TransientError.') || UNREACHABLE.has(code) || code.startsWith('Neo.DatabaseError.')) {
    return fault('STORE_UNAVAILABLE', "The graph's database cannot be reached now: try again later.");
  }
  return error;
}

export const silenceFault = (): StoreError =>
  new StoreError('STORE_UNAVAILABLE', "The graph's database does not answer: try again later.");

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Database.DatabaseUnavailable',
]);
