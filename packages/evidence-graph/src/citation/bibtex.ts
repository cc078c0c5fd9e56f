import type { Cited, SourceKind } from './cited.js';
import { dayOf } from './day.js';
import { citationKey } from './key.js';
import { originalTitle, translatedTitle } from './original.js';
import { noteText } from './place-text.js';

const TYPES: Readonly<Record<SourceKind, string>> = { news: 'online', dataset: 'dataset' };

/** What babel calls a language. */
const LANGUAGES: Readonly<Record<string, string>> = {
  zh: 'chinese',
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  ru: 'russian',
};

/** An entry for BibLaTeX; the braces around a title keep its capitals. */
export function bibtex(cited: Cited): string {
  const { source, address, accessed } = cited;
  const { title, language } = originalTitle(source);
  const translated = translatedTitle(source);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{${escaped(title)}}`],
    ['titleaddon', translated && `{${escaped(translated)}}`],
    ['organization', source.publisher ? `{${escaped(source.publisher)}}` : undefined],
    ['date', dayOf(source.publishedAt)?.iso],
    ['langid', LANGUAGES[language]],
    ['url', address && plainUrl(address)],
    ['urldate', address && dayOf(accessed)?.iso],
    ['note', escaped(noteText(cited, language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${TYPES[source.kind ?? 'news']}{${citationKey(cited)},\n${lines.join('\n')}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** A text that TeX prints as it is, on one line. */
const escaped = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}$&#%_~^`]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(LIGATURES, '{$1}');

/** TeX draws some of the characters that stand twice as one. */
const LIGATURES = /(?<=([-',<>]))\1/g;

/** BibLaTeX takes an address letter by letter: only what would end the field is encoded. */
const plainUrl = (address: string): string => address.replace(/[{}\\\s]/g, encodeURIComponent);
