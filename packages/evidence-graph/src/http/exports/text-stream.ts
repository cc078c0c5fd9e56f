import { tellOperator } from '../failure.js';

const encoder = new TextEncoder();

/**
 * A text as a stream of UTF-8 that is read as fast as it is taken. Its first piece is read before there is a stream, so that what fails
 * at once can be answered; what fails later breaks the stream off, and readers see that it has no end.
 */
export async function textStream(
  pieces: AsyncGenerator<string>,
  onError: (error: unknown) => void,
): Promise<ReadableStream<BufferSource>> {
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(await pieces.next());
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await (next ?? pieces.next());
        next = undefined;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        tellOperator(error, onError);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
