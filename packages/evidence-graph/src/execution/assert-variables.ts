import { limitError } from './error.js';

/** The most values that the variables of an operation may have, and how deep within one another. */
const MAX_VALUES = 5_000;
const MAX_LEVELS = 100;

/** Refuses variables that are too many or too deep, before they are coerced. Walks level by level, so that none is too deep for itself. */
export function assertVariables(variables: Readonly<Record<string, unknown>>): void {
  let count = 0;
  for (const [name, value] of Object.entries(variables)) {
    let level = [value].filter(isContainer);
    for (let depth = 1; level.length > 0; depth += 1) {
      if (depth > MAX_LEVELS) throw tooMany(name, MAX_LEVELS, 'levels');
      const below: object[] = [];
      for (const each of level) {
        for (const key in each) {
          count += 1;
          if (count > MAX_VALUES) throw tooMany(name, MAX_VALUES, 'values');
          const part = (each as Readonly<Record<string, unknown>>)[key];
          if (isContainer(part)) below.push(part);
        }
      }
      level = below;
    }
  }
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

const tooMany = (name: string, limit: number, what: string): Error =>
  limitError(
    `The variables have ${limit + 1} ${what} or more, the last of them in \`$${name}\`; at most ${limit} are allowed. Ask in several requests.`,
    limit,
  );
