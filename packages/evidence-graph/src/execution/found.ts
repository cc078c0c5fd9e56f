import type { PromiseOrValue } from '../plan/read.js';
import { StoreError } from '../plan/store-error.js';
import type { Run } from './object-plan.js';
import { isPromiseLike } from './promise.js';

/** What a hand-written function gave or threw. */
export type Found = { readonly value: unknown } | { readonly error: unknown };

/** What a finder gave, for the field that it answers; throws what it threw. */
export function foundOf({ found }: Run, index: number): unknown {
  const each = found[index] as Found; // every finder has run before a field is completed
  if ('error' in each) throw each.error;
  return each.value;
}

/** What a finder gave; nothing where it threw: then nothing is read for it. */
export const givenBy = (found: Found | undefined): unknown => (found && 'value' in found ? found.value : undefined);

type Finder = (run: Run) => unknown;

/**
 * Runs the hand-written functions of an operation: side by side, or in turn, as mutations must. What one throws is kept for its field;
 * where the store cannot answer, the request is refused as a whole.
 */
export function findAll(finders: readonly Finder[], run: Run, inTurn: boolean): PromiseOrValue<readonly Found[]> {
  return inTurn ? findInTurn(finders, run) : findSideBySide(finders, run);
}

async function findInTurn(finders: readonly Finder[], run: Run): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const finder of finders) found.push(await find(finder, run));
  return found;
}

function find(finder: Finder, run: Run): PromiseOrValue<Found> {
  try {
    const value = finder(run);
    return isPromiseLike(value) ? Promise.resolve(value).then(gave, threw) : gave(value);
  } catch (error) {
    return threw(error);
  }
}

function findSideBySide(finders: readonly Finder[], run: Run): PromiseOrValue<readonly Found[]> {
  const found = finders.map((finder) => find(finder, run));
  return found.some(isPromiseLike) ? Promise.all(found) : (found as Found[]); // none is a promise
}

const gave = (value: unknown): Found => ({ value });

function threw(error: unknown): Found {
  if (error instanceof StoreError) throw error;
  return { error };
}
