import { has, wordsFor } from '../languages/index.js';
import { source } from '../phrase.js';
import { clauseAt, LISTED, type Span } from '../text.js';
import { chineseNumber, NUMERAL } from './chinese.js';
import { ENGLISH_NUMBER, ENGLISH_PART, englishNumber, englishPart } from './english.js';
import type { Quantity } from './quantity.js';

/** A number as written, before it is known how it is claimed. */
interface Written extends Span {
  readonly value: number;
  /** Half of what its last digit counts. */
  readonly precision: number;
  readonly unit: Quantity['unit'];
  readonly isFraction: boolean;
  /** What stands for `more` within it, as in 四百三十多. */
  readonly more?: number;
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const E = ENGLISH_NUMBER;
const LATIN_END = '(?![\\p{Script=Latin}])';
const LATIN_START = '(?<![\\p{Script=Latin}])';

const FORMS = new RegExp(
  [
    `(?<share>百分之(?:${DIGITS}|${NUMERAL}))`,
    `(?<zhPart>(?:${NUMERAL}|\\d+)分之(?:${NUMERAL}|\\d+))`,
    `(?<tenths>(?:[一二两三四五六七八九]|\\d)成(?:[一二三四五六七八九半])?(?![立员为果绩功长熟就]))`,
    `(?<zhRatio>每(?:${NUMERAL}|\\d+)[名个位人]\\p{Script=Han}{0,4}?(?:中|里|当中)?[，,]?(?:有|就有)?(?:将近|接近|近|至少|最少|就|约|大约|不到|超过|便|都|只)?(?:有|是)?(?:${DIGITS}|${NUMERAL})[名个位人])`,
    `(?<zhAmong>(?:${NUMERAL}|\\d+)[名个位]\\p{Script=Han}{1,2}?(?:中|里|当中)[，,]?(?:就|便)?(?:约|大约|差不多|大概)?有(?:将近|近|至少|不到|超过)?(?:${NUMERAL}|\\d+)[名个位人])`,
    `(?<zhHalf>(?<!大)半数|一半|过半|近半|对半)`,
    `${LATIN_START}(?<ratio>(?:${E}|\\d+)(?: \\p{Script=Latin}+){0,3}? (?:in|out of)(?: every)? (?:${E}|\\d+))${LATIN_END}(?! \\d)`,
    `${LATIN_START}(?<twice>twice(?= as (?:many|much)| the number))`,
    `${LATIN_START}(?<ofEvery>(?:of|in|for) every (?:hundred|100|ten|10)(?: \\p{Script=Latin}+){0,3}?,? (?:${E}|\\d+))${LATIN_END}(?! \\d)`,
    `${LATIN_START}(?<part>${ENGLISH_PART})${LATIN_END}`,
    `(?<![\\d.])(?<digits>${DIGITS})(?:(?<scale>[ ]?million|[ ]?billion)|(?<more>[多余几来])?(?<zhScale>[千百]?[万亿])(?<more2>[多余几])?|(?<more3>[多余]))?(?!\\d)`,
    `${LATIN_START}(?<english>${E})${LATIN_END}`,
    `(?<![第〇零一二三四五六七八九十百千万亿])(?<numeral>${NUMERAL})(?<zhMore>[多余几来](?=[名人个位家件岁万亿种项次]))?(?<zhScale2>万|亿)?`,
  ].join('|'),
  'gu',
);

/** The quantities of a sentence, but for those in places that are taken by names and dates. */
export function quantitiesOf(plain: string, taken: readonly Span[]): Quantity[] {
  const all = [...plain.matchAll(FORMS)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some(({ start, end }) => start < span.end && span.start < end && (start <= span.start || end >= span.end)))
      return [];
    const written = writtenAs(match, span, plain);
    return written && !DENIED.test(plain.slice(Math.max(0, span.start - 24), span.start)) ? [claimed(written, plain)] : [];
  });
  const found = all.map((each) => (ALL_BUT.test(plain.slice(0, each.start)) ? othersThan(each) : each));
  return inRanges(inLists(found, plain), plain);
}

/** Right before those who are taken away from all. */
const ALL_BUT = new RegExp(`(?<!\\p{Script=Latin})all (?:but|except)(?: for)? (?:${source(wordsFor('about'))} )?$`, 'u');

/** All but so many percent are the rest; how many all but so many are, the number does not tell. */
const othersThan = (quantity: Quantity): Quantity =>
  quantity.unit === 'PERCENT'
    ? { ...quantity, value: 100 - quantity.value, low: 100 - quantity.high, high: 100 - quantity.low }
    : { ...quantity, unit: 'OTHER' };

