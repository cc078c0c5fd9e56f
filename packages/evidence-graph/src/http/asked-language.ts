import { requestError } from './error.js';

/** The language that an address asks for; undefined where it asks for none. Refuses what is no language of the graph. */
export function askedLanguage({ searchParams }: URL, languages: readonly string[]): string | undefined {
  const language = searchParams.get('lang') ?? undefined;
  if (language === undefined || languages.includes(language)) return language;
  throw requestError('BAD_REQUEST', 400, `The graph has no language of this name. Choose one by lang: ${languages.join(', ')}.`);
}
