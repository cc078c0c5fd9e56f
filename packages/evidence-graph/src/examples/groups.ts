import type { Place } from '../dataset/fault.js';
import { type Entry, type Located, textOf } from '../dataset/formats/located.js';
import { readYaml } from '../dataset/formats/yaml.js';
import { placesIn } from '../dataset/lines.js';
import { entriesOf } from '../dataset/read/entries.js';
import type { Ontology } from '../ontology/ontology.js';
import type { ExampleGroup } from './example.js';
import { exampleFault } from './fault.js';

/** The file of a folder that declares the groups of its examples, in their order. */
export const GROUPS_FILE = 'groups.yaml';

/** The groups that the text of {@link GROUPS_FILE} declares, by name. Throws an `Error` that names the line. */
export function parseGroups(text: string, ontology: Ontology): ReadonlyMap<string, ExampleGroup> {
  const contents = readYaml(text, placesIn(GROUPS_FILE, text));
  if (!('length' in contents)) {
    const groups = contents.root ? entriesIn(contents.root, contents.root.place) : [];
    return new Map(groups.map((entry) => [entry.name, groupOf(entry, ontology)]));
  }
  const [first] = contents;
  return tell(placesIn(GROUPS_FILE, text)(first?.offset ?? 0), first?.wrong ?? 'This is no YAML', first?.right ?? 'Mend it');
}

function groupOf({ name, value, place }: Entry, ontology: Ontology): ExampleGroup {
  const said = new Map(entriesIn(value, place).map((entry) => [entry.name, entry]));
  for (const entry of said.values()) {
    if (!['title', 'family'].includes(entry.name))
      tell(entry.place, `A group has no ${entry.name}`, 'Write its title and its family');
  }
  const title = said.get('title');
  if (!title)
    return tell(place, `${name} has no title`, `Write title: { ${ontology.languages.map((tag) => `${tag}: …`).join(', ')} }`);
  return { name, title: titlesOf(title, ontology), family: familyOf(said.get('family'), ontology) };
}

function titlesOf({ value, place }: Entry, { languages }: Ontology): Readonly<Record<string, string>> {
  const titles = new Map(entriesIn(value, place).map((entry) => [entry.name, textOf(entry.value)]));
  return Object.fromEntries(
    languages.map((language) => [
      language,
      titles.get(language) || tell(place, `There is no title in ${language}`, `Write ${language}: and the title`),
    ]),
  );
}

function familyOf(family: Entry | undefined, { definition }: Ontology): string | null {
  if (!family) return null;
  const name = textOf(family.value);
  const declared = Object.keys(definition.families ?? {});
  if (declared.includes(name)) return name;
  return tell(family.place, `"${name}" is no family of the ontology`, `Write ${declared.join(' or ') || 'none'}`);
}

const entriesIn = (value: Located, place: Place): Entry[] =>
  entriesOf(value, 'Write names, each with what belongs to it', place, tell);

function tell({ file, line }: Place, wrong: string, right: string): never {
  throw exampleFault(file, line, wrong, right);
}
