import type { Label } from '../ontology/language.js';
import type {
  ExportedEvidence,
  ExportedGraph,
  ExportedItem,
  ExportedNode,
  ExportedRelationship,
  Scalar,
  Value,
} from './model.js';
import type { PropertyTerm, Vocabulary } from './vocabulary.js';

/**
 * The graph as JSON-LD 1.1, whole in itself: types, relationship types and values are described beside the nodes, with labels
 * in the languages of the graph. A node is named by the base IRI and its encoded ID, an own term by `ontology#` after the base.
 *
 * Each relationship is an `rdf:Statement`, which has an IRI and so can say on what ground it is held and what qualifies it. A statement
 * about a triple does not assert it: the triple itself, which is what queries look for, stands only where the words say it without
 * qualification. What is inferred, holds of some, or of one or another, would be told as more than it is.
 */
export async function* jsonLd(graph: ExportedGraph): AsyncGenerator<string> {
  const writer = new Writer(graph);
  yield `{\n"@context": ${JSON.stringify(writer.context)},\n"@graph": [\n`;
  yield writer
    .described()
    .map((each) => JSON.stringify(each))
    .join(',\n');
  for await (const node of graph.nodes()) yield `,\n${JSON.stringify(writer.node(node))}`;
  for await (const relationship of graph.relationships()) {
    for (const each of writer.relationship(relationship)) yield `,\n${JSON.stringify(each)}`;
  }
  yield '\n]\n}\n';
}

/** `.invalid` is reserved: nothing else is ever named by it. */
const UNNAMED = 'https://graph.invalid/';
const PREFIX = 'graph';
const own = (name: string): string => `${PREFIX}:${name}`;

const reference = { '@type': '@id' };
const byLanguage = { '@container': '@language' };

const CONTEXT = {
  '@version': 1.1,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  'rdfs:label': byLanguage,
  'dcterms:title': byLanguage,
  'rdfs:subClassOf': reference,
  'skos:inScheme': reference,
  'rdf:subject': reference,
  'rdf:predicate': reference,
  'rdf:object': reference,
  'oa:hasSource': reference,
  'dcterms:isPartOf': reference,
};

const XSD: Readonly<Record<string, string>> = { DateTime: 'xsd:dateTime', YearMonth: 'xsd:gYearMonth', Float: 'xsd:double' };

class Writer {
  readonly #iri: string;
  readonly #vocabulary: Vocabulary;
  readonly #terms: ReadonlyMap<string, ReadonlyMap<string, PropertyTerm>>;
  readonly #enums: ReadonlySet<string>;

  constructor({ vocabulary, iri = UNNAMED }: ExportedGraph) {
    this.#iri = iri;
    this.#vocabulary = vocabulary;
    const types = [...vocabulary.types, ...vocabulary.relationshipTypes];
    this.#terms = new Map(types.map(({ name, properties }) => [name, new Map(properties.map((term) => [term.name, term]))]));
    this.#enums = new Set(vocabulary.enums.map(({ name }) => name));
  }

  get context(): object {
    return { ...CONTEXT, [PREFIX]: `${this.#iri}ontology#`, [own('qualifiers')]: byLanguage };
  }

