import type { Localized } from '../scene/scene.js';
import type { Dialect } from './dialect.js';
import { statedNames } from './stated-names.js';
import type { PropertyTerm, Vocabulary } from './vocabulary.js';

/** What a query selects to have the values of properties. */
export const selectionOf = (terms: readonly PropertyTerm[], dialect: Dialect): string =>
  terms.map(({ name, isLocalized }) => (isLocalized ? dialect.text(name, statedNames(name)) : name)).join(' ');

/** The value of a property in an answer, a text in both languages; null where there is none. */
export function valueIn(answer: Readonly<Record<string, unknown>>, { name, isLocalized }: PropertyTerm): unknown {
  return isLocalized ? textIn(answer, name) : (answer[name] ?? null);
}

/** A localized text in an answer; where it is in one language alone, that stands for the other. Null where there is none. */
export function textIn(answer: Readonly<Record<string, unknown>>, field: string): Localized | null {
  const { zh, en } = statedNames(field);
  const [chinese, english] = [answer[zh] ?? null, answer[en] ?? null] as (string | null)[];
  return chinese === null && english === null ? null : ({ zh: chinese ?? english, en: english ?? chinese } as Localized);
}

/**
 * Those of the properties that tell how far a statement holds: values of an enum, and yes or no, of which one goes without saying, such
 * as that a thing was done; and those that the graph's way of citing has for it.
 */
export const qualifying = (terms: readonly PropertyTerm[], vocabulary: Vocabulary): PropertyTerm[] =>
  terms.filter(
    (term) =>
      (term.default !== null && (term.valueType === 'Boolean' || vocabulary.isEnum(term.valueType))) ||
      vocabulary.dialect.isQualifier(term),
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
    if (value === false) return joined(term.label, { zh: '否', en: 'no' });
    return value === true ? term.label : vocabulary.valueLabel(term.valueType, String(value));
  });
}

const joined = (label: Localized, text: Localized): Localized => ({
  zh: `${label.zh}：${text.zh}`,
  en: `${label.en}: ${text.en}`,
});
