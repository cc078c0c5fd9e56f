import { median } from '../shared/statistics.mjs';
import { load } from './send.mjs';

const ROUNDS = 5;
/** Seconds of each turn. */
const TURN = 0.4;
/** Seconds until a server has compiled what it runs often. */
const WARM_UP = 3;

/** The medians of each target over the rounds; in every round each has its turn, so that whatever else the machine does weighs on all of them. */
export async function measure(targets) {
  const rounds = targets.map(() => []);
  for (const target of targets) await load(target, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < targets.length; turn += 1) {
      const index = (round + turn) % targets.length;
      rounds[index].push(await load(targets[index], TURN));
    }
  }
  const medianOf = (index, name) => median(rounds[index].map((each) => each[name]));
  return Object.fromEntries(
    targets.map(({ name }, index) => [name, { rate: medianOf(index, 'rate'), cpu: medianOf(index, 'cpu') }]),
  );
}
