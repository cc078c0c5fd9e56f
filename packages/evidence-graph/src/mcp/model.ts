import { languageValue } from '../ontology/language.js';
import type { Asker } from './asker.js';
import { compact } from './words.js';

export interface PropertyFacts {
  readonly name: string;
  readonly isLocalized: boolean;
  /** The value that goes without saying, as a text. */
  readonly default: string | null;
}

export interface TypeFacts {
  readonly name: string;
  readonly isInterface: boolean;
  readonly members: readonly string[];
  readonly connection: string | null;
  readonly nameProperty: PropertyFacts | null;
  readonly properties: readonly PropertyFacts[];
}

interface RelationshipFacts {
  readonly name: string;
  readonly label: string;
  readonly inverseLabel: string;
  readonly from: string;
  readonly to: string;
  readonly isSubjectMatter: boolean;
  readonly properties: readonly PropertyFacts[];
}

interface Texts {
  readonly title: string;
  readonly relationshipTypes: readonly RelationshipFacts[];
  readonly enums: readonly {
    readonly name: string;
    readonly values: readonly { readonly name: string; readonly label: string }[];
  }[];
}

interface Facts {
  readonly name: string;
  readonly languages: readonly string[];
  readonly hasSearch: boolean;
  readonly hasEvidence: boolean;
  readonly types: readonly TypeFacts[];
}

/** A node, as {@link Model.nodeFields} has it answered. */
export interface NodeAnswer extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
}

/** What the ontology tells of how its graph is asked, and what its words are in each language. */
export class Model {
  readonly name: string;
  /** Tags such as `en`; the first is meant unless another is asked for. */
  readonly languages: readonly string[];
  readonly hasSearch: boolean;
  readonly hasEvidence: boolean;
  /** The types whose nodes can have relationships. */
  readonly connected: ReadonlySet<string>;
  /** The types of relationships that say something of the subject; what is left open about it is told beside. */
  readonly relating: readonly string[];
  /** As few types as hold the names of all nodes. */
  readonly named: readonly TypeFacts[];
  readonly #types: ReadonlyMap<string, TypeFacts>;
  readonly #texts: ReadonlyMap<string, Texts>;

