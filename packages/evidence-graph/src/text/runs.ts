/** Words that follow each other, written as one, as who leaves out the space between them types them: `bookshelf`. */
export interface Run {
  readonly run: string;
  /** Where its words stand in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const MAX_WORDS = 3;

/** The runs of a folded text: of two words and of three. */
export function runsOf(text: string): Run[] {
  const words = [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  return words.flatMap(({ start }, first) => {
    const following = words.slice(first, first + MAX_WORDS);
    return following.slice(1).map(({ end }, more) => ({
      run: following
        .slice(0, more + 2)
        .map(({ word }) => word)
        .join(''),
      start,
      end,
    }));
  });
}

/** A run as a line of its own, in capitals: no folded text has any, so no part of it is found. */
export const runLine = (run: string): string => `+${run.toUpperCase()}\n`;

export const isRunLine = (text: string): boolean => text.startsWith('+');
