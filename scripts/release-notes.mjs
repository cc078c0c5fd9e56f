/** Prints what the changelog says of a version, and refuses one that the package does not have: `node scripts/release-notes.mjs v1.2.3`. */
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const version = process.argv[2]?.replace(/^v/, '') ?? '';
const declared = JSON.parse(read('package.json')).version;
if (version !== declared) fail(`The tag is of version ${version || 'none'}, and package.json has ${declared}: tag v${declared}.`);

const [, ...sections] = read('CHANGELOG.md').split(/^## /m);
const section = sections.find((each) => each.startsWith(`[${version}]`));
if (!section) fail(`CHANGELOG.md has no section [${version}]: name “Unreleased” so, and add the date.`);
console.log(section.slice(section.indexOf('\n')).trim());

function fail(message) {
  console.error(message);
  process.exit(1);
}
