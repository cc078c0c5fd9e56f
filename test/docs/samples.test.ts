import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

/** Every sample of the documents runs. The package itself must be built: samples import it by its name. */

const ROOT = new URL('../../', import.meta.url);
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...readdirSync(new URL('docs/', ROOT)).map((name) => `docs/${name}`)];
const run = promisify(execFile);
/** What the project's own check runs by itself. */
const RUN_ELSEWHERE = /^(npm (install|ci|start|test)\b|npm run (--silent )?(bench|lint|format|check:|build|schema|locate)|git )/;

interface Sample {
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

const samples: Sample[] = DOCUMENTS.flatMap((document) => {
  const text = readFileSync(new URL(document, ROOT), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(({ index, 1: language = '', 2: code = '' }) => ({
    where: `${document}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
});
const ofLanguage = (language: string) => samples.filter((sample) => sample.language === language);

describe('samples in the documents', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });

  it.each(ofLanguage('js'))('run as programs: $where', async ({ code }) => {
    const child = run(process.execPath, ['--input-type=module', '-'], { cwd: ROOT });
    child.child.stdin?.end(code);
    const { stdout, stderr } = await child;
    expect(stderr).toBe('');
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toContain('"errors"');
  });

  it.each(ofLanguage('graphql'))('answer as operations: $where', async ({ code }) => {
    const document = parse(code);
    expect(validate(article.graph.schema, document)).toEqual([]);
    expect(await article.graph.execute({ document })).not.toHaveProperty('errors');
  });

  it.each(
    ofLanguage('sh').flatMap(({ where, code }) => {
      const lines = code.split('\n').filter((line) => line.trim() !== '' && !RUN_ELSEWHERE.test(line));
      return lines.map((line) => ({ where, line }));
    }),
  )(
    'run as commands: $where $line',
    async ({ line }) => {
      const { stdout } = await run('bash', ['-c', line], { cwd: ROOT });
      expect(stdout.trim()).not.toBe('');
    },
    60_000,
  );
});
