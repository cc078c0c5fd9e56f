import { type ExportFile, exportFormats } from '../../export/formats.js';
import { inPieces } from '../../export/in-pieces.js';
import { ontologyFormats } from '../../export/ontology-formats.js';
import { readGraph } from '../../export/read-graph.js';
import { idsInScene } from '../../export/scene-part.js';
import { type SceneParts, sceneIn } from '../../scene/index.js';
import { askedLanguage } from '../asked-language.js';
import { requestError } from '../error.js';
import { chooseCoding } from '../http/negotiate.js';
import type { ServedGraph } from '../options.js';
import { refuse } from '../response.js';
import type { Route } from '../routes.js';
import { idsAnswered, operationIn } from './answered.js';
import { Gate } from './gate.js';
import { gzipped } from './gzipped.js';
import { textStream } from './text-stream.js';

/** The path of every export begins so. */
export const exportsPath = '/export/';

const formats = [...exportFormats, ...ontologyFormats];

/** All files that there are. */
export const exportFiles: readonly ExportFile[] = formats.flatMap(({ files }) => files);

/** Formats of one file by their names, and all files by their own. */
const byName: ReadonlyMap<string, ExportFile> = new Map([
  ...formats.flatMap(({ name, files: [file, ...others] }) => (file && others.length === 0 ? [[name, file] as const] : [])),
  ...exportFiles.map((file) => [file.name, file] as const),
]);

/** What tells of the ontology alone has no parts. */
const whole: ReadonlySet<ExportFile> = new Set(ontologyFormats.flatMap(({ files }) => files));

/** The graph as a file, page by page as it is read: all of it, what has the IDs that are named by `id`, what is in the answer to `query`, or in the `scene` of an explorer's address. */
export function exportRoute(options: ServedGraph): Route {
  const { graph, askFor } = options;
  const { ontology, start } = graph;
  const gate = new Gate(options.maxExports);
  return async ({ request, url, path }) => {
    const file = byName.get(path.slice(exportsPath.length));
    if (!file) return refuse(request, 404, 'NOT_FOUND', `There is no such export. There are ${[...byName.keys()].join(', ')}.`);
    const part = partIn(url);
    if (part && whole.has(file))
      return refuse(request, 400, 'BAD_REQUEST', `${file.name} has no parts: ask without id, query and scene.`);
    if (gate.isFull) return refuse(request, 503, 'SERVER_BUSY', BUSY, { 'retry-after': '10' });
    const answered = part?.operation ? await idsAnswered(options, request, part.operation) : [];
    if (answered instanceof Response) return answered;
    const inAnswer: readonly string[] = answered;
    const language = askedLanguage(url, ontology.languages);
    return streamed(request, file, await textStream(gate.through(inPieces(written())), options.onError));

    async function* written(): AsyncGenerator<string> {
      const ask = askFor(request);
      const ids = part && [...part.ids, ...inAnswer, ...(part.scene ? await idsInScene(ontology, ask, part.scene, start) : [])];
      yield* file?.write(readGraph(ontology, ask, options.idsAt(request), ids), { language }) ?? [];
    }
  };
}

/** What an address asks for a part of: what has some IDs, what an operation is answered with, what a scene shows. */
interface Part {
  readonly ids: readonly string[];
  readonly operation: URLSearchParams | undefined;
  readonly scene: SceneParts | undefined;
}

/** Undefined where an address asks for all. */
function partIn({ searchParams }: URL): Part | undefined {
  const ids = searchParams.getAll('id');
  const address = searchParams.get('scene');
  const operation = operationIn(searchParams);
  if (ids.length === 0 && address === null && !operation) return undefined;
  if (address === null) return { ids, operation, scene: undefined };
  const { scene, wrong } = sceneIn(address);
  if (wrong.length > 0) throw requestError('BAD_REQUEST', 400, `The scene has parts that say nothing: ${wrong.join(', ')}.`);
  return { ids, operation, scene };
}

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
