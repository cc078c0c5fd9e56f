import { relationshipEnds } from '../dataset/relationship-id.js';

/** The IDs of the nodes of a part: a relationship that is named stands for both its ends. */
export const nodesNamed = (ids: Iterable<string>): Set<string> =>
  new Set([...ids].flatMap((id) => Object.values(relationshipEnds(id) ?? { id })));

/** All IDs in the data of an answer, whatever they are called there. */
export function idsIn(data: unknown): string[] {
  if (typeof data === 'string') return /^\w+(?::[^\s:]+|\([^\s()]+\))$/.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(idsIn) : [];
}
