import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../packages/evidence-graph-explorer/src/fault.js';
import { asCurl, asFetch, playgroundOf, variablesOf } from '../../../packages/evidence-graph-explorer/src/views/query/copies.js';

const endpoint = new URL('https://graph.example/graphql');
const operation = { query: '{ book(id: "Book:a") {\n  name # it\'s\n} }', variables: '{ "first": 1 }' };
const body = { query: operation.query, variables: { first: 1 } };

describe('an operation, copied', () => {
  it('reaches curl whole through a shell', () => {
    const printed = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }; ${asCurl(endpoint, operation)}`]).toString();
    const words = printed.split('\0');
    expect(words).toContain(endpoint.href);
    expect(JSON.parse(words[words.indexOf('--data-raw') + 1] as string)).toEqual(body);
  });

  it('runs as JavaScript, and gives the answer', async () => {
    const asked: unknown[] = [];
    const fetch = async (address: string, { body: sent }: { body: string }) => {
      asked.push(address, JSON.parse(sent));
      return { json: () => ({ data: 1 }) };
    };
    const run = new Function('fetch', `return (async () => ${asFetch(endpoint, operation)})()`);
    expect(await run(fetch)).toEqual({ data: 1 });
    expect(asked).toEqual([endpoint.href, body]);
  });

  it('leaves out variables that are not there', () => {
    expect(asCurl(endpoint, { query: '{ a }', variables: ' ' })).not.toContain('variables');
  });

  it('opens in the playground as it was written', () => {
    const address = new URL(playgroundOf(endpoint, operation));
    expect(address.pathname).toBe('/graphql');
    expect(Object.fromEntries(address.searchParams)).toEqual(operation);
  });
});

describe('the text of variables', () => {
  it('may be empty', () => {
    expect(variablesOf('\n')).toEqual({});
  });

  it.each(['{', '[]', 'null', '1'])('is refused where it is %s', (text) => {
    expect(() => variablesOf(text)).toThrow(Fault);
  });
});
