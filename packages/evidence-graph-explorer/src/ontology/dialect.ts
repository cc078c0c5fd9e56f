import { holding, type SceneFacts, type TypeFacts } from 'evidence-graph/scene';
import type { GraphClient } from '../graph/graph-client.js';
import { type Language, languages as shown } from '../language/language.js';
import type { Localized } from '../scene/scene.js';
import * as citing from './citing.js';
import { type SelectText, selectTextIn, standInsOf } from './texts.js';
import type { PropertyTerm } from './vocabulary.js';

/** What the ontology tells of how its graph is asked. */
export interface DialectFacts {
  readonly languages: readonly string[];
  readonly hasSearch: boolean;
  readonly hasEvidence: boolean;
  readonly hasClaimCheck: boolean;
  readonly types: readonly NamedType[];
  readonly relationshipTypes: readonly RelationshipFacts[];
}

interface NamedType extends TypeFacts {
  readonly nameProperty: Pick<PropertyTerm, 'name' | 'isLocalized'> | null;
}

interface RelationshipFacts {
  readonly from: string;
  readonly to: string;
  readonly isSubjectMatter: boolean;
  readonly inverseField: string;
  readonly isInverseList: boolean;
}

const query = `query Dialect {
  ontology {
    languages hasSearch hasEvidence hasClaimCheck
    types { name isInterface members connection nameProperty { name isLocalized } }
    relationshipTypes { from to isSubjectMatter inverseField isInverseList }
  }
}`;

/** A node as {@link Dialect.nodeFields} has it answered. */
export interface NodeAnswer extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
}

/** A node, as a link names it. */
export interface NodeLink extends Localized {
  readonly id: string;
  readonly type: string;
}

/** A language that the explorer shows texts of the graph in: its own name for it, and the graph's tag. */
export interface TextLanguage {
  readonly own: Language;
  readonly tag: string;
}

/** How one graph is asked: every field that a query selects, and what the graph has not got. */
export class Dialect {
  readonly hasSearch: boolean;
  readonly hasEvidence: boolean;
  /** Whether texts are checked against it. */
  readonly hasClaimCheck: boolean;
  /** The languages of the graph that its texts are shown in, each once. */
  readonly languages: readonly TextLanguage[];
  /** What a query selects to have a text in both languages of the explorer. */
  readonly text: SelectText;
  /** The types of the nodes that a scene can have. */
  readonly nodeTypes: ReadonlySet<string>;
  /** Those of them whose nodes tell on what ground they are held. */
  readonly #cited: ReadonlySet<string>;
  readonly #facts: DialectFacts;
  /** The types whose fragments name every node. */
  readonly #named: readonly NamedType[];
  /** The node types that relationships lead from and to. */
  readonly #connected: ReadonlySet<string>;

  constructor(facts: DialectFacts) {
    const { languages, hasSearch, hasEvidence, hasClaimCheck, types, relationshipTypes } = facts;
    const membersOf = (name: string): readonly string[] => types.find((type) => type.name === name)?.members ?? [];
    this.#facts = facts;
    this.hasSearch = hasSearch;
    this.hasEvidence = hasEvidence;
    this.hasClaimCheck = hasClaimCheck;
    const texts = standInsOf(languages);
    this.text = selectTextIn(texts);
    this.languages = shown
      .map((own) => ({ own, tag: texts[own].toLowerCase() }))
      .filter(({ tag }, index, all) => all.findIndex((other) => other.tag === tag) === index);
    const nodes = types.filter(({ isInterface }) => !isInterface).map(({ name }) => name);
    this.nodeTypes = new Set(hasEvidence ? nodes.filter((name) => !citing.isPlace(name)) : nodes);
    this.#cited = new Set(hasEvidence ? membersOf(citing.ENTITY) : []);
    this.#named = namingTypes(types, this.nodeTypes);
    const subjectMatter = relationshipTypes.filter(({ isSubjectMatter }) => isSubjectMatter);
    this.#connected = new Set(subjectMatter.flatMap(({ from, to }) => [...membersOf(from), ...membersOf(to)]));
  }

  /** Whether there are relationships to follow; as long as nothing is known, there may be. */
  get hasRelationships(): boolean {
    return this.#facts.types.length === 0 || this.#connected.size > 0;
  }

