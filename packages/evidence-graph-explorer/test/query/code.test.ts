import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/fault.js';
import { type CodeLanguage, code, playgroundOf, variablesOf } from '../../src/views/query/code.js';

const run = promisify(execFile);

/** Operations with what one of the languages would take for its own. */
const operations: Readonly<Record<string, { query: string; variables: string }>> = {
  'without variables': { query: '{ book(id: "Book:a") {\n  name # it\'s\n} }', variables: ' ' },
  'with variables': {
    query: 'query A($first: Int) { books(first: $first) { name } }',
    variables: '{ "first": 1, "some": [true, false, null, 1.5, "二十大", "a\\"b\\\\"], "where": { "key": { "eq": "x" } } }',
  },
  'with quotes of all kinds': {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: JavaScript would take it for its own
    query: '# ${x} `y` \\n """z""" )" )-" \'w\' $(pwd) "',
    variables: '',
  },
};

/** How each language is run where it is there. */
const runners: Readonly<Partial<Record<CodeLanguage, { file: string; command: string; needs: string }>>> = {
  curl: { file: 'ask.sh', command: 'sh', needs: 'curl' },
  javascript: { file: 'ask.mjs', command: process.execPath, needs: process.execPath },
  python: { file: 'ask.py', command: 'python3', needs: 'python3' },
  r: { file: 'ask.R', command: 'Rscript', needs: 'Rscript' },
};

const isThere = async (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

const bodyOf = ({ query, variables }: { query: string; variables: string }): unknown =>
  variables.trim() === '' ? { query } : { query, variables: JSON.parse(variables) };

describe('the code for an operation', async () => {
  const asked: unknown[] = [];
  let answer: unknown = {};
  let server: Server;
  let folder: string;
  let endpoint: URL;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        asked.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/it's/graphql`);
    folder = await mkdtemp(join(tmpdir(), 'code-'));
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  for (const [language, { file, command, needs }] of Object.entries(runners)) {
    const runIt = async (operation: { query: string; variables: string }): Promise<string> => {
      const path = join(folder, file);
      await writeFile(path, code[language as CodeLanguage](endpoint, operation));
      return (await run(command, [path])).stdout;
    };

    describe.skipIf(!(await isThere(needs)))(`in ${language}`, () => {
      it.each(Object.entries(operations))('asks an operation %s, and prints the answer', async (_, operation) => {
        answer = { data: { name: '二十大' } };
        expect(await runIt(operation)).toContain('二十大');
        expect(asked.at(-1)).toEqual(bodyOf(operation));
      });

      it('tells of faults in the words of the graph', async () => {
        answer = { errors: [{ message: 'There is no field x.' }] };
        const words = await runIt({ query: '{ x }', variables: '' }).catch(({ stderr }) => String(stderr));
        expect(words).toContain('There is no field x.');
      });
    });
  }

  it('puts the operation into a raw string of R', () => {
    for (const [name, { query, variables }] of Object.entries(operations)) {
      const [, dashes, text] = /r"(-*)\(([\s\S]*?)\)\1"/.exec(code.r(endpoint, { query, variables })) ?? [];
      expect(dashes, name).toBeDefined();
      expect(text).toBe(query);
    }
    const { variables } = operations['with variables'] as { variables: string };
    expect(code.r(endpoint, { query: '{ a }', variables })).toContain(
      'variables <- list("first" = 1, "some" = list(TRUE, FALSE, NULL, 1.5, "二十大", "a\\"b\\\\"), "where" = list("key" = list("eq" = "x")))',
    );
  });

  it('is refused in every language for broken variables', () => {
    for (const write of Object.values(code)) expect(() => write(endpoint, { query: '{ a }', variables: '{' })).toThrow(Fault);
  });
});

describe('an operation', () => {
  it('opens in the playground as it was written', () => {
    const operation = { query: '{ a }', variables: '{ "first": 1 }' };
    const address = new URL(playgroundOf(new URL('https://graph.example/graphql'), operation));
    expect(address.pathname).toBe('/graphql');
    expect(Object.fromEntries(address.searchParams)).toEqual(operation);
  });

  it('may have no variables', () => {
    expect(variablesOf('\n')).toEqual({});
  });

  it.each(['{', '[]', 'null', '1'])('is refused where its variables are %s', (text) => {
    expect(() => variablesOf(text)).toThrow(Fault);
  });
});
