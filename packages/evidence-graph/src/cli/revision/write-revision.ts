import type { Passage, RevisedPlace, Revision } from '../../evidence/revision/compare-version.js';
import type { Change } from '../../evidence/revision/judge.js';
import { count } from '../terminal.js';

/** A place with the registered answers that have something of what rests on it. */
export interface ToldPlace extends RevisedPlace {
  readonly answers: readonly string[];
}

export interface ToldRevision extends Omit<Revision, 'places'> {
  readonly places: readonly ToldPlace[];
}

/** Places and facts by what became of them. */
export function tally({ places, facts }: Pick<Revision, 'places' | 'facts'>): Record<'places' | 'facts', Record<Change, number>> {
  const numbers = (all: Iterable<Change>) => {
    const counts: Record<Change, number> = { SAME: 0, MOVED: 0, CHANGED: 0, GONE: 0 };
    for (const each of all) counts[each] += 1;
    return counts;
  };
  return { places: numbers(places.map(({ change }) => change)), facts: numbers(facts.values()) };
}

/** What became of the places, as JSON has it. */
export function asData({ places, facts, added, isWholeKnown }: ToldRevision): object {
  const changed = [...facts].filter(([, change]) => change !== 'SAME').map(([id, change]) => ({ id, change }));
  return {
    ...tally({ places, facts }),
    changedFacts: changed,
    changedPlaces: places.filter(({ change }) => change !== 'SAME').map(({ term = null, ...place }) => ({ ...place, term })),
    added,
    isWholePublishedTextKnown: isWholeKnown,
  };
}

/** A text that keeps no more of the places is no version of the article. */
export const isAnotherText = ({ places }: Pick<Revision, 'places'>): boolean =>
  places.filter(({ change }) => change === 'GONE').length > 0.75 * places.length;

/** Each place that changed or is gone with what rests on it; those that moved alike in one line; then what was added. */
export function asLines({ places, added, isWholeKnown }: ToldRevision): string[] {
  const changed = places.filter(({ change }) => change === 'CHANGED' || change === 'GONE');
  return [
    ...changed.flatMap(placeLines),
    ...movedLines(places),
    ...added.map(({ start, end, words }) => `ADDED    ${span({ start, end })}  ${oneLine(words)}`),
    ...(isWholeKnown || changed.length === 0
      ? []
      : [
          'The published text is not given: of what changed, … stands for words that are not known. Give it with --published FILE.',
        ]),
  ];
}

function placeLines({ id, change, before, after, term, facts, derived, answers }: ToldPlace): string[] {
  const list = (what: string, all: readonly string[]) => (all.length > 0 ? [`         ${what}: ${all.join(', ')}`] : []);
  return [
    `${change.padEnd(7)}  ${id}  ${span(before)}${change === 'GONE' ? '' : ` → ${span(after)}`}`,
    `       - ${oneLine(before.words)}`,
    ...(change === 'GONE' ? [] : [`       + ${oneLine(after.words)}`]),
    ...(change === 'CHANGED' && term ? [`         its term still stands there: ${oneLine(term.words)}`] : []),
    ...list('rests on it', facts),
    ...list('follows from that', derived),
    ...list('answers', answers),
  ];
}

/** Neighbours that moved by as much make one line. */
function movedLines(places: readonly ToldPlace[]): string[] {
  const runs: ToldPlace[][] = [];
  let last: ToldPlace | undefined;
  for (const place of places) {
    if (place.change === 'MOVED') {
      const run = last && shiftOf(last) === shiftOf(place) ? runs.at(-1) : undefined;
      if (run) run.push(place);
      else runs.push([place]);
    }
    last = place.change === 'MOVED' ? place : undefined;
  }
  return runs.map((run) => {
    const whole = (spans: readonly Passage[]) => ({
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    });
    const [from, to] = [whole(run.map(({ before }) => before)), whole(run.map(({ after }) => after))];
    return `MOVED    ${span(from)} → ${span(to)}  ${count(run.length)} ${run.length === 1 ? 'place' : 'places'}`;
  });
}

const shiftOf = ({ before, after }: ToldPlace): number => after.start - before.start;
const span = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`;
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