  /** The property that names the nodes of a type; undefined where nothing but the key does. */
  nameProperty(type: string): string | undefined {
    return this.#facts.types.find(({ name }) => name === type)?.nameProperty?.name;
  }

  /** Whether nodes of a type can have relationships. */
  isConnected(type: string): boolean {
    return this.#connected.has(type);
  }

  /** Whether nodes of a type tell on what ground they are held. */
  isCited(type: string): boolean {
    return this.#cited.has(type);
  }

  /** What a query selects of a node to name it, wherever it has one; {@link linkOf} reads it. */
  get nodeFields(): string {
    const fragments = this.#named.map(({ name, nameProperty }, index) => {
      const names = namesAt(index);
      const field = nameProperty?.name ?? '';
      return `... on ${name} { ${nameProperty?.isLocalized ? this.text(field, names) : `${names.zh}: ${field}`} }`;
    });
    if (this.hasEvidence) fragments.push(`... on ${citing.ENTITY} { ${citing.groundField} }`);
    // Where only some types can be, a fragment on another is refused, but not within one on what all are.
    return `id type: __typename ${fragments.length > 0 ? `... on Node { ${fragments.join(' ')} }` : ''}`;
  }

  /** A node with its name: in one language where it has none in the other, and its key where it has none at all. */
  linkOf(answer: NodeAnswer): NodeLink {
    const { id, type } = answer;
    const nameIn = (language: Language) =>
      this.#named.map((_, index) => answer[namesAt(index)[language]]).find((name) => typeof name === 'string');
    const [zh, en] = [nameIn('zh'), nameIn('en')] as (string | undefined)[];
    const key = id.slice(id.indexOf(':') + 1);
    return { id, type, zh: zh ?? en ?? key, en: en ?? zh ?? key };
  }

  /** What a query selects of nodes, of any of these types, that can have relationships. */
  ofConnected(fields: string, among: Iterable<string> = this.#connected): string {
    const types = [...new Set(among)].filter((type) => this.isConnected(type));
    return holding(this.#facts.types, types)
      .map(({ name }) => `... on ${name} { ${fields} }`)
      .join(' ');
  }

  /** What a query gives relationships to have those alone that end at one of these nodes, a variable; nothing where the graph cannot be asked so. */
  endingAt(variable: string): string {
    const isOfAllEnds = ({ isInterface, members }: TypeFacts): boolean =>
      isInterface && [...this.#connected].every((name) => members.includes(name));
    return this.#facts.types.some(isOfAllEnds) ? `where: { to: { id: { in: ${variable} } } }` : '';
  }

  /** On what ground a relationship is held; nothing where the graph does not tell grounds. */
  get groundField(): string {
    return this.hasEvidence ? citing.groundField : '';
  }

  /** What a query selects of evidence, of a node or a relationship. */
  get evidenceFields(): string {
    return this.hasEvidence ? citing.evidenceFields(this.text) : '';
  }

  /** What a query selects to know which evidence there is, by its terms and sections. */
  get evidenceSections(): string {
    return this.hasEvidence ? citing.evidenceSections(this.text) : '';
  }

  /** What a query selects of a node to know where the source first speaks of it. */
  get placeFields(): string {
    return this.hasEvidence ? `... on ${citing.ENTITY} { evidence { section { ${this.text('name')} } } }` : '';
  }

  /** What a query selects of a node beyond the properties of its type. */
  get statementFields(): string {
    return this.hasEvidence ? citing.statementFields(this.text) : '';
  }

  /** The properties of a type that `statementFields` and the name leave to be told, one by one. */
  ownTerms<Term extends PropertyTerm>(
    type: string,
    terms: readonly Term[],
    shared: readonly Term[] | undefined,
  ): readonly Term[] {
    const told = this.#cited.has(type) ? shared?.map(({ name }) => name) : [this.nameProperty(type)];
    return terms.filter(({ name }) => !told?.includes(name));
  }

  /** The name of the interface whose properties `statementFields` has; null without evidence. */
  get statedType(): string | null {
    return this.hasEvidence ? citing.ENTITY : null;
  }

  /** Whether a property tells how far a statement holds, though no value of it goes without saying. */
  isQualifier(term: PropertyTerm): boolean {
    return this.hasEvidence && citing.tellsHowFar(term);
  }

  /** Whether a property of a relationship is no part of what it says. */
  isAside(term: PropertyTerm): boolean {
    return this.hasEvidence && citing.isAside(term);
  }

  /** What a query selects of a section to have those who are related to it, such as who speaks in it, each under a name of its own. */
  sectionFields(first: number): string {
    return this.#intoSections
      .map(({ inverseField, isInverseList }, index) => {
        const node = `{ ${this.nodeFields} }`;
        return `related${index}: ${inverseField}${isInverseList ? `(first: ${first}) { nodes ${node} }` : ` ${node}`}`;
      })
      .join(' ');
  }

  /** Those who are related to a section, from an answer to {@link sectionFields}. */
  relatedOf(section: Readonly<Record<string, unknown>>): NodeLink[] {
    return this.#intoSections.flatMap((_, index) => {
      const found = section[`related${index}`] as NodeAnswer | { readonly nodes: readonly NodeAnswer[] } | null;
      const nodes = found === null ? [] : 'nodes' in found ? (found.nodes as readonly NodeAnswer[]) : [found as NodeAnswer];
      return nodes.map((node) => this.linkOf(node));
    });
  }

  get #intoSections(): readonly RelationshipFacts[] {
    return this.#facts.relationshipTypes.filter(citing.isIntoSection);
  }

  /** The field of the list of a type's nodes; null where there is none. */
  readonly connectionOf = (type: string): string | null =>
    this.#facts.types.find(({ name }) => name === type)?.connection ?? null;

  /** What of the graph can be in a scene. */
  get sceneFacts(): SceneFacts {
    return { types: this.#facts.types, nodeTypes: this.nodeTypes, connected: this.#connected };
  }

  /** An operation to begin with, for who has not written one: the first nodes of a type of the graph's own. */
  get sampleOperation(): string {
    const type = this.#facts.types.find(({ name }) => this.nodeTypes.has(name) && !citing.isBrought(name));
    if (!type) return '{\n  ontology {\n    title\n  }\n}\n';
    const fields = ['id', ...(type.nameProperty ? [type.nameProperty.name] : [])].map((field) => `      ${field}\n`);
    return `{\n  ${type.connection}(first: 3) {\n    nodes {\n${fields.join('')}    }\n  }\n}\n`;
  }
}

