import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExampleGroup } from '../../packages/evidence-graph/src/examples/example.js';
import { parseExample } from '../../packages/evidence-graph/src/examples/parse-example.js';
import { readExamples } from '../../packages/evidence-graph/src/examples/read-examples.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { loadExamples } from '../../src/examples.js';
import { ontology } from '../../src/ontology/index.js';
import { articleGraph } from '../support/article-graph.js';

const titles = '# title.zh: 标题\n# title.en: A title\n';
const gates: ExampleGroup = { name: 'gates', title: { zh: '关口', en: 'Gates' }, family: 'gates' };
const context = { languages: ['zh', 'en'], groups: new Map([['gates', gates]]) };
const answers = '# answer.zh: {a.b}个\n# answer.en: {a.b} of them\n';

describe('an example', () => {
  it('has its titles, question, variables and operation', () => {
    const text = `${titles}# question: 13\n# variables: {"first": 2}\n\n# what comes first\nquery Q { a }\n`;
    expect(parseExample('q13.graphql', text, context)).toEqual({
      id: 'q13',
      title: { zh: '标题', en: 'A title' },
      question: 13,
      group: null,
      answer: null,
      items: null,
      variables: { first: 2 },
      query: '# what comes first\nquery Q { a }\n',
    });
  });

  it('has its group, and its answer in each language', () => {
    const { group, answer } = parseExample('x.graphql', `${titles}# group: gates\n${answers}{ a { b } }`, context);
    expect(group).toEqual(gates);
    expect(answer).toEqual({ zh: '{a.b}个', en: '{a.b} of them' });
  });

  it('has the items of its answer, each with its share', () => {
    const lines = `${titles}# items: a.b[c=1]\n# item.zh: 第{d}\n# item.en: No. {d}\n# share: e.f\n`;
    expect(parseExample('x.graphql', `${lines}{ a { b { c d e { f } } } }`, context).items).toEqual({
      path: 'a.b[c=1]',
      name: { zh: '第{d}', en: 'No. {d}' },
      share: 'e.f',
    });
  });

  it('may answer with what fragments and aliases select', () => {
    const query = 'query Q { all: a { ...F ... on A { c } } } fragment F on A { b { d } }';
    const lines = titles + ['zh', 'en'].map((tag) => `# answer.${tag}: {all.b[d=1].d} {#all[].c}\n`).join('');
    expect(parseExample('x.graphql', lines + query, context).answer).not.toBeNull();
  });

  const faults: Record<string, readonly [string, string]> = {
    'a group that is none': [`${titles}# group: doors\n{ a }`, 'x.graphql:3: There is no group doors. Write gates.'],
    'an answer in one language alone': [
      `${titles}# answer.en: {a}\n{ a }`,
      'x.graphql:1: There is no answer.zh. Begin the file with "# answer.zh: …".',
    ],
    'an answer that is no template': [
      `${titles}# answer.zh: {a\n# answer.en: {a}\n{ a }`,
      'x.graphql:3: A brace stands alone in “{a”. Write {field.field}, with [], [0] or [field=value] behind a list, and # first for their number.',
    ],
    'an answer with what is not selected': [
      `${titles}${answers}{ a { c } }`,
      'x.graphql:3: {a.b} asks for b, which the operation does not select there. Select it.',
    ],
    'an answer by a condition on what is not selected': [
      `${titles}${answers.replace('b} of', 'b[c.d=1].b} of')}{ a { b { b c { e } } } }`,
      'x.graphql:4: {a.b[c.d=1].b} asks for d, which the operation does not select there. Select it.',
    ],
    'a share of no items': [
      `${titles}# share: b\n{ a { b } }`,
      'x.graphql:1: There is no items. Begin the file with "# items: …".',
    ],
    'items without a name': [
      `${titles}# items: a[]\n{ a { b } }`,
      'x.graphql:1: There is no item.zh. Begin the file with "# item.zh: …".',
    ],
    'items that are no path': [
      `${titles}# items: {a[]}\n{ a { b } }`,
      'x.graphql:3: {a[]} is no path. Write field.field, with [], [0] or [field=value] behind a list.',
    ],
    'items named by what is not selected there': [
      `${titles}# items: a[]\n# item.zh: {a}\n# item.en: {a}\n{ a { b } }`,
      'x.graphql:4: {a} asks for a, which the operation does not select there. Select it.',
    ],
    'a share that is not selected there': [
      `${titles}# items: a[]\n# item.zh: {b}\n# item.en: {b}\n# share: c\n{ a { b } }`,
      'x.graphql:6: c asks for c, which the operation does not select there. Select it.',
    ],
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
      expect(() => parseExample('x.graphql', text, context)).toThrow(message);
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
    expect((await readExamples(folder, ontology)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has its groups first, in their order', async () => {
    await writeFile(
      join(folder, 'groups.yaml'),
      'last: { title: { zh: 末, en: Last } }\ngates: { title: { zh: 关, en: Gates }, family: gates }\n',
    );
    for (const [name, group] of [
      ['a', ''],
      ['b', '# group: gates\n'],
      ['c', '# group: last\n'],
    ] as const)
      await writeFile(join(folder, `${name}.graphql`), `${titles}${group}{ a }`);
    const examples = await readExamples(folder, ontology);
    expect(examples.map(({ id, group }) => [id, group])).toEqual([
      ['c', { name: 'last', title: { zh: '末', en: 'Last' }, family: null }],
      ['b', { name: 'gates', title: { zh: '关', en: 'Gates' }, family: 'gates' }],
      ['a', null],
    ]);
  });

  it.each([
    ['no YAML', 'a: {', 'groups.yaml:1: '],
    ['no map', '- a', 'groups.yaml:1: A map is expected here. Write names, each with what belongs to it.'],
    ['no title', '\na: { family: gates }', 'groups.yaml:2: a has no title. Write title: { zh: …, en: … }.'],
    ['a title in one language', 'a: { title: { zh: 甲 } }', 'groups.yaml:1: There is no title in en. Write en: and the title.'],
    [
      'a family that is none',
      'a:\n  title: { zh: 甲, en: A }\n  family: doors\n',
      'groups.yaml:3: "doors" is no family of the ontology. Write procedure or bodies',
    ],
    [
      'another word',
      'a: { title: { zh: 甲, en: A }, icon: x }',
      'groups.yaml:1: A group has no icon. Write its title and its family.',
    ],
    ['a group twice', 'a: { title: { zh: 甲, en: A } }\na: { title: { zh: 乙, en: B } }', 'groups.yaml:2: a is written twice.'],
  ])('is refused for groups with %s', async (_, text, message) => {
    await writeFile(join(folder, 'groups.yaml'), text);
    await expect(readExamples(folder, ontology)).rejects.toThrow(message);
  });

  it('is refused by the name of a faulty file', async () => {
    await writeFile(join(folder, 'faulty.graphql'), '{ a }');
    await expect(readExamples(folder, ontology)).rejects.toThrow('faulty.graphql:1');
  });
});

describe('the examples of this package', async () => {
  const examples = await loadExamples();
  const handler = createHandler({ graph: (await articleGraph()).graph });

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
