// Some of these tests run the built command: run `npm run build` first.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainFile, runBuilt, runCli } from './run-cli.js';

const seed = fileURLToPath(new URL('../../seed/', import.meta.url));
/** Nothing listens there. */
const nowhere = 'bolt://127.0.0.1:9';

describe('import, without a database', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is used wrongly where no database is named', async () => {
    for (const NEO4J_URI of [undefined, '']) {
      const { code, stdout, stderr } = await runCli(['import'], { env: NEO4J_URI === undefined ? {} : { NEO4J_URI } });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Set NEO4J_URI, such as neo4j://localhost:7687, with NEO4J_USERNAME and NEO4J_PASSWORD.');
    }
  });

  for (const uri of ['localhost:7687', 'http://localhost:7474', 'neo4j://', 'neo4j:localhost', 'nothing']) {
    it(`is used wrongly with the address ${uri}`, async () => {
      const { code, stderr } = await runCli(['import'], { env: { NEO4J_URI: uri } });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Write neo4j://HOST:7687, or neo4j+s://')]);
    });
  }

  it('takes no password in the address, nor repeats it', async () => {
    for (const command of [['import'], ['query', '{ __typename }'], ['serve', '--port', '0']]) {
      const { code, stdout, stderr } = await runCli(command, { env: { NEO4J_URI: 'neo4j://operator:hunter2@db:7687' } });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Set NEO4J_USERNAME and NEO4J_PASSWORD');
      expect(stderr).not.toMatch(/hunter2|operator/);
    }
  });

  it('has no flag for the password', async () => {
    const { code, stderr } = await runCli(['import', '--password', 'x']);
    expect([code, stderr]).toEqual([2, expect.stringContaining("unknown option '--password'")]);
  });

  it('lists every fault of the dataset, before it connects', async () => {
    const copy = join(folder, 'seed');
    await cp(seed, copy, { recursive: true });
    const file = join(copy, 'source.yaml');
    await writeFile(file, `${await readFile(file, 'utf8')}\nNothing:\n  x: {}\nNeither:\n  y: {}\n`);
    const { code, stdout, stderr } = await runCli(['import', '--seed', copy], { env: { NEO4J_URI: nowhere } });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: The dataset has 2 faults, and none of it is used\.$/m);
    expect(stderr).toMatch(/source\.yaml:\d+:1: There is no entity type Nothing\./);
    expect(stderr).toMatch(/source\.yaml:\d+:1: There is no entity type Neither\./);
  });

  it('is used wrongly with a folder that is not there', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    for (const dir of ['missing', empty, mainFile]) {
      const { code, stderr } = await runCli(['import', '--seed', dir], { env: { NEO4J_URI: nowhere } });
      expect([code, stderr]).toEqual([2, expect.stringContaining('with --seed DIR')]);
    }
  });

  for (const command of [['import'], ['import', '--dry-run'], ['query', '{ electionUnits(first: 1) { totalCount } }']]) {
    it(`says where it found no database, and ends with 3: ${command.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runBuilt(command, { env: { NEO4J_URI: nowhere, NEO4J_PASSWORD: 'hunter2' } });
      expect(code).toBe(3);
      expect(stderr).toContain('Neo4j at 127.0.0.1:9: connect ECONNREFUSED');
      expect(stderr).toContain('Check NEO4J_URI');
      expect(stdout + stderr).not.toContain('hunter2');
    });
  }

  it('takes a flag before the environment', async () => {
    const { code, stderr } = await runCli(['import', '--uri', nowhere], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect([code, stderr]).toEqual([3, expect.stringContaining('127.0.0.1:9:')]);
  });
});
