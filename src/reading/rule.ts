import type { CitedGraph } from './cited-graph.js';

/** A thing that a rule has looked at. */
export interface Checked {
  /** Of the node or relationship; of a section where a place in it is wrong. */
  readonly id: string;
  /** What is wrong with it; undefined where the rule is kept. */
  readonly wrong: string | undefined;
}

/** What must hold of every graph that tells what an article says, and no more. */
export interface ReadingRule<G extends CitedGraph> {
  /** What a report calls it. */
  readonly name: string;
  /** What holds where it is kept. */
  readonly sentence: string;
  /** The way out of a breach. */
  readonly right: string;
  /** Looks at each thing that it is about. */
  readonly check: (graph: G) => readonly Checked[];
}

/** Looks at each of some things; `wrong` says what is wrong with one, if anything. */
export const each = <T extends { readonly id: string }>(
  things: readonly T[],
  wrong: (thing: T) => string | false | undefined,
): Checked[] => things.map((thing) => ({ id: thing.id, wrong: wrong(thing) || undefined }));
