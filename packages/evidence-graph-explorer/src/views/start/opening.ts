import type { GraphClient } from '../../graph/graph-client.js';
import type { Localized } from '../../scene/scene.js';

/** A figure that says much of what the graph is about. */
export interface Fact {
  /** The ID of the node that says it. */
  readonly id: string;
  readonly figure: Localized;
  readonly label: Localized;
  /** Whether it is left out where there is little room. */
  readonly isMinor?: boolean;
  /** The ID of the evidence that it rests on, and the name of its place; null where it rests on none of its own. */
  readonly place: (Localized & { readonly evidence: string }) | null;
}

/** What the owner of a graph says at the start; without it, the start tells what the graph holds. */
export interface Opening {
  /** A question that the graph answers. */
  readonly headline: Localized;
  /** What the graph is made of; `{name}` stands for a count. */
  readonly lead: Localized;
  /** Words to search for. */
  readonly tries: readonly Localized[];
  /** Reads the counts that `lead` names, and the facts in their order. */
  read(client: GraphClient): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly facts: readonly Fact[] }>;
}
