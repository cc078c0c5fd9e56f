import { type Article, digestOf, readArticle } from './article.js';

/** An article as it was published, and how the file that it was read from differs. */
export interface SavedArticle {
  readonly article: Article;
  /** Empty where the file has the very bytes. */
  readonly differences: readonly string[];
}

/**
 * The published text, out of a file that an editor or a mail program has saved in another way: what was done to it is undone until its
 * SHA-256 is that of the published bytes, which proves that it is the same text. Undefined where it is another text.
 */
export function restoreArticle(bytes: Uint8Array, sha256: string): SavedArticle | undefined {
  for (const decoded of decodings(bytes)) {
    for (const { text, differences } of undone(decoded)) {
      const original = new TextEncoder().encode(text);
      if (digestOf(original) === sha256) return { article: readArticle(original), differences };
    }
  }
  return undefined;
}

interface Attempt {
  readonly text: string;
  readonly differences: readonly string[];
}

/** The bytes in each encoding in which they are a text: one has no mark of its own, so that only the hash tells. */
function* decodings(bytes: Uint8Array): Generator<Attempt> {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']) {
    const text = decode(bytes, encoding);
    if (text !== undefined)
      yield { text, differences: encoding === 'utf-8' ? [] : [`its encoding is ${encoding.toUpperCase()}`] };
  }
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Each way to undo what was done: every subset of the steps. */
function undone(decoded: Attempt): Attempt[] {
  let attempts = [decoded];
  for (const { difference, undo } of STEPS) {
    const further = attempts.flatMap(({ text, differences }) =>
      undo(text)
        .filter((each) => each !== text)
        .map((each) => ({ text: each, differences: [...differences, difference] })),
    );
    attempts = [...attempts, ...further];
  }
  return attempts;
}

interface Step {
  readonly difference: string;
  readonly undo: (text: string) => string[];
}

const STEPS: readonly Step[] = [
  { difference: 'it begins with a byte order mark', undo: (text) => [text.replace(/^\uFEFF/, '')] },
  {
    difference: 'its lines end in other characters',
    undo: (text) => [text.replace(/\r\n?/g, '\n'), text.replace(/\r\n?|\n/g, '\r\n')],
  },
  {
    difference: 'it has more or fewer line ends at its end',
    undo: (text) => {
      const trimmed = text.replace(/[\r\n]+$/, '');
      return [trimmed, `${trimmed}\n`, `${trimmed}\r\n`];
    },
  },
  { difference: 'its Unicode normalization form is another', undo: (text) => [text.normalize('NFC'), text.normalize('NFD')] },
];
