import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseExample } from '../../packages/evidence-graph/src/examples/parse-example.js';
import { readExamples } from '../../packages/evidence-graph/src/examples/read-examples.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { loadExamples } from '../../src/examples.js';
import { createMemoryGraph } from '../../src/graph.js';
import { loadSeed } from '../../src/seed.js';

const titles = '# title.zh: 标题\n# title.en: A title\n';

describe('an example', () => {
  it('has its titles, question, variables and operation', () => {
    const text = `${titles}# question: 13\n# variables: {"first": 2}\n\n# what comes first\nquery Q { a }\n`;
    expect(parseExample('q13.graphql', text, ['zh', 'en'])).toEqual({
      id: 'q13',
      title: { zh: '标题', en: 'A title' },
      question: 13,
      variables: { first: 2 },
      query: '# what comes first\nquery Q { a }\n',
    });
  });

  const faults: Record<string, readonly [string, string]> = {
    'no Chinese title': ['# title.en: A title\n{ a }', 'x.graphql:1: There is no title.zh. Begin the file with "# title.zh: …".'],
    'two titles': [`${titles}# title.en: B\n{ a }`, 'x.graphql:3: title.en is written twice. Keep one of them.'],
    'a question that is none': [
      `${titles}# question: thirteen\n{ a }`,
      'x.graphql:3: "thirteen" is no question number. Write a number, such as 13.',
    ],
    'broken variables': [
      `${titles}# variables: {a}\n{ a }`,
      'x.graphql:3: The variables are no JSON object. Write them in one line, such as {"first": 10}.',
    ],
    'a syntax error': [`${titles}{ a `, 'x.graphql:3: Syntax Error: Expected Name, found <EOF>.. Mend the GraphQL.'],
    'two operations': [
      `${titles}query A { a } query B { a }`,
      'x.graphql:1: The file does not have exactly one operation. Write one query a file.',
    ],
  };
  for (const [what, [text, message]] of Object.entries(faults)) {
    it(`is refused for ${what}`, () => {
      expect(() => parseExample('x.graphql', text, ['zh', 'en'])).toThrow(message);
    });
  }
});

describe('a folder of examples', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'examples-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read in the order of its names', async () => {
    for (const name of ['b.graphql', 'a.graphql', 'notes.md']) await writeFile(join(folder, name), `${titles}{ a }`);
    expect((await readExamples(folder, ['zh', 'en'])).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is refused by the name of a faulty file', async () => {
    await writeFile(join(folder, 'faulty.graphql'), '{ a }');
    await expect(readExamples(folder, ['zh', 'en'])).rejects.toThrow('faulty.graphql:1');
  });
});

describe('the examples of this package', async () => {
  const examples = await loadExamples();
  const handler = createHandler({ graph: createMemoryGraph(await loadSeed()) });

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  for (const { id, query, variables } of examples) {
    it(`${id} is answered without errors`, async () => {
      const response = await handler.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
      );
      const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {}).every((each) => each !== null)).toBe(true);
    });
  }
});
