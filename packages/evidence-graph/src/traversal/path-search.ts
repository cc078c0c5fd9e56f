import type { Traversal } from '../plan/expand.js';
import type { ExplorableGraph } from './graph.js';
import { KnownGraph } from './known-graph.js';
import type { PathPattern, PatternState } from './path-pattern.js';
import type { Path } from './paths.js';
import { farEnd, nearEnd, type Walk } from './walk.js';

export interface PathSearchOptions {
  readonly graph: ExplorableGraph;
  readonly signal: AbortSignal | undefined;
  readonly walk: Walk;
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly pattern: PathPattern;
  /** The most paths to find. */
  readonly most: number;
  /** How many times in all a relationship may be tried as the next of a path. */
  readonly tries: number;
}

/**
 * Finds the paths of one length after those of the length before. Levels are read from both ends, always from the one that has fewer
 * relationships to go on over: once as many levels are read as a path is long, every such path lies in what is known, and is found there.
 */
export class PathSearch {
  readonly found: Path[] = [];
  readonly #known = new KnownGraph();
  readonly #avoid: ReadonlySet<string>;
  readonly #sides: readonly [Side, Side];
  #levels = 0;
  #tries = 0;
  #isFull = false;

  constructor(private readonly options: PathSearchOptions) {
    this.#avoid = new Set(options.avoid);
    this.#sides = [new Side(options.from, options.pattern), new Side(options.to, options.pattern.reversed())];
  }

  /** Whether there are, or may be, more paths of the lengths it has looked for. */
  get isCut(): boolean {
    return this.#isDone || this.options.walk.isCut;
  }

  /** Adds all paths of a length, in the order of the ids of their relationships. */
  async findAll(length: number): Promise<void> {
    while (this.#levels < length && !this.options.walk.isCut) await this.#readLevel();
    const { from, to, via } = this.options;
    const bounds: Bounds = {
      length,
      toEnd: this.#known.distancesFrom(to, length),
      toVia: via.map((id) => [id, this.#known.distancesFrom(id, length)]),
    };
    if ((bounds.toEnd.get(from) ?? Number.POSITIVE_INFINITY) <= length) {
      this.#follow([], new Set([from]), from, this.options.pattern.start, bounds);
    }
  }

  async #readLevel(): Promise<void> {
    this.#levels += 1;
    // Where nothing is left to read from on one side, what is known holds every path.
    if (this.#sides.some((each) => each.isDone)) return;
    const side = await this.#lighterSide();
    const hops = await this.options.walk.expand(side.level());
    const allowed = hops.filter((hop) => !this.#avoid.has(farEnd(hop)));
    for (const hop of allowed) this.#known.add(hop);
    side.advance(allowed);
  }

  /** Nodes alone do not tell: one that has thousands of relationships weighs more than hundreds that have a few. */
  async #lighterSide(): Promise<Side> {
    const { graph, signal } = this.options;
    const [a, b] = this.#sides;
    const [ofA = 0, ofB = 0] = await graph.store.countLevels([a.level(), b.level()], signal);
    return ofB < ofA ? b : a;
  }

  #follow(hops: Traversal[], met: Set<string>, at: string, state: PatternState, bounds: Bounds): void {
    const left = bounds.length - hops.length;
    for (const hop of this.#known.hopsFrom(at)) {
      this.#tries += 1;
      if (this.#isDone) return;
      const end = farEnd(hop);
      if (met.has(end) || !this.#isWithin(end, met, left - 1, bounds)) continue;
      const next = this.options.pattern.next(state, hop.type, hop.direction);
      if (next === undefined) continue;
      if (left === 1) {
        if (this.options.pattern.accepts(next)) this.#add([...hops, hop]);
        continue;
      }
      met.add(end);
      hops.push(hop);
      this.#follow(hops, met, end, next, bounds);
      hops.pop();
      met.delete(end);
    }
  }

  /** Whether a path that has come to a node can still pass all it must and end in just so many hops. */
  #isWithin(id: string, met: ReadonlySet<string>, left: number, { toEnd, toVia }: Bounds): boolean {
    const { to } = this.options;
    if (left === 0) return id === to && toVia.every(([via]) => met.has(via));
    if (id === to || (toEnd.get(id) ?? Number.POSITIVE_INFINITY) > left) return false;
    return toVia.every(([via, distances]) => {
      if (id === via || met.has(via)) return true;
      return (distances.get(id) ?? Number.POSITIVE_INFINITY) + (distances.get(to) ?? Number.POSITIVE_INFINITY) <= left;
    });
  }

  #add(path: Path): void {
    if (this.found.length === this.options.most) this.#isFull = true;
    else this.found.push(path);
  }

  /** What has been read is still searched when the walk's budget has run out. */
  get #isDone(): boolean {
    return this.#isFull || this.#tries > this.options.tries;
  }
}

interface Bounds {
  readonly length: number;
  /** How far nodes are from the end, at least. */
  readonly toEnd: ReadonlyMap<string, number>;
  readonly toVia: readonly (readonly [id: string, distances: ReadonlyMap<string, number>])[];
}

/** The nodes that are reached from one end of the paths, and in which states of the pattern. */
class Side {
  readonly #reached = new Map<string, Set<PatternState>>();
  #frontier: ReadonlyMap<string, readonly PatternState[]>;

  constructor(
    end: string,
    private readonly pattern: PathPattern,
  ) {
    this.#reached.set(end, new Set([pattern.start]));
    this.#frontier = new Map([[end, [pattern.start]]]);
  }

  get isDone(): boolean {
    return this.#frontier.size === 0;
  }

  level() {
    return { ids: [...this.#frontier.keys()].sort(), steps: this.pattern.over([...this.#frontier.values()].flat()) };
  }

  advance(hops: readonly Traversal[]): void {
    const next = new Map<string, PatternState[]>();
    for (const hop of hops) {
      for (const state of this.#frontier.get(nearEnd(hop)) ?? []) {
        const after = this.pattern.next(state, hop.type, hop.direction);
        if (after === undefined) continue;
        const end = farEnd(hop);
        const reached = this.#reached.get(end) ?? new Set();
        if (reached.has(after)) continue;
        this.#reached.set(end, reached.add(after));
        next.set(end, [...(next.get(end) ?? []), after]);
      }
    }
    this.#frontier = next;
  }
}