/** Numbers of a list have the unit that stands behind its last: `8.4, 3.7 and 11.6 percent`. */
function inLists(found: readonly Quantity[], plain: string): Quantity[] {
  const listed: Quantity[] = [];
  for (const quantity of [...found].reverse()) {
    const [next] = listed;
    const isListed = next && quantity.unit === 'PLAIN' && next.unit === 'PERCENT' && quantity.value <= 100;
    const isPart = isListed && LISTED.test(plain.slice(quantity.end, next.start));
    listed.unshift(isPart ? { ...quantity, unit: 'PERCENT' } : quantity);
  }
  return listed;
}

/** Two numbers between which one lies are one. */
function inRanges(found: readonly Quantity[], plain: string): Quantity[] {
  const ranges: Quantity[] = [];
  for (const next of found) {
    const last = ranges.at(-1);
    const isRange = last && last.claim === 'EXACT' && last.value < next.value && isRangeOf(plain, last, next);
    if (isRange) ranges[ranges.length - 1] = { ...next, start: last.start, claim: 'ABOUT', low: last.low, high: next.high };
    else ranges.push(next);
  }
  return ranges;
}

const isRangeOf = (plain: string, first: Span, second: Span): boolean => {
  const between = plain.slice(first.end, second.start);
  return (
    /^(?:到|至|[~～—-])$/u.test(between) ||
    (/^ (?:and|to) $/.test(between) && /(?:between|from) (?:about |some )?$/.test(plain.slice(0, first.start)))
  );
};

/** Before a number that is told not to be the one. */
const DENIED = /(?:不是|并非|而非|(?<!\p{Script=Latin})not(?: number| have)?)\s*$/u;

function writtenAs(match: RegExpExecArray, span: Span, plain: string): Written | undefined {
  const groups = match.groups ?? {};
  const share = (value: number, precision: number): Written => ({ ...span, value, precision, unit: 'PERCENT', isFraction: true });
  if (groups.share) {
    const text = groups.share.slice(3);
    return { ...share(numberOf(text) ?? Number.NaN, precisionOf(text.replace('点', '.'))), isFraction: false };
  }
  if (groups.zhPart) {
    const [whole = '', part = ''] = groups.zhPart.split('分之');
    return share(((numberOf(part) ?? Number.NaN) / (numberOf(whole) ?? Number.NaN)) * 100, 1);
  }
  if (groups.tenths) {
    const [tens = '', ones = ''] = groups.tenths.split('成');
    const value = (numberOf(tens) ?? 0) * 10 + (ones === '半' ? 5 : ones === '' ? 0 : (numberOf(ones) ?? 0));
    return share(value, ones === '' ? 2 : 0.5);
  }
  if (groups.zhHalf) return share(50, 1);
  const ratio = groups.zhRatio ?? groups.zhAmong;
  if (ratio) {
    const [whole = '', part = ''] = ratio.match(new RegExp(`${DIGITS}|${NUMERAL}`, 'gu')) ?? [];
    const of = numberOf(whole) ?? Number.NaN;
    return share(((numberOf(part) ?? Number.NaN) / of) * 100, of === 100 ? precisionOf(part) : 2.5);
  }
  if (groups.ratio) return ratioOf(groups.ratio, share);
  if (groups.twice) return { ...span, value: 2, precision: 0.2, unit: 'TIMES', isFraction: false };
  if (groups.ofEvery) {
    const many = groups.ofEvery.split(' ').at(-1) ?? '';
    const of = /hundred|100/.test(groups.ofEvery) ? 100 : 10;
    return share(((numberOf(many) ?? englishNumber(many)) / of) * 100, of === 100 ? 0.5 : 2.5);
  }
  if (groups.part) return share(englishPart(groups.part) * 100, 1.5);
  if (groups.digits) return digitsWritten(groups, span, plain);
  if (groups.english) return englishWritten(groups.english, span, plain);
  return groups.numeral ? numeralWritten(groups, span, plain) : undefined;
}

function ratioOf(text: string, share: (value: number, precision: number) => Written): Written | undefined {
  const [many = '', whole = ''] = text.split(/ (?:in|out of)(?: every)? /).map((each) => each.trim());
  const count = numberOf(/^(?:\d+|[a-z-]+)/.exec(many)?.[0] ?? '') ?? englishNumber(many.split(' ')[0] ?? '');
  const of = numberOf(whole) ?? englishNumber(whole);
  return count > 0 && of > count && of <= 100 ? share((count / of) * 100, 2.5) : undefined;
}

