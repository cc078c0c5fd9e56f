import { limitError } from './error.js';
import { levels } from './levels.js';

/** The most values that the variables of an operation may have, and how deep within one another. */
const MAX_VALUES = 5_000;
const MAX_LEVELS = 100;

/** Refuses variables that are too many or too deep, before they are coerced. */
export function assertVariables(variables: Readonly<Record<string, unknown>>): void {
  let count = 0;
  for (const [name, value] of Object.entries(variables)) {
    let depth = 0;
    for (const level of levels(value)) {
      depth += 1;
      if (depth > MAX_LEVELS) throw tooMany(name, MAX_LEVELS, 'levels');
      for (const each of level) count += Object.keys(each).length;
      if (count > MAX_VALUES) throw tooMany(name, MAX_VALUES, 'values');
    }
  }
}

const tooMany = (name: string, limit: number, what: string): Error =>
  limitError(
    `The variables have ${limit + 1} ${what} or more, the last of them in \`$${name}\`; at most ${limit} are allowed. Ask in several requests.`,
    limit,
  );
