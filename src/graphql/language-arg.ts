import type { Language } from '../explore/sentence.js';
import type { ontology } from '../ontology/article/index.js';
import type { ResultFieldBuilder } from '../pothos/index.js';

export type ResultFields<Result> = ResultFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<{ Ontology: typeof ontology }>,
  Result
>;

const LANGUAGE = 'Language' as never; // declared with the ontology's types

/** The argument `lang` of a text that is there in both languages. */
export const langArg = <Result>(t: ResultFields<Result>) => ({
  lang: t.arg({ type: LANGUAGE, required: true, defaultValue: 'ZH' as never, description: 'The language. 语言' }),
});

export const languageOf = ({ lang }: { readonly lang: unknown }): Language => (lang === 'EN' ? 'en' : 'zh');
