import type { Language, Localized } from 'evidence-graph-explorer/graph';

/** How things are said in the language of an explorer. */
export interface Words {
  readonly language: Language;
  text(text: Localized, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a value such as `STATED` of the enum `Assertion`. */
  valueLabel(enumName: string, value: string): Localized;
}

interface Speaker {
  readonly state: { readonly language: Language };
  readonly vocabulary: Pick<Words, 'valueLabel'>;
  text: Words['text'];
}

export const wordsIn = (explorer: Speaker): Words => ({
  language: explorer.state.language,
  text: (text, values) => explorer.text(text, values),
  valueLabel: (enumName, value) => explorer.vocabulary.valueLabel(enumName, value),
});