/** As long as the graph has not told, it may have everything. */
export const unknownDialect = new Dialect({
  languages: ['ZH', 'EN'],
  hasSearch: true,
  hasEvidence: true,
  hasClaimCheck: false,
  types: [],
  relationshipTypes: [],
});

const read = new WeakMap<GraphClient, Promise<Dialect>>();

/** How a graph is asked; it is read once. */
export function readDialect(client: GraphClient): Promise<Dialect> {
  const known = read.get(client);
  if (known) return known;
  const reading = client.ask<{ ontology: DialectFacts }>(query).then(({ ontology }) => new Dialect(ontology));
  read.set(client, reading);
  reading.catch(() => read.delete(client));
  return reading;
}

/** Under which names the texts of each fragment are answered: two fragments may have fields of different kinds. */
const namesAt = (index: number): Localized => (index === 0 ? { zh: 'zh', en: 'en' } : { zh: `zh${index}`, en: `en${index}` });

/** As few types as hold the names of all nodes: interfaces whose nodes all go by their name, and the other node types. */
function namingTypes(types: readonly NamedType[], nodeTypes: ReadonlySet<string>): readonly NamedType[] {
  const nameOf = new Map(types.map(({ name, nameProperty }) => [name, nameProperty?.name]));
  const left = new Set(nodeTypes);
  const widest = types.filter(({ nameProperty }) => nameProperty).sort((a, b) => b.members.length - a.members.length);
  return widest.filter(({ name, members }) => {
    const isOfAll = members.every((member) => nameOf.get(member) === nameOf.get(name));
    const isNeeded = isOfAll && members.some((member) => left.has(member));
    if (isNeeded) for (const member of members) left.delete(member);
    return isNeeded;
  });
}
