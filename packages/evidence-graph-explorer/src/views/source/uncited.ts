import type { Part } from './outline.js';
import { leavesOf } from './outline.js';
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
  const byReason = new Map<string, Uncited[]>();
  for (const { start, end, reason } of [...uncovered].sort((a, b) => a.start - b.start)) {
    const leaf = leaves.find(({ section }) => start >= section.start && start < section.end);
    const text = leaf?.section.text ?? null;
    const words = leaf && text !== null ? new CodePoints(text, leaf.section.start).readable(start, end) : null;
    byReason.set(reason, [...(byReason.get(reason) ?? []), { leaf, length: end - start, words }]);
  }
  return byReason;
}
