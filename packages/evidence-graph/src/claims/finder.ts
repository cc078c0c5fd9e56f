import { beginningsOf, mayStand, partsOf } from './beginnings.js';
import { alternativesOf, closingOf, phrase } from './phrase.js';
import type { Span } from './text.js';
import type { Words } from './vocabulary.js';

/** One of the alternatives of words; compiled when a text may have it. */
interface Alternative {
  readonly words: Words;
  /** What it begins with, if that is known. */
  readonly beginnings: readonly string[] | undefined;
  pattern?: RegExp;
}

/** Finds words in texts. Of hundreds of alternatives a text has the beginnings of few: those alone are looked for. */
export class Finder {
  readonly #alternatives: readonly Alternative[];
  #last: { readonly parts: ReadonlySet<string>; readonly some: readonly Alternative[] } | undefined;

  constructor(words: Words) {
    this.#alternatives = flat(words).map((each) => ({ words: each, beginnings: beginningsOf(each) }));
  }

  /** Those that a text of these parts may have; it is asked for with its clauses. */
  #in(parts: ReadonlySet<string>): readonly Alternative[] {
    if (this.#last?.parts !== parts)
      this.#last = { parts, some: this.#alternatives.filter(({ beginnings }) => mayStand(beginnings, parts)) };
    return this.#last.some;
  }

  /** Where a text has the words, by place. The parts are those of the text, or of one that holds it. */
  placesIn(text: string, parts: ReadonlySet<string> = partsOf(text)): Span[] {
    const places: Span[] = [];
    for (const each of this.#in(parts)) {
      each.pattern ??= phrase(each.words);
      addPlaces(places, text, each.pattern);
    }
    return places.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** Adds where a text has a pattern: `matchAll` would copy the pattern each time. */
function addPlaces(places: Span[], text: string, pattern: RegExp): void {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = found.index + found[0].length;
    places.push({ start: found.index, end });
    if (found[0] === '') pattern.lastIndex += 1;
  }
}

/** Alternatives that are in no group; one that is a group is its own alternatives. */
function flat(words: Words): Words[] {
  return alternativesOf(words).flatMap((part) => {
    const text = part.trim();
    if (text === '') return [];
    return text.startsWith('(') && !text.startsWith('(?') && closingOf(text) === text.length - 1
      ? flat(text.slice(1, -1))
      : [text];
  });
}
