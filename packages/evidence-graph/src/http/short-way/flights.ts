import type { ServerResponse } from 'node:http';
import type { PromiseOrValue } from 'graphql-yoga';
import type { WhenGone } from '../deadline.js';

/** An execution on the data of a version, and how many wait for it. */
interface Flight<T> {
  readonly version: unknown;
  readonly landing: Promise<T>;
  waiting: number;
  isLanded: boolean;
  abort: (() => void) | undefined;
}

/** What those who share an execution have in common. */
export interface Same {
  readonly request: string;
  readonly version: unknown;
}

/** Lets those who ask for the same while it is under way share one execution, which is given up once all of them have gone. */
export class Flights<T> {
  readonly #underWay = new Map<string, Flight<T>>();

  /** What comes of the execution that is under way, if one is on the same data. */
  join({ request, version }: Same, response: ServerResponse): Promise<T> | undefined {
    const flight = this.#underWay.get(request);
    if (!flight || flight.version !== version) return undefined;
    this.#wait(request, flight, response);
    return flight.landing;
  }

  start(
    { request, version }: Same,
    response: ServerResponse,
    execute: (whenGone: WhenGone) => PromiseOrValue<T>,
  ): PromiseOrValue<T> {
    let abort: (() => void) | undefined;
    const result = execute((given) => {
      abort = given;
      return () => {
        flight.isLanded = true;
        this.#forget(request, flight);
      };
    });
    if (!(result instanceof Promise)) return result;
    const flight: Flight<T> = { version, landing: result, waiting: 0, isLanded: false, abort };
    this.#underWay.set(request, flight);
    this.#wait(request, flight, response);
    return result;
  }

  #wait(request: string, flight: Flight<T>, response: ServerResponse): void {
    flight.waiting += 1;
    response.once('close', () => {
      flight.waiting -= 1;
      if (flight.waiting > 0 || flight.isLanded) return;
      this.#forget(request, flight);
      flight.abort?.();
    });
  }

  /** Another may have taken its place. */
  #forget(request: string, flight: Flight<T>): void {
    if (this.#underWay.get(request) === flight) this.#underWay.delete(request);
  }
}
