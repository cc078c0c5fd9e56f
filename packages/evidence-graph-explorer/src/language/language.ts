import type { Localized } from '../scene/scene.js';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The tag for the `lang` attribute. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en');

const ofTag = (tag: string): Language | undefined => (/^zh/i.test(tag) ? 'zh' : /^en/i.test(tag) ? 'en' : undefined);

/** The language of the page around, or of the reader's browser where the explorer is the page. */
export function preferredLanguage(isPage: boolean): Language {
  const { lang } = document.documentElement;
  const tags = isPage || lang === '' ? navigator.languages : [lang];
  return tags.map(ofTag).find((language) => language !== undefined) ?? 'en';
}

/** The graph's own name of a language. */
export const graphLanguage = (language: Language): 'ZH' | 'EN' => (language === 'zh' ? 'ZH' : 'EN');

/** A whole number as it is written in a language. */
const count = (value: number, language: Language): string =>
  // small ones look alike in all languages, and the first one that is formatted holds the page up
  value < 1000 ? String(value) : value.toLocaleString(tagOf(language));

/** A message in a language; `{name}` stands for the value given under that name. Numbers are whole. */
export const format = (message: Localized, language: Language, values: Readonly<Record<string, string | number>> = {}): string =>
  message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? count(value, language) : (value ?? whole);
  });
