import type { Cited } from '../../findings/cited-place.js';

/** The evidence whose term has most in common with a name in the language of the source; the first of these. */
export function nearestQuote<Evidence extends Pick<Cited, 'exact'>>(
  name: string,
  evidence: readonly Evidence[],
): Evidence | undefined {
  const wanted = pairsOf(name);
  const common = ({ exact }: Evidence): number => [...pairsOf(exact)].filter((pair) => wanted.has(pair)).length;
  return [...evidence].sort((a, b) => common(b) - common(a))[0];
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
};
