import { type ExportFile, exportFormats } from '../../export/formats.js';
import { inPieces } from '../../export/in-pieces.js';
import { ontologyFormats } from '../../export/ontology-formats.js';
import { partOf } from '../../export/part-of.js';
import { readGraph } from '../../export/read-graph.js';
import { askedLanguage } from '../asked-language.js';
import { chooseCoding } from '../http/negotiate.js';
import type { ServedGraph } from '../options.js';
import { refuse } from '../response.js';
import type { Route } from '../routes.js';
import { Gate } from './gate.js';
import { gzipped } from './gzipped.js';
import { textStream } from './text-stream.js';

/** The path of every export begins so. */
export const exportsPath = '/export/';

/** Formats of one file by their names. */
const formats: ReadonlyMap<string, ExportFile> = new Map(
  [...exportFormats, ...ontologyFormats].flatMap(({ name, files: [file, ...others] }) =>
    file && others.length === 0 ? [[name, file] as const] : [],
  ),
);

/** All files by their own. */
export const exportFiles: ReadonlyMap<string, ExportFile> = new Map(
  [...exportFormats, ...ontologyFormats].flatMap(({ files }) => files.map((file) => [file.name, file] as const)),
);

/** The whole graph as a file, page by page as it is read; or what has the IDs that are named by `id`. */
export function exportRoute(options: ServedGraph): Route {
  const { graph, askFor } = options;
  const gate = new Gate(options.maxExports);
  return async ({ request, url, path }) => {
    const name = path.slice(exportsPath.length);
    const file = formats.get(name) ?? exportFiles.get(name);
    if (!file) return refuse(request, 404, 'NOT_FOUND', `There is no such export. There are ${names.join(', ')}.`);
    if (gate.isFull) return refuse(request, 503, 'SERVER_BUSY', BUSY, { 'retry-after': '10' });
    const language = askedLanguage(url, graph.ontology.languages);
    const whole = readGraph(graph.ontology, askFor(request), options.idsAt(request));
    const ids = url.searchParams.getAll('id');
    const exported = ids.length > 0 ? partOf(whole, ids) : whole;
    return streamed(request, file, await textStream(gate.through(inPieces(file.write(exported, { language }))), options.onError));
  };
}

const names = [...new Set([...formats.keys(), ...exportFiles.keys()])];

const BUSY = 'As many exports are being written as may be at one time. Try again in ten seconds.';

function streamed(request: Request, { name, mediaType }: ExportFile, text: ReadableStream<BufferSource>): Response {
  const isCompressed = chooseCoding(request.headers.get('accept-encoding'), ['gzip']) === 'gzip';
  return new Response(isCompressed ? gzipped(text) : text, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      vary: 'accept-encoding',
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}
