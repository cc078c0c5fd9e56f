import type { Cited, SourceKind } from './cited.js';
import { dayOf } from './day.js';
import { originalTitle } from './original.js';
import { placeText } from './place-text.js';

/** A citation as reference managers find it in a page. */
export interface EmbeddedCitation {
  /** The names and contents of its `<meta>` elements. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** A ContextObject in a Span (COinS): the `title` of a `<span class="Z3988">`. */
  readonly coins: string;
}

const TYPES: Readonly<Record<SourceKind, string>> = { news: 'newspaperArticle', dataset: 'dataset' };

/** What Zotero and its like take from a page: what it cites is the source, at the place and by the address of the page. */
export function embeddedCitation(cited: Cited): EmbeddedCitation {
  const { source, address } = cited;
  const { title, language } = originalTitle(source);
  const day = dayOf(source.publishedAt)?.iso;
  const known = (entries: readonly (readonly [string, string | null | undefined])[]): (readonly [string, string])[] =>
    entries.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
  return {
    metas: known([
      ['citation_title', title],
      ['citation_publisher', source.publisher],
      ['citation_publication_date', day?.replaceAll('-', '/')],
      ['citation_language', source.language ?? language],
      ['citation_public_url', address],
    ]),
    coins: new URLSearchParams([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ...known([
        ['rft.type', TYPES[source.kind ?? 'news']],
        ['rft.title', title],
        ['rft.source', source.publisher],
        ['rft.publisher', source.publisher],
        ['rft.date', day],
        ['rft.language', source.language ?? language],
        ['rft.identifier', address],
        ['rft.description', placeText(cited, language)],
      ]).map(([name, content]): [string, string] => [name, content]),
    ]).toString(),
  };
}
