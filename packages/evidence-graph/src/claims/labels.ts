import { wordsFor } from './languages/index.js';
import { source } from './phrase.js';

const LABEL = source(wordsFor('label'));

/** Ahead of what is told: the number of a point, or what names the text or its part. */
const AHEAD = new RegExp(
  `^["“【[(]?(?:${LABEL}(?:[\\s,.，：:】\\])]|\\d|${LABEL})*[:：】\\].)] ?|\\d{1,3}(?:[:：)、]|[.](?= )) ?)`,
  'u',
);

/** A sentence without its label, as long as it was. */
export const unlabelled = (plain: string): string => plain.replace(AHEAD, (label) => ' '.repeat(label.length));
