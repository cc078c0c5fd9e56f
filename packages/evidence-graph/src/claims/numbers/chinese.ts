import { digitsOf } from '../../text/numerals.js';

export const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?';

/** What Chinese numerals count, with 万 and 亿; undefined where they are no number. */
export function chineseNumber(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点');
  const value = inScales(whole);
  if (value === undefined || decimals === undefined) return value;
  const digits = digitsOf(decimals);
  return digits === undefined ? undefined : Number(`${value}.${digits}`);
}

/** No number that is written has more signs. */
const MOST_SIGNS = 24;

function inScales(text: string): number | undefined {
  if (text.length > MOST_SIGNS) return undefined;
  for (const [sign, scale] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const [many, rest] = [
      at === 0 ? 1 : inScales(text.slice(0, at)),
      at === text.length - 1 ? 0 : inScales(text.slice(at + 1).replace(/^[零〇]/, '')),
    ];
    return many === undefined || rest === undefined ? undefined : many * scale + rest;
  }
  const digits = digitsOf(text);
  return digits === undefined ? undefined : Number(digits);
}