  /** The graph itself, and the words that it is told in. */
  described(): object[] {
    const { title, types, relationshipTypes, enums } = this.#vocabulary;
    const term = (kind: string, name: string, label: Label, more: object = {}): object => {
      return { '@id': own(name), '@type': kind, 'rdfs:label': label, ...more };
    };
    return [
      { '@id': this.#iri, '@type': 'prov:Entity', 'dcterms:title': title },
      ...types.map(({ name, label, subClassOf }) =>
        term('rdfs:Class', name, label, subClassOf ? { 'rdfs:subClassOf': subClassOf } : {}),
      ),
      ...relationshipTypes.map(({ name, label }) => term('rdf:Property', name, label)),
      ...this.#properties().map(({ name, label }) => term('rdf:Property', name, label)),
      ...enums.flatMap(({ name, label, values }) => [
        term('skos:ConceptScheme', name, label),
        ...values.map((value) => term('skos:Concept', `${name}.${value.name}`, value.label, { 'skos:inScheme': own(name) })),
      ]),
    ];
  }

  node(node: ExportedNode): object {
    return { '@id': this.#iriOf(node.id), '@type': own(node.type), 'rdfs:label': node.name, ...this.#told(node) };
  }

  /** The statement, and the triple that it is about where that holds outright. */
  relationship(relationship: ExportedRelationship): object[] {
    const { id, type, from, to } = relationship;
    const [subject, object] = [this.#iriOf(from.id), this.#iriOf(to.id)];
    const ends = { 'rdf:subject': subject, 'rdf:predicate': own(type), 'rdf:object': object };
    const statement = { '@id': this.#iriOf(id), '@type': 'rdf:Statement', ...ends, ...this.#told(relationship) };
    return this.#holdsOutright(relationship) ? [statement, { '@id': subject, [own(type)]: { '@id': object } }] : [statement];
  }

  /** Each property once; where types call it differently, as the first does. */
  #properties(): PropertyTerm[] {
    const terms = [...this.#terms.values()].flatMap((of) => [...of.values()]);
    return terms.filter(({ name }, index) => terms.findIndex((other) => other.name === name) === index);
  }

  #holdsOutright({ properties, qualifiers }: ExportedItem): boolean {
    const isStated = !this.#vocabulary.hasEvidence || (properties.assertion ?? 'STATED') === 'STATED';
    return isStated && qualifiers.length === 0;
  }

  #iriOf(id: string): string {
    return this.#iri + encodeURIComponent(id);
  }

  /** Its properties, what qualifies it, and where its source says it. */
  #told({ type, properties, qualifiers, evidence }: ExportedItem): object {
    const terms = this.#terms.get(type);
    const values = Object.entries(properties).map(
      ([name, value]) => [own(name), this.#valueOf(value, terms?.get(name))] as const,
    );
    const { languages } = this.#vocabulary;
    const inWords = languages.map((language) => [language, qualifiers.flatMap((each) => each[language] ?? [])] as const);
    return {
      ...Object.fromEntries(values),
      ...(qualifiers.length > 0 ? { [own('qualifiers')]: Object.fromEntries(inWords) } : {}),
      ...(evidence.length > 0 ? { [own('evidence')]: evidence.map((each) => this.#place(each)) } : {}),
    };
  }

  #valueOf(value: Value, term: PropertyTerm | undefined): unknown {
    const isValueOfEnum = this.#enums.has(term?.valueType ?? '');
    const type = XSD[term?.valueType ?? ''];
    const told = (each: Scalar) => {
      if (isValueOfEnum) return { '@id': own(`${term?.valueType}.${each}`) };
      return type ? { '@value': each, '@type': type } : each;
    };
    if (isList(value)) return value.map(told);
    if (typeof value !== 'object') return told(value);
    return Object.entries(value).map(([language, text]) => ({ '@value': text, '@language': language }));
  }

  /** A place as a W3C Web Annotation names it: a span, and in it the words that are known. */
  #place({ id, start, end, exact, passage, section, source }: ExportedEvidence): object {
    const iri = this.#iriOf(id);
    const quote = { '@id': `${iri}#quote`, '@type': 'oa:TextQuoteSelector', 'oa:exact': passage ?? exact };
    const span = { '@id': `${iri}#span`, '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end };
    return {
      '@id': iri,
      '@type': 'oa:SpecificResource',
      ...(source.id ? { 'oa:hasSource': this.#iriOf(source.id) } : {}),
      'dcterms:isPartOf': this.#iriOf(section.id),
      'oa:hasSelector': { ...span, 'oa:refinedBy': quote },
      'rdfs:label': section.name,
    };
  }
}

const isList = (value: Value): value is readonly Scalar[] => Array.isArray(value);
