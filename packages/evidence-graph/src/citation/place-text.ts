import { textIn } from '../ontology/language.js';
import type { Cited, CitedDataset, CitedPlace } from './cited.js';

/** Where the source says what is cited, in one language: the places and their quotes, or else what it is; and on what ground it is held. */
export function placeText({ places = [], subject, ground }: Cited, language: string): string {
  const said =
    places.length > 0 ? distinct(places.map((place) => quoted(place, language))).join('; ') : inLanguage(subject, language);
  return said === '' ? '' : `${said}${inBrackets(inLanguage(ground, language), language)}`;
}

/** All that a form has no field for: what is cited, the span of each place with its quote, which data tells it. */
export function noteText({ places = [], subject, ground, dataset }: Cited, language: string): string {
  const words = wordsIn(language);
  const cited = inLanguage(subject, language);
  const spans = places.map((place) => {
    const { start, end } = place;
    const span = start === undefined || end === undefined ? '' : inBrackets(`${words.characters} ${start}–${end}`, language);
    return `${quoted(place, language)}${span}`;
  });
  const held = inLanguage(ground, language);
  const subjects = cited === '' ? held : `${cited}${inBrackets(held, language)}`;
  return [subjects, ...distinct(spans), dataset ? dataText(dataset, language) : ''].filter(Boolean).join('; ');
}

/** The parts of the source that are cited, in one language. */
export const partsText = ({ places = [] }: Cited, language: string): string =>
  distinct(places.map(({ name }) => textIn(name, language))).join('; ');

/** Which data tells it; in a bibliography by the first digits of its hash. */
export function dataText({ hash, version }: CitedDataset, language: string, digits = hash.length): string {
  const { data, comma } = wordsIn(language);
  return `${data}${version === null ? '' : ` ${version}`}${comma}SHA-256 ${hash.slice(0, digits)}`;
}

/** So many digits of the hash stand in a bibliography. */
export const SHORT = 12;

const WORDS = {
  zh: { characters: '字符', data: '图数据', comma: '，' },
  en: { characters: 'characters', data: 'Graph data', comma: ', ' },
} as const;

const wordsIn = (language: string) => WORDS[language === 'zh' ? 'zh' : 'en'];

const quoted = ({ name, quote }: CitedPlace, language: string): string =>
  quote ? `${textIn(name, language)}: “${quote}”` : textIn(name, language);

const inLanguage = (text: Cited['subject'], language: string): string => (text ? textIn(text, language) : '');

const inBrackets = (text: string, language: string): string => {
  if (text === '') return '';
  return language === 'zh' ? `（${text}）` : ` (${text})`;
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
