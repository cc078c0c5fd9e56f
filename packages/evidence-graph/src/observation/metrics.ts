import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { routeOf, type Watcher } from '../http/watcher.js';
import type { StoreWatcher } from './watched-store.js';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const NODES = [1, 10, 100, 1_000, 10_000, 100_000];

/** What a server does, in numbers for Prometheus. No label holds what a caller wrote. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #registers = { registers: [this.#registry] };
  readonly #requests = new Counter({
    name: 'graph_http_requests_total',
    help: 'Requests that were answered, or whose caller had gone (status 499).',
    labelNames: ['route', 'method', 'status'],
    ...this.#registers,
  });
  readonly #seconds = new Histogram({
    name: 'graph_http_request_duration_seconds',
    help: 'Seconds from the head of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    ...this.#registers,
  });
  readonly #underWay = new Gauge({
    name: 'graph_http_requests_in_flight',
    help: 'Requests that are being answered.',
    ...this.#registers,
  });
  readonly #refused = new Counter({
    name: 'graph_http_requests_shed_total',
    help: 'Requests that were not taken on, as there were too many.',
    ...this.#registers,
  });
  readonly #errors = new Counter({
    name: 'graph_errors_total',
    help: 'Errors in answers to operations, by their code.',
    labelNames: ['code'],
    ...this.#registers,
  });
  readonly #kept = new Counter({
    name: 'graph_kept_answers_total',
    help: 'Operations that were looked up among the kept answers.',
    labelNames: ['result'],
    ...this.#registers,
  });
  readonly #cost = new Histogram({
    name: 'graph_operation_cost',
    help: 'The most nodes that an operation can return, as its cost is counted.',
    buckets: NODES,
    ...this.#registers,
  });
  readonly #plans = new Counter({
    name: 'graph_plans_total',
    help: 'Forms of operations that were new, so that they were planned.',
    ...this.#registers,
  });
  readonly #reads = new Histogram({
    name: 'graph_store_read_duration_seconds',
    help: 'Seconds that the store took to read.',
    labelNames: ['kind'],
    buckets: SECONDS,
    ...this.#registers,
  });
  readonly #faults = new Counter({
    name: 'graph_store_errors_total',
    help: 'Reads that the store failed, by the code.',
    labelNames: ['code'],
    ...this.#registers,
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly watcher: Watcher = {
    begun: ({ url, method = '' }) => {
      const route = routeOf(url);
      const end = this.#seconds.startTimer({ route });
      this.#underWay.inc();
      return (status, isAborted) => {
        this.#underWay.dec();
        this.#requests.inc({ route, method: METHODS.has(method) ? method : 'other', status: isAborted ? GONE : status });
        end();
      };
    },
    refused: () => this.#refused.inc(),
  };

  readonly storeWatcher: StoreWatcher = {
    planned: () => this.#plans.inc(),
    reads: (kind) => {
      const end = this.#reads.startTimer({ kind });
      return (failure) => {
        end();
        if (failure !== undefined) this.#faults.inc({ code: failure });
      };
    },
  };

  readonly onErrorCode = (code: string): void => this.#errors.inc({ code });
  readonly onLookUp = (isKept: boolean): void => this.#kept.inc({ result: isKept ? 'hit' : 'miss' });
  readonly onCost = (cost: number): void => this.#cost.observe(cost);

  /** All of them, in the text format of Prometheus. */
  readonly text = (): Promise<string> => this.#registry.metrics();

  /** The names that alerts and dashboards can use. */
  get names(): readonly string[] {
    return this.#registry.getMetricsAsArray().map(({ name }) => name);
  }
}

/** The status of a request whose caller had gone. */
const GONE = 499;
/** Callers write methods, too. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
