import { format, type Language, type Localized } from 'evidence-graph-explorer/graph';
import type { Explorer } from 'evidence-graph-explorer/views';

/** How things are said in a language. */
export interface Words {
  readonly language: Language;
  text(text: Localized, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a value such as `STATED` of the enum `Assertion`. */
  valueLabel(enumName: string, value: string): Localized;
}

/** The words of an explorer's graph, in the language that its reader has chosen unless another is named. */
export const wordsIn = ({ state, vocabulary }: Explorer, language: Language = state.language): Words => ({
  language,
  text: (text, values) => format(text, language, values),
  valueLabel: (enumName, value) => vocabulary.valueLabel(enumName, value),
});
