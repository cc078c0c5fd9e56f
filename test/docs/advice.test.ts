import { describe, expect, it } from 'vitest';
import { unfounded } from './hints.js';
import { ENGINE, sourcesOf, textsOf } from './source-texts.js';

const texts = [ENGINE, 'src/'].flatMap((folder) => textsOf(sourcesOf(folder)));

describe('the advice in messages', () => {
  it('is looked for in each part that speaks', () => {
    const folders = new Set(texts.map(({ file }) => file.split('src/')[1]?.split('/')[0]));
    for (const folder of ['http', 'stores', 'plan', 'dataset', 'cli', 'explorer']) expect(folders).toContain(folder);
  });

  it('names only what exists', async () => {
    const wrong = await Promise.all(texts.map(async (text) => ({ ...text, hints: await unfounded(text) })));
    expect(wrong.filter(({ hints }) => hints.length > 0)).toEqual([]);
  });

  it.each([
    ['Write it with --seeds DIR.', 'Write it with --seed DIR.', '--seeds'],
    ['Run "delegate-graph load".', 'Run "delegate-graph import".', 'load'],
    ['Run "npm run build:pages".', 'Run "npm run build:explorer".', 'build:pages'],
    ['Run "npm run make:…".', 'Run "npm run build:…".', 'make:…'],
    ['Set NEO4J_USER and try again.', 'Set NEO4J_USERNAME and try again.', 'NEO4J_USER'],
    ['Write neo5j+s://HOST or bolt+tls://HOST.', 'Write neo4j+s://HOST or bolt://HOST.', 'bolt+tls://'],
    ['Send the header Content-Kind.', 'Send the header Content-Type.', 'Content-Kind'],
    ['Send it as application/graph.', 'Send it as application/json.', 'application/graph'],
    ['Send operations to /query.', 'Send operations to /graphql.', '/query'],
    ['Look into sources.yaml.', 'Look into source.yaml.', 'sources.yaml'],
    ['Ask for fewer with `limit`.', 'Ask for fewer with `first`.', 'limit'],
    ['A month such as "11/2021".', 'A month such as "2021-11".', '11/2021'],
    ['Add `context: () => graph.setting()`.', 'Add `context: () => graph.context()`.', 'context: () => graph.setting()'],
    ['Write {"query": 1, "2"}.', 'Write {"query": "2"}.', '{"query": 1, "2"}'],
  ])('is refused where it names nothing: %s', async (wrong, right, hint) => {
    expect(await unfounded({ file: 'packages/evidence-graph/src/cli/dataset.ts', text: wrong })).toEqual([hint]);
    expect(await unfounded({ file: 'packages/evidence-graph/src/cli/dataset.ts', text: right })).toEqual([]);
  });

  it('names options of the command that gives it', async () => {
    const text = 'Write it all again with --force.';
    expect(await unfounded({ file: 'packages/evidence-graph/src/cli/commands/import.ts', text })).toEqual([]);
    expect(await unfounded({ file: 'packages/evidence-graph/src/cli/commands/verify.ts', text })).toEqual(['--force']);
  });
});
