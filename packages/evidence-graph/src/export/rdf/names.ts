import { iriOf } from '../../ontology/iri.js';

/** `.invalid` is reserved: nothing else is ever named by it. */
const UNNAMED = 'https://graph.invalid/';

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  qb: 'http://purl.org/linked-data/cube#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
} as const;

/** The IRI of a term of another vocabulary, such as `skos:Concept`. */
export const term = (name: `${keyof typeof NAMESPACES}:${string}`): string => {
  const [prefix = '', local = ''] = name.split(':');
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + local; // the type of the name has it
};

/** How RDF names what is in a graph. */
export class Names {
  readonly graph: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly #short: readonly (readonly [prefix: string, namespace: string])[];

  constructor(base = UNNAMED) {
    this.graph = asIri(base);
    this.prefixes = { ...NAMESPACES, graph: this.own(''), shapes: this.shape('') };
    this.#short = Object.entries(this.prefixes);
  }

  /** The graph's own ontology as a whole. */
  get ontology(): string {
    return `${this.graph}ontology`;
  }

  /** A word of it. */
  own(name: string): string {
    return `${this.ontology}#${name}`;
  }

  /** What a word of it demands. */
  shape(name: string): string {
    return `${this.graph}shapes#${name}`;
  }

  of(id: string): string {
    return iriOf(this.graph, id);
  }

  /** A name with a prefix, as Turtle and JSON-LD both read it; undefined where there is none. */
  shortened(iri: string): string | undefined {
    const found = this.#short.find(([, namespace]) => iri.startsWith(namespace));
    const local = found && iri.slice(found[1].length);
    return local !== undefined && LOCAL.test(local) ? `${found?.[0]}:${local}` : undefined;
  }
}

const LOCAL = /^[A-Za-z_]\w*(?:\.\w+)*$/;

/** What may not stand in an IRI. */
const FORBIDDEN = /[\p{Cc} <>"{}|\\^`]/gu;

/** An IRI that others wrote, with what none may hold as its percent code. */
export const asIri = (text: string): string => text.replace(FORBIDDEN, (character) => encodeURIComponent(character));
