import type { GraphClient } from '../graph/graph-client.js';
import type { Localized } from '../scene/scene.js';
import { type Dialect, readDialect, unknownDialect } from './dialect.js';
import { type SelectText, selectTextIn, standInsOf } from './texts.js';

export interface TypeTerm {
  readonly name: string;
  readonly label: Localized;
  readonly description: Localized;
  readonly isInterface: boolean;
  readonly members: readonly string[];
  /** The IRI of the class of another vocabulary that it is a kind of. */
  readonly subClassOf: string | null;
  /** The name of its family; null where it is of none. */
  readonly family: string | null;
  /** How much its nodes stand out, from 0 to 9. */
  readonly prominence: number;
  readonly properties: readonly PropertyTerm[];
}

/** Types that pictures show alike. */
export interface FamilyTerm {
  readonly name: string;
  readonly label: Localized;
  /** The name of an icon of lucide. */
  readonly icon: string | null;
}

/** A property that nodes or relationships of a type have. */
export interface PropertyTerm {
  readonly name: string;
  readonly label: Localized;
  /** A scalar's name, or an enum's. */
  readonly valueType: string;
  readonly isLocalized: boolean;
  readonly isList: boolean;
  /** The value that goes without saying; null where there is none. */
  readonly default: string | null;
}

export interface RelationshipTerm {
  readonly name: string;
  /** What it says, read from its start. */
  readonly label: Localized;
  /** What it says, read from its end. */
  readonly inverse: Localized;
  /** Whether it speaks of the subject, as against the source. */
  readonly isSubjectMatter: boolean;
  readonly properties: readonly PropertyTerm[];
}

/** An enum with its values. */
export interface EnumTerm {
  readonly name: string;
  readonly label: Localized;
  readonly values: readonly { readonly name: string; readonly label: Localized }[];
}

/** The words of the graph's ontology. A name it does not know is its own label. */
export class Vocabulary {
  /** What readers call the graph. */
  readonly title: Localized;
  /** The declared families, in the order of their colours. */
  readonly families: readonly FamilyTerm[];
  readonly types: ReadonlyMap<string, TypeTerm>;
  readonly relationships: ReadonlyMap<string, RelationshipTerm>;
  readonly enums: readonly EnumTerm[];
  readonly #values: ReadonlyMap<string, Localized>;
  readonly #enums: ReadonlySet<string>;

  constructor(
    { zh, en, families, types, relationshipTypes, enums }: OntologyAnswer,
    /** How the graph is asked. */
    readonly dialect: Dialect,
  ) {
    this.title = { zh, en };
    this.families = families.map(({ name, icon, zh, en }) => ({ name, icon, label: { zh, en } }));
    this.types = byName(
      types.map(({ zh, en, zhDescription, enDescription, properties, ...type }) => ({
        ...type,
        label: { zh, en },
        description: { zh: zhDescription, en: enDescription },
        properties: properties.map(propertyTerm),
      })),
    );
    this.relationships = byName(
      relationshipTypes.map(({ name, isSubjectMatter, zh, en, zhInverse, enInverse, properties }) => ({
        name,
        isSubjectMatter,
        label: { zh, en },
        inverse: { zh: zhInverse, en: enInverse },
        properties: properties.map(propertyTerm),
      })),
    );
    this.enums = enums.map(({ name, zh, en, values }) => ({
      name,
      label: { zh, en },
      values: values.map((value) => ({ name: value.name, label: { zh: value.zh, en: value.en } })),
    }));
    this.#enums = new Set(enums.map(({ name }) => name));
    this.#values = new Map(
      enums.flatMap(({ name, values }) => values.map(({ name: value, zh, en }) => [`${name}.${value}`, { zh, en }] as const)),
    );
  }

  /** The names of the types that nodes are of. */
  get nodeTypes(): string[] {
    return [...this.types.values()].filter(({ isInterface }) => !isInterface).map(({ name }) => name);
  }

  typeLabel(name: string): Localized {
    return this.types.get(name)?.label ?? same(name);
  }

  relationshipLabel(name: string, direction: 'OUT' | 'IN' = 'OUT'): Localized {
    const term = this.relationships.get(name);
    return (direction === 'OUT' ? term?.label : term?.inverse) ?? same(name);
  }

  /** What is said of relationships, whatever their type. */
  get relationshipProperties(): PropertyTerm[] {
    // Those with the most first: they have the ones that all share in the order in which these are told.
    const types = [...this.relationships.values()].sort((a, b) => b.properties.length - a.properties.length);
    const terms = new Map<string, PropertyTerm>();
    for (const term of types.flatMap(({ properties }) => properties)) if (!terms.has(term.name)) terms.set(term.name, term);
    return [...terms.values()];
  }

  /** Whether the values of a property are of an enum, each with a label. */
  isEnum(valueType: string): boolean {
    return this.#enums.has(valueType);
  }

  /** The label of a value such as `STATED` of the enum `Assertion`. */
  valueLabel(enumName: string, value: string): Localized {
    return this.#values.get(`${enumName}.${value}`) ?? same(value);
  }
}

