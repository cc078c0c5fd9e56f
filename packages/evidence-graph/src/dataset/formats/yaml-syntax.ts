import type { Document, ErrorCode } from 'yaml';
import type { TextFault } from './located.js';

interface Words {
  readonly wrong: string;
  readonly right: string;
}

/** What keeps a text from being YAML, in the words of those who write seeds; without what plain YAML does not have, where that is told. */
export const syntaxFaults = ({ errors, warnings }: Document, text: string, isPlainTold: boolean): TextFault[] =>
  [...errors, ...warnings]
    .filter(({ code }) => !(isPlainTold && NOT_PLAIN.has(code)))
    .map(({ code, message, pos: [offset] }) => ({ offset, ...wordsFor(code, message, text, offset) }));

const NOT_PLAIN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

function wordsFor(code: ErrorCode, message: string, text: string, offset: number): Words {
  if (code === 'MISSING_CHAR' && message.includes('quote')) return { wrong: 'A quote is not closed', right: 'Close it' };
  const words = WORDS[code];
  return typeof words === 'function' ? words(text.slice(offset)) : (words ?? OTHER);
}

const OTHER: Words = { wrong: 'This is no YAML', right: 'Look for a sign that is missing or too many here' };

const WORDS: Partial<Record<ErrorCode, Words | ((rest: string) => Words)>> = {
  BAD_DQ_ESCAPE: (rest) => ({
    wrong: `${rest.slice(0, 2)} is no escape`,
    right: 'Write \\\\ for a backslash, or put the text in single quotes',
  }),
  BAD_INDENT: {
    wrong: 'The indentation is wrong, or a bracket is not closed',
    right: 'Indent the entries of one map or list alike, and close each [ and {',
  },
  BAD_SCALAR_START: (rest) => ({ wrong: `A text cannot begin with ${rest[0] ?? ''}`, right: 'Put it in quotes' }),
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: 'There are two colons or a list in one entry',
    right: 'Begin a new line, or put a text that has a colon in quotes',
  },
  BLOCK_IN_FLOW: {
    wrong: 'Entries between brackets lack a comma, or are indented lines',
    right: 'Write them as [a, b] or { a: b, c: d }',
  },
  KEY_OVER_1024_CHARS: { wrong: 'A key has more than 1,024 characters', right: 'Look for a quote or bracket that is not closed' },
  MISSING_CHAR: { wrong: 'A comma, colon, bracket or space is missing', right: 'Add it' },
  MULTIPLE_DOCS: { wrong: 'A second document begins here', right: 'Write it in a file of its own, or remove this line' },
  MULTILINE_IMPLICIT_KEY: { wrong: 'A key stands on several lines', right: 'Write the key and its colon on one line' },
  TAB_AS_INDENT: { wrong: 'A tab indents the line', right: 'Indent it with spaces' },
  UNEXPECTED_TOKEN: (rest) => ({
    wrong: `${rest.match(/^\S{1,20}/)?.[0] ?? 'This'} cannot stand here`,
    right: 'Remove it, put a comma before it, or put the text in quotes',
  }),
};
