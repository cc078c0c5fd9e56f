import { once } from '../once.js';
import { type GraphQLRequest, type GraphQLResult, type Transport, TransportError } from './transport.js';

/** Makes a graph of what stands in a file; throws where that is none. */
export type OpenGraph = (file: never) => (request: GraphQLRequest) => PromiseLike<unknown> | unknown;

/** Answers from a graph in a file. A file that was not there is asked for again. */
export function pageAnswers(file: string, open: OpenGraph): Transport {
  const graph = once(() => openGraph(file, open));
  return { execute: async (request) => (await (await graph())(request)) as GraphQLResult };
}

async function openGraph(file: string, open: OpenGraph): Promise<ReturnType<OpenGraph>> {
  const response = await fetch(file).catch((cause: unknown) => {
    throw new TransportError({ zh: `${file} 没有应答`, en: `${file} does not answer` }, { cause });
  });
  if (!response.ok) {
    const { status } = response;
    throw new TransportError({ zh: `${file} 的应答是 ${status}`, en: `${file} answered ${status}` });
  }
  try {
    return open((await response.json()) as never); // whoever opens the file knows its form
  } catch (cause) {
    throw new TransportError({ zh: `${file} 不是图谱文件`, en: `${file} is no file of a graph` }, { cause });
  }
}
