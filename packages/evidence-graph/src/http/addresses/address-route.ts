import { contentOf, near, type Place, page, sitemap, siteOf, unknownPage } from '../../addresses/index.js';
import { type ChartOf, chartSvg, figureCharts, figureProperty } from '../../charts/index.js';
import { inPieces } from '../../export/in-pieces.js';
import {
  type AskGraph,
  type ExportedGraph,
  type ExportedOne,
  type ExportFile,
  iriOf,
  jsonLd,
  OneReader,
  type Ontology,
  ontologyFormats,
  readIds,
  thingCsv,
  thingJson,
  turtle,
  vocabularyOf,
  type WriteOptions,
} from '../../export/index.js';
import type { Graph } from '../../graph/create-graph.js';
import { askedLanguage } from '../asked-language.js';
import { textStream } from '../exports/text-stream.js';
import { prefersPage } from '../http/media-types.js';
import { chooseLanguage, chooseMediaType } from '../http/negotiate.js';
import type { ServedGraph } from '../options.js';
import { styledPolicy } from '../pages/styled-policy.js';
import { html, refuse } from '../response.js';
import type { Route } from '../routes.js';
import { png } from './png.js';

/** The address of everything begins so. */
export const addressesPath = '/id/';

type Form = 'text/html' | 'application/ld+json' | 'text/turtle' | 'application/json' | 'text/csv' | Picture;

type Picture = 'image/svg+xml' | 'image/png';

type Write = (one: ExportedOne, graph: ExportedGraph, options: WriteOptions) => AsyncIterable<string> | Iterable<string>;

const FORMS: Readonly<Record<Form, Write | undefined>> = {
  'text/html': undefined,
  'application/ld+json': (_one, graph) => jsonLd(graph),
  'text/turtle': (_one, graph) => turtle(graph),
  'application/json': (one) => [thingJson(one)],
  'text/csv': thingCsv,
  'image/svg+xml': undefined,
  'image/png': undefined,
};
const forms = Object.keys(FORMS) as Form[]; // its own keys

const isPicture = (form: Form): form is Picture => form.startsWith('image/');

