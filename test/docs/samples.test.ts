import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { commandsOf, printedBy, ROOT, samplesIn } from './samples.js';

/** Every sample of the documents runs. The package itself must be built: samples import it by its name. */

const run = promisify(execFile);
const { NEO4J_URI: _, ...env } = process.env;

describe('samples in the documents', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });

  it.each(samplesIn('js', false))('run as programs: $where', async ({ code }) => {
    const child = run(process.execPath, ['--input-type=module', '-'], { cwd: ROOT });
    child.child.stdin?.end(code);
    const { stdout, stderr } = await child;
    expect(stderr).toBe('');
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toContain('"errors"');
  });

  it.each(samplesIn('graphql', false))('answer as operations: $where', async ({ code }) => {
    const document = parse(code);
    expect(validate(article.graph.schema, document)).toEqual([]);
    expect(await article.graph.execute({ document })).not.toHaveProperty('errors');
  });

  // What several documents have is run once.
  const commands = new Map(commandsOf(samplesIn('sh', false)).map((command) => [command.line, command]));
  it.each([...commands.values()])(
    'run as commands: $where $line',
    async ({ line }) => {
      expect(await printedBy(line, env)).not.toBe('');
    },
    60_000,
  );
});
