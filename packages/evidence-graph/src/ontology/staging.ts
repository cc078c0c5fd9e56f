/** What the labels of nodes end with that an import writes beside the graph that is served. */
const ENDING = '_Staging';

/** By which label a type, an interface or the graph goes beside the graph that is served. */
export const stagingLabel = (name: string): string => `${name}${ENDING}`;

/** What is wrong with names that are labels in a database: none may be taken for one of an import. */
export const stagingFaults = (names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => `${name} ends with ${ENDING}, as labels of imports do: give it another name`);