/** What stands behind an address to ask for a form of it. */
const SUFFIXES: Readonly<Record<string, Form>> = {
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What stands at an address and has no ID: the words of the graph, as linked data. */
export const wordFiles: ReadonlyMap<string, ExportFile> = new Map(
  ontologyFormats.flatMap(({ name, files }) =>
    files.flatMap((file) => (file.mediaType.startsWith('text/turtle') ? [[name, file] as const] : [])),
  ),
);

/** What stands behind the address of something to ask for each of its other forms and languages. */
export function suffixesOf(ontology: Ontology, id: string): string[] {
  const [, ...others] = ontology.languages.map((language) => `.${language}`);
  const pictures = figureProperty(ontology, id) ? suffixesTo(isPicture) : [];
  return [
    ...others.map((language) => `${language}.html`),
    ...suffixesTo((form) => !isPicture(form)),
    ...['', ...others].flatMap((language) => pictures.map((picture) => language + picture)),
  ];
}

const suffixesTo = (isWanted: (form: Form) => boolean): string[] =>
  Object.entries(SUFFIXES).flatMap(([suffix, form]) => (isWanted(form) ? [suffix] : []));

const VARY = { vary: 'accept, accept-language' };

/** What has an ID: as a page, or as linked data where the address or `Accept` says so. */
export function addressRoute(options: ServedGraph): Route {
  const { graph, askFor } = options;
  const { ontology } = graph;
  const reader = new OneReader(ontology);
  const { vocabulary } = reader;
  const exported = vocabularyOf(ontology);
  const charts = chartsOf(graph);
  return async ({ request, url, path }) => {
    const { id, form, language = languageOf(request, url, ontology.languages) } = asked(path, request, ontology);
    const place = { ids: options.idsAt(request), language };
    const words = wordFiles.get(id);
    if (words)
      return asData('text/turtle', words.write({ ...partOf(EMPTY), vocabulary: id === 'ontology' ? vocabulary : exported }, {}));
    const ask = askFor(request);
    const one = await reader.read(ask, id);
    const own = one && (one.node ?? one.relationships[0])?.id;
    if (own !== undefined && own !== id) return moved(`${iriOf(place.ids, own)}${suffixIn(path)}${url.search}`);
    const write = FORMS[form];
    if (one && write) return asData(form, write(one, partOf(one), { language }));
    if (one && isPicture(form))
      return (await chart(charts, ask, { id, language, form })) ?? refuse(request, 406, 'NOT_ACCEPTABLE', noChart);
    const content = one && (await contentOf(one, vocabulary, (source) => reader.read(ask, source), await inDataset(ask, place)));
    const policy = styledPolicy(place.ids);
    const hasChart = figureProperty(ontology, id) !== undefined;
    if (content) return asPage(200, page({ ...content, hasChart }), policy);
    if (form !== 'text/html' || !prefersPage(request)) return refuse(request, 404, 'NOT_FOUND', unknown);
    const found = { title: vocabulary.title, language, explorer: siteOf(place.ids) };
    return asPage(404, unknownPage(found, await near(ontology, ask, id, place)), policy);

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
function asked(path: string, request: Request, ontology: Ontology): Asked {
  const { languages } = ontology;
  const name = decoded(path.slice(addressesPath.length));
  const suffix = suffixIn(name);
  const id = name.slice(0, name.length - suffix.length);
  const form = SUFFIXES[suffix];
  const inForm = languages.find((each) => id.endsWith(`.${each}`));
  if (form && isPicture(form) && inForm) return { id: id.slice(0, -inForm.length - 1), form, language: inForm };
  if (form) return { id, form };
  const language = languages.find((each) => suffix === `.${each}.html`);
  if (language) return { id, form: 'text/html', language };
  // Hosts of files have the page in the first language so.
  if (suffix.endsWith('.html')) return { id: name.slice(0, -'.html'.length), form: 'text/html' };
  const offered = figureProperty(ontology, name) ? forms : forms.filter((each) => !isPicture(each));
  const chosen = chooseMediaType(request.headers.get('accept'), offered);
  return { id: name, form: forms.find((each) => each === chosen) ?? 'text/html' };
}

interface Asked {
  readonly id: string;
  readonly form: Form;
  readonly language?: string;
}

const suffixIn = (path: string): string => /\.(?:jsonld|ttl|json|csv|svg|png|html|[\w-]+\.html)$/.exec(path)?.[0] ?? '';

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

function asPage(status: number, text: string, policy: string): Response {
  const { headers } = html('', policy);
  headers.set('vary', VARY.vary);
  return new Response(text, { status, headers });
}

/** The charts of a graph: its own, and where these have none, those of any ontology. */
function chartsOf({ ontology, charts }: Graph): ChartOf {
  const any = figureCharts(ontology);
  return async (ask, id, language) => (await (await charts?.())?.(ask, id, language)) ?? any(ask, id, language);
}

interface AskedChart {
  readonly id: string;
  readonly language: string;
  readonly form: Picture;
}

/** A chart as a picture; undefined where there is none. */
async function chart(charts: ChartOf, ask: AskGraph, { id, language, form }: AskedChart): Promise<Response | undefined> {
  const shown = await charts(ask, id, language);
  if (!shown) return undefined;
  const svg = chartSvg(shown);
  const headers = { 'content-type': form, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'", ...VARY };
  return new Response(form === 'image/png' ? await png(svg) : svg, { headers });
}

const noChart = 'It has no chart, for it is no figure. It is told as .jsonld, .ttl, .json and .csv.';

async function asData(form: Form, pieces: AsyncIterable<string> | Iterable<string>): Promise<Response> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return new Response(text, { headers: { 'content-type': form.startsWith('text/') ? `${form};charset=utf-8` : form, ...VARY } });
}
