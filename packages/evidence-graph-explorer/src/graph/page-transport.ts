import { loadCode } from '../fault.js';
import { once } from '../once.js';
import type { Localized } from '../scene/scene.js';
import type { LoadOpen } from './page-answers.js';
import { type GraphQLRequest, type GraphQLResult, type Transport, TransportError } from './transport.js';

export interface WorkerQuestion {
  readonly id: number;
  /** The address of the file with the graph. */
  readonly file: string;
  readonly request: GraphQLRequest;
}

export interface WorkerAnswer {
  readonly id: number;
  readonly result?: unknown;
  /** Why there is no result. */
  readonly failure?: Localized;
}

/** How a graph in a file answers in the page: what its owner bundles with the explorer. */
export interface InPage {
  /** Starts a worker that runs `answerInWorker`. */
  startWorker(): Worker;
  /** Loads what opens the file, for pages that may have no worker. */
  readonly loadOpen: LoadOpen;
}

/** Answers from a graph in a file, beside the page in a worker; within the page where it may have no worker. */
export function pageTransport(file: URL, inPage: InPage): Transport {
  let transport: Transport | undefined;
  return {
    execute(request, signal) {
      transport ??= startWorker(file, inPage, () => {
        transport = withinPage(file, inPage);
        return transport;
      });
      return transport.execute(request, signal);
    },
  };
}

function startWorker(file: URL, inPage: InPage, instead: () => Transport): Transport {
  let worker: Worker;
  try {
    worker = inPage.startWorker();
  } catch {
    return instead(); // a script of another origin
  }
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data: { id, result, failure } }: MessageEvent<WorkerAnswer>) => {
    const { resolve, reject } = waiting.get(id) as Waiting;
    waiting.delete(id);
    if (failure === undefined) resolve(result as GraphQLResult);
    else reject(new TransportError(failure));
  };
  // The page may not start workers: those who wait are answered within it.
  worker.onerror = () => {
    worker.terminate();
    const transport = instead();
    for (const { request, resolve, reject } of waiting.values()) transport.execute(request).then(resolve, reject);
    waiting.clear();
  };
  return {
    execute: (request) =>
      new Promise<GraphQLResult>((resolve, reject) => {
        last += 1;
        waiting.set(last, { request, resolve, reject });
        worker.postMessage({ id: last, file: file.href, request } satisfies WorkerQuestion);
      }),
  };
}

interface Waiting {
  readonly request: GraphQLRequest;
  readonly resolve: (result: GraphQLResult) => void;
  readonly reject: (error: unknown) => void;
}

function withinPage(file: URL, inPage: InPage): Transport {
  const answers = once(async () => {
    const { pageAnswers } = await loadCode(import('./page-answers.js'));
    return pageAnswers(file.href, inPage.loadOpen);
  });
  return { execute: async (request) => (await answers()).execute(request) };
}
