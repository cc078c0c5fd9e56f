import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Listens with the shortest queue, and says so. */
const LISTENER = `require('node:net').createServer().listen(Number(process.argv[1]), '127.0.0.1', 1, () => console.log('listening'))`;
/** More than fit into the queue of a listener that takes nobody in. */
const FILLERS = 8;

/** A port where whoever wants to connect hears nothing, as where a firewall drops all packets: its process is stopped, and its queue is full. */
export class BlackHole {
  readonly #fillers: Socket[] = [];

  private constructor(private readonly child: ChildProcess) {}

  static async at(port: number): Promise<BlackHole> {
    const child = spawn(process.execPath, ['-e', LISTENER, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.kill('SIGSTOP');
    const hole = new BlackHole(child);
    await hole.#fill(port);
    return hole;
  }

  async #fill(port: number): Promise<void> {
    for (let count = 0; count < FILLERS; count += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      this.#fillers.push(socket);
    }
    await sleep(200);
  }

  /** Whether one that connects is kept waiting. */
  get isFull(): boolean {
    return this.#fillers.some(({ connecting }) => connecting);
  }

  async close(): Promise<void> {
    for (const socket of this.#fillers) socket.destroy();
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}
