import type { Named, Stage, Step } from '../../../src/explorer/procedure/procedure-reader.js';

export const named = (id: string, how: Named['how'] = {}): Named => ({ id, zh: `${id}（中）`, en: id, how });

/** Nodes as an answer lists them. */
export const listOf = <Node>(...nodes: Node[]): { nodes: Node[] } => ({ nodes });

/** A step of which nothing is said but what is given; `next` are the steps that it precedes. */
export const step = (id: string, next: readonly string[] = [], rest: Partial<Step> = {}): Step => ({
  ...named(id),
  evidence: [],
  decidedBy: listOf(),
  performedBy: listOf(),
  proposedBy: listOf(),
  submittedBy: listOf(),
  participants: listOf(),
  appliesTo: listOf(),
  consults: listOf(),
  decidedAt: listOf(),
  actsOnMajorityOf: listOf(),
  precedes: {
    edges: next.map((to) => ({ node: { id: to }, relationship: { id: `${id}>${to}`, basis: 'LISTED', assertion: 'STATED' } })),
  },
  ...rest,
});

export const stage = (id: string, ...steps: readonly string[]): Stage => ({
  ...named(id),
  steps: { nodes: steps.map((each) => ({ id: each })) },
  guardedBy: listOf(),
  means: listOf(),
});
