import { loadCode } from '../fault.js';
import { once } from '../once.js';
import { type GraphQLRequest, type GraphQLResult, type Transport, TransportError } from './transport.js';

/** Makes a graph of what stands in a file; throws where that is none. */
export type OpenGraph = (file: never) => (request: GraphQLRequest) => PromiseLike<unknown> | unknown;

/** Loads what opens the file. */
export type LoadOpen = () => Promise<OpenGraph>;

/** Answers from a graph in a file. A file that was not there is asked for again. */
export function pageAnswers(file: string, loadOpen: LoadOpen): Transport {
  const graph = once(async () => {
    const [open, content] = await Promise.all([loadCode(loadOpen()), read(file)]);
    return openGraph(file, content, open);
  });
  return { execute: async (request) => (await (await graph())(request)) as GraphQLResult };
}

/** What a file says. */
async function read(file: string): Promise<unknown> {
  const response = await fetch(file).catch((cause: unknown) => {
    throw new TransportError({ zh: `${file} 没有应答`, en: `${file} does not answer` }, { cause });
  });
  if (!response.ok) {
    const { status } = response;
    throw new TransportError({ zh: `${file} 的应答是 ${status}`, en: `${file} answered ${status}` });
  }
  return response.json().catch((cause: unknown) => {
    throw noGraph(file, cause);
  });
}

function openGraph(file: string, content: unknown, open: OpenGraph): ReturnType<OpenGraph> {
  try {
    return open(content as never); // whoever opens the file knows its form
  } catch (cause) {
    throw noGraph(file, cause);
  }
}

const noGraph = (file: string, cause: unknown): TransportError =>
  new TransportError({ zh: `${file} 不是图谱文件`, en: `${file} is no file of a graph` }, { cause });
