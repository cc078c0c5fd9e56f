import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cli, createCli } from '../../packages/evidence-graph/src/cli/create-cli.js';
import { runIn } from '../cli/run-cli.js';
import { copyOwnArticle, loadOwnArticle } from './own-article.js';

describe('verify of an own article', () => {
  let cli: Cli;
  let folder: string;
  const verify = () => runIn(cli, ['verify', '--seed', join(folder, 'seed'), '--article', join(folder, 'article.txt')]);
  beforeAll(async () => {
    cli = createCli({ name: 'own', description: 'Own.', version: '1.0.0', ...(await loadOwnArticle()) });
  });
  beforeEach(async () => {
    folder = await copyOwnArticle();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each<[what: string, file: string, written: string | RegExp, planted: string, told: RegExp]>([
    [
      'a type misspelt',
      'graph.yaml',
      'Person:',
      'Persn:',
      /seed\/graph\.yaml:\d+:1: There is no entity type Persn\. Did you mean "Person"\?/,
    ],
    [
      'a column misspelt',
      'Figure.csv',
      'key,name,value',
      'key,name,vlaue',
      /seed\/Figure\.csv:1:10: Figure has no property or relation vlaue/,
    ],
    [
      'a number that is none',
      'Figure.csv',
      'Items lent,48210',
      'Items lent,48 210',
      /seed\/Figure\.csv:2:23: "48 210" is not a number/,
    ],
    [
      'a reference to nothing',
      'COUNTS.csv',
      'Collection:tools,tools\n',
      'Collection:tool,tools\n',
      /seed\/COUNTS\.csv:5:1: COUNTS leads to Collection:tool, which does not exist/,
    ],
    [
      'a statement without evidence',
      'graph.yaml',
      '- { to: "Branch:mill", evidence: [reading] }',
      '- { to: "Branch:mill" }',
      /seed\/graph\.yaml:\d+:9: HELD_IN from Programme:reading-circle to Branch:mill is STATED but has no evidence/,
    ],
    ['an inference without reason', 'graph.yaml', /\n +reason: “Since then.*/, '', /is INFERRED without a reason/],
    ['an alternative alone', 'graph.yaml', /\n.*Room:cycling-workshop", extent.*/, '', /seed\/graph\.yaml:\d+:\d+: /],
    [
      'evidence that nothing rests on',
      'Figure.csv',
      ',books;others',
      ',books',
      /seed\/evidence\.yaml:\d+:3: Nothing rests on Evidence:others/,
    ],
    [
      'a silence that is stated',
      'graph.yaml',
      '    question: Who leads the Mill Branch now?',
      '    assertion: STATED\n    question: Who leads the Mill Branch now?',
      /Silence:mill-leader is STATED/,
    ],
    [
      'a place moved by one',
      'evidence.yaml',
      'start: 39, end: 87',
      'start: 40, end: 88',
      /seed\/evidence\.yaml:\d+:3: Evidence:lent: the passage at 40–88 is another one/,
    ],
    [
      'a term that does not stand there',
      'evidence.yaml',
      'exact: 910 times',
      'exact: 911 times',
      /Evidence:tools-lent: “911 times” does not stand at/,
    ],
    [
      'a place outside its section',
      'evidence.yaml',
      'lent: { section: p2',
      'lent: { section: p3',
      /Evidence:lent spans 39–87, outside ArticleSection:p3/,
    ],
    [
      'a clause that nothing rests on',
      'evidence.yaml',
      /UncitedPassage:[\s\S]*/,
      '',
      /ArticleSection:p8: no fact rests on the clause at \d+–\d+, and no UncitedPassage gives a reason/,
    ],
  ])('finds %s', async (_, name, written, planted, told) => {
    const file = join(folder, 'seed', name);
    const before = await readFile(file, 'utf8');
    const after = before.replace(written, planted);
    expect(after).not.toBe(before);
    await writeFile(file, after);
    const { code, stdout } = await verify();
    expect(stdout).toMatch(told);
    expect(code).toBe(1);
  });

  it('finds a text that was changed', async () => {
    const file = join(folder, 'article.txt');
    await writeFile(file, (await readFile(file, 'utf8')).replace('48,210', '48,211'));
    const { code, stdout } = await verify();
    expect(stdout).toMatch(/GONE +Evidence:lent {2}39–87/);
    expect(code).toBe(1);
  });
});
