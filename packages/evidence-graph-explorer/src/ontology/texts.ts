import type { Language } from '../language/language.js';
import type { Localized } from '../scene/scene.js';

/** What a query selects to have a text in both languages of the explorer, under names of one's own. */
export type SelectText = (field: string, names?: Localized) => string;

/** For each language of the explorer, the one of a graph's that stands for it, as the argument `lang` names it. */
export function standInsOf(languages: readonly string[]): Localized {
  const standIn = (language: Language): string =>
    languages.find((one) => one === language.toUpperCase()) ?? (languages[0] as string);
  return { zh: standIn('zh'), en: standIn('en') };
}

export const selectTextIn =
  (standIns: Localized): SelectText =>
  (field, names = { zh: 'zh', en: 'en' }) =>
    `${names.zh}: ${field}(lang: ${standIns.zh}) ${names.en}: ${field}(lang: ${standIns.en})`;
