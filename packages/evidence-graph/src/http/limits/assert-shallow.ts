import { levels } from '../../execution/levels.js';
import { limitError } from '../error.js';

/** Refuses variables nested too deep for recursive coercion. */
export function assertShallow(variables: unknown, maxNesting: number): void {
  let nesting = 0;
  for (const _ of levels(variables)) {
    nesting += 1;
    if (nesting > maxNesting) throw limitError('levels in its variables or more', nesting, maxNesting);
  }
}
