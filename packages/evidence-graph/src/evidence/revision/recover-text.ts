import type { NodeRecord } from '../../dataset/dataset.js';
import { simplified } from '../../text/simplified.js';
import { passageDigest } from '../article.js';
import type { Span } from './judge.js';
import type { Points } from './tokens.js';

/** A passage of the published text that stands in the version, too. */
interface Found extends Span {
  readonly words: readonly string[];
  /** How much further it stands in the version. */
  readonly shift: number;
}

/** So long a passage seldom stands twice; a shorter one is known where it stands as far from the one before as it did. */
const LEAST_SURE = 12;

/**
 * The published text as far as the dataset and another version prove it: a passage of the version that has the digest of a place is what stood there.
 * What lies between two of these is taken from the version, too, where they are as far apart there and no place between them is another one. The rest
 * is unknown; all of it is where half of the places cannot be proved.
 */
export function recoverText(nodes: readonly NodeRecord[], version: readonly string[]): Points {
  const places = nodes.filter(({ type }) => type === 'Evidence' || type === 'UncitedPassage').map(({ properties }) => properties);
  const writings = [version, version.map(simplified)];
  const found = places.map((place) => passagesIn(writings, place));
  const isProved = found.filter((each) => each.length > 0).length >= places.length / 2;
  const sure = surePassages(found);
  const doubtful = places.filter((_, index) => found[index]?.length === 0).map(spanOf);
  const length = nodes.reduce(
    (most, { type, properties }) => (type === 'Source' ? Math.max(most, Number(properties.length ?? 0)) : most),
    0,
  );
  const text: (string | undefined)[] = Array.from({ length });
  if (!isProved) return text;
  for (const { start, words } of sure) text.splice(start, words.length, ...words);
  for (const { start, end, shift } of gapsBetween(sure)) {
    if (doubtful.some((place) => place.start < end && start < place.end)) continue;
    text.splice(start, end - start, ...version.slice(start + shift, end + shift));
  }
  return text;
}

/** A text in which some is unknown, with the terms of the places, which the dataset keeps. */
export function withTerms(text: Points, nodes: readonly NodeRecord[]): Points {
  const told = [...text];
  for (const { properties } of nodes) {
    const term = properties.exactStart === undefined ? [] : [...String(properties.exact)];
    told.splice(Number(properties.exactStart), term.length, ...term);
  }
  return told;
}

const spanOf = ({ start, end }: NodeRecord['properties']): Span => ({ start: Number(start), end: Number(end) });

/** What lies between passages that follow one another, where both moved by as much. */
function gapsBetween(passages: readonly Found[]): (Span & { readonly shift: number })[] {
  const gaps: (Span & { shift: number })[] = [];
  let last: Found | undefined;
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    if (last && last.end < passage.start && last.shift === passage.shift)
      gaps.push({ start: last.end, end: passage.start, shift: passage.shift });
    if (!last || passage.end > last.end) last = passage;
  }
  return gaps;
}

/** Of the passages that may be the one of a place, that which moved as the place before did; else the first of those that are long. */
function surePassages(places: readonly (readonly Found[])[]): Found[] {
  const sure: Found[] = [];
  for (const passages of [...places].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))) {
    const along = passages.find(({ shift }) => shift === (sure.at(-1)?.shift ?? 0));
    const chosen = along ?? passages.find(({ start, end }) => end - start >= LEAST_SURE);
    if (chosen) sure.push(chosen);
  }
  return sure;
}

/** Each passage of a version that may be the one of a place; where it has a term, it can only stand about that. */
function passagesIn(writings: readonly (readonly string[])[], place: NodeRecord['properties']): Found[] {
  const { exact, exactStart, digest } = place;
  const { start, end } = spanOf(place);
  const length = end - start;
  const term = exact === undefined ? undefined : [...String(exact)];
  const lead = Number(exactStart) - start;
  const found = new Map<number, Found>();
  for (const points of writings) {
    for (let at = 0; at + length <= points.length; at += 1) {
      if (term && exactStart !== undefined && !term.every((each, n) => points[at + lead + n] === each)) continue;
      const words = points.slice(at, at + length);
      if (!found.has(at) && passageDigest(words.join('')) === digest) found.set(at, { start, end, words, shift: at - start });
    }
  }
  return [...found.values()];
}
