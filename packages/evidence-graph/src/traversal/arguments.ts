import { userInputError } from '../execution/error.js';
import { candidateIds, idsOf, MAX_CANDIDATES, nearestIds } from '../execution/look-ups.js';
import { type Direction, stored } from '../plan/shape.js';
import { didYouMean } from '../text/similar.js';
import { type ExplorableGraph, subjectMatterNodeTypes } from './graph.js';

/** How small and how large an argument may be, and what it is where it is not given. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly default?: number;
}

/** Refuses a number outside its bounds. */
export function assertWithin(argument: string, value: number, { least, most }: Bounds): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw userInputError(`\`${argument}\` is ${value}; give a whole number from ${least} to ${most}.`);
  }
}

/** Refuses a list that is too short, too long, or names something twice. */
export function assertList(argument: string, list: readonly string[], least: number, most: number): void {
  if (list.length < least || list.length > most) {
    throw userInputError(`\`${argument}\` names ${list.length}; give ${least} to ${most}.`);
  }
  const repeated = list.find((each, index) => list.indexOf(each) !== index);
  if (repeated !== undefined) throw userInputError(`\`${argument}\` names "${repeated}" twice; give each once.`);
}

/** Refuses relationship types that the ontology does not have. */
export function assertTypes({ ontology }: ExplorableGraph, argument: string, types: readonly string[]): void {
  const unknown = types.find((type) => !Object.hasOwn(ontology.relationships, type));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, Object.keys(ontology.relationships));
    throw userInputError(`\`${argument}\` names "${unknown}", which is no relationship type.${hint}`);
  }
}

/** Refuses ids that are of no node to walk from, whichever argument names them. */
export async function assertNodes(
  { ontology, store }: ExplorableGraph,
  named: Readonly<Record<string, readonly string[]>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const ids = Object.values(named).flat();
  const types = subjectMatterNodeTypes(ontology).map(({ name }) => name);
  const read = store.prepare({
    roots: [
      {
        kind: 'ids',
        field: 'ids',
        ids: 0,
        selection: { layouts: [{ types, columns: [stored('node', 'id')], entries: [] }] },
      },
    ],
    slots: ['values'],
  });
  const [rows = []] = await read([ids], signal);
  const missing = ids.find((_, index) => rows[index] === null);
  const argument = Object.keys(named).find((name) => missing !== undefined && named[name]?.includes(missing));
  if (missing === undefined || argument === undefined) return;
  const candidates = candidateIds(await store.prepare(idsOf('node', types))([MAX_CANDIDATES], signal));
  const [nearest] = nearestIds(missing, candidates);
  const hint = nearest ? `Did you mean "${nearest}"?` : 'Ask for `id` where entities are listed; it looks like "Type:key".';
  throw userInputError(`\`${argument}\` names "${missing}", which is no entity of this graph. ${hint}`);
}

/** A direction to follow relationships in. */
export type WalkDirection = Direction | 'BOTH';
