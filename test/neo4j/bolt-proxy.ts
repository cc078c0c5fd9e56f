import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const RUN = 0x10;
const MANIFEST = 0x1ff;

/** Stands between a driver and a database: counts statements, and is a network that fails when told to. */
export class BoltProxy {
  /** Statements sent since the start. */
  statements = 0;
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #isStalled = false;
  readonly #server = createServer((client) => this.#accept(client));

  private constructor(private readonly target: URL) {}

  static async to(uri: string): Promise<BoltProxy> {
    const proxy = new BoltProxy(new URL(uri));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** Without routing, as a routing table would lead round the proxy. */
  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Breaks what is connected and takes no one else. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Answers no more, but keeps what is connected. */
  stall(): void {
    this.#isStalled = true;
  }

  mend(): void {
    this.#isCut = false;
    this.#isStalled = false;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #accept(client: Socket): void {
    if (this.#isCut) {
      client.destroy();
      return;
    }
    const database = connect(Number(this.target.port || 7687), this.target.hostname);
    let handshake = 20;
    database.once('data', (answer: Buffer) => {
      // The server of this answer offers its versions, and the client chooses with five bytes more.
      if (answer.readUInt32BE(0) === MANIFEST) handshake = 25;
    });
    const count = messageCounter(
      () => handshake,
      (tag) => {
        if (tag === RUN) this.statements += 1;
      },
    );
    for (const socket of [client, database]) {
      this.#sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (data: Buffer) => {
      count(data);
      database.write(data);
    });
    database.on('data', (data: Buffer) => {
      if (!this.#isStalled) client.write(data);
    });
  }
}

/** Reads a client's stream: a handshake, then messages in chunks; tells the tag of each message. */
function messageCounter(handshake: () => number, tell: (tag: number) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  let shaken = 0;
  let startsMessage = true;
  return (data) => {
    const first = Math.min(data.length, handshake() - shaken);
    shaken += first;
    rest = Buffer.concat([rest, data.subarray(first)]);
    while (rest.length >= 2) {
      const size = rest.readUInt16BE(0);
      if (rest.length < 2 + size) return;
      if (size === 0) startsMessage = true;
      else if (startsMessage) {
        tell(rest[3] as number); // the structure's marker stands before its tag
        startsMessage = false;
      }
      rest = rest.subarray(2 + size);
    }
  };
}
