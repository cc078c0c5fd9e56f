import type { StoreError, StoreErrorCode } from '../plan/store-error.js';
import { CommandError } from './command-error.js';
import { ExitCode } from './exit-code.js';

/** What to do where the database has said what is wrong; else the message says it. */
const advice: Readonly<Record<StoreErrorCode, string>> = {
  STORE_UNAVAILABLE: 'Check NEO4J_URI, and that Neo4j runs there.',
  STORE_MISCONFIGURED: 'Check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.',
  STORE_NOT_READY: 'Run the command "import".',
  STORE_BUSY: 'Try again.',
  STORE_TIMEOUT: 'Try again, or give Neo4j more memory.',
};

/** Tells the operator what callers are not told: where the database is, and what it says. */
export function explainStoreFault({ code, message, cause }: StoreError, host: string): string {
  if (!(cause instanceof Error)) return `Neo4j at ${host}: ${message}`;
  return `${message}\nNeo4j at ${host}: ${gistOf(cause)}\n${advice[code]}`;
}

/** The command ends with it. */
export const storeFault = (fault: StoreError, host: string): CommandError =>
  new CommandError(explainStoreFault(fault, host), exitCodeOf(fault.code), { cause: fault });

export const exitCodeOf = (code: unknown): ExitCode => (code === 'STORE_UNAVAILABLE' ? ExitCode.NO_STORE : ExitCode.FAILED);

/** The driver's hints are long; what it was caused by is at their end. */
const gistOf = ({ message }: Error): string => message.replace(/^.*Caused by: /s, '');
