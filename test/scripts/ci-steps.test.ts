import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a check of these steps prints and how it ends; each step that `reports` writes vitest's report of that many passed tests. */
function checks(...steps: readonly string[]): { status: number | null; lines: string[] } {
  const script = [
    'set -euo pipefail',
    'source .ci/steps.sh',
    `reports() { echo "{\\"numPassedTests\\":$2,\\"testResults\\":[]}" >"$results/$1.json"; }`,
    ...steps,
    'if failed; then exit 1; fi',
  ].join('\n');
  const { status, stdout } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
  return {
    status,
    lines: stdout
      .trimEnd()
      .replace(/ in \d+ s$/gm, '')
      .split('\n'),
  };
}

describe('the steps of CI', () => {
  it('end well with the number of tests where all passed', () => {
    expect(checks(`step 'unit tests' reports unit 7`, `step 'types' true`)).toEqual({
      status: 0,
      lines: [
        '== unit tests',
        '== unit tests passed',
        '== types',
        '== types passed',
        '== unit tests passed',
        '== types passed',
        '7 passed, 0 failed',
      ],
    });
  });

  it('go on where one fails, and end with its log, its name and the number of tests', () => {
    const { status, lines } = checks(
      `step 'unit tests' reports unit 7`,
      `step 'a thing' bash -c 'echo what was wrong; exit 3'`,
      `step 'types' true`,
    );
    expect(status).toBe(1);
    expect(lines).toContain('== types passed');
    expect(lines.slice(-6)).toEqual([
      '== how a thing failed',
      'what was wrong',
      '== unit tests passed',
      '== a thing FAILED',
      '== types passed',
      '7 passed, 0 failed',
    ]);
  });

  it('end badly where a failed step is the last, and nothing asks', () => {
    expect(checks(`step 'types' false`, 'exit 0').status).toBe(1);
  });

  it('are shared by two lanes, each of them run once', () => {
    // The first lasts until the others are done, which is for the other lane to do.
    const { status, lines } = checks(
      `long() { step 'long' bash -c 'until [[ -f $1/done ]]; do sleep 0.05; done' - "$results"; }`,
      `short() { step 'short' true; }`,
      `last() { step 'last' touch "$results/done"; }`,
      'in_two_lanes long short last',
    );
    expect(status).toBe(0);
    expect(lines.slice(-3)).toEqual(['== short passed', '== last passed', '== long passed']);
    expect(lines.filter((line) => line === '== short')).toHaveLength(1);
  });

  it('end badly where one of the other lane fails', () => {
    const long = `long() { step 'long' bash -c 'until [[ -f $1/done ]]; do sleep 0.05; done' - "$results"; }`;
    const wrong = `wrong() { step 'wrong' bash -c 'touch $1/done; exit 3' - "$results"; }`;
    const { status, lines } = checks(long, wrong, 'in_two_lanes long wrong');
    expect(status).toBe(1);
    expect(lines).toContain('== wrong FAILED');
  });
});
