import { type Label, textIn } from '../ontology/language.js';

/** What a relationship says, in each language. */
export const statement = (from: Label, says: Label, to: Label, languages: readonly string[]): Label =>
  Object.fromEntries(languages.map((language) => [language, [from, says, to].map((each) => textIn(each, language)).join(' ')]));
