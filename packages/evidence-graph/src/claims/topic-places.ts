import { partsOf } from './beginnings.js';
import type { Finder } from './finder.js';
import { CLAUSE, clausesOf, type Span } from './text.js';

/** Where a sentence has all words of a topic: in each clause that has them all by itself, or else once. */
export function placesOfTopic(plain: string, words: readonly Finder[]): Span[] {
  const parts = partsOf(plain);
  const place = placeOfTopic(plain, words, parts);
  if (!place) return [];
  const own = clausesOf(plain).flatMap(({ start, end }) => {
    const here = placeOfTopic(plain.slice(start, end), words, parts);
    return here ? [{ start: here.start + start, end: here.end + start }] : [];
  });
  return own.length > 1 ? own : [place];
}

/** Where a sentence has all words of a topic, in as few clauses as hold them. */
function placeOfTopic(plain: string, words: readonly Finder[], parts: ReadonlySet<string>): Span | undefined {
  const places: Span[][] = [];
  for (const finder of words) {
    const found = finder.placesIn(plain, parts);
    if (found.length === 0) return undefined;
    places.push(found);
  }
  const anchors = places[0] as Span[];
  let best: Span | undefined;
  for (const anchor of anchors) {
    const nearest = places.map((each) => each.reduce((near, place) => (gap(place, anchor) < gap(near, anchor) ? place : near)));
    const span = { start: Math.min(...nearest.map(({ start }) => start)), end: Math.max(...nearest.map(({ end }) => end)) };
    if (!best || span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}

const gap = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** The clauses that hold a place, and those around them that hold no other. */
export function windowOf(plain: string, place: Span, all: readonly Span[]): Span {
  const others = all.filter((other) => other.end <= place.start || other.start >= place.end);
  const marks = [...plain.matchAll(CLAUSE)].map(({ index }) => index);
  const left = Math.max(0, ...others.filter(({ end }) => end <= place.start).map(({ end }) => end));
  const right = Math.min(plain.length, ...others.filter(({ start }) => start >= place.end).map(({ start }) => start));
  const own = {
    start: (marks.filter((mark) => mark < place.start).at(-1) ?? -1) + 1,
    end: marks.find((mark) => mark >= place.end) ?? plain.length,
  };
  const start = left === 0 ? 0 : (marks.find((mark) => mark >= left && mark < place.start) ?? place.start - 1) + 1;
  const end =
    right === plain.length ? plain.length : (marks.filter((mark) => mark >= place.end && mark <= right).at(-1) ?? right);
  return { start: Math.min(start, own.start), end: Math.max(end, own.end) };
}