function digitsWritten(groups: Record<string, string | undefined>, span: Span, plain: string): Written {
  const text = (groups.digits ?? '').replaceAll(',', '');
  const scale = scaleOf(`${groups.scale ?? ''}${groups.zhScale ?? ''}`.trim());
  const value = Number(text) * scale;
  const precision = scale === 1 ? precisionOf(text) : precisionOf(text) * scale;
  const isMore = groups.more || groups.more2 || groups.more3;
  return withUnit(
    { ...span, value, precision, unit: 'PLAIN', isFraction: false, ...(isMore ? { more: moreOf(Number(text), scale) } : {}) },
    plain,
  );
}

const englishWritten = (text: string, span: Span, plain: string): Written | undefined => {
  if (text === 'one' || text === 'hundred' || text === 'thousand' || text === 'million') return undefined;
  const value = englishNumber(text);
  return withUnit(
    { ...span, value, precision: /million|billion/.test(text) ? value * 0.005 : 0, unit: 'PLAIN', isFraction: false },
    plain,
  );
};

/** Behind a numeral of one or two characters stands what it counts; otherwise it is as often a part of a word. */
const COUNTED =
  /^(?:[多余几来]?(?:个百分点|公里|千米|公斤|吨|亩|小时|分钟|天|元|[名个人位家件岁项次倍省轮回遍批页]|年|月|日|万|亿)|(?:道|条|张|部)(?!件))/;

/** Hundreds or thousands of what was named before. */
const isRoundNumber = (numeral: string, before: string, behind: string): boolean =>
  /^[二两三四五六七八九][百千万]$/.test(numeral) &&
  (/(?:突破|超过|不足|不到|达到?|接近|逾|[有过近])$/u.test(before) || ROUND_BEHIND.test(behind));
const ROUND_BEHIND = new RegExp(`^[多余]?${source(wordsFor('thingCounters'))}`, 'u');

function numeralWritten(groups: Record<string, string | undefined>, span: Span, plain: string): Written | undefined {
  const numeral = groups.numeral ?? '';
  const rest = plain.slice(span.start + numeral.length);
  if (numeral.length < 3 && !COUNTED.test(rest) && !isRoundNumber(numeral, plain.slice(0, span.start), rest)) return undefined;
  if (
    /^[百千]$/.test(numeral) &&
    COUNTED.test(rest) &&
    /(?:不足|不到|近|上|超过?|过|逾|成|数)$/u.test(plain.slice(0, span.start))
  )
    return withUnit({ ...span, value: numeral === '百' ? 100 : 1000, precision: 0, unit: 'PLAIN', isFraction: false }, plain);
  if (/^(?:万|亿|百|千|千万)$/.test(numeral) || (/^[一两]$/.test(numeral) && !rest.startsWith('倍'))) return undefined;
  const scale = scaleOf(groups.zhScale2 ?? '');
  const value = chineseNumber(numeral);
  if (value === undefined) return undefined;
  const isMore = groups.zhMore !== undefined;
  return withUnit(
    {
      ...span,
      value: value * scale,
      precision: 0,
      unit: 'PLAIN',
      isFraction: false,
      ...(isMore ? { more: moreOf(value, scale) } : {}),
    },
    plain,
  );
}

/** 430 and more is less than 440; 2000 and more less than 3000. */
function moreOf(value: number, scale: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** zeros * scale;
}

const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7 };
const scaleOf = (text: string): number => SCALES[text] ?? 1;

const numberOf = (text: string): number | undefined =>
  /^[\d.,]+$/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text);

/** Half of what the last decimal counts. */
function precisionOf(text: string): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

const UNITS = (['points', 'percent', 'years', 'times', 'otherUnits'] as const).map(
  (kind) => [kind, new RegExp(`^[\\s-]?${source(wordsFor(kind))}`, 'u')] as const,
);
const UNIT_OF = { percent: 'PERCENT', points: 'POINT', years: 'YEARS', times: 'TIMES', otherUnits: 'OTHER' } as const;

function withUnit(written: Written, plain: string): Written {
  const rest = plain.slice(written.end, written.end + 24);
  const toOne = /^ to (?:one|1)(?!\d)/.exec(rest);
  if (toOne) return { ...written, end: written.end + toOne[0].length, unit: 'TIMES', precision: 0.2 };
  for (const [kind, pattern] of UNITS) {
    const match = pattern.exec(rest);
    if (match)
      return { ...written, end: written.end + match[0].length, unit: UNIT_OF[kind], precision: written.precision || 0.5 };
  }
  return {
    ...written,
    precision: written.unit === 'PLAIN' && written.value < 1e5 && Number.isInteger(written.value) ? 0 : written.precision,
  };
}

