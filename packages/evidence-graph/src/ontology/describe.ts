/** Stands between the two until it is known which languages a graph has. */
const MARK = '\u2063';

/** What the engine itself says of a type, field or argument, with its gloss in Chinese. */
export const describe = (english: string, chinese: string): string => `${english}${MARK}${chinese}`;

/** A description as the schema of a graph shows it: with the gloss where the graph has that language. */
export function shownDescription(description: string | null | undefined, languages: readonly string[]): string | undefined {
  const [english, chinese] = (description ?? '').split(MARK);
  if (!english) return undefined;
  return chinese !== undefined && languages.includes('zh') ? `${english} ${chinese}` : english;
}
