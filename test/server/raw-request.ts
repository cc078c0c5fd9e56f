import { connect } from 'node:net';

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An answer as it came over the socket: the lines of its head in the order of the alphabet, without its time. */
export interface RawAnswer {
  readonly status: string | undefined;
  readonly head: readonly string[];
  readonly body: string;
}

/** Sends a request by its bytes, over a connection of its own. */
export function sendRaw(
  port: number,
  { method = 'POST', path = '/graphql', headers = {}, body = '' }: RawRequest,
): Promise<RawAnswer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = `${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(readAnswer(Buffer.concat(chunks).toString('latin1'))));
    socket.write(head);
    socket.write(body);
  });
}

function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [status, ...lines] = text.slice(0, end).split('\r\n');
  return { status, head: lines.filter((line) => !line.startsWith('Date: ')).sort(), body: text.slice(end + 4) };
}
