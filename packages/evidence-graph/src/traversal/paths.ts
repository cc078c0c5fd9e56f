import { userInputError } from '../execution/error.js';
import { subjectMatterTypes } from '../ontology/ontology.js';
import type { Traversal } from '../plan/expand.js';
import { assertList, assertNodes, assertTypes, assertWithin, type Bounds, type WalkDirection } from './arguments.js';
import type { ExplorableGraph } from './graph.js';
import { PathPattern, type PatternStep } from './path-pattern.js';
import { PathSearch } from './path-search.js';
import { Walk } from './walk.js';

/** `SHORTEST`: all paths of the least length. `ALL_SIMPLE`: all paths, the shorter first. */
export type PathMode = 'SHORTEST' | 'ALL_SIMPLE';

export interface PathStepOptions {
  /** Any of these relationship types. @default every subject-matter relationship */
  readonly types?: readonly string[] | undefined;
  /** @default 'BOTH' */
  readonly direction?: WalkDirection | undefined;
  /** How many such relationships follow each other, at least. @default 1, or `max` where that is less */
  readonly min?: number | undefined;
  /** And at most. @default 1, or `min` where that is more */
  readonly max?: number | undefined;
}

export interface PathsOptions {
  readonly from: string;
  readonly to: string;
  /** The most relationships in a path. */
  readonly maxLength?: number | undefined;
  /** @default 'SHORTEST' */
  readonly mode?: PathMode | undefined;
  /** Nodes that each path passes, in any order. */
  readonly via?: readonly string[] | undefined;
  /** Nodes that no path passes. */
  readonly avoid?: readonly string[] | undefined;
  /** What a path follows, step after step. @default any subject-matter relationships in either direction */
  readonly along?: readonly PathStepOptions[] | undefined;
  /** The most paths to give. */
  readonly first?: number | undefined;
  /** The most relationships to look at. */
  readonly budget?: number | undefined;
}

/** Hops from one node to another; no node is met twice. */
export type Path = readonly Traversal[];

export interface Paths {
  /** By length, then by the ids of the relationships, hop by hop. */
  readonly paths: readonly Path[];
  /** Whether `first` or `budget` may have kept paths out. */
  readonly truncated: boolean;
  /** Every path of at most this length that was asked for is given. */
  readonly completeTo: number;
  /** How many relationships were looked at. */
  readonly visited: number;
  readonly budget: number;
}

export const PATHS_BOUNDS = {
  maxLength: { least: 1, most: 8, default: 6 },
  via: { least: 0, most: 5 },
  avoid: { least: 0, most: 100 },
  along: { least: 1, most: 8 },
  first: { least: 1, most: 100, default: 10 },
  budget: { least: 1, most: 10_000, default: 10_000 },
} as const satisfies Record<string, Bounds>;

/** The paths between two nodes. */
export async function paths(graph: ExplorableGraph, options: PathsOptions, signal?: AbortSignal): Promise<Paths> {
  const bounds = PATHS_BOUNDS;
  const { from, to, mode = 'SHORTEST', via = [], avoid = [] } = options;
  const { maxLength = bounds.maxLength.default, first = bounds.first.default, budget = bounds.budget.default } = options;
  assertWithin('maxLength', maxLength, bounds.maxLength);
  assertWithin('first', first, bounds.first);
  assertWithin('budget', budget, bounds.budget);
  assertList('via', via, bounds.via.least, bounds.via.most);
  assertList('avoid', avoid, bounds.avoid.least, bounds.avoid.most);
  assertApart({ from: [from], to: [to], via, avoid });
  const pattern = new PathPattern(stepsOf(graph, options.along));
  await assertNodes(graph, { from: [from], to: [to], via, avoid }, signal);

  const walk = new Walk(graph.store, budget, signal);
  const search = new PathSearch({ graph, signal, walk, from, to, via, avoid, pattern, most: first, tries: budget * TRIES });
  let completeTo = 0;
  for (let length = 1; length <= maxLength && !search.isCut; length += 1) {
    await search.findAll(length);
    if (search.isCut) break;
    completeTo = length;
    if (mode === 'SHORTEST' && search.found.length > 0) break;
  }
  return { paths: search.found, truncated: search.isCut, completeTo, visited: walk.visited, budget };
}

/** How often a relationship that has been looked at may be tried as the next of a path, on average. */
const TRIES = 20;

/** Refuses a node that two arguments name. */
function assertApart(named: Readonly<Record<string, readonly string[]>>): void {
  const argumentOf = new Map<string, string>();
  for (const [argument, ids] of Object.entries(named)) {
    for (const id of ids) {
      const other = argumentOf.get(id);
      if (other !== undefined) {
        throw userInputError(
          `\`${other}\` and \`${argument}\` both name "${id}"; a path meets a node once: give different ones.`,
        );
      }
      argumentOf.set(id, argument);
    }
  }
}

function stepsOf(graph: ExplorableGraph, along: PathsOptions['along']): PatternStep[] {
  if (!along) return [{ types: subjectMatterTypes(graph.ontology), direction: 'BOTH', min: 0, max: Number.POSITIVE_INFINITY }];
  const { along: bounds, maxLength: lengths } = PATHS_BOUNDS;
  if (along.length < bounds.least || along.length > bounds.most) {
    throw userInputError(`\`along\` has ${along.length} steps; give ${bounds.least} to ${bounds.most}.`);
  }
  return along.map(({ types = subjectMatterTypes(graph.ontology), direction = 'BOTH', ...given }, index) => {
    const argument = `along[${index}]`;
    const min = given.min ?? Math.min(1, given.max ?? 1);
    const max = given.max ?? Math.max(1, min);
    assertTypes(graph, `${argument}.types`, types);
    assertWithin(`${argument}.min`, min, { least: 0, most: lengths.most });
    assertWithin(`${argument}.max`, max, { least: Math.max(1, min), most: lengths.most });
    return { types, direction, min, max: max === lengths.most ? Number.POSITIVE_INFINITY : max };
  });
}
