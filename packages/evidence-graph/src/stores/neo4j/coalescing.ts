import { Caller } from './caller.js';
import { ReadCost } from './read-cost.js';
import { type ReadFor, readTogether } from './read-together.js';
import type { Turn } from './turn.js';

export interface CoalescingOptions<T> extends ReadFor<T> {
  /** Whether anyone is read for together with others at all. */
  readonly isOn: boolean;
  readonly text: string;
  /** As `Statement` has it. */
  readonly textForMany: () => string;
  /** In which statements for many are planned, so that those that callers wait for need not wait for these. */
  readonly planning: Turn;
  /** The slots in which those who are read for together must agree. */
  readonly agreeing: readonly number[];
}

/** Callers that may be read for together. */
interface Queue<T> {
  readonly name: string;
  waiting: Caller<T>[];
  underWay: number;
  timer: NodeJS.Timeout | undefined;
}

/** Milliseconds that callers wait at most for others to be read for. */
const WAIT = 10;

/**
 * Reads a quick statement at once for all who ask for it while others are read for: a statement costs the database and the driver more than
 * what it reads. Whoever is alone is read for without delay; where reading together fails, each is read for alone.
 */
export class Coalescing<T> {
  readonly #queues = new Map<string, Queue<T>>();
  readonly #cost = new ReadCost();
  readonly #options: CoalescingOptions<T>;
  /** There once the database has planned it: nobody waits for that. */
  #textForMany: string | undefined;

  constructor(options: CoalescingOptions<T>) {
    this.#options = options;
  }

  async read(values: readonly unknown[], signal: AbortSignal | undefined): Promise<T> {
    if (!this.#options.isOn || this.#cost.mostAtOnce === 1) return this.#readAlone(values, signal);
    const name = this.#options.agreeing.map((slot) => String(values[slot])).join();
    const queue = this.#queues.get(name);
    return queue ? this.#wait(queue, new Caller(values, signal)) : this.#readFirst(name, values, signal);
  }

  async #readFirst(name: string, values: readonly unknown[], signal: AbortSignal | undefined): Promise<T> {
    const queue: Queue<T> = { name, waiting: [], underWay: 1, timer: undefined };
    this.#queues.set(name, queue);
    try {
      return await this.#readAlone(values, signal);
    } finally {
      this.#goOn(queue);
    }
  }

  #wait(queue: Queue<T>, caller: Caller<T>): Promise<T> {
    queue.waiting.push(caller);
    if (queue.waiting.length >= this.#cost.mostAtOnce) this.#start(queue);
    else queue.timer ??= setTimeout(() => this.#start(queue), WAIT);
    return caller.answer;
  }

  /** Reads for all who wait. */
  #start(queue: Queue<T>): void {
    clearTimeout(queue.timer);
    queue.timer = undefined;
    const callers = queue.waiting.filter(({ isGone }) => !isGone);
    queue.waiting = [];
    queue.underWay += 1;
    void this.#readFor(callers).then(() => this.#goOn(queue));
  }

  /** Some have been read for. */
  #goOn(queue: Queue<T>): void {
    queue.underWay -= 1;
    if (queue.waiting.length > 0) this.#start(queue);
    else if (queue.underWay === 0) this.#queues.delete(queue.name);
  }

  async #readFor(callers: readonly Caller<T>[]): Promise<void> {
    if (callers.length > 1 && (await this.#haveReadTogether(callers))) return;
    for (const { values, signal, isGone, settle } of callers) if (!isGone) settle(this.#readAlone(values, signal));
    await Promise.allSettled(callers.map(({ answer }) => answer));
  }

  async #haveReadTogether(callers: readonly Caller<T>[]): Promise<boolean> {
    const text = this.#textForMany;
    if (text === undefined) {
      void this.#options.planning.take(() => this.#plan(callers));
      return false;
    }
    try {
      this.#cost.learn(await readTogether(callers, text, this.#options));
      return true;
    } catch {
      if (callers.some(({ isGone }) => !isGone)) this.#cost.rest();
      return false;
    }
  }

  /** Has the database plan the statement for many: it reads for nobody. */
  async #plan([caller]: readonly Caller<T>[]): Promise<void> {
    if (!caller || this.#textForMany !== undefined) return;
    const { run, encode } = this.#options;
    try {
      const text = this.#options.textForMany();
      await run(text, [...encode(caller.values), []], {});
      this.#textForMany = text;
    } catch {
      this.#cost.rest();
    }
  }

  async #readAlone(values: readonly unknown[], signal: AbortSignal | undefined): Promise<T> {
    const { text, run, encode, decode } = this.#options;
    const { records, milliseconds } = await run(text, encode(values), { signal });
    this.#cost.learn(milliseconds);
    return decode(records[0], values);
  }
}
