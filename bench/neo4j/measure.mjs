import { median } from '../shared/statistics.mjs';

const ROUNDS = 15;
const SLICE = 200;

/** Asks until database and servers have compiled what they run often. A target is a server with the requests that it is sent over and over. */
export async function warmUp(targets, milliseconds) {
  for (const target of targets) await medianTime(target, milliseconds);
}

/**
 * The median time of a request to each of several targets, in milliseconds, round by round: in every round each has its turn, so that
 * whatever else the machine does weighs on all of them.
 */
export async function measure(targets) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = new Array(targets.length);
    for (let turn = 0; turn < targets.length; turn += 1) {
      const index = (round + turn) % targets.length;
      times[index] = await medianTime(targets[index], SLICE);
    }
    rounds.push(times);
  }
  return rounds;
}

async function medianTime({ server, requests }, duration) {
  const times = [];
  const end = performance.now() + duration;
  for (let next = 0; performance.now() < end || times.length < requests.length; next += 1) {
    const began = performance.now();
    await server.send(requests[next % requests.length]);
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The median over the rounds of how many times as long one target took as another. */
export const ratioOf = (rounds, index, base) => median(rounds.map((times) => times[index] / times[base]));

/** The median of a target over the rounds. */
export const timeOf = (rounds, index) => median(rounds.map((times) => times[index]));
