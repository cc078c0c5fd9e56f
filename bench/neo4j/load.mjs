import { median } from '../shared/statistics.mjs';

const CONNECTIONS = 16;
const ROUNDS = 9;
const SLICE = 400;

/**
 * Several targets under load, each in its turn in every round: the medians of the requests a second that each answers from 16 connections, and
 * of the server's milliseconds of processor time for each.
 */
export async function measureLoaded(targets) {
  const rounds = targets.map(() => []);
  for (const target of targets) await load(target, 3 * SLICE);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < targets.length; turn += 1) {
      const index = (round + turn) % targets.length;
      rounds[index].push(await load(targets[index], SLICE));
    }
  }
  return rounds.map((each) => ({ rate: median(each.map(({ rate }) => rate)), cpu: median(each.map(({ cpu }) => cpu)) }));
}

async function load({ server, requests }, duration) {
  const before = await server.cpu();
  const began = performance.now();
  let sent = 0;
  const sendOn = async (connection) => {
    while (performance.now() < began + duration) {
      sent += 1;
      await server.send(requests[sent % requests.length], connection);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => sendOn(connection)));
  const seconds = (performance.now() - began) / 1000;
  return { rate: sent / seconds, cpu: ((await server.cpu()) - before) / sent };
}