  constructor(facts: Facts, texts: ReadonlyMap<string, Texts>) {
    this.name = facts.name;
    this.languages = [...texts.keys()];
    this.hasSearch = facts.hasSearch;
    this.hasEvidence = facts.hasEvidence;
    this.#types = new Map(facts.types.map((type) => [type.name, type]));
    this.#texts = texts;
    this.named = namingTypes(facts.types);
    const subjectMatter = this.#in(this.language).relationshipTypes.filter(({ isSubjectMatter }) => isSubjectMatter);
    this.relating = subjectMatter.flatMap(({ name }) => (name === 'SILENT_ON' ? [] : [name]));
    this.connected = new Set(subjectMatter.flatMap(({ from, to }) => [...this.#membersOf(from), ...this.#membersOf(to)]));
  }

  /** The language that is meant unless another is asked for. */
  get language(): string {
    return this.languages[0] as string; // every ontology has one
  }

  /** The language in which the tools tell what the graph is: their own where it has that. */
  get introducing(): string {
    return this.languages.includes('en') ? 'en' : this.language;
  }

  title(language: string): string {
    return this.#in(language).title;
  }

  /** A node type by its name. */
  nodeType(name: string): TypeFacts | undefined {
    const type = this.#types.get(name);
    return type?.isInterface ? undefined : type;
  }

  /** Whether nodes of a type tell on what ground they are held. */
  isCited(type: string): boolean {
    return this.hasEvidence && this.#membersOf('Entity').includes(type);
  }

  relationship(name: string, language: string): RelationshipFacts | undefined {
    return this.#in(language).relationshipTypes.find((each) => each.name === name);
  }

  /** What a relationship says, as plainly as it can be told: `Argo → calls at → North`. */
  statement({ from, type, to }: { from: NodeAnswer; type: string; to: NodeAnswer }, language: string): string {
    return `${this.nameOf(from)} → ${this.relationship(type, language)?.label ?? type} → ${this.nameOf(to)}`;
  }

  /** What a value of an enum is called. */
  valueLabel(type: string, value: string, language: string): string {
    const values = this.#in(language).enums.find(({ name }) => name === type)?.values;
    return values?.find(({ name }) => name === value)?.label ?? value;
  }

  /** What an operation selects of a node to name it; {@link nameOf} reads it. */
  get nodeFields(): string {
    const fragments = this.named.map(({ name, nameProperty }, index) => `... on ${name} { n${index}: ${fieldOf(nameProperty)} }`);
    if (this.hasEvidence) fragments.push('... on Entity { ground: assertion }');
    return `id type: __typename ${fragments.length > 0 ? `... on Node { ${fragments.join(' ')} }` : ''}`;
  }

  /** What a node is called: its key where it has no name. */
  nameOf(answer: NodeAnswer): string {
    const name = this.named.map((_, index) => answer[`n${index}`]).find((each) => typeof each === 'string');
    return typeof name === 'string' ? name : answer.id.slice(answer.id.indexOf(':') + 1);
  }

  #in(language: string): Texts {
    return this.#texts.get(language) as Texts; // the arguments of tools allow no other
  }

  #membersOf = (name: string): readonly string[] => this.#types.get(name)?.members ?? [];
}

/** What an operation selects to have a property's value, a localized one in the language of `$lang`. */
export const fieldOf = (property: PropertyFacts | null): string =>
  property === null ? '' : `${property.name}${property.isLocalized ? '(lang: $lang)' : ''}`;

/** What is told of properties by their names: not what is absent or empty, nor a false that goes without saying. */
export const toldOf = (properties: readonly PropertyFacts[], valueAt: (index: number) => unknown): Record<string, unknown> => {
  const values = properties.map((property, index) => ({ property, value: valueAt(index) }));
  const denied = values.filter(({ property, value }) => value === false && property.default !== 'false');
  const named = (list: typeof values) => Object.fromEntries(list.map(({ property, value }) => [property.name, value]));
  return { ...compact(named(values)), ...named(denied) };
};

/** An operation that declares, of these variables, those that it uses. */
export function operation(name: string, types: Readonly<Record<string, string>>, body: string): string {
  const declared = Object.entries({ lang: 'Language!', ...types }).filter(([variable]) => body.includes(`$${variable}`));
  const list = declared.map(([variable, type]) => `$${variable}: ${type}`).join(', ');
  return `query ${name}${list === '' ? '' : `(${list})`} { ${body} }`;
}

const PROPERTY = 'name isLocalized default';
const FACTS = `query Model { ontology { name languages hasSearch hasEvidence
  types { name isInterface members connection nameProperty { ${PROPERTY} } properties { ${PROPERTY} } } } }`;
const TEXTS = `query Texts($lang: Language!) { ontology { title(lang: $lang)
  relationshipTypes { name label(lang: $lang) inverseLabel(lang: $lang) from to isSubjectMatter properties { ${PROPERTY} } }
  enums { name values { name label(lang: $lang) } } } }`;

export async function readModel(asker: Asker): Promise<Model> {
  const { data } = await asker.own<{ readonly ontology: Facts }>(FACTS);
  const tags = data.ontology.languages.map((language) => language.toLowerCase());
  const texts = tags.map(async (tag): Promise<readonly [string, Texts]> => {
    const answer = await asker.own<{ readonly ontology: Texts }>(TEXTS, { variables: { lang: languageValue(tag) } });
    return [tag, answer.data.ontology];
  });
  return new Model(data.ontology, new Map(await Promise.all(texts)));
}

/** Interfaces whose nodes all go by their name, the widest first, and the node types that are left. */
function namingTypes(types: readonly TypeFacts[]): readonly TypeFacts[] {
  const nameOf = new Map(types.map(({ name, nameProperty }) => [name, nameProperty?.name]));
  const left = new Set(types.filter(({ isInterface }) => !isInterface).map(({ name }) => name));
  const widest = types.filter(({ nameProperty }) => nameProperty).sort((a, b) => b.members.length - a.members.length);
  return widest.filter(({ name, members }) => {
    const isOfAll = members.every((member) => nameOf.get(member) === nameOf.get(name));
    const isNeeded = isOfAll && members.some((member) => left.has(member));
    if (isNeeded) for (const member of members) left.delete(member);
    return isNeeded;
  });
}
