import { SIMPLIFIED, TRADITIONAL } from './simplified-table.js';

/** A Chinese character in the simplified script; as it is where it has one form only. Characters of several meanings share one: 後 and 后 are 后. */
export const simplified = (character: string): string => TABLE.get(character) ?? character;

const TABLE: ReadonlyMap<string, string> = (() => {
  const to = charactersOf(SIMPLIFIED);
  return new Map(charactersOf(TRADITIONAL).map((from, index) => [from, to[index] as string])); // both have as many
})();

/** Reads codes that are written as distances. */
function charactersOf(distances: string): string[] {
  let code = 0;
  return distances.split(' ').map((distance) => {
    code += Number.parseInt(distance, 36);
    return String.fromCharCode(code);
  });
}
