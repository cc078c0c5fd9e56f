import type { DatasetVersion } from '../../dataset/dataset.js';
import type {
  ExportedEvidence,
  ExportedGraph,
  ExportedItem,
  ExportedNode,
  ExportedRelationship,
  Scalar,
  Value,
} from '../model.js';
import type { PropertyTerm, Vocabulary } from '../vocabulary.js';
import { Names, term } from './names.js';
import { ontologyOf } from './ontology.js';
import { type RdfObject, type Reference, type Resource, texts, to } from './resource.js';

/** The graph as RDF, resource by resource, in the words of {@link Describer}. */
export async function* resources(graph: ExportedGraph, names: Names): AsyncGenerator<Resource> {
  const describer = new Describer(graph, names);
  if (!graph.isPart) yield* describer.vocabulary(await graph.dataset?.());
  for await (const node of graph.nodes()) yield describer.node(node);
  for await (const relationship of graph.relationships()) yield* describer.relationship(relationship);
}

export const namesOf = ({ iri }: ExportedGraph): Names => new Names(iri);

const XSD: Readonly<Record<string, string>> = {
  DateTime: term('xsd:dateTime'),
  YearMonth: term('xsd:gYearMonth'),
  Float: term('xsd:double'),
};

const TYPE = term('rdf:type');
const LABEL = term('rdfs:label');

type Told = Resource['told'];

const versionOf = ({ version, hash }: Partial<DatasetVersion> = {}): Told => [
  ...(version ? [[term('owl:versionInfo'), [{ value: version }]] as const] : []),
  ...(hash ? [[term('dcterms:identifier'), [{ value: `sha256:${hash}` }]] as const] : []),
];

/**
 * Whole in itself: types, relationship types and values are described beside the nodes, with labels in the languages of the
 * graph. A node is named by the base IRI and its encoded ID, an own term by `ontology#` after the base.
 *
 * Each relationship is an `rdf:Statement`, which has an IRI and so can say on what ground it is held and what qualifies it. A statement
 * about a triple does not assert it: the triple itself, which is what queries look for, stands only where the words say it without
 * qualification. What is inferred, holds of some, or of one or another, would be told as more than it is.
 */
class Describer {
  readonly #names: Names;
  readonly #vocabulary: Vocabulary;
  readonly #terms: ReadonlyMap<string, ReadonlyMap<string, PropertyTerm>>;
  readonly #enums: ReadonlySet<string>;

  constructor({ vocabulary }: ExportedGraph, names: Names) {
    this.#names = names;
    this.#vocabulary = vocabulary;
    const types = [...vocabulary.types, ...vocabulary.relationshipTypes];
    this.#terms = new Map(types.map(({ name, properties }) => [name, new Map(properties.map((each) => [each.name, each]))]));
    this.#enums = new Set(vocabulary.enums.map(({ name }) => name));
  }

  /** The graph itself, and the words that it is told in. */
  vocabulary(dataset: DatasetVersion | undefined): Resource[] {
    const told: Told = [
      [TYPE, [to(term('prov:Entity'))]],
      [term('dcterms:title'), texts(this.#vocabulary.title)],
      ...versionOf(dataset),
    ];
    return [{ iri: this.#names.graph, told }, ...ontologyOf(this.#vocabulary, this.#names)];
  }

  node(node: ExportedNode): Resource {
    const { id, type, name } = node;
    const kind = to(this.#names.own(type));
    const itself = node.evidence.find((each) => each.id === id);
    if (!itself) return { iri: this.#names.of(id), told: [[TYPE, [kind]], [LABEL, texts(name)], ...this.#told(node)] };
    const { iri, told } = this.#place(itself, [kind]);
    return { iri, told: [...told, ...this.#told({ ...node, evidence: [] })] };
  }

  /** The statement, and the triple that it is about where that holds outright. */
  relationship(relationship: ExportedRelationship): Resource[] {
    const { id, type, from, to: end } = relationship;
    const [subject, predicate, object] = [this.#names.of(from.id), this.#names.own(type), to(this.#names.of(end.id))];
    const statement: Resource = {
      iri: this.#names.of(id),
      told: [
        [TYPE, [to(term('rdf:Statement'))]],
        [term('rdf:subject'), [to(subject)]],
        [term('rdf:predicate'), [to(predicate)]],
        [term('rdf:object'), [object]],
        ...this.#told(relationship),
      ],
    };
    return this.#holdsOutright(relationship) ? [statement, { iri: subject, told: [[predicate, [object]]] }] : [statement];
  }

  #holdsOutright({ properties, qualifiers }: ExportedItem): boolean {
    const isStated = !this.#vocabulary.hasEvidence || (properties.assertion ?? 'STATED') === 'STATED';
    return isStated && qualifiers.length === 0;
  }

  /** Its properties, what qualifies it, and where its source says it. */
  #told({ type, properties, qualifiers, evidence }: ExportedItem): Told {
    const terms = this.#terms.get(type);
    return [
      ...Object.entries(properties).map(
        ([name, value]) => [this.#names.own(name), this.#objectsOf(value, terms?.get(name))] as const,
      ),
      ...(qualifiers.length > 0 ? [[this.#names.own('qualifiers'), qualifiers.flatMap(texts)] as const] : []),
      ...(evidence.length > 0 ? [[this.#names.own('evidence'), evidence.map((each) => this.#place(each))] as const] : []),
    ];
  }

  #objectsOf(value: Value, of: PropertyTerm | undefined): RdfObject[] {
    const { valueType = '' } = of ?? {};
    const told = (each: Scalar): RdfObject =>
      this.#enums.has(valueType) ? to(this.#names.own(`${valueType}.${each}`)) : { value: each, datatype: XSD[valueType] };
    if (isList(value)) return value.map(told);
    return typeof value === 'object' ? texts(value) : [told(value)];
  }

  /** A place as a W3C Web Annotation names it: a span, and in it the words that are known. */
  #place({ id, start, end, exact, passage, section, source }: ExportedEvidence, kinds: readonly Reference[] = []): Resource {
    const iri = this.#names.of(id);
    const quote: Resource = {
      iri: `${iri}#quote`,
      told: [
        [TYPE, [to(term('oa:TextQuoteSelector'))]],
        [term('oa:exact'), [{ value: passage ?? exact }]],
      ],
    };
    const span: Resource = {
      iri: `${iri}#span`,
      told: [
        [TYPE, [to(term('oa:TextPositionSelector'))]],
        [term('oa:start'), [{ value: start }]],
        [term('oa:end'), [{ value: end }]],
        ...((passage ?? exact) === '' ? [] : [[term('oa:refinedBy'), [quote]] as const]),
      ],
    };
    return {
      iri,
      told: [
        [TYPE, [...kinds, to(term('oa:SpecificResource'))]],
        ...(source.id ? [[term('oa:hasSource'), [to(this.#names.of(source.id))]] as const] : []),
        [term('dcterms:isPartOf'), [to(this.#names.of(section.id))]],
        [term('oa:hasSelector'), [span]],
        [LABEL, texts(section.name)],
      ],
    };
  }
}

const isList = (value: Value): value is readonly Scalar[] => Array.isArray(value);
