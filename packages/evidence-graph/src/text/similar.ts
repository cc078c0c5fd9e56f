import { distance } from 'fastest-levenshtein';

/** Longer names are compared by their start: what is near is a hint, not an answer. */
const MAX_LENGTH = 100;

/**
 * The names most like a given one, best first: those that contain it or stand in it, then those of which few letters differ.
 * Where only a `part` of them is compared, the whole decides between equals.
 */
export function similarNames(given: string, names: readonly string[], most = 1, part = whole): string[] {
  const ranked = names.flatMap((name) => {
    const rank = unlikeness(start(part(given)), start(part(name)));
    return rank === undefined ? [] : [{ name, rank, tie: distance(start(given), start(name)) }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.tie - b.tie || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, most).map(({ name }) => name);
}

/** A question to put behind what is wrong; empty where no name is like the given one. */
export function didYouMean(given: string, names: readonly string[], most = 1): string {
  const similar = similarNames(given, names, most).map((name) => JSON.stringify(name));
  return similar.length > 0 ? ` Did you mean ${similar.join(' or ')}?` : '';
}

/** How far one name is from another; undefined where they have too little in common. */
function unlikeness(given: string, name: string): number | undefined {
  const [a, b] = [given.toLowerCase(), name.toLowerCase()];
  const differing = distance(a, b);
  if (Math.min(a.length, b.length) >= MIN_PART && (a.includes(b) || b.includes(a))) return differing - MAX_LENGTH;
  return differing <= Math.floor(a.length * 0.4) + 1 ? differing : undefined;
}

/** A part of a name that is worth finding has so many letters at least. */
const MIN_PART = 3;

const whole = (name: string): string => name;
const start = (name: string): string => name.slice(0, MAX_LENGTH);
