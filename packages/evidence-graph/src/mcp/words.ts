/** Characters that end a line, move a cursor, turn the direction of a text, or are not seen at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;

/** A text of the graph on one line: what is data can look like nothing else. */
export const plain = (text: string, most = 400): string => {
  const line = text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
};

/** An object without what is null, undefined, empty or false: an answer is read for what it says. */
export const compact = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => !isNothing(each)));

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
