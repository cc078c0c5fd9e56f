import { Agent, request } from 'node:http';
import { bodies } from './bodies.mjs';
import { SlowClients } from './slow-clients.mjs';

/** Milliseconds between two bursts of requests. */
const TICK = 20;
const CONNECTIONS = 16;
const PATIENCE = 10_000;
/** One request of so many is left by who sent it. */
const VANISHING = 50;

/** The requests a second that are answered where each of some connections sends its next once the last is answered. */
export async function sustainableRate(url, seconds = 10) {
  const agent = new Agent({ keepAlive: true });
  const countDuring = async (duration) => {
    let count = 0;
    const until = performance.now() + 1000 * duration;
    const sendOn = async () => {
      while (performance.now() < until) count += (await send(url, agent)).status === 200 ? 1 : 0;
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, sendOn));
    return count / duration;
  };
  let [before, rate] = [0, await countDuring(seconds)];
  // Until all is planned and compiled, it grows.
  while (rate > 1.2 * before) [before, rate] = [rate, await countDuring(seconds)];
  agent.destroy();
  return rate;
}

/** So many requests a second, however the server does. */
export class Load {
  /** Milliseconds of each answer that was served. */
  served = [];
  /** How many were refused, by status and code. */
  shed = {};
  vanished = 0;
  faults = [];
  #agent = new Agent({ keepAlive: true, maxSockets: 2_000 });
  #due = 0;
  #sent = 0;
  #underWay = new Set();

  constructor(url, rate) {
    this.url = url;
    this.rate = rate;
    this.slow = new SlowClients(url);
  }

  get seconds() {
    return this.began === undefined ? 0 : (performance.now() - this.began) / 1000;
  }

  get sent() {
    return this.#sent;
  }

  start() {
    this.began = performance.now();
    this.slow.start();
    this.ticking = setInterval(() => {
      for (this.#due = this.seconds * this.rate; this.#sent < this.#due; this.#sent += 1) this.#ask();
    }, TICK);
  }

  async stop() {
    clearInterval(this.ticking);
    this.duration = this.seconds;
    await Promise.all(this.#underWay);
    this.slow.stop();
    this.#agent.destroy();
  }

  #ask() {
    const vanishes = this.#sent % VANISHING === 0;
    const asking = send(this.url, this.#agent, vanishes ? 200 * Math.random() : undefined).then((answer) => {
      this.#underWay.delete(asking);
      this.#count(answer, vanishes);
    });
    this.#underWay.add(asking);
  }

  #count({ status, code, retryAfter, milliseconds, isWhole }, vanishes) {
    if (status === 200 && code === undefined) {
      if (isWhole) this.served.push(milliseconds);
      else this.#blame('An answer of 200 has neither data nor a code.');
    } else if (vanishes && status === undefined) this.vanished += 1;
    else {
      const kind = `${status ?? 'no answer'} ${code ?? ''}`.trim();
      this.shed[kind] = (this.shed[kind] ?? 0) + 1;
      if (!EXPECTED.has(code)) this.#blame(`There were answers of ${kind}.`);
      if (code === 'SERVER_BUSY' && retryAfter === undefined) this.#blame('SERVER_BUSY is told without Retry-After.');
    }
  }

  #blame(fault) {
    if (!this.faults.includes(fault)) this.faults.push(fault);
  }
}

/** Refusals that load and a database that is away explain. */
const EXPECTED = new Set(['SERVER_BUSY', 'STORE_BUSY', 'STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'TIMEOUT', 'DEADLINE_EXCEEDED']);

const options = { method: 'POST', headers: { 'content-type': 'application/json' } };

/** Sends one of the requests, and leaves after some milliseconds where that is asked for. */
function send(url, agent, leavesAfter) {
  const began = performance.now();
  return new Promise((resolve) => {
    const sending = request(`${url}/graphql`, { ...options, agent, timeout: PATIENCE }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('error', (error) => resolve({ code: error.code }));
      response.on('end', () => {
        const [, code] = /"code":"([A-Z_]+)"/.exec(text) ?? [];
        const { statusCode: status, headers } = response;
        const milliseconds = performance.now() - began;
        resolve({ status, code, retryAfter: headers['retry-after'], milliseconds, isWhole: /^\{"data":\{.*\}\}$/.test(text) });
      });
    });
    sending.on('timeout', () => sending.destroy(Object.assign(new Error('too late'), { code: 'NO_ANSWER_IN_TIME' })));
    sending.on('error', ({ code }) => {
      // A connection that was closed just as it was used again took nothing.
      const isStale = sending.reusedSocket && code === 'ECONNRESET' && leavesAfter === undefined;
      resolve(isStale ? send(url, agent) : { code });
    });
    sending.end(bodies.next().value);
    if (leavesAfter !== undefined) setTimeout(() => sending.destroy(), leavesAfter).unref();
  });
}
