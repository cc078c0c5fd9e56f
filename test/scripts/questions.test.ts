// These tests run what `npm run build` has made.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExamples } from '../../src/examples.js';
import { loadSeed } from '../../src/seed.js';

const folder = new URL('../../bench/questions/', import.meta.url);

interface Question {
  readonly id: string;
  readonly question: Readonly<Record<'zh' | 'en', string>>;
  readonly isStated: boolean;
  readonly answer: Readonly<Record<'zh' | 'en', readonly string[]>>;
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly operation: { readonly example?: string; readonly query?: string };
  readonly silence?: string;
}

const questions: readonly Question[] = JSON.parse(readFileSync(new URL('questions.json', folder), 'utf8'));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('run.mjs', folder)), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const scoresOf = (...args: readonly string[]) => JSON.parse(run(...args, '--json').stdout);

describe('the questions for assistants', () => {
  let temporary: string;
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'questions-'));
  });
  afterAll(() => rm(temporary, { recursive: true }));

  const scoreLines = async (answers: readonly object[]) => {
    const file = join(temporary, 'answers.jsonl');
    await writeFile(file, answers.map((each) => JSON.stringify(each)).join('\n'));
    return scoresOf(file);
  };

  it('are many, in both languages, some without answer', async () => {
    expect(questions.length).toBeGreaterThan(20);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ isStated }) => !isStated).length).toBeGreaterThan(8);
    for (const { id, question, isStated, answer, places } of questions) {
      expect([id, question.zh, question.en]).toEqual([id, expect.stringMatching(/？$/), expect.stringMatching(/\?$/)]);
      expect([id, answer.zh.length > 0, answer.en.length > 0, places.length > 0]).toEqual([id, isStated, isStated, true]);
    }
  });

  it('name operations and silences that are there', async () => {
    const examples = new Set((await loadExamples()).map(({ id }) => id));
    const { nodes } = await loadSeed();
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { id, isStated, operation, silence } of questions) {
      expect([id, operation.example === undefined || examples.has(operation.example)]).toEqual([id, true]);
      expect([id, silence === undefined ? isStated : ids.has(`Silence:${silence}`)]).toEqual([id, true]);
    }
  });

  it('are all answered by the graph itself', () => {
    const { summary, scores } = scoresOf('--baseline', 'graph');
    const short = scores.filter(
      (each: Record<string, unknown>) => each.answer === 0 || each.place !== 1 || each.abstention !== 1,
    );
    expect(short).toEqual([]);
    expect(summary).toMatchObject({ answer: 1, place: 1, abstention: 1, falseAbstention: 0 });
    expect(summary.precision).toBeGreaterThan(0.6);
  });

  it.each([
    ['nothing', { answer: 0, place: 0, precision: null, abstention: 0, falseAbstention: 0 }],
    ['silence', { answer: 0, place: 0, precision: null, abstention: 1, falseAbstention: 1 }],
  ])('are worth to who says %s what that is worth', (name, summary) => {
    expect(scoresOf('--baseline', name).summary).toEqual(summary);
  });

  it.each([
    ['all of it', { answer: '2,191 (95.4 %), 826 (36.0%) and 1,210 (52.7%)' }, 1, 0],
    ['numbers in full width', { answer: '２，１９１人，９５．４％' }, 2 / 6, 0],
    ['other numbers that have these in them', { answer: '12191, 95.45% and 18260' }, 0, 0],
    ['all of it, and that it is not stated', { answer: '2,191 95.4% 826 36% 1,210 52.7%', notStated: true }, 0, 0],
    ['one of the places', { places: [{ start: 1774, end: 1786 }] }, 0, 1 / 3],
    ['the whole article as the place', { places: [{ start: 0, end: 7244 }] }, 0, 0],
    ['a place beside it', { places: [{ start: 1787, end: 1800 }] }, 0, 0],
  ])('score who says %s', async (_, given, answer, place) => {
    const { scores } = await scoreLines([{ id: 'education', lang: 'en', ...given }]);
    expect(scores.find((each: Record<string, unknown>) => each.id === 'education' && each.lang === 'en')).toMatchObject({
      answer,
      place,
    });
  });

  it('are asked without anything that tells the answer', () => {
    const asked = run('--questions')
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(asked).toHaveLength(2 * questions.length);
    for (const each of asked) expect(Object.keys(each)).toEqual(['id', 'lang', 'question']);
  });

  it.each([
    [[], 'Name a file of answers'],
    [['--baseline', 'luck'], 'There is no baseline luck. Choose graph or silence or nothing.'],
    [[fileURLToPath(new URL('README.md', folder))], 'README.md:1 is no answer. Write {'],
  ])('say what is wrong with %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('have a README with the scores of the baselines', () => {
    const { summary } = scoresOf('--baseline', 'graph');
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(
      `| ${Math.round(summary.precision * 100)} % | 100 % | 0 % |`,
    );
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(`${questions.length} questions`);
  });
});
