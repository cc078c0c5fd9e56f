import { ontology } from '../ontology/index.js';
import type { Words } from './words.js';

/** The labels of the values of each enum of the ontology. */
const labels = new Map(
  [...Object.values(ontology.types), ...Object.values(ontology.relationships)].flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ enum: values }) => (values ? [[values.name, values.values] as const] : [])),
  ),
);

/** The article's graph in words, where no explorer has read them. */
export const articleWords = (language: Words['language']): Words => ({
  language,
  text: (text, values = {}) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.toLocaleString(language) ?? whole),
  valueLabel(enumName, value) {
    const { zh = value, en = value } = labels.get(enumName)?.[value]?.label ?? {};
    return { zh, en };
  },
});
