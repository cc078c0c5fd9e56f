import { tellOperator } from '../failure.js';

const encoder = new TextEncoder();

/** Milliseconds that a piece waits to be taken. */
const PATIENCE = 30_000;

/**
 * A text as a stream of UTF-8 that is read as fast as it is taken. Its first piece is read before there is a stream, so that what fails
 * at once can be answered; what fails later breaks the stream off, and readers see that it has no end. So it does where a reader stays
 * connected and takes nothing: a text holds what it is read from until it ends.
 */
export async function textStream(
  pieces: AsyncGenerator<string>,
  onError: (error: unknown) => void,
): Promise<ReadableStream<BufferSource>> {
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(await pieces.next());
  let waiting: NodeJS.Timeout | undefined;
  return new ReadableStream({
    async pull(controller) {
      clearTimeout(waiting);
      try {
        const { done, value } = await (next ?? pieces.next());
        next = undefined;
        if (done) return controller.close();
        waiting = setTimeout(() => {
          controller.error(new Error('Nobody takes the text.'));
          pieces.return(undefined).catch((error) => tellOperator(error, onError));
        }, PATIENCE).unref();
        controller.enqueue(encoder.encode(value));
      } catch (error) {
        tellOperator(error, onError);
        controller.error(error);
      }
    },
    async cancel() {
      clearTimeout(waiting);
      await pieces.return(undefined);
    },
  });
}
