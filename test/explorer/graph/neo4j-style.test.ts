import { expect, it } from 'vitest';
import { ontologyFormats, readGraph } from '../../../packages/evidence-graph/src/export/index.js';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { readVocabulary } from '../../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import { Families } from '../../../packages/evidence-graph-explorer/src/style/families.js';
import { ontology } from '../../../src/ontology/index.js';
import { articleTransport } from '../article-transport.js';

const nobody = async (): Promise<never> => expect.fail('The graph is asked.');

it('has types in Neo4j Browser look as in the explorer', async () => {
  const file = ontologyFormats.find(({ name }) => name === 'grass')?.files[0];
  let style = '';
  for await (const piece of file?.write(readGraph(ontology, nobody), {}) ?? []) style += piece;
  const vocabulary = await readVocabulary(new GraphClient(await articleTransport()));
  const families = new Families(vocabulary);
  const types = [...vocabulary.types.values()].filter(({ isInterface }) => !isInterface);
  expect(types.length).toBeGreaterThan(20);
  for (const { name } of types) expect(style).toContain(`node.${name} {\n  color: ${families.of(name).light};`);
});
