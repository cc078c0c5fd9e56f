import type { Fact } from './facts.js';
import type { Span } from './runs.js';
import type { Evidence } from './source-reader.js';

/** Words of the source on which facts rest: terms of evidence, those that overlap together. */
export interface Mark extends Span {
  readonly evidence: readonly Evidence[];
  /** What rests on the evidence, each once. */
  readonly facts: readonly Fact[];
}

/** Where the term of an evidence stands: at its start where nothing else is said. */
export function termOf({ start, exact, exactStart }: Evidence): { readonly start: number; readonly end: number } {
  const from = exactStart ?? start;
  return { start: from, end: from + [...exact].length };
}

/** The marks of some evidence, in the order of the source; no two overlap. */
export function marksOf(evidence: readonly Evidence[]): Mark[] {
  const groups: { start: number; end: number; evidence: Evidence[] }[] = [];
  const terms = evidence.map((one) => ({ ...termOf(one), one })).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, one } of terms) {
    const last = groups.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.evidence.push(one);
    } else groups.push({ start, end, evidence: [one] });
  }
  return groups.map((group) => ({ id: String(group.start), ...group, facts: factsOf(group.evidence) }));
}

/** What rests on some evidence, each once. */
export const factsOf = (evidence: readonly Evidence[]): Fact[] => [
  ...new Map(evidence.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact])).values(),
];
