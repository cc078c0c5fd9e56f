import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { stateStatements } from '../../packages/evidence-graph/src/stores/neo4j/graph-state.js';

const RUN = 0x10;
const MANIFEST = 0x1ff;

/** What a network does to connections and to those who want one. */
export type NetworkFault =
  /** Breaks what is connected, and whoever connects. */
  | 'cut'
  /** Breaks what is connected, and listens no more. */
  | 'refused'
  /** Forwards nothing, and listens no more; somebody else may have its port meanwhile. Such connections stay dead. */
  | 'dropped'
  /** Forwards nothing, and keeps what is connected. Such connections stay dead. */
  | 'silent'
  /** Forwards what is asked, and loses the answers. Such connections stay dead. */
  | 'unanswered'
  /** Breaks off in the middle of each answer. */
  | 'torn'
  /** Answers what means nothing. */
  | 'noisy';

/** Stands between a driver and a database: counts statements, and is a network that fails when told to. */
export class BoltProxy {
  /** Statements sent since the start; not looks at what is served, which stores take now and then. */
  statements = 0;
  /** Connections taken since the start. */
  connections = 0;
  readonly #sockets = new Set<Socket>();
  #fault: NetworkFault | undefined;
  #port = 0;
  // As drivers and databases send: a small message waits for no acknowledgement.
  readonly #server = createServer({ noDelay: true }, (client) => this.#accept(client));

  private constructor(private readonly target: URL) {}

  static async to(uri: string): Promise<BoltProxy> {
    const proxy = new BoltProxy(new URL(uri));
    await proxy.#listen();
    return proxy;
  }

  /** Without routing, as a routing table would lead round the proxy. */
  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  fail(fault: NetworkFault): void {
    this.#fault = fault;
    if (fault === 'cut' || fault === 'refused') this.#break();
    if (fault === 'dropped') this.loseConnections();
    if (fault === 'refused' || fault === 'dropped') this.#server.close();
  }

  async mend(): Promise<void> {
    this.#fault = undefined;
    if (!this.#server.listening) await this.#listen();
  }

  /** Makes dead what is connected now, without a word; whoever connects later is served. */
  loseConnections(): void {
    for (const socket of this.#sockets) dead.add(socket);
  }

  async close(): Promise<void> {
    this.#break();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #listen(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  #break(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #accept(client: Socket): void {
    this.connections += 1;
    if (this.#fault === 'cut') {
      client.destroy();
      return;
    }
    const database = connect({ port: Number(this.target.port || 7687), host: this.target.hostname, noDelay: true });
    let handshake = 20;
    database.once('data', (answer: Buffer) => {
      // The server of this answer offers its versions, and the client chooses with five bytes more.
      if (answer.readUInt32BE(0) === MANIFEST) handshake = 25;
    });
    const count = messageCounter(
      () => handshake,
      (tag, message) => {
        if (tag === RUN && !message.includes(stateStatements.read)) this.statements += 1;
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
      if (this.#fault === 'silent') dead.add(client);
      if (dead.has(client)) return;
      count(data);
      database.write(data);
    });
    database.on('data', (data: Buffer) => this.#answer(client, data));
  }

  #answer(client: Socket, data: Buffer): void {
    if (this.#fault === 'silent' || this.#fault === 'unanswered') dead.add(client);
    if (dead.has(client)) return;
    if (this.#fault === 'noisy') client.write(randomBytes(data.length));
    else if (this.#fault === 'torn') client.end(data.subarray(0, data.length / 2));
    else client.write(data);
  }
}

/** Connections that forward nothing any more. */
const dead = new WeakSet<Socket>();

/** Reads a client's stream: a handshake, then messages in chunks; tells the tag and the first chunk of each message. */
function messageCounter(handshake: () => number, tell: (tag: number, start: Buffer) => void): (data: Buffer) => void {
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
        tell(rest[3] as number, rest.subarray(2, 2 + size)); // the structure's marker stands before its tag
        startsMessage = false;
      }
      rest = rest.subarray(2 + size);
    }
  };
}
