#!/usr/bin/env node
/**
 * `npm run bench:start`: how soon a server that starts gives its first answer, and how much memory it has by then, beside the least that
 * can answer. Exits 1 where a target is missed.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median } from './shared/statistics.mjs';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const OURS = [MAIN, 'serve', '--port', '0', '--host', '127.0.0.1'];
/** A server of Node's own that answers anything. */
const FLOOR = [
  '--input-type=module',
  '--eval',
  `import { createServer } from 'node:http';
   const server = createServer((_, response) => response.end('{"data":{"electionUnit":{}}}'));
   server.listen(0, '127.0.0.1', () => console.log('http://localhost:' + server.address().port));`,
];
const QUERY = JSON.stringify({ query: '{ electionUnit(key: "beijing") { name } }' });
const TARGETS = { milliseconds: 450, megabytes: 100 };

/** Milliseconds from starting the process to its first answer over HTTP: the median of some runs. */
export async function benchStart(runs = 5) {
  return (await measureStarts(runs)).ours.milliseconds;
}

/** In turn, so that whatever else the machine does weighs on both. */
async function measureStarts(runs) {
  const starts = { ours: [], floor: [] };
  for (let run = 0; run < runs; run += 1) {
    starts.ours.push(await startOnce(OURS));
    starts.floor.push(await startOnce(FLOOR));
  }
  const medianOf = (all, name) => median(all.map((each) => each[name]));
  return Object.fromEntries(
    Object.entries(starts).map(([name, all]) => [
      name,
      { milliseconds: medianOf(all, 'milliseconds'), megabytes: medianOf(all, 'megabytes') },
    ]),
  );
}

async function startOnce(args) {
  const began = performance.now();
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [line] = await Promise.race([
      once(createInterface({ input: server.stdout }), 'line'),
      once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
    ]);
    const response = await fetch(`${line}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUERY,
    });
    const { data } = await response.json();
    if (!data?.electionUnit) throw new Error('no answer');
    return { milliseconds: performance.now() - began, megabytes: residentMegabytes(server.pid) };
  } finally {
    server.removeAllListeners('exit');
    server.kill('SIGTERM');
  }
}

const residentMegabytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ours, floor } = await measureStarts(7);
  for (const [name, most] of Object.entries(TARGETS)) {
    const ratio = (ours[name] / floor[name]).toFixed(1);
    console.log(`start: ${Math.round(ours[name])} ${name}, ${ratio} times a bare server (target: at most ${most})`);
  }
  process.exitCode = Object.keys(TARGETS).every((name) => ours[name] <= TARGETS[name]) ? 0 : 1;
}
