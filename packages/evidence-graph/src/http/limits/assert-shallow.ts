import { limitError } from '../error.js';

/** Refuses variables nested too deep for recursive coercion. Walks level by level, so that none is too deep for itself. */
export function assertShallow(variables: unknown, maxNesting: number): void {
  let level = isContainer(variables) ? [variables] : [];
  for (let nesting = 1; level.length > 0; nesting += 1) {
    if (nesting > maxNesting) throw limitError('levels in its variables or more', nesting, maxNesting);
    const below: Container[] = [];
    for (const each of level) {
      for (const key in each) {
        const value = each[key];
        if (isContainer(value)) below.push(value);
      }
    }
    level = below;
  }
}

type Container = Readonly<Record<string, unknown>>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
