/** A text in each language of an ontology, by the language's tag, such as `{ en: 'Book', de: 'Buch' }`. */
export type Label = Readonly<Record<string, string>>;

/** A tag that names can carry, as `nameEn`: two or three letters of ISO 639. */
const TAG = /^[a-z]{2,3}$/;

/** The language that the engine's own words are in, where they are not in the one asked for. */
const ENGLISH = 'en';

/** A text in one language; in English where it is not there, and else in the first that it is in. */
export const textIn = (text: Label, language: string): string => text[language] ?? text[ENGLISH] ?? Object.values(text)[0] ?? '';

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Under what name stores hold a localized property in one language: `nameEn` of `name`. */
export const storedIn = (name: string, language: string): string => `${name}${capitalized(language)}`;

/** The names of all strings that a localized property is stored as. */
export const storedNames = (name: string, languages: readonly string[]): string[] =>
  languages.map((language) => storedIn(name, language));

/** The languages in which a thing has no label. Those of the engine are in English where they are not in the language. */
export const languagesWithout = (label: Label, languages: readonly string[]): string[] =>
  languages.filter((language) => !label[language] && !label[ENGLISH]);

/** What is wrong with the languages of an ontology. */
export function languageFaults(languages: readonly string[]): string[] {
  if (languages.length === 0) return ["languages is empty: write at least one, such as ['en']"];
  return [
    ...languages.filter((tag) => !TAG.test(tag)).map((tag) => `"${tag}" is no language: write two or three letters, such as en`),
    ...languages.filter((tag, index) => languages.indexOf(tag) !== index).map((tag) => `the language ${tag} is listed twice`),
  ];
}

/** A language with the name of the stored string that holds a text in it. */
export type StoredText = readonly [language: string, stored: string];

export const storedTexts = (name: string, languages: readonly string[]): StoredText[] =>
  languages.map((language) => [language, storedIn(name, language)]);

/** How an enum of languages, and the argument `lang`, name a language. */
export const languageValue = (tag: string): string => tag.toUpperCase();

/** The language that the argument `lang` names. */
export const languageOf = ({ lang }: { readonly lang?: unknown }): string => String(lang).toLowerCase();
