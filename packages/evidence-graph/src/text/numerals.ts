/** A number written in Chinese numerals: where it stands in a text, in UTF-16 units, and its digits. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const DIGIT = '[〇零一二三四五六七八九]';
const SIGN = '[〇零一二两三四五六七八九十百千]';
const RUN = new RegExp(`${SIGN}+`, 'g');
/** Characters that alone are as often part of a word as a number, as in 统一 and 百分比. */
const RARELY_NUMBERS = '一百千零〇';
/** What such a one counts where it is a number; 第 before it tells so, too. */
const COUNTED = '个名人位次届大项条章步轮种类年月日级万亿';

/**
 * The numbers in a text. 万 and 亿 stay as they are, as they do behind digits: `四十万` has the number 40, and so has `40万`. Nothing is one
 * number, or counted by it, where its parts are set apart: before those units.
 */
export function numeralsIn(text: string, isApart: (unit: number) => boolean = () => false): Numeral[] {
  const decimals = decimalsIn(text, isApart);
  const whole = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const units = Array.from(run, (_, at) => index + at);
    const starts = units.filter((unit) => unit === index || isApart(unit));
    return starts.flatMap((start, at) => {
      const end = starts[at + 1] ?? index + run.length;
      const numeral = text.slice(start, end);
      const before = isApart(start) ? '' : text[start - 1];
      const behind = (isApart(end) ? '' : text[end]) || ' ';
      const isNumber = !RARELY_NUMBERS.includes(numeral) || before === '第' || COUNTED.includes(behind);
      const digits = isNumber ? digitsOf(numeral) : undefined;
      return digits === undefined ? [] : [{ start, end, digits }];
    });
  });
  const isWithin = ({ start }: Numeral): boolean => decimals.some((each) => each.start <= start && start < each.end);
  return [...decimals, ...whole.filter((each) => !isWithin(each))].sort((a, b) => a.start - b.start);
}

/** 点 stands before decimals in a percentage and before a unit; elsewhere it may be a word, as in 三点一线. */
const DECIMAL = new RegExp(`(?<percent>百分之)?(?<whole>${SIGN}+)点(?<decimals>${DIGIT}+)(?=(?<measured>[倍岁万亿个成]?))`, 'g');

/** The numbers that have decimals. */
function decimalsIn(text: string, isApart: (unit: number) => boolean): Numeral[] {
  return [...text.matchAll(DECIMAL)].flatMap(({ 0: found, index, groups = {} }) => {
    const { percent = '', whole = '', decimals = '', measured = '' } = groups;
    const [start, end] = [index + percent.length, index + found.length];
    const digits = [digitsOf(whole), digitsOf(decimals)];
    const isNumber = percent + measured !== '' && !digits.includes(undefined);
    const isOne = Array.from(found, (_, at) => index + at).every((unit) => unit <= start || !isApart(unit));
    return isNumber && isOne ? [{ start, end, digits: digits.join('.') }] : [];
  });
}

const DIGITS = '〇一二三四五六七八九';

const IN_DIGITS = new RegExp(`^${DIGIT}+$`);

/** Thousands, hundreds, tens and units; a unit follows a ten, or a zero for the places that are left out. */
const IN_PLACES =
  /^(?:(?<thousands>[一二两三四五六七八九]?)千)?(?:[零〇]?(?<hundreds>[一二两三四五六七八九]?)百)?(?:[零〇]?(?<tens>[一二三四五六七八九]?)十)?(?:(?<=十|^)(?<units>[一二两三四五六七八九])|[零〇](?<unitsAfterZero>[一二三四五六七八九]))?$/;

/** The number in digits, digit by digit where no place is named; undefined where it is no number. */
export function digitsOf(numeral: string): string | undefined {
  if (IN_DIGITS.test(numeral)) return [...numeral].map(digitOf).join('');
  const places = IN_PLACES.exec(numeral)?.groups;
  if (!places) return undefined;
  const { thousands, hundreds, tens, units, unitsAfterZero } = places;
  const value = 1000 * times(thousands) + 100 * times(hundreds) + 10 * times(tens) + digitOf(units ?? unitsAfterZero ?? '零');
  return String(value);
}

const digitOf = (character: string): number => (character === '零' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character));

/** How often a place is counted: once where no number stands before it, never where it is not named. */
const times = (before: string | undefined): number => (before === undefined ? 0 : before === '' ? 1 : digitOf(before));