/** Reads the words of a graph: at once where its languages are known, else once it has told them. */
export async function readVocabulary(client: GraphClient, languages: readonly string[] = []): Promise<Vocabulary> {
  const reading = readDialect(client);
  // the answer is kept; where the graph has other languages, it is asked in those
  if (languages.length > 0) client.ahead.ask(queryIn(selectTextIn(standInsOf(languages)))).catch(() => {});
  const dialect = await reading;
  const { ontology } = await client.ask<{ ontology: OntologyAnswer }>(queryIn(dialect.text));
  return new Vocabulary(ontology, dialect);
}

/** As long as the graph has not told its words. */
export const unknownVocabulary = (): Vocabulary =>
  new Vocabulary({ zh: '', en: '', families: [], types: [], relationshipTypes: [], enums: [] }, unknownDialect);

interface Term extends Localized {
  readonly name: string;
}

type PropertyAnswer = Term & Omit<PropertyTerm, 'label'>;

const propertyTerm = ({ zh, en, ...property }: PropertyAnswer): PropertyTerm => ({ ...property, label: { zh, en } });

interface OntologyAnswer extends Localized {
  readonly families: readonly (Term & { readonly icon: string | null })[];
  readonly types: readonly (Term & {
    readonly isInterface: boolean;
    readonly members: readonly string[];
    readonly subClassOf: string | null;
    readonly family: string | null;
    readonly prominence: number;
    readonly properties: readonly PropertyAnswer[];
    readonly zhDescription: string;
    readonly enDescription: string;
  })[];
  readonly relationshipTypes: readonly (Term & {
    readonly isSubjectMatter: boolean;
    readonly zhInverse: string;
    readonly enInverse: string;
    readonly properties: readonly PropertyAnswer[];
  })[];
  readonly enums: readonly (Term & { readonly values: readonly Term[] })[];
}

function queryIn(text: SelectText): string {
  const label = text('label');
  const properties = `properties { name valueType isLocalized isList default ${label} }`;
  const description = text('description', { zh: 'zhDescription', en: 'enDescription' });
  const inverse = text('inverseLabel', { zh: 'zhInverse', en: 'enInverse' });
  return `query Ontology {
  ontology {
    ${text('title')}
    families { name icon ${label} }
    types { name isInterface members subClassOf family prominence ${properties} ${label} ${description} }
    relationshipTypes { name isSubjectMatter ${label} ${inverse} ${properties} }
    enums { name ${label} values { name ${label} } }
  }
}`;
}

const byName = <T extends { readonly name: string }>(terms: readonly T[]): Map<string, T> =>
  new Map(terms.map((term) => [term.name, term]));

const same = (name: string): Localized => ({ zh: name, en: name });
