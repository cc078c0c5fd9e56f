#!/usr/bin/env node
/**
 * `npm run bench`: how fast operations are executed and how soon the server answers. Exits 1 where a target is missed.
 * With `--check`, only whether what is compared gives the same answers.
 */
import { benchExecution, checkExecution } from './execution.mjs';
import { benchStart } from './start.mjs';

const TARGETS = { ratio: 0.5, start: 1500 };

if (process.argv.includes('--check')) await checkExecution();
else {
  const ratio = await benchExecution();
  console.log(`geometric mean of the ratios: ${ratio.toFixed(3)} (target: at most ${TARGETS.ratio})`);
  const start = await benchStart();
  console.log(`start to first answer: ${Math.round(start)} ms (target: under ${TARGETS.start})`);
  process.exitCode = ratio <= TARGETS.ratio && start < TARGETS.start ? 0 : 1;
}
