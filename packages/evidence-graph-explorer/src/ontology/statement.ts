import type { Localized } from '../scene/scene.js';
import type { PropertyTerm, Vocabulary } from './vocabulary.js';

/** The names under which a text is asked for in both languages. */
const namesOf = (field: string): Localized => {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return { zh: `zh${name}`, en: `en${name}` };
};

/** What a query selects to have a text in both languages. */
export const localized = (field: string): string =>
  `${namesOf(field).zh}: ${field}(lang: ZH) ${namesOf(field).en}: ${field}(lang: EN)`;

/** What a query selects to have the values of properties. */
export const selectionOf = (terms: readonly PropertyTerm[]): string =>
  terms.map(({ name, isLocalized }) => (isLocalized ? localized(name) : name)).join(' ');

/** The value of a property in an answer, a text in both languages; null where there is none. */
export function valueIn(answer: Readonly<Record<string, unknown>>, { name, isLocalized }: PropertyTerm): unknown {
  if (!isLocalized) return answer[name] ?? null;
  const { zh, en } = namesOf(name);
  const [chinese, english] = [answer[zh] ?? null, answer[en] ?? null];
  return chinese === null && english === null ? null : { zh: chinese ?? english, en: english ?? chinese };
}

/**
 * Those of the properties that tell how far a statement holds: values of an enum, and yes or no, of which one goes without saying, such
 * as that a thing was done; the modality, which may be none; and the condition.
 */
export const qualifying = (terms: readonly PropertyTerm[], vocabulary: Vocabulary): PropertyTerm[] =>
  terms.filter(
    ({ name, valueType, isLocalized, default: unsaid }) =>
      (unsaid !== null && (valueType === 'Boolean' || vocabulary.isEnum(valueType))) ||
      valueType === 'Modality' ||
      (name === 'condition' && isLocalized),
  );

/** What does not go without saying of a statement, in words: that it is demanded, holds of some, on a condition, or is inferred. */
export function qualifiersOf(
  answer: Readonly<Record<string, unknown>>,
  terms: readonly PropertyTerm[],
  vocabulary: Vocabulary,
): Localized[] {
  return qualifying(terms, vocabulary).flatMap((term) => {
    const value = valueIn(answer, term);
    if (value === null || String(value) === term.default) return [];
    if (term.isLocalized) return joined(term.label, value as Localized);
    return value === true ? term.label : vocabulary.valueLabel(term.valueType, String(value));
  });
}

const joined = (label: Localized, text: Localized): Localized => ({
  zh: `${label.zh}：${text.zh}`,
  en: `${label.en}: ${text.en}`,
});
