import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSeedFolder } from '../../packages/evidence-graph/src/dataset/files.js';
import { seedJsonSchema } from '../../packages/evidence-graph/src/dataset/json-schema.js';
import { isPackage } from '../../packages/evidence-graph/src/dataset/package.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { seed } from '../../src/seed.js';

/** Made for few values: definitions that are inlined, and code that is shortened, take long to compile. */
const validator = (schema: object) =>
  new Ajv2020({ allErrors: true, inlineRefs: false, code: { optimize: false }, formats: { 'date-time': true } }).compile(schema);

describe('the JSON Schema of the seed', () => {
  it('takes every file of the seed', async () => {
    const validate = validator(JSON.parse(readFileSync(new URL('../../schema/seed.schema.json', import.meta.url), 'utf8')));
    const files = (await readSeedFolder(seed.folder)).filter((file) => !isPackage(file));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      validate('bytes' in file ? parse(new TextDecoder().decode(file.bytes)) : file);
      expect(validate.errors ?? [], file.name).toEqual([]);
    }
  });

  describe('refuses what the loader refuses', () => {
    let validate: ReturnType<typeof validator>;
    beforeAll(() => {
      validate = validator(seedJsonSchema(libraryOntology));
    });

    it.each([
      ['an unknown type', { Magazine: {} }],
      ['an unknown property', { Author: { a: { name: { zh: '甲', en: 'A' }, height: 3 } } }],
      ['a missing language', { Author: { a: { name: { zh: '甲' } } } }],
      ['a key with a space', { Author: { 'a b': { name: { zh: '甲', en: 'A' } } } }],
      ['a missing required property', { Author: { a: {} } }],
    ])('%s', (_, seed) => {
      expect(validate(seed)).toBe(false);
    });
  });
});
