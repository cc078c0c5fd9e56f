import { type Label, languageValue } from '../ontology/language.js';
import { type EntityType, nameProperty, type Ontology } from '../ontology/ontology.js';

export type Answer = Readonly<Record<string, unknown>>;

/** What a query selects of nodes of any type to name them, and how that is read. */
export interface Naming {
  readonly selection: string;
  nameOf(answer: Answer): Label;
}

/** Nodes go by the property that names them, and by their key where there is none. */
export function namingOf(ontology: Ontology): Naming {
  const { languages } = ontology;
  const types = namedTypes(ontology);
  const alias = (type: number, language: string): string => `name${type}_${language}`;
  const fragments = types.map(({ type, name }, index) => {
    const isLocalized = type.properties[name]?.kind === 'localized';
    const texts = languages.map(
      (language) => `${alias(index, language)}: ${name}${isLocalized ? `(lang: ${languageValue(language)})` : ''}`,
    );
    return `... on ${type.name} { ${texts.join(' ')} }`;
  });
  return {
    // Where only some types can be, a fragment on another is refused, but not within one on what all are.
    selection: `id type: __typename ${fragments.length > 0 ? `... on Node { ${fragments.join(' ')} }` : ''}`,
    nameOf: (answer) => {
      const texts = languages.flatMap((language) => {
        const text = types.map((_, index) => answer[alias(index, language)]).find((each) => typeof each === 'string');
        return typeof text === 'string' ? [[language, text] as const] : [];
      });
      const id = String(answer.id);
      return texts.length > 0 ? Object.fromEntries(texts) : { [languages[0] ?? 'en']: id.slice(id.indexOf(':') + 1) };
    },
  };
}

/** As few types as hold the names of all nodes: interfaces whose nodes all go by their name, and the other node types. */
function namedTypes(ontology: Ontology): { type: EntityType; name: string }[] {
  const nameOf = (type: string): string | undefined => {
    const found = ontology.types[type];
    return found && nameProperty(ontology, found);
  };
  const left = new Set(ontology.nodeTypes.map(({ name }) => name));
  const widest = [...ontology.interfaceTypes, ...ontology.nodeTypes].sort((a, b) => b.members.length - a.members.length);
  return widest.flatMap((type) => {
    const name = nameOf(type.name);
    const isOfAll = name !== undefined && type.members.every((member) => nameOf(member) === name);
    if (!isOfAll || !type.members.some((member) => left.has(member))) return [];
    for (const member of type.members) left.delete(member);
    return [{ type, name }];
  });
}
