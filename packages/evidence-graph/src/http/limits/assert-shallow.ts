import { limitError } from '../error.js';

/** Refuses variables nested too deep for recursive coercion. Walks level by level, so that none is too deep for itself. */
export function assertShallow(variables: unknown, maxNesting: number): void {
  let level = [variables].filter(isContainer);
  for (let nesting = 1; level.length > 0; nesting += 1) {
    if (nesting > maxNesting) throw limitError('levels in its variables or more', nesting, maxNesting);
    level = level.flatMap((each) => Object.values(each)).filter(isContainer);
  }
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
