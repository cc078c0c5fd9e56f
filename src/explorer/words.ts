import { format, type Language, type Localized } from 'evidence-graph-explorer/graph';
import type { Explorer } from 'evidence-graph-explorer/views';

/** How things are said in a language. */
export interface Words {
  readonly language: Language;
  text(text: Localized, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a value such as `STATED` of the enum `Assertion`. */
  valueLabel(enumName: string, value: string): Localized;
}

/** The shortest of the names that something has in a language. */
export function shortName(
  { aliases = [], ...names }: Localized & { readonly aliases?: readonly string[] },
  words: Words,
): string {
  const isOfLanguage = (alias: string): boolean => /[\u4e00-\u9fff]/.test(alias) === (words.language === 'zh');
  const shorter = (short: string, each: string): string => (each.length < short.length ? each : short);
  return aliases.filter(isOfLanguage).reduce(shorter, words.text(names));
}

/** The words of an explorer's graph, in the language that its reader has chosen unless another is named. */
export const wordsIn = ({ state, vocabulary }: Explorer, language: Language = state.language): Words => ({
  language,
  text: (text, values) => format(text, language, values),
  valueLabel: (enumName, value) => vocabulary.valueLabel(enumName, value),
});
