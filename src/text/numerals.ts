/** Numbers as they are written in Chinese: `二十`, `二百九十六`, `二〇二二`. */
export const CHINESE_NUMERAL = /[零〇一二两三四五六七八九十百千万亿]+/gu;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/** The number in digits; where no unit stands in it, digit by digit. */
export function digitsOf(numeral: string): string {
  const characters = [...numeral];
  if (characters.every((each) => each in DIGITS)) return characters.map((each) => DIGITS[each]).join('');
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const each of characters) {
    if (each in DIGITS) {
      digit = DIGITS[each];
    } else if (each in UNITS) {
      group += (digit ?? 1) * (UNITS[each] ?? 1);
      digit = undefined;
    } else {
      const section = group + (digit ?? 0);
      // 亿 stands for all that is before it, 万 for what is before it since then.
      if (each === '亿') total = (total + section || 1) * HUNDRED_MILLION;
      else total += (section || 1) * TEN_THOUSAND;
      group = 0;
      digit = undefined;
    }
  }
  return String(total + group + (digit ?? 0));
}
