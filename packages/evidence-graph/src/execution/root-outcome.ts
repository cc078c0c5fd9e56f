import type { PromiseOrValue } from '../plan/read.js';
import { StoreError } from '../plan/store-error.js';
import type { ExecutionContext } from './object-plan.js';
import { isPromiseLike } from './promise.js';

/** What a hand-written function gave or threw. */
export type RootOutcome = { readonly value: unknown } | { readonly error: unknown };

/** What a finder gave, for the field that it answers; throws what it threw. */
export function outcomeOf({ found }: ExecutionContext, index: number): unknown {
  const each = found[index] as RootOutcome; // every finder has run before a field is completed
  if ('error' in each) throw each.error;
  return each.value;
}

/** What a finder gave; nothing where it threw: then nothing is read for it. */
export const givenBy = (found: RootOutcome | undefined): unknown => (found && 'value' in found ? found.value : undefined);

type Finder = (run: ExecutionContext) => unknown;

/**
 * Runs the hand-written functions of an operation: side by side, or in turn, as mutations must. What one throws is kept for its field;
 * where the store cannot answer, the request is refused as a whole.
 */
export function findAll(
  finders: readonly Finder[],
  run: ExecutionContext,
  inTurn: boolean,
): PromiseOrValue<readonly RootOutcome[]> {
  return inTurn ? findInTurn(finders, run) : findSideBySide(finders, run);
}

async function findInTurn(finders: readonly Finder[], run: ExecutionContext): Promise<readonly RootOutcome[]> {
  const found: RootOutcome[] = [];
  for (const finder of finders) found.push(await find(finder, run));
  return found;
}

function find(finder: Finder, run: ExecutionContext): PromiseOrValue<RootOutcome> {
  try {
    const value = finder(run);
    return isPromiseLike(value) ? Promise.resolve(value).then(gave, threw) : gave(value);
  } catch (error) {
    return threw(error);
  }
}

function findSideBySide(finders: readonly Finder[], run: ExecutionContext): PromiseOrValue<readonly RootOutcome[]> {
  const found = finders.map((finder) => find(finder, run));
  return found.some(isPromiseLike) ? Promise.all(found) : (found as RootOutcome[]); // none is a promise
}

const gave = (value: unknown): RootOutcome => ({ value });

function threw(error: unknown): RootOutcome {
  if (error instanceof StoreError) throw error;
  return { error };
}
