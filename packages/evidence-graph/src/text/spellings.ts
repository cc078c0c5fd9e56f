import { formsOf } from './folded.js';

/** An ending, and what stands in its place in another spelling of the word. */
type Rule = readonly [ending: RegExp, other: string];

/** Many for one, where search, which finds a word within others, would not find them anyway. */
const PLURAL: readonly Rule[] = [
  [/(?<=wo)man$/, 'men'],
  [/(?<=[a-z][^aeiou])y$/, 'ies'],
];

/** One for many. */
const SINGULAR: readonly Rule[] = [
  [/(?<=wo)men$/, 'man'],
  [/(?<=[^aeiou])ies$/, 'y'],
  [/(?<=ss|x|z|ch|sh)es$/, ''],
  [/(?<=[a-z]{2}[^ius])(?<!^new)s$/, ''],
];

/** Of the two sides of the Atlantic. */
const SPELLING: readonly Rule[] = [
  [/(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?)$)/, 'iz'],
  [/(?<=[a-z]{2})iz(?=(?:e[drs]?|ing|ations?)$)/, 'is'],
  [/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|al$)/, 'or'],
  [/(?<=[a-z]{2})or(?=$|s$|ed$|ing$|able$|al$)/, 'our'],
  [/(?<=cent|theat|met)er(?=s?$)/, 're'],
  [/(?<=cent|theat|met)re(?=s?$)/, 'er'],
  [/(?<=def|off|lic)ence(?=s?$)/, 'ense'],
  [/(?<=def|off|lic)ense(?=s?$)/, 'ence'],
  [/(?<=program)me(?=s?$)/, ''],
  [/(?<=[aeiou]l)l(?=ed$|ing$)/, ''],
  [/(?<=[aeiou]l)(?=(?:ed|ing)$)/, 'l'],
];

/** How what is searched for may be written: in its forms, and each of its English words in another spelling or of the other number. */
export function writingsOf(text: string): [string, ...string[]] {
  const forms = formsOf(text).map((form) => form.text);
  const spelt = forms.flatMap((form) => [form, respelt(form, SPELLING)]);
  return [...new Set(spelt.flatMap((form) => [form, respelt(form, SINGULAR), respelt(form, PLURAL)]))] as [string, ...string[]]; // a text has a form
}

const respelt = (text: string, rules: readonly Rule[]): string =>
  text.replace(/[a-z]{4,}/g, (word) => {
    const rule = rules.find(([ending]) => ending.test(word));
    return rule ? word.replace(...rule) : word;
  });
