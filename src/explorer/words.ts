import { format, type Language } from 'evidence-graph-explorer/graph';
import type { Explorer } from 'evidence-graph-explorer/views';
import type { Words } from '../findings/words.js';

/** The words of an explorer's graph, in the language that its reader has chosen unless another is named. */
export const wordsIn = ({ state, vocabulary }: Explorer, language: Language = state.language): Words => ({
  language,
  text: (text, values) => format(text, language, values),
  valueLabel: (enumName, value) => vocabulary.valueLabel(enumName, value),
});
