const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
};

const NUMBER = `(?:${[...Object.keys(SMALL), ...Object.keys(TENS), ...Object.keys(SCALES)].join('|')})`;
const PART = `(?:${Object.keys(PARTS).join('|')})s?`;
/** `two thousand two hundred and ninety-six`. */
export const ENGLISH_NUMBER = `(?:(?:half )?a dozen|(?:a (?=hundred|thousand|million))?${NUMBER}(?:(?:[ -]|,? and )${NUMBER})*)`;
/** `two thirds`, `a quarter`, `half`. */
export const ENGLISH_PART = `(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine)[ -]${PART}|half(?![ -]a[ -]dozen))`;

/** What English words count. */
export function englishNumber(words: string): number {
  if (words.endsWith('a dozen')) return words === 'a dozen' ? 12 : 6;
  let [total, group] = [0, 0];
  for (const word of words.replace(/,/g, '').split(/[ -]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) group += SMALL[word] ?? TENS[word] ?? 0;
    else if (scale === 100) group = (group || 1) * 100;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** Which part of a whole words tell. */
export function englishPart(words: string): number {
  if (words === 'half') return 1 / 2;
  const [count = '', part = ''] = words.split(/[ -]/);
  return (SMALL[count] ?? 1) / (PARTS[part] ?? PARTS[part.replace(/s$/, '')] ?? 1);
}
