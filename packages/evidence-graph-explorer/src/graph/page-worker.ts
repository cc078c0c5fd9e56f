import { wordsOf } from '../fault.js';
import { type LoadOpen, pageAnswers } from './page-answers.js';
import type { WorkerAnswer, WorkerQuestion } from './page-transport.js';
import type { Transport } from './transport.js';

/** What a worker's global scope has; the page's own types do not tell of it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
  reportError(error: unknown): void;
}

/** Answers, in a worker, what its page asks of the graph in a file. That is fetched while what opens it is being loaded. */
export function answerInWorker(loadOpen: LoadOpen): void {
  const scope = self as unknown as WorkerScope; // the types here are the page's
  const open = loadOpen().catch((error: unknown): Promise<never> => {
    scope.reportError(error);
    return new Promise(() => {}); // the page hears of it, and answers by itself what it asked here
  });
  let transport: Transport | undefined;
  scope.onmessage = async ({ data: { id, file, request } }) => {
    transport ??= pageAnswers(file, () => open);
    try {
      scope.postMessage({ id, result: await transport.execute(request) });
    } catch (error) {
      scope.postMessage({ id, failure: wordsOf(error) });
    }
  };
}
