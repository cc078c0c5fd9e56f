/** A text in both languages of the article's graph. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** How things are said in a language. */
export interface Words {
  readonly language: keyof Localized;
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
