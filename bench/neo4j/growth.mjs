import { geometricMean } from '../shared/statistics.mjs';
import { checkAnswers } from './answers.mjs';
import { measure, ratioOf, timeOf, warmUp } from './measure.mjs';
import { bounded, operations } from './operations/index.mjs';
import { startServer } from './server.mjs';
import { printRow } from './table.mjs';

/** Milliseconds for each operation and size; each has a database of its own. */
const WARM_UP = 10_000;
const TARGET = 1.3;

/**
 * Ours on a small graph and on a large one: prints how much longer each operation takes; returns whether the target is met.
 * The answers on both are checked by those of `floor`.
 */
export async function compareSizes(small, large) {
  const sizes = [];
  try {
    for (const { connection, congresses } of [small, large]) {
      sizes.push({ congresses, ours: await startServer('ours', connection), floor: await startServer('floor', connection) });
    }
    const cases = [];
    for (const operation of operations) {
      const targets = [];
      for (const { congresses, ours, floor } of sizes) {
        const samples = operation.samples(congresses);
        const both = [await ours.prepare(operation, samples), await floor.prepare(operation, samples)];
        await checkAnswers(operation, both);
        targets.push(both[0]);
      }
      cases.push({ operation, targets });
    }
    for (const { targets } of cases) await warmUp(targets, WARM_UP);
    printRow('', 'small ms', 'large ms', 'large / small');
    const ratios = [];
    for (const { operation, targets } of cases) {
      const rounds = await measure(targets);
      const ratio = ratioOf(rounds, 1, 0);
      const isBounded = bounded.includes(operation);
      if (isBounded) ratios.push(ratio);
      printRow(
        operation.name,
        timeOf(rounds, 0),
        timeOf(rounds, 1),
        ratio,
        ...(isBounded ? [] : ['   (no target: its list grows with the graph)']),
      );
    }
    const worst = Math.max(...ratios);
    console.log(`growth: at most ${worst.toFixed(2)} (target: ${TARGET}), geometric mean ${geometricMean(ratios).toFixed(2)}`);
    return worst <= TARGET;
  } finally {
    for (const { ours, floor } of sizes) for (const server of [ours, floor]) await server.stop();
  }
}
