import type { GraphState } from './graph-state.js';
import type { Place } from './labels.js';
import type { Sent } from './place-statements.js';

export interface RehearsalOptions {
  readonly look: () => Promise<GraphState>;
  /** What was asked in a place of late, as it is asked in another. */
  readonly asked: (from: Place, to: Place) => Iterable<Sent>;
  readonly run: (sent: Sent) => Promise<unknown>;
}

/** Milliseconds between two looks: at least, and at most. */
const LOOKS = { least: 2_000, most: 20_000 };

/**
 * While an import is under way, has the database plan what was asked of late where the graph will be served next, again and again, as plans
 * follow what is there: else all who ask would wait for that at once as soon as it is served. Nothing is read where nothing is served.
 */
export class Rehearsal {
  #next = performance.now() + LOOKS.least;
  #isUnderWay = false;

  constructor(private readonly options: RehearsalOptions) {}

  /** Is told of every read; looks now and then. */
  onRead(): void {
    if (this.#isUnderWay || performance.now() < this.#next) return;
    this.#isUnderWay = true;
    const began = performance.now();
    const end = () => {
      const now = performance.now();
      this.#next = now + Math.min(LOOKS.most, Math.max(LOOKS.least, 10 * (now - began)));
      this.#isUnderWay = false;
    };
    // Where it fails, whoever asks is told of the fault.
    this.#rehearse().then(end, end);
  }

  async #rehearse(): Promise<void> {
    const { look, asked, run } = this.options;
    const { served, isUnfinished } = await look();
    if (!served || !isUnfinished) return;
    for (const sent of asked(served.place, served.place === 'home' ? 'staging' : 'home')) await run(sent);
  }
}
