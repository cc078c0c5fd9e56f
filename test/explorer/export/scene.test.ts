import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../packages/evidence-graph/src/graph/create-graph.js';
import { createHandler } from '../../../packages/evidence-graph/src/http/create-handler.js';
import { Explorer } from '../../../packages/evidence-graph-explorer/src/explorer.js';
import { formats } from '../../../packages/evidence-graph-explorer/src/export/formats.js';
import { readAddress } from '../../../packages/evidence-graph-explorer/src/state/address.js';
import { GraphActions } from '../../../packages/evidence-graph-explorer/src/views/graph/actions.js';
import { start } from '../../../src/start.js';
import { runCli } from '../../cli/run-cli.js';
import { articleGraph } from '../../support/article-graph.js';
import { libraryGraph, mixedGraph } from '../../support/other-graphs.js';
import { transportTo } from '../transport-to.js';

const SERVER = 'https://example.org';
const women = 'DelegateCategory:women';

/** What a reader and a program get of the scene at an address, each as a file. */
function filesOf(graph: Graph) {
  const beside = new URL('/graphql', SERVER);
  const { fetch } = createHandler({ graph, baseUrl: SERVER });
  const transport = transportTo(graph);
  return {
    saved: async (address: string, id: string): Promise<string> => {
      const { state } = readAddress(address, [{ name: 'graph' }]);
      const explorer = new Explorer({ place: { endpoint: beside, file: null, beside }, start: graph.start ?? [], state });
      Object.assign(explorer.client, { transport });
      await explorer.load();
      expect(explorer.fault).toBeNull();
      const actions = new GraphActions(explorer);
      const format = formats.find((each) => each.id === id) ?? expect.fail(id);
      return format.write(actions.exportedScene(), actions.exportOptions());
    },
    served: async (address: string, name: string): Promise<string> => {
      const response = await fetch(new Request(`${SERVER}/export/${name}?scene=${encodeURIComponent(address)}`));
      expect(response.status, address).toBe(200);
      return Buffer.from(await response.arrayBuffer()).toString();
    },
  };
}

/** The first line in which two texts differ; undefined where none is. */
function differing(one: string, other: string): [string | undefined, string | undefined] | undefined {
  if (one === other) return undefined;
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return [lines[at]?.slice(0, 300), others[at]?.slice(0, 300)];
}

const addresses = [
  '#/graph',
  `#/graph?exp=${women}&sel=${women}`,
  `#/graph?exp=${women}~OBSERVES~IN&hide=Observation:women-count&types=Person,Procedure`,
  `#/graph?add=Evidence:none,Person:nobody,Silence:electoral-unit-names&path=${women},PartyCongress:national-congress-20`,
];
const undrawn = formats.filter(({ id }) => !['svg', 'gexf', 'graphml'].includes(id));

describe('a scene of the article', () => {
  let files: ReturnType<typeof filesOf>;
  beforeAll(async () => {
    const { graph } = await articleGraph();
    expect(graph.start).toEqual(start);
    files = filesOf(graph);
  });

  it.each(undrawn.map(({ id, fileName }) => [id, fileName]))(
    'is the same file as %s from explorer and server',
    async (id, name) => {
      const address = addresses[1] as string;
      expect(differing(await files.saved(address, id), await files.served(address, name))).toBeUndefined();
    },
  );

  it.each(addresses)('%s is one part for explorer and server', async (address) => {
    const text = await files.served(address, 'jsonl');
    expect(differing(await files.saved(address, 'jsonl'), text)).toBeUndefined();
    expect(text.split('\n').length).toBeGreaterThan(30);
  });

  it('is the same file from the command', async () => {
    const address = addresses[2] as string;
    const { code, stdout } = await runCli(['export', 'jsonl', '--base-url', SERVER, '--scene', `${SERVER}/${address}`]);
    expect([code, differing(stdout, await files.served(address, 'jsonl'))]).toEqual([0, undefined]);
  }, 60_000);
});

describe('a scene that starts with the first nodes', () => {
  it.each([
    ['a library', libraryGraph],
    ['types without an interface', mixedGraph],
  ])('of %s is one part for explorer and server', async (_, open) => {
    const { saved, served } = filesOf(open());
    const text = await served('#/graph', 'turtle');
    expect(differing(await saved('#/graph', 'turtle'), text)).toBeUndefined();
    expect(text).toContain('rdfs:label');
  });
});
