import { XML_DECLARATION, xmlElement, xmlStart, xmlText } from '../export/xml.js';
import { iriOf } from '../ontology/iri.js';

/** As many addresses as a sitemap may have. */
const AT_MOST = 50_000;

/** The addresses of what has an ID, for search engines. */
export async function* sitemap(ids: AsyncIterable<string>, base: string): AsyncGenerator<string> {
  yield `${XML_DECLARATION}${xmlStart('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })}\n`;
  let count = 0;
  for await (const id of ids) {
    yield `${xmlElement('url', {}, xmlElement('loc', {}, xmlText(iriOf(base, id))))}\n`;
    count += 1;
    if (count === AT_MOST) break;
  }
  yield '</urlset>\n';
}
