import { createHash } from 'node:crypto';
import { contentOf, near, type Place, page, STYLE, sitemap, unknownPage } from '../../addresses/index.js';
import { inPieces } from '../../export/in-pieces.js';
import {
  type AskGraph,
  type ExportedGraph,
  type ExportedOne,
  iriOf,
  jsonLd,
  OneReader,
  ontologyFormats,
  readIds,
  thingCsv,
  thingJson,
  turtle,
  vocabularyOf,
  type WriteOptions,
} from '../../export/index.js';
import { askedLanguage } from '../asked-language.js';
import { textStream } from '../exports/text-stream.js';
import { prefersPage } from '../http/media-types.js';
import { chooseLanguage, chooseMediaType } from '../http/negotiate.js';
import type { ServedGraph } from '../options.js';
import { html, refuse } from '../response.js';
import type { Route } from '../routes.js';

/** The address of everything begins so. */
export const addressesPath = '/id/';

type Form = 'text/html' | 'application/ld+json' | 'text/turtle' | 'application/json' | 'text/csv';

type Write = (one: ExportedOne, graph: ExportedGraph, options: WriteOptions) => AsyncIterable<string> | Iterable<string>;

const FORMS: Readonly<Record<Form, Write | undefined>> = {
  'text/html': undefined,
  'application/ld+json': (_one, graph) => jsonLd(graph),
  'text/turtle': (_one, graph) => turtle(graph),
  'application/json': (one) => [thingJson(one)],
  'text/csv': thingCsv,
};
const forms = Object.keys(FORMS) as Form[]; // its own keys

/** What stands behind an address to ask for a form of it. */
export const SUFFIXES: Readonly<Record<string, Form>> = {
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

/** A style that is known by its hash, and nothing else. */
const policy = `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const VARY = { vary: 'accept, accept-language' };

/** What has an ID: as a page, or as linked data where the address or `Accept` says so. */
export function addressRoute(options: ServedGraph): Route {
  const { graph, askFor } = options;
  const { ontology } = graph;
  const reader = new OneReader(ontology);
  const { vocabulary } = reader;
  const exported = vocabularyOf(ontology);
  return async ({ request, url, path }) => {
    const { id, form, language = languageOf(request, url, ontology.languages) } = asked(path, request, ontology.languages);
    const place = { ids: options.idsAt(request), language };
    const words = ontologyFormats.find(({ name }) => name === id)?.files[0];
    if (words)
      return asData('text/turtle', words.write({ ...partOf(EMPTY), vocabulary: id === 'ontology' ? vocabulary : exported }, {}));
    const ask = askFor(request);
    const one = await reader.read(ask, id);
    const own = one && (one.node ?? one.relationships[0])?.id;
    if (own !== undefined && own !== id) return moved(`${iriOf(place.ids, own)}${suffixIn(path)}${url.search}`);
    const write = FORMS[form];
    if (one && write) return asData(form, write(one, partOf(one), { language }));
    const content = one && (await contentOf(one, vocabulary, (source) => reader.read(ask, source), await inDataset(ask, place)));
    if (content) return asPage(200, page(content));
    if (form !== 'text/html' || !prefersPage(request)) return refuse(request, 404, 'NOT_FOUND', unknown);
    const found = { title: vocabulary.title, language, explorer: place.ids.slice(0, -'id/'.length) };
    return asPage(404, unknownPage(found, await near(ontology, ask, id, place)));

    function partOf({ node, relationships }: ExportedOne): ExportedGraph {
      const nodes = node ? [node] : [];
      return { vocabulary, iri: place.ids, isPart: true, nodes: () => nodes, relationships: () => relationships };
    }
  };
}

async function inDataset(ask: AskGraph, place: Omit<Place, 'dataset'>): Promise<Place> {
  const { datasetVersion } = await ask('{ datasetVersion { hash version } }', {});
  return { ...place, dataset: datasetVersion };
}

const EMPTY: ExportedOne = { relationships: [], hasMore: false };

const unknown = 'Nothing in the graph has this ID. Search for it in the explorer, which has the path /.';

/** The addresses of all that is in the graph. */
export function sitemapRoute(options: ServedGraph): Route {
  return async ({ request }) => {
    const ids = readIds(options.graph.ontology, options.askFor(request));
    const text = await textStream(inPieces(sitemap(ids, options.idsAt(request))), options.onError);
    return new Response(text, { headers: { 'content-type': 'application/xml' } });
  };
}

/** What a path names, and in which form and language. */
function asked(path: string, request: Request, languages: readonly string[]): Asked {
  const name = decoded(path.slice(addressesPath.length));
  const suffix = suffixIn(name);
  const id = name.slice(0, name.length - suffix.length);
  const form = SUFFIXES[suffix];
  if (form) return { id, form };
  const language = languages.find((each) => suffix === `.${each}.html`);
  if (language) return { id, form: 'text/html', language };
  const chosen = chooseMediaType(request.headers.get('accept'), forms);
  return { id: name, form: forms.find((each) => each === chosen) ?? 'text/html' };
}

interface Asked {
  readonly id: string;
  readonly form: Form;
  readonly language?: string;
}

const suffixIn = (path: string): string => /\.(?:jsonld|ttl|json|csv|[\w-]+\.html)$/.exec(path)?.[0] ?? '';

/** What is told together with others has their address. */
const moved = (location: string): Response => new Response(null, { status: 308, headers: { location } });

/** A path that is no text names nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

const languageOf = ({ headers }: Request, url: URL, languages: readonly string[]): string =>
  askedLanguage(url, languages) ?? chooseLanguage(headers.get('accept-language'), languages) ?? languages[0] ?? 'en';

function asPage(status: number, text: string): Response {
  const { headers } = html('', policy);
  headers.set('vary', VARY.vary);
  return new Response(text, { status, headers });
}

async function asData(form: Form, pieces: AsyncIterable<string> | Iterable<string>): Promise<Response> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return new Response(text, { headers: { 'content-type': form.startsWith('text/') ? `${form};charset=utf-8` : form, ...VARY } });
}
