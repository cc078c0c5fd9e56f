import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './shared/statistics.mjs';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const QUERY = JSON.stringify({ query: '{ electionUnit(key: "beijing") { name } }' });

/** Milliseconds from starting the process to its first answer over HTTP: the median of some runs. */
export async function benchStart(runs = 5) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await startOnce());
  return median(times);
}

async function startOnce() {
  const began = performance.now();
  const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--host', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const url = await new Promise((resolve, reject) => {
      let output = '';
      server.stdout.on('data', (chunk) => {
        output += chunk;
        const found = output.match(/http:\/\/[\d.:a-z]+/);
        if (found) resolve(found[0]);
      });
      server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
    });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUERY,
    });
    const { data } = await response.json();
    if (!data?.electionUnit) throw new Error('no answer');
    return performance.now() - began;
  } finally {
    server.removeAllListeners('exit');
    server.kill('SIGTERM');
  }
}