const directly = (kind: Parameters<typeof wordsFor>[0], behind = false): RegExp =>
  behind
    ? new RegExp(`^\\s?(?:[名人个位]的?)?${source(wordsFor(kind))}`, 'u')
    : new RegExp(
        `${source(wordsFor(kind))}(?:\\s|为|是|有|在|到|了|a|an|the|just|only|some|mere|total of|过|总数的|总人数的|[^，,]{2,4}总数的|全体[^，,]{2}的|全部[^，,]{2}的)*$`,
        'u',
      );

const BEFORE = {
  justOver: directly('justOver'),
  atMost: directly('atMost'),
  atLeast: directly('atLeast'),
  nearly: directly('nearly'),
  under: directly('under'),
  over: directly('over'),
  about: directly('about'),
};
const BEHIND = { orMore: directly('orMore', true), orLess: directly('orLess', true), orSo: directly('orSo', true) };

/** What stands under so many of these is not less. */
const HEADINGS = /^\s?(?:headings?|heads|categories|titles|rubrics)/u;

/** How the words around a number claim it. */
function claimed(written: Written, plain: string): Quantity {
  const clause = clauseAt(plain, written.start);
  const before = plain.slice(Math.max(clause.start, written.start - 34), written.start);
  const behind = plain.slice(written.end, written.end + 14);
  const word = (Object.keys(BEFORE) as (keyof typeof BEFORE)[]).find((kind) => BEFORE[kind].test(before));
  const ahead = word ? before.replace(BEFORE[word], '') : before;
  const isNegated =
    has(plain.slice(clause.start, written.start - before.length + ahead.length).slice(-60), 'none') ||
    /(?:没有一|无一|not one)[^，,]{0,14}$/u.test(ahead);
  const { value, precision } = written;
  const base = { start: written.start, end: written.end, value, unit: written.unit, isFraction: written.isFraction };
  const exact: Quantity = { ...base, claim: 'EXACT', low: value - precision, high: value + precision };
  const half = written.isFraction && /^(?:过半)$/.test(plain.slice(written.start, written.end));
  if (HEADINGS.test(behind)) return exact;
  const within = /至少|最少|不到|超过|将近|接近|近/u.exec(plain.slice(written.start, written.end))?.[0];
  if (within && /近/u.test(within))
    return { ...base, claim: 'ABOUT', low: value - Math.max(value * 0.05, precision * 2), high: value };
  if (within) return bounded(base, within === '不到' ? 'LESS_THAN' : within === '超过' ? 'MORE_THAN' : 'AT_LEAST');
  if (half) return bounded(base, 'MORE_THAN');
  if (BEHIND.orMore.test(behind)) return bounded(base, isNegated ? 'LESS_THAN' : 'AT_LEAST');
  if (BEHIND.orLess.test(behind)) return bounded(base, isNegated ? 'MORE_THAN' : 'AT_MOST');
  if (written.more !== undefined && word !== 'under') return { ...base, claim: 'WITHIN', low: value, high: value + written.more };
  switch (word) {
    case 'nearly':
      return {
        ...base,
        claim: 'ABOUT',
        low: value - Math.max(value * (written.unit === 'TIMES' ? 0.1 : 0.05), written.isFraction ? precision * 2 : precision),
        high: value + precision / 5,
      };
    case 'justOver':
      return { ...base, claim: 'ABOUT', low: value, high: value + Math.max(value * 0.06, precision) };
    case 'about':
      return { ...base, claim: 'ABOUT', low: value - slack(written), high: value + slack(written) };
    case 'over':
      return bounded(base, isNegated ? 'AT_MOST' : 'MORE_THAN');
    case 'atLeast':
      return bounded(base, 'AT_LEAST');
    case 'under':
      return bounded(base, isNegated ? 'AT_LEAST' : 'LESS_THAN');
    case 'atMost':
      return bounded(base, 'AT_MOST');
    default:
      return BEHIND.orSo.test(behind)
        ? { ...base, claim: 'ABOUT', low: value - slack(written), high: value + slack(written) }
        : exact;
  }
}

/** How far off a number may be that is told as about right: one that is not round is meant as it is. */
function slack({ value, precision, unit }: Written): number {
  const round = unit === 'PLAIN' && Number.isInteger(value) ? moreOf(value, 1) : Number.POSITIVE_INFINITY;
  return Math.max(Math.min(Math.abs(value) * 0.04, round), precision);
}

function bounded(base: Pick<Quantity, 'start' | 'end' | 'value' | 'unit' | 'isFraction'>, claim: Quantity['claim']): Quantity {
  const { value } = base;
  const isUpper = claim === 'LESS_THAN' || claim === 'AT_MOST';
  return { ...base, claim, low: isUpper ? Number.NEGATIVE_INFINITY : value, high: isUpper ? value : Number.POSITIVE_INFINITY };
}
