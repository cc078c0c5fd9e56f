// Some of these tests run the built command: run `npm run build` first.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuilt, runCli, startCli } from './run-cli.js';

const typeName = { data: { __schema: { queryType: { name: 'Query' } } } };
const query = '{ __schema { queryType { name } } }';

describe('query', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'query-'));
    await writeFile(join(folder, 'q.graphql'), `query A($name: String!) { __type(name: $name) { name } }\nquery B ${query}\n`);
    await writeFile(join(folder, 'v.json'), '{"name":"Query"}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers an argument as JSON', async () => {
    expect(await runBuilt(['query', query])).toEqual({ code: 0, stdout: `${JSON.stringify(typeName, null, 2)}\n`, stderr: '' });
  });

  it('answers standard input', async () => {
    const { code, stdout } = await runBuilt(['query', '-'], { input: query });
    expect([code, JSON.parse(stdout)]).toEqual([0, typeName]);
  });

  it('answers one operation of a file, with variables of another', async () => {
    const args = ['query', '--file', join(folder, 'q.graphql'), '--operation', 'A', '--variables', `@${join(folder, 'v.json')}`];
    const { code, stdout } = await runCli(args);
    expect([code, JSON.parse(stdout)]).toEqual([0, { data: { __type: { name: 'Query' } } }]);
  });

  it('lists the examples and answers one', async () => {
    const { stdout } = await runCli(['query', '--list-examples']);
    const id = stdout.split('\n')[0] as string;
    const { code, stdout: answer } = await runCli(['query', '--example', id]);
    expect([code, Object.keys(JSON.parse(answer))]).toEqual([0, ['data']]);
  });

  it('answers an example in words, in each language', async () => {
    const { code, stdout } = await runCli(['query', '--example', 'q17-forms-of-meeting', '--answer']);
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        '各有多少未说明，合起来是38个。文章只说38个单位分别召开两种会议之一。',
        'How many of each is not stated; together they are 38. The article says only that each of the 38 units held the one or the other.',
        '',
      ],
    ]);
  });

  it('says where a document is wrong', async () => {
    const { code, stdout, stderr } = await runCli(['query', '{ __schema {\n  nothing\n} }']);
    expect([code, JSON.parse(stdout).errors[0].extensions]).toEqual([1, { code: 'GRAPHQL_VALIDATION_FAILED' }]);
    expect(stderr).toBe('error: query:2:3: Cannot query field "nothing" on type "__Schema".\n');
  });

  it('fails with the errors of the result beside it', async () => {
    const text = 'query ($name: String!) { __type(name: $name) { name } }';
    const { code, stdout, stderr } = await runCli(['query', text]);
    expect([code, JSON.parse(stdout).errors.length]).toEqual([1, 1]);
    expect(stderr).toContain('$name');
  });

  it('keeps control characters from the terminal', async () => {
    const { stdout, stderr } = await runCli(['query', '{ a(b: "\u001b]0;x\u0007") }']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be absent
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'There is no query. Give one as an argument'],
    [['{ a }', '--example', 'x'], 'There is more than one query.'],
    [['--example', 'q05-credential'], 'There is no example q05-credential. Did you mean "q05-credentials"? --list-examples'],
    [['--example', 'nothing'], 'There is no example nothing. --list-examples lists them all.'],
    [[query, '--answer'], 'Only an example has an answer in words. Name one with --example ID.'],
    [['--example', 'ontology', '--answer'], 'The example ontology has no answer in words. Leave out --answer'],
    [['--file', 'missing.graphql'], 'missing.graphql cannot be read'],
    [[query, '--variables', '{'], 'The variables are no JSON: '],
    [[query, '--variables', '[1]'], 'The variables are no JSON object.'],
  ];
  for (const [args, message] of wrong) {
    it(`is used wrongly with ${JSON.stringify(args)}`, async () => {
      const { code, stdout, stderr } = await runCli(['query', ...args]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    });
  }

  it('names the operations to choose from', async () => {
    const { code, stderr } = await runCli(['query', '--file', join(folder, 'q.graphql')]);
    expect([code, stderr]).toEqual([1, 'error: The document has several operations. Choose one with --operation: A, B.\n']);
  });

  it.each([
    ['{ nothing', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { __typename }', 'OPERATION_TYPE_NOT_SUPPORTED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ persons(first: 500) { totalCount } }', 'BAD_USER_INPUT'],
    ['query ($n: Int!) { persons(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
    [`{ ${'__typename '.repeat(60)} }`, 'LIMIT_EXCEEDED'],
  ])('prints the code of what is wrong with %s', async (text, code) => {
    const { code: exitCode, stdout, stderr } = await runCli(['query', text]);
    const { errors } = JSON.parse(stdout);
    expect([exitCode, errors[0].extensions.code]).toEqual([1, code]);
    expect(errors[0].extensions).not.toHaveProperty('http');
    expect(stderr).toContain(errors[0].message.split('\n')[0]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeff{"name":"Query"}')],
    ['UTF-16, little end first', Buffer.from('\ufeff{"name":"Query"}', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff{"name":"Query"}', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('{"name":"Query"}', 'utf16le')],
    ['UTF-16 without a mark, big end first', Buffer.from('{"name":"Query"}', 'utf16le').swap16()],
  ])('reads variables and operations in %s', async (_, variables) => {
    const file = join(folder, 'marked.json');
    await writeFile(file, variables);
    const { code, stdout } = await runCli(['query', '--file', join(folder, 'q.graphql'), '-o', 'A', '-v', `@${file}`]);
    expect([code, JSON.parse(stdout)]).toEqual([0, { data: { __type: { name: 'Query' } } }]);
  });

  it.each([
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
    ['UTF-16 that is cut off', Buffer.from('{"name":"Query"}', 'utf16le').subarray(0, -1)],
    ['bytes of another encoding', Buffer.from([0x7b, 0xb4, 0xfa, 0x7d])],
  ])('says the cause where a file is in %s', async (_, bytes) => {
    const file = join(folder, 'other.json');
    await writeFile(file, bytes);
    for (const args of [
      ['--file', file],
      [query, '-v', `@${file}`],
    ]) {
      const { code, stderr } = await runCli(['query', ...args]);
      expect([code, stderr]).toEqual([2, `error: ${file} is neither UTF-8 nor UTF-16. Save it as UTF-8.\n`]);
    }
  });

  it('takes variables and standard input with a mark', async () => {
    const text = '\ufeffquery A($name: String!) { __type(name: $name) { name } }';
    const { code, stdout } = await runCli(['query', '-', '-v', '\ufeff{"name":"Query"}'], { input: text });
    expect([code, JSON.parse(stdout)]).toEqual([0, { data: { __type: { name: 'Query' } } }]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = startCli(['query', '{ __schema { types { name description fields { name description } } } }']);
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    child.stdout?.destroy();
    await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).toBe('');
  });
});
