import type { ExecutionResult } from 'graphql';

/** A note that leaves the answer valid, in `extensions.warnings`. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  /** Where in the response. */
  readonly path?: readonly (string | number)[];
}

/** An answer gives no more warnings of one code. */
export const MAX_WARNINGS = 10;

/** The result with warnings behind those that it has. */
export function withWarnings(result: ExecutionResult, warnings: readonly Warning[]): ExecutionResult {
  if (warnings.length === 0) return result;
  const known = (result.extensions?.warnings ?? []) as readonly Warning[];
  return { ...result, extensions: { ...result.extensions, warnings: [...known, ...warnings] } };
}
