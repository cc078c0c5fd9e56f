import { movedPage } from '../addresses/index.js';
import { iriOf } from '../export/index.js';
import { addressesPath, suffixesOf, wordFiles } from './addresses/address-route.js';
import { createHandler } from './create-handler.js';
import { exportFiles, exportsPath } from './exports/export-routes.js';
import type { HandlerOptions } from './options.js';

/** A file of a site, by its path within that. */
export interface StaticFile {
  readonly path: string;
  readonly content: string | ReadableStream<Uint8Array>;
}

export interface StaticFilesOptions extends Pick<HandlerOptions, 'graph'> {
  /** The address that the site will have, which its files name. */
  readonly baseUrl: string;
  /** The IDs of all that is to have a page. */
  readonly ids: Iterable<string>;
  /** Is told each ID that is too long for the name of a file, and has none. @default nobody is */
  readonly onLeftOut?: (id: string) => void;
}

/** So many bytes of an ID, and what stands behind it, are the name of a file everywhere. */
const LONGEST = 240;

/** What a server answers at the addresses of a graph and as its exports, as files that any host can serve. */
export async function* staticFiles({
  graph,
  baseUrl,
  ids,
  onLeftOut = () => {},
}: StaticFilesOptions): AsyncGenerator<StaticFile> {
  const { fetch } = createHandler({ graph, baseUrl });
  const folder = addressesPath.slice(1);
  const waiting = new Set(ids);
  for (const id of waiting) {
    if (Buffer.byteLength(id) > LONGEST) {
      onLeftOut(id);
      continue;
    }
    const page = await ask(iriOf(addressesPath, id));
    const elsewhere = page.headers.get('location');
    if (elsewhere !== null) {
      waiting.add(decodeURIComponent(elsewhere.slice(`${baseUrl}${addressesPath}`.length)));
      yield { path: `${folder}${id}/index.html`, content: movedPage(elsewhere) };
      continue;
    }
    yield { path: `${folder}${id}/index.html`, content: await bodyOf(page, iriOf(addressesPath, id)) };
    for (const suffix of suffixesOf(graph.ontology, id))
      yield file(`${folder}${id}${suffix}`, `${iriOf(addressesPath, id)}${suffix}`);
  }
  for (const words of wordFiles.keys()) {
    yield { path: `${folder}${words}/index.html`, content: movedPage(`${baseUrl}${addressesPath}${words}.ttl`) };
    yield file(`${folder}${words}.ttl`, `${addressesPath}${words}.ttl`);
  }
  for (const { name } of exportFiles) yield file(`${exportsPath.slice(1)}${name}`, `${exportsPath}${name}`);
  yield file('sitemap.xml', '/sitemap.xml');

  function ask(path: string): Promise<Response> {
    return fetch(new Request(`http://localhost${path}`, { headers: { accept: 'text/html' } }));
  }

  async function file(path: string, address: string): Promise<StaticFile> {
    return { path, content: await bodyOf(await ask(address), address) };
  }
}

async function bodyOf(answer: Response, address: string): Promise<ReadableStream<Uint8Array>> {
  const { status, body } = answer;
  if (status !== 200 || !body) throw new Error(`The address ${address} is answered with ${status}: ${await answer.text()}`);
  return body;
}
