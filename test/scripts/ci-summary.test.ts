import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/ci-summary.mjs', import.meta.url));

interface TestFile {
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: string[];
  }[];
}

const passed = (fullName = 'lists are walked') => ({ status: 'passed', fullName, failureMessages: [] });
const failed = (fullName: string, ...failureMessages: string[]) => ({ status: 'failed', fullName, failureMessages });
const file = (assertionResults: TestFile['assertionResults'], message?: string): TestFile => ({
  name: resolve('test/a.test.ts'),
  status: message !== undefined || assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  ...(message === undefined ? {} : { message }),
  assertionResults,
});

describe('the summary of CI', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ci-summary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function summarise(reports: Record<string, readonly TestFile[]>): { status: number | null; lines: string[] } {
    const files = Object.entries(reports).map(([name, testResults]) => {
      const numPassedTests = testResults
        .flatMap((each) => each.assertionResults)
        .filter((each) => each.status === 'passed').length;
      const path = join(folder, `${name}.json`);
      writeFileSync(path, JSON.stringify({ numPassedTests, testResults }));
      return path;
    });
    const { status, stdout } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
    return { status, lines: stdout.trimEnd().split('\n') };
  }

  it.each<[string, Record<string, TestFile[]>, number, string[]]>([
    ['all passed', { unit: [file([passed(), passed()])], browser: [file([passed()])] }, 0, ['3 passed, 0 failed']],
    [
      'a failed test',
      {
        unit: [file([passed()])],
        browser: [file([passed(), failed('keys do nothing', '\u001b[31mError: one\u001b[39m\n\n    at a\n    at b\n    at c')])],
      },
      1,
      ['FAILED browser test/a.test.ts > keys do nothing', '    Error: one', '        at a', '        at b', '2 passed, 1 failed'],
    ],
    [
      'a file that cannot be loaded',
      { unit: [file([passed()]), file([], 'SyntaxError: no')] },
      1,
      ['FAILED unit test/a.test.ts > the file itself', '    SyntaxError: no', '1 passed, 1 failed'],
    ],
    [
      'a hook that fails',
      { unit: [file([passed()], 'Error: no port')] },
      1,
      ['FAILED unit test/a.test.ts > the file itself', '    Error: no port', '1 passed, 1 failed'],
    ],
    ['a report without a test', { unit: [file([passed()])], browser: [] }, 1, ['1 passed, 0 failed']],
  ])('names what failed before the count: %s', (_, reports, status, lines) => {
    expect(summarise(reports)).toEqual({ status, lines });
  });

  it('fits the last hundred lines of a log', () => {
    const many = Array.from({ length: 500 }, (_, index) => failed(`case ${index}`, 'Error: a\nb\nc\nd'));
    const { lines } = summarise({ unit: [file([passed(), ...many])] });
    expect(lines.length).toBeLessThan(90);
    expect(lines.slice(-2)).toEqual(['… and 480 more failed', '1 passed, 500 failed']);
  });
});
