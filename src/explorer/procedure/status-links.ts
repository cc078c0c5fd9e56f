import type { Named, Status } from './procedure-reader.js';

/** How surely one status leads to the next: by a step that is taken with those of the one and makes them those of the other. */
export type StatusLink = 'stated' | 'inferred' | 'not-stated';

export function linkBetween({ subjectTo }: Status, { producedBy }: Status): StatusLink {
  const makes = new Map(producedBy.nodes.map((step) => [step.id, step]));
  const leading = subjectTo.nodes.flatMap((step): [Named, Named][] => {
    const making = makes.get(step.id);
    return making ? [[step, making]] : [];
  });
  if (leading.length === 0) return 'not-stated';
  return leading.some((pair) => pair.every(({ how }) => how?.assertion !== 'INFERRED')) ? 'stated' : 'inferred';
}
