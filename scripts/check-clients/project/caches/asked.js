import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const folder = new URL('../', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');

export const url = process.argv[2];
export const schema = JSON.parse(read('introspection.json'));
export const possibleTypes = JSON.parse(read('possible-types.json'));
/** The examples by their names, and the variables that some of them take. */
export const documents = readdirSync(new URL('documents/', folder)).map((file) => [
  basename(file, '.graphql'),
  read(`documents/${file}`),
]);
export const variables = { key: 'beijing' };

/** Ends the program, with what was wrong where anything was. */
export function end(faults) {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exit(faults.length === 0 ? 0 : 1);
}
