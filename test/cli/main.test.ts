// Some of these tests run the built command: run `npm run build` first.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runBuilt, runCli } from './run-cli.js';

describe('delegate-graph', () => {
  it('prints only the number for --version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await runBuilt(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('helps with an example of each command and the exit codes', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/^ {2}.*delegate-graph (serve|query|verify|export|import) /gm)).toHaveLength(6);
    for (const part of ['serve', 'query', 'import', 'verify', 'export', 'Exit codes:', '130 interrupted'])
      expect(stdout).toContain(part);
  });

  it('helps with each command', async () => {
    for (const command of ['serve', 'query', 'import', 'verify', 'export']) {
      const { code, stdout } = await runCli([command, '--help']);
      expect([code, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(`Usage: delegate-graph ${command}`)]);
    }
  });

  it('is used wrongly without a command', async () => {
    const { code, stdout, stderr } = await runBuilt([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: delegate-graph');
  });

  const misspelt: readonly (readonly [readonly string[], string])[] = [
    [['srve'], "unknown command 'srve'\n(Did you mean serve?)"],
    [['serve', '--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
    [['query', '--vairables', '{}'], "unknown option '--vairables'\n(Did you mean --variables?)"],
    [['import', '--dry-rnu'], "unknown option '--dry-rnu'\n(Did you mean --dry-run?)"],
    [['export', 'site', '--output', 'x', '--froce'], "unknown option '--froce'\n(Did you mean --force?)"],
    [['verify', '--artcle', 'x'], "unknown option '--artcle'\n(Did you mean --article?)"],
  ];
  for (const [args, message] of misspelt) {
    it(`names the nearest to ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    });
  }
});
