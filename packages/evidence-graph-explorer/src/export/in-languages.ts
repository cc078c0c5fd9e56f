import type { TextLanguage } from '../ontology/dialect.js';
import type { Localized } from '../scene/scene.js';

/** A text by the tags of the languages that it is in. */
export const inLanguages = (text: Localized, languages: readonly TextLanguage[]): Record<string, string> =>
  Object.fromEntries(languages.map(({ own, tag }) => [tag, text[own]]));
