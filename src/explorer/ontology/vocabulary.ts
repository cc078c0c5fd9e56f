import type { GraphClient } from '../graph/graph-client.js';
import type { Localized } from '../scene/scene.js';

export interface TypeTerm {
  readonly name: string;
  readonly label: Localized;
  readonly description: Localized;
  readonly isInterface: boolean;
  readonly members: readonly string[];
  readonly properties: readonly PropertyTerm[];
}

/** A property that nodes of a type have. */
export interface PropertyTerm {
  readonly name: string;
  readonly label: Localized;
  /** A scalar's name, or an enum's. */
  readonly valueType: string;
  readonly isLocalized: boolean;
}

export interface RelationshipTerm {
  readonly name: string;
  /** What it says, read from its start. */
  readonly label: Localized;
  /** What it says, read from its end. */
  readonly inverse: Localized;
}

/** The words of the graph's ontology. A name it does not know is its own label. */
export class Vocabulary {
  readonly types: ReadonlyMap<string, TypeTerm>;
  readonly relationships: ReadonlyMap<string, RelationshipTerm>;
  readonly #values: ReadonlyMap<string, Localized>;

  constructor({ types, relationshipTypes, enums }: OntologyAnswer) {
    this.types = byName(
      types.map(({ zh, en, zhDescription, enDescription, properties, ...type }) => ({
        ...type,
        label: { zh, en },
        description: { zh: zhDescription, en: enDescription },
        properties: properties.map(({ zh: zhLabel, en: enLabel, ...property }) => ({
          ...property,
          label: { zh: zhLabel, en: enLabel },
        })),
      })),
    );
    this.relationships = byName(
      relationshipTypes.map(({ name, zh, en, zhInverse, enInverse }) => ({
        name,
        label: { zh, en },
        inverse: { zh: zhInverse, en: enInverse },
      })),
    );
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

  /** The label of a value such as `STATED` of the enum `Assertion`. */
  valueLabel(enumName: string, value: string): Localized {
    return this.#values.get(`${enumName}.${value}`) ?? same(value);
  }
}

export async function readVocabulary(client: GraphClient): Promise<Vocabulary> {
  const { ontology } = await client.ask<{ ontology: OntologyAnswer }>(query);
  return new Vocabulary(ontology);
}

interface Term extends Localized {
  readonly name: string;
}

interface OntologyAnswer {
  readonly types: readonly (Term & {
    readonly isInterface: boolean;
    readonly members: readonly string[];
    readonly properties: readonly (Term & { readonly valueType: string; readonly isLocalized: boolean })[];
    readonly zhDescription: string;
    readonly enDescription: string;
  })[];
  readonly relationshipTypes: readonly (Term & { readonly zhInverse: string; readonly enInverse: string })[];
  readonly enums: readonly { readonly name: string; readonly values: readonly Term[] }[];
}

const query = `query Ontology {
  ontology {
    types { name isInterface members properties { name valueType isLocalized zh: label(lang: ZH) en: label(lang: EN) } zh: label(lang: ZH) en: label(lang: EN) zhDescription: description(lang: ZH) enDescription: description(lang: EN) }
    relationshipTypes { name zh: label(lang: ZH) en: label(lang: EN) zhInverse: inverseLabel(lang: ZH) enInverse: inverseLabel(lang: EN) }
    enums { name values { name zh: label(lang: ZH) en: label(lang: EN) } }
  }
}`;

const byName = <T extends { readonly name: string }>(terms: readonly T[]): Map<string, T> =>
  new Map(terms.map((term) => [term.name, term]));

const same = (name: string): Localized => ({ zh: name, en: name });
