import { addressOf } from '../state/address.js';
import { startScene, startState } from '../state/state.js';
import { idsOf } from '../views/query/answer.js';

/** Where the explorer shows what an answer names. */
export interface InGraph {
  readonly count: number;
  readonly address: string;
}

/** The way to the entities in the text of an answer; null where it names none, or is no JSON. */
export function inGraph(response: string | null | undefined, entityTypes: ReadonlySet<string>): InGraph | null {
  const ids = idsOf(dataOf(response), (name) => entityTypes.has(name));
  const scene = { ...startScene, added: ids };
  return ids.length > 0 ? { count: ids.length, address: `./${addressOf({ ...startState, scene })}` } : null;
}

function dataOf(response: string | null | undefined): unknown {
  try {
    return (JSON.parse(response ?? '') as { data?: unknown } | null)?.data;
  } catch {
    return undefined; // what is written while an operation runs, or when it failed
  }
}
