import {
  type GraphQLScalarType,
  isScalarType,
  parse,
  parseValue,
  specifiedScalarTypes,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { librarySchema, runLibrary as run } from '../support/library-runner.js';

/** Where a request can give each scalar of the graph, and what no value of it is. */
const NO_TEXT = ['5', '-1.5', 'true', '[]', '["2020-01"]', '{}', '{ a: 1 }', 'ENUM', '""', '" "', '"x"'];
const CASES = [
  {
    scalar: 'DateTime',
    usedIn: (value: string) => `{ books(where: { cataloguedAt: { lt: ${value} } }) { totalCount } }`,
    wrong: [...NO_TEXT, '"2020-01-02"', '"2020-02-30T00:00:00Z"', '"2020-01-02T08:30:00"', '"20200102T083000Z"'],
  },
  {
    scalar: 'YearMonth',
    usedIn: (value: string) => `{ books(where: { firstPublished: { in: [${value}] } }) { totalCount } }`,
    wrong: [...NO_TEXT.filter((each) => each !== '["2020-01"]'), '"2020"', '"2020-13"', '"2020-1"', '"2020-01-01"'],
  },
  {
    scalar: 'FieldName',
    usedIn: (value: string) => `{ books(orderBy: [{ count: { field: ${value}, order: ASC } }]) { totalCount } }`,
    wrong: [...NO_TEXT, '"__proto__"', '"constructor"', '"author"', '"pages"', '"authors "', '"作者"'],
  },
];

/** What the server says of a request: the errors of validation, or those of execution. */
async function errorsOf(source: string, variables?: Record<string, unknown>) {
  const faults = validate(librarySchema, parse(source));
  return faults.length > 0 ? faults : ((await run(source, variables ? { variables } : {})).errors ?? []);
}

describe('the scalars of the graph', () => {
  it('are all tried here that a request can give', () => {
    const own = Object.values(librarySchema.getTypeMap()).filter(
      (type): type is GraphQLScalarType => isScalarType(type) && !specifiedScalarTypes.some(({ name }) => name === type.name),
    );
    expect(own.map(({ name }) => name).sort()).toEqual(['Value', ...CASES.map(({ scalar }) => scalar)].sort());
  });

  it.each(CASES.flatMap(({ scalar, usedIn, wrong }) => wrong.map((value) => ({ scalar, usedIn, value }))))(
    'refuse $value as a $scalar, as literal and variable',
    async ({ scalar, usedIn, value }) => {
      const [literal] = await errorsOf(usedIn(value));
      expect(literal?.extensions?.code, literal?.message).toBe('BAD_USER_INPUT');
      expect(literal).toHaveProperty('locations');
      const variable = usedIn('$value').replace('{', `query ($value: ${scalar}!) {`);
      const [given] = await errorsOf(variable, { value: plain(value) });
      expect(given?.extensions?.code, given?.message).toBe('BAD_USER_INPUT');
    },
  );

  it('say what is wrong and how to write it', async () => {
    const ask = async (value: string) => (await errorsOf(CASES[0]?.usedIn(value) ?? ''))[0]?.message;
    expect(await ask('"2020-02-30T00:00:00Z"')).toBe(
      '"2020-02-30T00:00:00Z" is not an instant; write "2022-09-26T18:58:58Z" or "2022-09-27T02:58:58+08:00" (RFC 3339).',
    );
    expect(await ask('{ a: 1 }')).toMatch(/^An object is not an instant; write /);
    expect((await ask(`"${'x'.repeat(1000)}"`))?.length).toBeLessThan(200);
  });

  it('show values of every kind where others complete the answer', async () => {
    const groups = 'books { groups(by: [{ pages: ASC }], first: 1) { nodes { keys { value } } } }';
    const { data } = await run(`{ greeting ${groups} }`);
    expect(data.books.groups.nodes).toEqual([{ keys: [{ value: 100 }] }]);
  });
});

describe('numbers', () => {
  it.each([
    '{ books(where: { price: { lt: 1e400 } }) { totalCount } }',
    '{ books(where: { price: { in: [-1e999] } }) { totalCount } }',
  ])('are refused beyond 64 bits: %s', async (source) => {
    const [error] = await errorsOf(source);
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain('too large');
  });

  it('are refused beyond 64 bits in conditions of groups', async () => {
    const [error] = await errorsOf(
      '{ books { groups(by: [{ key: ASC }], having: { max: { of: PAGES, lt: 1e400 } }) { totalCount } } }',
    );
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

/** A literal as a client would send it in JSON. */
const plain = (literal: string): unknown => valueFromASTUntyped(parseValue(literal));
