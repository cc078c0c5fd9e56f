import { Converter } from 'opencc-js';
import type { Span } from '../../packages/evidence-graph/src/evidence/revision/judge.js';
import type { Version, Writing } from './version.js';

/** An edit, as newspapers, other outlets and programs make them. */
export type Edit = (version: Version) => Version;

/** Where the edits of a text are made. */
export interface Targets {
  readonly figures: readonly [string, string];
  readonly word: readonly [old: string, other: string];
  /** A sentence by its first words, and what ends it. */
  readonly sentence: readonly [beginning: string, end: string];
  readonly sentenceToInsert: string;
  readonly adverb: readonly [before: string, adverb: string];
  /** The first words of paragraphs, in their order. */
  readonly paragraphs: readonly [string, string, string];
  /** What ends a paragraph. */
  readonly paragraphEnd: string;
  readonly furniture: readonly [before: string, behind: string];
}

const OTHER_QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '"': '”', "'": '’' };
const toTraditional = Converter({ from: 'cn', to: 't' });
const isHan = (character = ''): boolean => /\p{Script=Han}/u.test(character);

const writings: Readonly<Record<string, Writing>> = {
  quotes: (character) => OTHER_QUOTES[character] ?? character,
  lineEnds: (character) => (character === '\n' ? '\r\n' : character),
  compatibility: (character) => character.normalize('NFKC'),
  fullWidth: (character) => (/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character),
  spaces: (character, index, points) => {
    const next = points[index + 1] ?? '';
    const isBorder = (isHan(character) && /\w/.test(next)) || (/\w/.test(character) && isHan(next));
    return isBorder ? `${character} ` : character === ' ' ? '  ' : character;
  },
  wrapped: (character, index, points) => {
    const isRoom = character === ' ' || (isHan(character) && isHan(points[index + 1]));
    return isRoom && index % 7 === 0 ? `${character.trim()}\n` : character;
  },
  unseen: (character, index) => (index % 5 === 0 ? `${character}\u200b` : character),
};

const written =
  (name: keyof typeof writings): Edit =>
  (version) =>
    version.written(writings[name] as Writing);

/** Phrase by phrase, as a whole text is converted: 了 is not the same in every word. */
const traditional: Edit = (version) => {
  const converted = new WeakMap<readonly string[], readonly string[]>();
  return version.written((character, index, points) => {
    const texts = converted.get(points) ?? [...toTraditional(points.join(''))];
    converted.set(points, texts);
    return texts[index] ?? character;
  });
};

/** A part of the text from its first words up to what ends it. */
function from(version: Version, [beginning, end]: readonly [string, string]): Span {
  const { start } = version.find(beginning);
  return { start, end: version.find(end, start).end };
}

const paragraph = (version: Version, { paragraphEnd }: Targets, beginning: string): Span =>
  from(version, [beginning, paragraphEnd]);

const figureChanged =
  ({ figures: [figure] }: Targets): Edit =>
  (version) =>
    version.replace(
      figure,
      figure.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)),
    );

const paragraphMoved =
  (targets: Targets): Edit =>
  (version) =>
    version.move(paragraph(version, targets, targets.paragraphs[0]), version.find(targets.paragraphs[2]).start);

/** The versions of a text, each by what was done to it. */
export const versionsOf = (targets: Targets): readonly (readonly [what: string, edit: Edit])[] => [
  ['a figure changed', figureChanged(targets)],
  [
    'two figures swapped',
    (version) => version.replace(targets.figures[0], targets.figures[1]).replace(targets.figures[1], targets.figures[0]),
  ],
  ['a word replaced by a synonym', (version) => version.replace(...targets.word)],
  ['a word inserted', (version) => version.insert(targets.adverb[1], version.find(targets.adverb[0]).end)],
  ['a sentence dropped', (version) => version.drop(from(version, targets.sentence))],
  ['a sentence inserted', (version) => version.insert(targets.sentenceToInsert, from(version, targets.sentence).end)],
  [
    'a sentence moved to another paragraph',
    (version) => version.move(from(version, targets.sentence), version.find(targets.paragraphs[2]).start),
  ],
  ['a paragraph moved', paragraphMoved(targets)],
  ['a paragraph dropped', (version) => version.drop(paragraph(version, targets, targets.paragraphs[1]))],
  [
    'a paragraph repeated',
    (version) => {
      const span = paragraph(version, targets, targets.paragraphs[1]);
      return version.repeat(span, span.end);
    },
  ],
  [
    'page furniture before and behind',
    (version) => version.insert(targets.furniture[0], 0).insert(targets.furniture[1], version.end),
  ],
  ['other quotes', written('quotes')],
  ['other line ends', written('lineEnds')],
  ['compatibility forms', written('compatibility')],
  ['full width', written('fullWidth')],
  ['other spaces', written('spaces')],
  ['lines wrapped', written('wrapped')],
  ['characters that are not seen', written('unseen')],
  ['traditional characters', traditional],
  ['a figure changed in a paragraph that moved', (version) => figureChanged(targets)(paragraphMoved(targets)(version))],
  ['a figure changed, in traditional characters', (version) => traditional(figureChanged(targets)(version))],
];
