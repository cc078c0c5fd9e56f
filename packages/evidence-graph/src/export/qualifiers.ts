import { type Label, textIn } from '../ontology/language.js';
import type { Value } from './model.js';
import type { PropertyTerm, Vocabulary } from './vocabulary.js';

/** What does not go without saying of a statement, in words: a value of an enum, or a yes or no, that is not the usual one; its modality and condition. */
export function qualifiersOf(
  properties: Readonly<Record<string, Value>>,
  terms: readonly PropertyTerm[],
  vocabulary: Vocabulary,
): Label[] {
  const inAll = (word: (language: string) => string): Label =>
    Object.fromEntries(vocabulary.languages.map((language) => [language, word(language)]));
  return terms.flatMap((term): Label[] => {
    const value = properties[term.name];
    if (value === undefined || value === term.default || !isQualifying(term, vocabulary)) return [];
    if (value === true) return [term.label];
    const said =
      value === false
        ? NO
        : term.isLocalized
          ? (value as Label)
          : (valueLabel(vocabulary, term, String(value)) ?? { en: String(value) });
    const lead = (language: string) =>
      typeof value === 'string' ? '' : `${textIn(term.label, language)}${textIn(COLON, language)}`;
    return [inAll((language) => `${lead(language)}${textIn(said, language)}`)];
  });
}

const NO: Label = { zh: '否', en: 'no' };
const COLON: Label = { zh: '：', en: ': ' };

function isQualifying({ name, valueType, isLocalized, isList, default: usual }: PropertyTerm, vocabulary: Vocabulary): boolean {
  if (isList) return false;
  if (vocabulary.hasEvidence && (valueType === 'Modality' || (name === 'condition' && isLocalized))) return true;
  return usual !== null && (valueType === 'Boolean' || vocabulary.enums.some((each) => each.name === valueType));
}

/** The label of a value of an enum; undefined where it is of none. */
export const valueLabel = ({ enums }: Vocabulary, { valueType }: PropertyTerm, value: string): Label | undefined =>
  enums.find(({ name }) => name === valueType)?.values.find(({ name }) => name === value)?.label;

/** A text, and in brackets what qualifies it; the text alone where nothing does. */
export function qualified(text: string, qualifiers: readonly Label[], language: string): string {
  if (qualifiers.length === 0) return text;
  const all = qualifiers.map((each) => textIn(each, language));
  return language === 'zh' ? `${text}（${all.join('；')}）` : `${text} (${all.join('; ')})`;
}
