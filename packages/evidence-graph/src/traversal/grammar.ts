import type { Noun } from '../ontology/define.js';

/** How a language puts the words of a sentence together. */
export interface Grammar {
  readonly space: string;
  readonly comma: string;
  readonly stop: string;
  /** What several remarks in brackets are parted by. */
  readonly semicolon: string;
  readonly brackets: readonly [open: string, close: string];
  /** A name within a sentence, where it is no title. */
  named(name: string, noun: Noun): string;
  /** A label as said of its subject. */
  agreeing(label: string, subject: Noun): string;
  /** What stands for what the clause before ended with; undefined where its name is repeated. */
  pronoun(noun: Noun): string | undefined;
}

/** A language that is written with spaces, and of which no more is known. */
const PLAIN: Grammar = {
  space: ' ',
  comma: ', ',
  stop: '.',
  semicolon: '; ',
  brackets: [' (', ')'],
  named: (name) => name,
  agreeing: (label) => label,
  pronoun: () => undefined,
};

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    ...PLAIN,
    named: (name, noun) => (noun === 'common' ? `the ${name}` : name),
    // What one `has from its founder`, several `have from their founder`.
    agreeing: (label, subject) => (subject === 'people' ? label.replace(/^\w+/, severally).replace(/\bits\b/, 'their') : label),
    pronoun: (noun) => (noun === 'person' || noun === 'people' ? 'who' : 'which'),
  },
  zh: { ...PLAIN, space: '', comma: '，', stop: '。', semicolon: '；', brackets: ['（', '）'] },
};

export const grammarOf = (language: string): Grammar => GRAMMARS[language] ?? PLAIN;

/** A verb of English in the plural, such as `are` of `is`, or `carry` of `carries`. */
function severally(verb: string): string {
  const plural = verb
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return PLURALS[verb] ?? plural;
}

const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };
