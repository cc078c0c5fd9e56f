import { geometricMean } from '../shared/statistics.mjs';
import { checkAnswers } from './answers.mjs';
import { measure, ratioOf, timeOf, warmUp } from './measure.mjs';
import { compared } from './operations/index.mjs';
import { startServer } from './server.mjs';
import { printRow } from './table.mjs';

const NAMES = ['ours', 'floor', 'peer'];
/** Milliseconds for each operation and server; they share the database. */
const WARM_UP = 4000;
const TARGETS = { floor: 1.2, peer: 2.7, wide: 5 };

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
    return judge(ratios);
  } finally {
    for (const server of servers) await server.stop();
  }
}

function judge(ratios) {
  const floor = geometricMean(ratios.map((each) => each.floor));
  const peer = geometricMean(ratios.flatMap((each) => each.peer ?? []));
  const wide = ratios.find(({ name }) => name === 'wide8').peer;
  console.log(`geometric mean: ${floor.toFixed(2)} times as long as floor (target: at most ${TARGETS.floor})`);
  console.log(`geometric mean: ${peer.toFixed(2)} times as fast as @neo4j/graphql (target: at least ${TARGETS.peer})`);
  console.log(`wide8: ${wide.toFixed(2)} times as fast as @neo4j/graphql (target: at least ${TARGETS.wide})`);
  return floor <= TARGETS.floor && peer >= TARGETS.peer && wide >= TARGETS.wide;
}
