import type { ResultFieldBuilder } from '../pothos/index.js';
import type { Language } from '../traversal/sentence.js';
import type { GraphTypes } from './builder.js';

export type ResultFields<Result> = ResultFieldBuilder<GraphTypes, Result>;

const LANGUAGE = 'Language' as never; // declared with the ontology's types

/** The argument `lang` of a text that is there in both languages. */
export const langArg = <Result>(t: ResultFields<Result>) => ({
  lang: t.arg({ type: LANGUAGE, required: true, defaultValue: 'ZH' as never, description: 'The language. 语言' }),
});

export const languageOf = ({ lang }: { readonly lang: unknown }): Language => (lang === 'EN' ? 'en' : 'zh');
