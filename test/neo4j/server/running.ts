import type { Release } from './releases.js';

/** What a client needs to connect. */
export interface ConnectionData {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly release: Release;
  /** The exact version, where it was not started by someone else. */
  readonly version?: string;
}

export interface RunningNeo4j extends ConnectionData {
  /** Ends it and throws its data away; leaves alone what was started by someone else. Can be called twice. */
  stop(): Promise<void>;
  /** Only of the way `java`. */
  readonly controls?: Controls;
}

/** Makes faults: all calls are for one test that owns the server, never for one that is shared. */
export interface Controls {
  /** Ends the process at once, as a crash would. The data stays. */
  kill(): Promise<void>;
  /** Starts it again after {@link kill}: the same port, password and data. */
  start(): Promise<void>;
  /** Connections stay open and nothing is answered until {@link resume}. */
  pause(): void;
  resume(): void;
}

/** Where a Neo4j comes from: one that runs already and is named by the environment, a container, or a process of our own. */
export type Way = 'environment' | 'docker' | 'java';

export type Settings = Readonly<Record<string, string | number | boolean>>;

export interface StartOptions {
  readonly release: Release;
  /** The first that is possible here is taken; all of them unless told. */
  readonly ways?: readonly Way[];
  /** A free one unless told. */
  readonly port?: number;
  /** Of the way `java`: come after the harness's own, and so win. */
  readonly javaOptions?: readonly string[];
  /** Neo4j's, by their names; not of the way `environment`. */
  readonly settings?: Settings;
}

/** Nothing on this machine can run a Neo4j: tests may be skipped for this, and for no other fault. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
}
