import { figureText, numberText } from './figure-words.js';
import type { Finding, Row } from './findings.js';
import { messages } from './messages.js';
import { sentences } from './sentences.js';
import type { Figure } from './statistics.js';
import type { Localized } from './words.js';
import { shortName, type Words } from './words.js';

/** The figure that heads a finding, as short as it can be. */
export function headText({ value, unit, comparator, decimals }: Figure, words: Words): string {
  const sign = { MORE_THAN: '>', AT_LEAST: '≥', MEAN: '', EQUAL: '' }[comparator];
  return sign + numberText(value, words.language, decimals ?? 0) + (unit === 'PERCENT' ? '%' : '');
}

/** What the head of a finding says, in one sentence. */
export const sentenceOf = (finding: Finding, words: Words): string =>
  toldSentence(finding, words) ?? composedSentence(finding, words);

/** The sentence of this finding, where there is one and all figures that it names. */
function toldSentence({ id, head, share, count, full, change, asides }: Finding, words: Words): string | null {
  const sentence = sentences[id];
  if (!sentence) return null;
  const number = ({ value, decimals }: Figure): string => numberText(value, words.language, decimals ?? 0);
  const known: Readonly<Record<string, string | undefined>> = {
    count: count ? number(count) : undefined,
    total: full ? number(full.count) : undefined,
    share: headText(share ?? head, words),
    points: change && change.by.value > 0 ? number(change.by) : undefined,
    before: change?.from ? headText(change.from, words) : undefined,
    aside: asides[0] ? number(asides[0]) : undefined,
  };
  const values = Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const told = words.text(sentence, values);
  return /\{\w+\}/.test(told) ? null : told;
}

/** The sentence of any finding, put together from words of the graph. */
function composedSentence(finding: Finding, words: Words): string {
  const { head, share, full } = finding;
  if (!full) return nameText(head, words);
  const part = partText(finding, words);
  // the category has a share of its own where something else heads the finding
  return share ? [nameText(head, words), `${headText(share, words)} ${part}`].join(words.text(messages.semicolon)) : part;
}

/** A figure by its name, with its unit where the head does not have that. */
function nameText(figure: Figure, words: Words): string {
  const name = words.text(figure);
  if (figure.unit !== 'PERCENT') {
    const unit = words.text(words.valueLabel('Unit', figure.unit)).toLowerCase();
    return words.text(messages.inUnit, { name, unit });
  }
  return figure.comparator === 'MEAN' ? words.text(messages.onAverage, { name }) : name;
}

/** How many of the whole belong to the category, how that has changed, and what else is stated of it. */
function partText({ of, count, full, change, asides }: Finding, words: Words): string {
  const total = full ? numberText(full.count.value, words.language) : '';
  const number = count ? numberText(count.value, words.language) : '';
  const part = words.text(messages.partOf, { name: words.text(of), count: number, total });
  return [part, ...(change ? [changeText(change, words)] : []), ...asides.map((aside) => asideText(aside, words))].join(
    words.text(messages.comma),
  );
}

function changeText({ by, from }: NonNullable<Finding['change']>, words: Words): string {
  const points = numberText(Math.abs(by.value), words.language, by.decimals ?? 0);
  const message = by.value < 0 ? messages.down : messages.up;
  const known = words.text(message, { points });
  return from ? words.text(messages.changeFrom, { change: known, before: headText(from, words) }) : known;
}

const asideText = (figure: Figure, words: Words): string =>
  words.text(messages.aside, { measure: words.text(figure.measure), figure: figureText(figure, words) });

/** The name of a line: the shortest of its names in the language. */
export function rowName({ kind, of, aliases, named }: Row, words: Words): string {
  if (kind === 'open' && named.length > 0) return words.text(messages.named, { count: named.length });
  if (kind === 'rest') return words.text(messages.rest);
  if (kind === 'before') return congressName(of, words);
  return shortName({ ...of, aliases }, words);
}

/** A congress by its number where its name is long. */
export function congressName(congress: Localized & { readonly number?: number }, words: Words): string {
  if (words.language === 'zh' || congress.number === undefined) return words.text(congress);
  const ordinal = { one: 'st', two: 'nd', few: 'rd' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(congress.number) as 'one'
  ];
  return `${congress.number}${ordinal ?? 'th'} Congress`;
}

/** A figure of a line: persons go without their unit. */
export function lineText(figure: Figure, words: Words): string {
  const { value, unit, comparator, decimals, comparedWith } = figure;
  if (unit !== 'PERSON' || comparator === 'MEAN' || comparedWith.length > 0) return figureText(figure, words);
  const number = numberText(value, words.language, decimals ?? 0);
  return comparator === 'AT_LEAST' ? words.text(messages.atLeast, { figure: number }) : number;
}

/** All that a line says behind its bar. */
export function rowText(row: Row, words: Words): string {
  if (row.kind === 'open') return words.text(row.named.length > 0 ? messages.countsOpen : messages.notStated);
  const isDerived = row.figures.every(({ assertion }) => assertion === 'DERIVED');
  return [...row.figures.map((figure) => lineText(figure, words)), ...(isDerived ? [words.text(messages.derived)] : [])].join(
    ' · ',
  );
}
