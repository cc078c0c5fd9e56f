/**
 * The one order of values: numbers by size, false before true, strings by Unicode code point; nulls last ascending and,
 * as descending turns everything round, first descending.
 */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1;
  if (b === null || b === undefined) return -1;
  // Import refuses characters above U+FFFF in properties, so UTF-16 units sort as code points do.
  return (a as string | number | boolean) < (b as string | number | boolean) ? -1 : 1;
}
