/** What clients of the graph are built and configured with: its whole schema, and what caches need to know of its types. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { introspectionFromSchema, isAbstractType, isObjectType, printSchema } from 'graphql';

/** Writes them into a folder. */
export function writeClientFiles(schema, folder) {
  const write = (name, text) => writeFileSync(new URL(name, folder), `${text}\n`);
  mkdirSync(folder, { recursive: true });
  write('schema.graphql', printSchema(schema));
  write('introspection.json', JSON.stringify(introspectionFromSchema(schema)));
  write('possible-types.json', JSON.stringify(possibleTypes(schema), null, 2));
  write('graphcache.js', graphcache(schema));
  write('graphcache.d.ts', GRAPHCACHE_TYPES);
}

const ownTypes = (schema) => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** The types that each interface and union can be, as Apollo Client's cache takes them. */
function possibleTypes(schema) {
  const abstract = ownTypes(schema).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}

/** Types without an id are kept where they stand. */
function graphcache(schema) {
  const embedded = ownTypes(schema).filter(
    (type) => isObjectType(type) && type !== schema.getQueryType() && !type.getFields().id,
  );
  const names = embedded.map(({ name }) => `  ${name}: embedded,`);
  return ['const embedded = () => null;', 'export const keys = {', ...names, '};'].join('\n');
}

const GRAPHCACHE_TYPES = `/** For \`keys\` of urql's normalized cache: what has no id is kept where it stands. */
export declare const keys: Readonly<Record<string, () => null>>;`;
