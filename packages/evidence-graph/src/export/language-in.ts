import type { ExportedGraph, WriteOptions } from './model.js';

/** The language of labels where a format has room for one. */
export const languageIn = ({ vocabulary }: Pick<ExportedGraph, 'vocabulary'>, { language }: WriteOptions): string =>
  language ?? vocabulary.languages[0] ?? 'en';
