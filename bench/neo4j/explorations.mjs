import { descendants } from '../../packages/evidence-graph/dist/traversal/descendants.js';
import { neighbourhood } from '../../packages/evidence-graph/dist/traversal/neighbourhood.js';
import { paths } from '../../packages/evidence-graph/dist/traversal/paths.js';
import { relationSummary } from '../../packages/evidence-graph/dist/traversal/relation-summary.js';
import { median } from '../shared/statistics.mjs';
import { choose } from './random.mjs';
import { COUNTS, idOf } from './records.mjs';

const SAMPLES = 25;

/** Walks from nodes spread over the whole graph; what they find has the same size however large the graph is. */
export const explorations = [
  {
    name: 'path <= 6',
    samples: (congresses) =>
      pairs('path', congresses, (congress, a, b) => ({ from: idOf('Unit', congress, a), to: idOf('Organization', congress, b) })),
    explore: (graph, options) => paths(graph, { ...options, maxLength: 6 }),
  },
  {
    name: 'between bodies',
    samples: (congresses) =>
      pairs('bodies', congresses, (congress, a, b) => ({
        from: idOf('Organization', congress, a),
        to: idOf('Organization', congress, b === a ? 100 : b),
      })),
    explore: (graph, options) => paths(graph, { ...options, maxLength: 6 }),
  },
  {
    name: 'around, depth 3',
    samples: (congresses) => pairs('around', congresses, (congress, _, b) => ({ ids: [idOf('Organization', congress, b)] })),
    explore: (graph, options) => neighbourhood(graph, { ...options, depth: 3 }),
  },
  {
    name: 'descendants',
    samples: (congresses) =>
      pairs('below', congresses, (congress, a) => ({ of: idOf('Congress', congress), first: 100 + (a % 2) })),
    explore: (graph, options) => descendants(graph, { ...options, along: ['HAS_UNIT', 'FOLLOWS', 'HAS_STAGE'], maxDepth: 2 }),
  },
  {
    name: 'summary',
    samples: (congresses) => pairs('summary', congresses, (congress, a) => ({ id: idOf('Unit', congress, a) })),
    explore: relationSummary,
  },
];

/** Walks through hubs that grow with the graph: there is no target for these. */
export const throughHubs = [
  {
    name: 'around, by hubs',
    samples: (congresses) => pairs('hubs', congresses, (congress, a) => ({ ids: [idOf('Unit', congress, a)] })),
    explore: (graph, options) => neighbourhood(graph, { ...options, depth: 2, perRelation: 5 }),
  },
];

function pairs(seed, congresses, optionsOf) {
  const units = choose(seed, SAMPLES, congresses * COUNTS.units);
  return units.map((unit) =>
    optionsOf(1 + Math.floor((unit - 1) / COUNTS.units), 1 + ((unit - 1) % COUNTS.units), 41 + (unit % 59)),
  );
}

/** The median milliseconds of an exploration over its samples, once the store has compiled what it runs often. */
export async function timeOfExploration({ explore, samples }, graph, congresses, { warmUp, rounds }) {
  const options = samples(congresses);
  const end = performance.now() + warmUp;
  for (let next = 0; next < options.length || performance.now() < end; next += 1)
    await explore(graph, options[next % options.length]);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const each of options) {
      const began = performance.now();
      await explore(graph, each);
      times.push(performance.now() - began);
    }
  }
  return median(times);
}
