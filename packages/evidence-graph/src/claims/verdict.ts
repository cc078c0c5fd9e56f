import type { Span } from './text.js';

/** What a checker says of a claim, from the gravest. */
export const VERDICTS = ['CONTRADICTED', 'MISLEADING', 'NOT_STATED', 'IMPLIED', 'SUPPORTED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is said of a claim in a text. */
export interface Finding extends Span {
  readonly verdict: Verdict;
  /** What decided, by id: the nodes and relationships that say what is right, or that it is left open. */
  readonly on: readonly string[];
  /** What is right, or why it is judged so, by language. */
  readonly note: Note;
  /** Whether it is told of who does something, or of how many of them: a detail beside it that the graph has nothing of leaves it open. */
  readonly isOfWho?: boolean;
  /** Whether it holds for each of those it is told of, and so for the least and the greatest. */
  readonly isOfEach?: boolean;
  /** Whether it follows from a bare bound of a figure that is stated. */
  readonly isBound?: boolean;
}

/** A sentence to a reader in each language that the checker speaks. */
export interface Note {
  readonly zh: string;
  readonly en: string;
}

/** What a text comes to as one claim. Undefined where nothing is said. */
export function verdictOf(findings: readonly Finding[]): Verdict | undefined {
  const gravest = VERDICTS.find((verdict) => findings.some((each) => each.verdict === verdict));
  if (gravest !== 'IMPLIED') return gravest;
  // A bound beside the figure itself claims no more than the figure.
  const derived = findings.some(({ verdict, isBound }) => verdict === 'IMPLIED' && !isBound);
  return !derived && findings.some(({ verdict }) => verdict === 'SUPPORTED') ? 'SUPPORTED' : 'IMPLIED';
}
