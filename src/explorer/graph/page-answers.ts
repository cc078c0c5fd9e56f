import type { PageGraph } from 'evidence-graph/in-page';
import { pageGraphOf } from '../../page-graph.js';
import { once } from '../once.js';
import { type GraphQLResult, type Transport, TransportError } from './transport.js';

/** Answers from a graph in a file. A file that was not there is asked for again. */
export function pageAnswers(file: string): Transport {
  const graph = once(() => openGraph(file));
  return { execute: async (request) => (await (await graph())(request)) as GraphQLResult };
}

async function openGraph(file: string): Promise<PageGraph> {
  const response = await fetch(file).catch((cause: unknown) => {
    throw new TransportError({ zh: `${file} 没有应答`, en: `${file} does not answer` }, { cause });
  });
  if (!response.ok) {
    const { status } = response;
    throw new TransportError({ zh: `${file} 的应答是 ${status}`, en: `${file} answered ${status}` });
  }
  try {
    return pageGraphOf(await response.json());
  } catch (cause) {
    throw new TransportError({ zh: `${file} 不是图谱文件`, en: `${file} is no file of a graph` }, { cause });
  }
}
