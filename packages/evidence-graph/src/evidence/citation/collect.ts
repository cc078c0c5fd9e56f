import type { Attached } from '../../execution/attachment.js';
import type { Label } from '../../ontology/language.js';
import type { CitedSource, Place } from './selection.js';

/** One place in the source, and what in the answer rests on it. */
export interface Citation {
  readonly evidence: string;
  readonly source: string;
  readonly section: Place['section'];
  /** Unicode code points, from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
  /** The code point at which the term begins. */
  readonly exactStart: number | null;
  readonly digest: string;
  /** Where in `data` what rests on it stands, such as `concept.embodiedIn.nodes.0`: the first {@link MAX_PATHS}. */
  readonly paths: readonly string[];
}

/** What has no place of its own. */
export interface Uncited {
  readonly id: string;
  /** On what ground the graph holds it: `DERIVED`, `BACKGROUND`, `NOT_STATED`; null of what only tells how source and graph hang together. */
  readonly assertion: string | null;
  /** Where background knowledge comes from. */
  readonly attribution?: Label;
  /** The ids of what it is computed from; their places are among the citations, under the same paths. */
  readonly derivedFrom?: readonly string[];
  readonly paths: readonly string[];
}

/** An item of an answer with its grounds. */
export interface Grounded {
  readonly id: string;
  readonly assertion: string | null;
  readonly attribution: Label | undefined;
  readonly places: readonly Place[];
  readonly inputs: readonly { readonly id: string; readonly places: readonly Place[] }[];
}

export const MAX_PATHS = 100;

export interface Collected {
  readonly citations: readonly Citation[];
  readonly sources: readonly CitedSource[];
  readonly uncited: readonly Uncited[];
}

/** Lists each place once, in the order of the source, and each item without one, with all that rests on it. */
export function collectCitations(attached: readonly Attached[]): Collected {
  const paths = new Paths();
  const citations = new Map<string, Citation>();
  const sources = new Map<string, CitedSource>();
  const uncited = new Map<string, Uncited>();
  for (const { path: keys, value } of attached) {
    const path = keys.join('.');
    const { id, assertion, attribution, places, inputs } = value as Grounded; // as the plan of citations reads it
    for (const place of [...places, ...inputs.flatMap((input) => input.places)]) {
      const { id: evidence, section, source, ...span } = place;
      sources.set(source.id, source);
      citations.set(evidence, { evidence, source: source.id, section, ...span, paths: paths.add(evidence, path) });
    }
    if (places.length > 0) continue;
    const grounds = {
      ...(attribution ? { attribution } : {}),
      ...(inputs.length > 0 ? { derivedFrom: inputs.map((input) => input.id) } : {}),
    };
    uncited.set(id, { id, assertion, ...grounds, paths: paths.add(id, path) });
  }
  return {
    citations: [...citations.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.evidence < b.evidence ? -1 : 1)),
    sources: [...sources.values()],
    uncited: [...uncited.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The paths of each id, each once, bounded. */
class Paths {
  readonly #paths = new Map<string, Set<string>>();

  add(id: string, path: string): string[] {
    const all = this.#paths.get(id) ?? new Set();
    if (all.size < MAX_PATHS) all.add(path);
    this.#paths.set(id, all);
    return [...all];
  }
}
