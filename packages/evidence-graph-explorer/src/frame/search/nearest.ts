/** How many texts that are nearest are looked for at once. */
const most = 6;
/** A beginning of a word is worth a search from so many letters on. */
const shortest = { letters: 3, characters: 1 };

/** What is searched for where all of some words are not found: each of them; of one alone, its beginnings, the longest first. */
export function nearestTo(text: string): string[] {
  const words = wordsIn(text);
  const all = words.length > 1 ? words : beginningsOf(words[0] ?? text);
  return [...new Set(all)].filter((word) => word !== text).slice(0, most);
}

/** The words of a text, of Chinese too, where none stand apart. */
const wordsIn = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment : [],
  );

function beginningsOf(word: string): string[] {
  const characters = [...word];
  const least = /[\u2e80-\uffef]/u.test(word) ? shortest.characters : shortest.letters;
  return characters
    .map((_, index) => characters.slice(0, characters.length - 1 - index).join(''))
    .filter((beginning) => [...beginning].length >= least);
}
