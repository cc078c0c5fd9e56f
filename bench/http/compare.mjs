import { isDeepStrictEqual } from 'node:util';
import { geometricMean, median } from '../shared/statistics.mjs';
import { bodiesOf, operations } from './operations.mjs';
import { load } from './send.mjs';
import { startServer } from './server.mjs';
import { printTable } from './table.mjs';

const SCRIPTS = {
  ours: 'ours.mjs',
  mercurius: 'peers/mercurius.mjs',
  yoga: 'peers/yoga.mjs',
  bare: 'bare.mjs',
  constant: 'constant.mjs',
};
const ROUNDS = 5;
/** Seconds of each turn. */
const TURN = 0.6;
/** Seconds until a server has compiled what it runs often. */
const WARM_UP = 2;
/** Requests a second of ours, times those of the peer. */
const TARGETS = { mercurius: 1.3, yoga: 4 };

const headers = { 'content-type': 'application/json', accept: 'application/json' };
const post = (body) => ({ method: 'POST', headers, body });

/** All servers in turn: prints how much each answers and what it costs; returns whether the targets are met. */
export async function compareServers() {
  const servers = {};
  try {
    for (const [name, script] of Object.entries(SCRIPTS)) servers[name] = await startServer(script);
    const results = [];
    for (const [index, operation] of operations.entries()) {
      const targets = targetsOf(servers, operation, index);
      await checkAnswers(operation, targets);
      results.push({ name: operation.name, measured: await measure(targets) });
    }
    printTable(results);
    return judge(results);
  } finally {
    for (const { stop } of Object.values(servers)) await stop();
  }
}

/** Each server with the requests that it is sent over and over. */
function targetsOf({ constant, ...servers }, operation, index) {
  const requests = bodiesOf(operation).map(post);
  return [
    ...Object.entries(servers).map(([name, server]) => ({ name, server, requests, isChecked: true })),
    { name: 'constant', server: { ...constant, url: `${constant.url}/${index}` }, requests },
  ];
}

/** Throws where the servers do not answer an operation alike. */
async function checkAnswers({ name }, targets) {
  const ask = async (server, request) => (await (await fetch(server.url, request)).json()).data;
  const checked = targets.filter(({ isChecked }) => isChecked);
  for (const [index, request] of checked[0].requests.entries()) {
    const answers = [];
    for (const { server, requests } of checked) answers.push(await ask(server, requests[index]));
    if (Object.values(answers[0]).includes(null)) throw new Error(`${name}: nothing is found by ${request.body}`);
    const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
    if (other > 0) throw new Error(`${name}: ${checked[0].name} and ${checked[other].name} differ on ${request.body}`);
  }
}

/** The medians of each target over the rounds; in every round each has its turn, so that whatever else the machine does weighs on all of them. */
async function measure(targets) {
  const rounds = targets.map(() => []);
  for (const target of targets) await load(target, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < targets.length; turn += 1) {
      const index = (round + turn) % targets.length;
      rounds[index].push(await load(targets[index], TURN));
    }
  }
  return Object.fromEntries(
    targets.map(({ name }, index) => [
      name,
      { rate: median(rounds[index].map(({ rate }) => rate)), cpu: median(rounds[index].map(({ cpu }) => cpu)) },
    ]),
  );
}

/** How many times as many requests a second ours answers, over all operations. */
const ratioTo = (results, name) => geometricMean(results.map(({ measured }) => measured.ours.rate / measured[name].rate));

function judge(results) {
  let isMet = true;
  for (const [name, target] of Object.entries(TARGETS)) {
    const ratio = ratioTo(results, name);
    console.log(`geometric mean: ${ratio.toFixed(2)} times the requests a second of ${name} (target: at least ${target})`);
    isMet &&= ratio >= target;
  }
  return isMet;
}
