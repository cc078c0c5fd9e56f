import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dataset } from '../../src/dataset/dataset.js';
import { DatasetError, type Fault } from '../../src/dataset/fault.js';
import { loadDataset } from '../../src/dataset/load.js';
import { libraryOntology } from '../support/library-ontology.js';

const SEED = `# A small seed; comments, too, may be mutated.
Publisher:
  acme: { name: { zh: 商务, en: Acme } } # the house
Author:
  ann:
    name: { zh: 安, en: "Ann: one" }
    aliases: [A., '安']
    born: 1900
  bob:
    name:
      zh: 博
      en: Bob
    note: { zh: 只写文章, en: Writes essays } # kept
    influencedBy:
      - ann
Book:
  one: { pages: 9, name: { zh: 书, en: Book }, publisher: acme, authors: [ann, bob] }
`;

const AUTHORS = `key,name_zh,name_en,aliases,born,influencedBy
ann,安,"Ann: ""one""",A.;安,1900,
bob,博,"Bob
 of two lines",,,ann

cy,赛,Cy,,-5,ann;bob
`;

const propertySeed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const seed = bytesOf(SEED);

/** What editors, copies and transfers put into a file. */
const INSERTED = [
  ...[
    '\r',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\u001b',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u2028',
    '\u202e',
    '\u3000',
    '\ufeff',
    '\ufffd',
  ],
  ...[
    '#',
    ' #',
    ':',
    ': ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '-',
    '- ',
    '? ',
    '&a ',
    '*a ',
    '!t ',
    '| ',
    '> ',
    '%A\n',
    '---\n',
    '...\n',
    '~',
  ],
  ...['\\u200b', '\u{e0041}', '\u{1f600}', '\ud7ff', '\uffff'],
].map(bytesOf);

const at = fc.nat(seed.length);
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at, bytes: fc.constantFrom(...INSERTED) }),
  fc.record({ kind: fc.constant('insert' as const), at, bytes: fc.uint8Array({ minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('delete' as const), at, count: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('repeatLine' as const), at }),
  fc.record({ kind: fc.constant('lineEnds' as const), with: fc.constantFrom('\r', '\r\n') }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(bytes: Buffer, change: Mutation): Buffer {
  switch (change.kind) {
    case 'insert':
      return Buffer.concat([bytes.subarray(0, change.at), change.bytes, bytes.subarray(change.at)]);
    case 'delete':
      return Buffer.concat([bytes.subarray(0, change.at), bytes.subarray(change.at + change.count)]);
    case 'repeatLine': {
      const start = bytes.lastIndexOf('\n', change.at) + 1;
      const end = bytes.indexOf('\n', change.at) + 1;
      return end <= start ? bytes : Buffer.concat([bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end)]);
    }
    case 'lineEnds':
      return Buffer.from(bytes.toString('latin1').replaceAll('\n', change.with), 'latin1');
  }
}

/** The keys of each type, and every text, as another reading of the YAML has them. */
function saidBy(bytes: Buffer): { ids: string[]; texts: string[] } {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const types = (parse(text, { schema: 'failsafe' }) ?? {}) as Record<string, Record<string, unknown>>;
  const ids = Object.entries(types).flatMap(([type, entities]) => Object.keys(entities).map((key) => `${type}:${key}`));
  return { ids: ids.sort(), texts: Object.values(types).flatMap(Object.values).flatMap(namesOf).sort() };
}

const namesOf = ({ name, note, aliases }: Record<string, Record<string, string> | string[] | undefined>): string[] =>
  [name, note, aliases].flatMap((value) => Object.values(value ?? {}));

const heldBy = ({ nodes }: Dataset) => ({
  ids: nodes.map(({ id }) => id).sort(),
  texts: nodes
    .flatMap(({ properties: { nameZh, nameEn, noteZh, noteEn, aliases = [] } }) =>
      [nameZh, nameEn, noteZh, noteEn, aliases].flat(),
    )
    .filter((text) => text !== undefined)
    .sort(),
});

function read(bytes: Buffer, name = 'a.yaml'): Dataset | DatasetError {
  try {
    return loadDataset(libraryOntology, [{ name, bytes }]);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
}

/** It has its place in the file, and words that are all to be seen and none of a library's. */
const isSound = ({ file, line, column, wrong, right }: Fault, lines: number, name = 'a.yaml'): boolean =>
  file === name &&
  line >= 1 &&
  line <= lines &&
  column >= 1 &&
  /^[^\p{Cc}\p{Cf}]+$/u.test(wrong + right) &&
  !/parse|undefined|token|YAML\./.test(wrong + right);

describe(`a seed whose bytes were changed (PROPERTY_SEED=${propertySeed})`, () => {
  it('is read as it says, or refused with places', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const bytes = mutations.reduce(mutate, Buffer.from(seed));
        const result = read(bytes);
        if (result instanceof DatasetError) {
          refused += 1;
          const lines = bytes.toString('latin1').split(/\r\n?|\n/).length;
          expect(result.faults).not.toEqual([]);
          expect(result.faults.filter((fault) => !isSound(fault, lines))).toEqual([]);
        } else {
          accepted += 1;
          expect(heldBy(result)).toEqual(saidBy(bytes));
        }
      }),
      { seed: propertySeed, numRuns: 150 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(15);
  });

  it.each([
    ['a.json', JSON.stringify(parse(SEED), null, 2)],
    ['Author.csv', AUTHORS],
  ])('is read or refused with places in %s', (name, text) => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const bytes = mutations.reduce(mutate, Buffer.from(text));
        const result = read(bytes, name);
        if (!(result instanceof DatasetError)) accepted += 1;
        else {
          refused += 1;
          const lines = bytes.toString('latin1').split(/\r\n?|\n/).length;
          expect(result.faults.filter((fault) => !isSound(fault, lines, name))).toEqual([]);
        }
      }),
      { seed: propertySeed, numRuns: 100 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(3);
  });

  it('loses no entity to a carriage return anywhere', () => {
    const whole = heldBy(read(Buffer.from(seed)) as Dataset);
    for (let at = 0; at <= seed.length; at += 1) {
      const result = read(mutate(Buffer.from(seed), { kind: 'insert', at, bytes: bytesOf('\r') }));
      if (!(result instanceof DatasetError)) expect(heldBy(result)).toEqual(whole);
    }
  });
});
