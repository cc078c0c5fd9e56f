import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask, codeOf, post } from './request.js';

const levels = (count: number): string => `{ person ${'{ friend '.repeat(count)}{ name }${' }'.repeat(count)} }`;
const aliases = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ');

/** Fragments of which each opens one level and spreads the next. */
function levelsBehindFragments(count: number): string {
  const fragments = Array.from({ length: count }, (_, index) => `fragment f${index} on Person { friends { ...f${index + 1} } }`);
  return `{ person { ...f0 } } ${fragments.join(' ')} fragment f${count} on Person { name }`;
}

/** Fragments of which each spreads the next twice. */
function fragmentBomb(count: number): string {
  const fragments = Array.from(
    { length: count },
    (_, index) => `fragment f${index} on Person { ...f${index + 1} ...f${index + 1} }`,
  );
  return `{ person { ...f0 } } ${fragments.join(' ')} fragment f${count} on Person { name }`;
}

describe('limits of a document', () => {
  const refused: Record<string, string> = {
    '60 levels': levels(60),
    '200 levels': levels(200),
    '2,000 levels': levels(2000),
    '60 levels behind fragments': levelsBehindFragments(60),
    '60 levels behind inline fragments': `{ person ${'{ ... on Person { friend '.repeat(60)}{ name }${' } }'.repeat(60)} }`,
    '5,000 inline fragments': `{ person ${'{ ... '.repeat(5000)}{ name }${' }'.repeat(5000)} }`,
    '20,000 braces': '{'.repeat(20_000),
    '20,000 brackets in a value': `{ greeting(name: ${'['.repeat(20_000)}`,
    '1,000 aliases': `{ person { ${aliases(1000)} } }`,
    '120 aliases over fragments': `{ person { ...a ...b } } fragment a on Person { ${aliases(60)} } fragment b on Person { friend { ${aliases(60)} } }`,
    'a fragment that doubles 30 times': fragmentBomb(30),
    'a fragment that doubles 400 times': fragmentBomb(400),
    '51 root fields': `{ ${Array.from({ length: 51 }, (_, index) => `g${index}: greeting`).join(' ')} }`,
    '300 introspections': `{ ${Array.from({ length: 300 }, (_, index) => `s${index}: __schema { types { name } }`).join(' ')} }`,
    '5,000 tokens': `{ ${'greeting '.repeat(5000)} }`,
  };
  for (const [what, query] of Object.entries(refused)) {
    it(`refuses ${what} with a code of its own`, async () => {
      for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
        const answer = await ask(post({ query }, { accept }));
        expect([answer.status, codeOf(answer)]).toEqual([400, 'LIMIT_EXCEEDED']);
      }
    });
  }

  it('says what was found and what is allowed', async () => {
    const { body } = await ask(post({ query: levels(40) }));
    expect(body.errors?.[0]?.message).toBe('This operation has 42 levels of fields; at most 30 are allowed.');
  });

  const answered: Record<string, string> = {
    '28 levels': levels(28),
    '10 aliases': `{ person { ${aliases(10)} } }`,
    'the introspection query of tools': getIntrospectionQuery(),
    'brackets inside a string': `{ greeting(name: "${'{'.repeat(500)}") }`,
    'brackets inside a comment': `# ${'{'.repeat(500)}\n{ greeting }`,
  };
  for (const [what, query] of Object.entries(answered)) {
    it(`answers ${what}`, async () => {
      const { status, body } = await ask(post({ query }));
      expect([status, body.errors]).toEqual([200, undefined]);
    });
  }

  it('leaves fragments in a circle to validation', async () => {
    const query = '{ person { ...a } } fragment a on Person { friend { ...b } } fragment b on Person { ...a }';
    expect(codeOf(await ask(post({ query })))).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('takes limits of its own', async () => {
    const answer = await ask(post({ query: levels(5) }), { limits: { maxDepth: 4 } });
    expect(codeOf(answer)).toBe('LIMIT_EXCEEDED');
  });
});

describe('limits of variables', () => {
  const query = 'query ($filter: Filter) { slow(filter: $filter) }';

  it('refuses a filter of 5,000 levels', async () => {
    const filter = `${'{"and":['.repeat(5000)}{}${']}'.repeat(5000)}`;
    const answer = await ask(post(`{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`));
    expect([answer.status, codeOf(answer)]).toEqual([400, 'LIMIT_EXCEEDED']);
  });

  it('answers a filter of a few levels', async () => {
    const { body } = await ask(post({ query, variables: { filter: { and: [{ and: [{ name: 'a' }] }] } } }));
    expect(body).toEqual({ data: { slow: 'done' } });
  });
});
