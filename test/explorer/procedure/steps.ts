import type { Agent, Step } from '../../../src/explorer/procedure/procedure-reader.js';

export const agent = (id: string, level: string | null = null): Agent => ({ id, zh: id, en: id, level });

const none = { nodes: [] };

/** A step of which nothing is said but what is given; `next` are the steps that it precedes. */
export const step = (id: string, next: readonly string[] = [], rest: Partial<Step> = {}): Step => ({
  id,
  zh: id,
  en: id,
  stage: null,
  performedBy: none,
  decidedBy: none,
  proposedBy: none,
  submittedBy: none,
  consults: none,
  decidedAt: none,
  produces: none,
  guardedBy: none,
  means: none,
  precedes: { edges: next.map((to) => ({ node: { id: to }, relationship: { id: `${id}>${to}`, basis: 'LISTED' } })) },
  ...rest,
});
