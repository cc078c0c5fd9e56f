import { geometricMean } from '../shared/statistics.mjs';
import { checkAnswers } from './answers.mjs';
import { measureLoaded } from './load.mjs';
import { measure, ratioOf, timeOf, warmUp } from './measure.mjs';
import { compared } from './operations/index.mjs';
import { startServer } from './server.mjs';
import { printRow } from './table.mjs';

const NAMES = ['ours', 'floor', 'peer'];
/** Milliseconds for each operation and server; they share the database. */
const WARM_UP = 4000;
/** Of the geometric means; at `wide` of the operation with many root fields. `loaded` is with 16 requests at once. */
const TARGETS = { floor: 0.95, peer: 2.7, wide: 8, loaded: { cpu: 1, floor: 1.5, peer: 4 } };

/** All servers on one database: prints how long each takes and the ratios; returns whether the targets are met. */
export async function compareServers({ connection, congresses }) {
  const servers = [];
  try {
    for (const name of NAMES) servers.push(await startServer(name, connection));
    const cases = [];
    for (const operation of compared) {
      const targets = [];
      for (const server of servers.filter(({ name }) => operation[name]))
        targets.push(await server.prepare(operation, operation.samples(congresses)));
      await checkAnswers(operation, targets);
      cases.push({ name: operation.name, targets });
    }
    for (const { targets } of cases) await warmUp(targets, WARM_UP);
    printRow('', 'ours ms', 'floor ms', 'peer ms', 'ours / floor', 'peer / ours');
    const ratios = [];
    for (const { name, targets } of cases) {
      const rounds = await measure(targets);
      const ratio = { name, floor: ratioOf(rounds, 0, 1), peer: targets.length > 2 ? ratioOf(rounds, 2, 0) : undefined };
      printRow(
        name,
        ...NAMES.map((_, index) => (index < targets.length ? timeOf(rounds, index) : undefined)),
        ratio.floor,
        ratio.peer,
      );
      ratios.push(ratio);
    }
    const isQuick = judge(ratios);
    return (await compareLoaded(cases)) && isQuick;
  } finally {
    for (const server of servers) await server.stop();
  }
}

function judge(ratios) {
  const floor = geometricMean(ratios.map((each) => each.floor));
  const peer = geometricMean(ratios.flatMap((each) => each.peer ?? []));
  console.log(`geometric mean: ${floor.toFixed(2)} times as long as floor (target: at most ${TARGETS.floor})`);
  console.log(`geometric mean: ${peer.toFixed(2)} times as fast as @neo4j/graphql (target: at least ${TARGETS.peer})`);
  return floor <= TARGETS.floor && peer >= TARGETS.peer;
}

/** The same with 16 requests at once. */
async function compareLoaded(cases) {
  console.log("\n16 at once: requests a second, and the server's CPU ms a request");
  printRow('', ...NAMES.map((name) => `${name} /s`), ...NAMES.map((name) => `${name} CPU`), 'CPU / floor');
  const ratios = [];
  for (const { name, targets } of cases) {
    const [ours, floor, peer] = await measureLoaded(targets);
    const ratio = { name, cpu: ours.cpu / floor.cpu, floor: ours.rate / floor.rate, peer: peer && ours.rate / peer.rate };
    printRow(name, ours.rate, floor.rate, peer?.rate, ours.cpu, floor.cpu, peer?.cpu, ratio.cpu);
    ratios.push(ratio);
  }
  const meanOf = (key) => geometricMean(ratios.flatMap((each) => each[key] ?? []));
  const [cpu, floor, peer] = [meanOf('cpu'), meanOf('floor'), meanOf('peer')];
  const wide = ratios.find(({ name }) => name === 'wide8').peer;
  const { loaded } = TARGETS;
  console.log(`geometric mean: ${cpu.toFixed(2)} times the CPU of floor (target: at most ${loaded.cpu})`);
  console.log(`geometric mean: ${floor.toFixed(2)} times the requests a second of floor (target: at least ${loaded.floor})`);
  console.log(`geometric mean: ${peer.toFixed(2)} times those of @neo4j/graphql (target: at least ${loaded.peer})`);
  console.log(`wide8: ${wide.toFixed(2)} times those of @neo4j/graphql (target: at least ${TARGETS.wide})`);
  return cpu <= loaded.cpu && floor >= loaded.floor && peer >= loaded.peer && wide >= TARGETS.wide;
}
