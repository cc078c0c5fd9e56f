import { geometricMean } from '../shared/statistics.mjs';
import { checkAnswers } from './answers.mjs';
import { measure } from './measure.mjs';
import { operations } from './operations.mjs';
import { startServer } from './server.mjs';
import { printTable } from './table.mjs';
import { targetsOf } from './targets.mjs';

const SERVERS = {
  ours: ['ours.mjs', [0]],
  kept: ['ours.mjs', [2 ** 24]],
  mercurius: ['peers/mercurius.mjs'],
  yoga: ['peers/yoga.mjs'],
  bare: ['bare.mjs'],
  constant: ['constant.mjs'],
};

/** What is compared: the least that the geometric mean over the operations may be. */
const TARGETS = [
  { what: 'the requests a second of mercurius', of: 'ours', to: 'mercurius', by: 'rate', least: 1.3 },
  { what: 'the requests a second of yoga', of: 'ours', to: 'yoga', by: 'rate', least: 4 },
  { what: 'the requests a second of mercurius, with kept answers,', of: 'kept', to: 'mercurius', by: 'rate', least: 3 },
  { what: 'the CPU of a constant answer, with kept answers,', of: 'kept', to: 'constant', by: 'cpu', most: 1.2 },
  { what: 'the CPU of a constant 304, with 304,', of: 'kept 304', to: 'constant 304', by: 'cpu', most: 1.2 },
];

/** All servers in turn: prints how much each answers and what it costs; returns whether the targets are met. */
export async function compareServers() {
  const servers = {};
  try {
    for (const [name, [script, args]] of Object.entries(SERVERS)) servers[name] = await startServer(script, args);
    const results = [];
    for (const [index, operation] of operations.entries()) {
      const targets = await targetsOf(servers, operation, index);
      await checkAnswers(operation, targets);
      results.push({ name: operation.name, measured: await measure(targets) });
    }
    printTable(results);
    return TARGETS.map((target) => judge(results, target)).every(Boolean);
  } finally {
    for (const { stop } of Object.values(servers)) await stop();
  }
}

function judge(results, { what, of, to, by, least = 0, most = Number.POSITIVE_INFINITY }) {
  const ratio = geometricMean(results.map(({ measured }) => measured[of][by] / measured[to][by]));
  const target = least > 0 ? `at least ${least}` : `at most ${most}`;
  console.log(`geometric mean: ${ratio.toFixed(2)} times ${what} (target: ${target})`);
  return ratio >= least && ratio <= most;
}
