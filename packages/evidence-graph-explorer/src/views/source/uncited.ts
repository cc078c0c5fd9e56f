import { groupBy } from '../../group-by.js';
import { holds, leavesOf, type Part } from './outline.js';
import { CodePoints } from './runs.js';
import type { Coverage } from './source-reader.js';

/** A part of the source on which no fact rests. */
export interface Uncited {
  /** The leaf it stands in; undefined where the outline has none there. */
  readonly leaf: Part | undefined;
  readonly length: number;
  /** Its words; null where the graph has not got them. */
  readonly words: string | null;
}

/** The parts on which no fact rests, by the reason, in the order of the source. */
export function uncitedByReason({ uncovered }: Coverage, outline: readonly Part[]): Map<string, Uncited[]> {
  const leaves = leavesOf(outline);
  const inOrder = [...uncovered].sort((a, b) => a.start - b.start);
  const byReason = groupBy(inOrder, ({ reason }) => reason);
  return new Map([...byReason].map(([reason, parts]) => [reason, parts.map((part) => uncitedIn(leaves, part))]));
}

function uncitedIn(leaves: readonly Part[], { start, end }: Coverage['uncovered'][number]): Uncited {
  const leaf = leaves.find(({ section }) => holds(section, start));
  const text = leaf?.section.text ?? null;
  const words = leaf && text !== null ? new CodePoints(text, leaf.section.start).readable(start, end) : null;
  return { leaf, length: end - start, words };
}
