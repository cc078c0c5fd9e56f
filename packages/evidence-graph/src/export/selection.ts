import { type Label, languageValue } from '../ontology/language.js';
import type { Value } from './model.js';
import type { Answer } from './naming.js';
import type { PropertyTerm } from './vocabulary.js';

/** What a query selects of properties, each under a name that nothing else has, and how their values are read. */
export function propertySelection(terms: readonly PropertyTerm[], languages: readonly string[]) {
  const inLanguage = (index: number, language: string): string => `value${index}_${language}`;
  const fields = terms.map(({ name, isLocalized }, index) =>
    isLocalized
      ? languages.map((language) => `${inLanguage(index, language)}: ${name}(lang: ${languageValue(language)})`).join(' ')
      : `value${index}: ${name}`,
  );
  const textsOf = (answer: Answer, index: number): Label | undefined => {
    const texts = languages.flatMap((language) => {
      const text = answer[inLanguage(index, language)];
      return typeof text === 'string' ? [[language, text] as const] : [];
    });
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  };
  const valueIn = (answer: Answer, { isLocalized }: PropertyTerm, index: number): Value | undefined => {
    if (isLocalized) return textsOf(answer, index);
    const value = answer[`value${index}`] as Value | null; // as the ontology has it
    return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
  };
  return {
    selection: fields.join(' '),
    valuesOf: (answer: Answer): Readonly<Record<string, Value>> =>
      Object.fromEntries(
        terms.flatMap((term, index) => {
          const value = valueIn(answer, term, index);
          return value === undefined ? [] : [[term.name, value] as const];
        }),
      ),
  };
}
