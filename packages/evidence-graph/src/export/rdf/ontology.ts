import { type Label, textIn } from '../../ontology/language.js';
import type { EnumTerm, InterfaceTerm, PropertyTerm, RelationshipTerm, TypeTerm, Vocabulary } from '../vocabulary.js';
import { asIri, type Names, term } from './names.js';
import { type RdfObject, type Resource, texts, to } from './resource.js';

type Told = Resource['told'];

/** The datatypes of values that are of no enum. */
export const DATATYPES: Readonly<Record<string, string>> = {
  String: term('xsd:string'),
  Int: term('xsd:integer'),
  Float: term('xsd:double'),
  Boolean: term('xsd:boolean'),
  DateTime: term('xsd:dateTime'),
  YearMonth: term('xsd:gYearMonth'),
};

/** The words of a graph as classes, properties and concepts, with what they are in vocabularies that others know. */
export const ontologyOf = (vocabulary: Vocabulary, names: Names): Resource[] => new OntologyWriter(vocabulary, names).all();

/**
 * A type is a class, of RDFS and of OWL. A relationship type leads from its one class to its other. A property that several types have
 * is one property: which have it is told by `schema:domainIncludes`, since `rdfs:domain` would make what has it a thing of all these types.
 */
class OntologyWriter {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly names: Names,
  ) {}

  all(): Resource[] {
    const { title, interfaces = [], types, relationshipTypes, enums } = this.vocabulary;
    const whole: Resource = {
      iri: this.names.ontology,
      told: [
        [term('rdf:type'), [to(term('owl:Ontology'))]],
        [term('dcterms:title'), texts(title)],
      ],
    };
    return [
      whole,
      ...interfaces.map((each) => this.#class(each)),
      ...types.map((each) => this.#class(each)),
      ...relationshipTypes.map((each) => this.#relationshipType(each)),
      ...this.#properties(),
      ...this.#ownWords(),
      ...enums.flatMap((each) => this.#concepts(each)),
    ];
  }

  #class({
    name,
    implements: broader = [],
    subClassOf,
    ...words
  }: InterfaceTerm & Pick<Partial<TypeTerm>, 'subClassOf'>): Resource {
    const above = [...(subClassOf ? [asIri(subClassOf)] : []), ...broader.map((each) => this.names.own(each))];
    return this.#word(name, words, ['rdfs:Class', 'owl:Class'], [[term('rdfs:subClassOf'), above.map(to)]]);
  }

  #relationshipType({ name, from, to: end, subPropertyOf, ...words }: RelationshipTerm): Resource {
    return this.#word(
      name,
      words,
      ['rdf:Property', 'owl:ObjectProperty'],
      [
        [term('rdfs:domain'), from === undefined ? [] : [to(this.names.own(from))]],
        [term('rdfs:range'), end === undefined ? [] : [to(this.names.own(end))]],
        [term('rdfs:subPropertyOf'), subPropertyOf ? [to(asIri(subPropertyOf))] : []],
      ],
    );
  }

  /** Each property once; where types call it differently, as the first does. */
  #properties(): Resource[] {
    const { types, relationshipTypes } = this.vocabulary;
    const byName = new Map<string, { readonly terms: PropertyTerm[]; readonly of: Set<string> }>();
    const add = (iri: string, properties: readonly PropertyTerm[]): void => {
      for (const property of properties) {
        const found = byName.get(property.name) ?? { terms: [], of: new Set() };
        found.terms.push(property);
        found.of.add(iri);
        byName.set(property.name, found);
      }
    };
    for (const { name, properties } of types) add(this.names.own(name), properties);
    for (const { properties } of relationshipTypes) add(term('rdf:Statement'), properties);
    return [...byName].map(([name, { terms, of }]) => this.#property(name, terms, [...of]));
  }

  #property(name: string, terms: readonly PropertyTerm[], of: readonly string[]): Resource {
    const [{ label, description }] = terms as readonly [PropertyTerm]; // it has one at least
    const isConcept = terms.map(({ valueType }) => this.#isEnum(valueType));
    const kind = isConcept.every(Boolean) ? 'owl:ObjectProperty' : 'owl:DatatypeProperty';
    const isOfOneKind = new Set(isConcept).size === 1;
    const above = terms.flatMap(({ subPropertyOf }) => (subPropertyOf ? [asIri(subPropertyOf)] : []));
    return this.#word(
      name,
      { label, description },
      ['rdf:Property', ...(isOfOneKind ? ([kind] as const) : [])],
      [
        [term('schema:domainIncludes'), of.map(to)],
        [term('schema:rangeIncludes'), distinct(terms.map((each) => this.#rangeOf(each))).map(to)],
        [term('rdfs:subPropertyOf'), distinct(above).map(to)],
      ],
    );
  }

  /** What all that is told can have beside its properties. */
  #ownWords(): Resource[] {
    const { languages, hasEvidence } = this.vocabulary;
    const words = hasEvidence ? [QUALIFIERS, EVIDENCE] : [QUALIFIERS];
    return words.map(({ name, label, description, kind, range }) => {
      const inAll: Label = Object.fromEntries(languages.map((each) => [each, textIn(label, each)]));
      const ranges = [to(term(range))];
      return this.#word(name, { label: inAll, description }, ['rdf:Property', kind], [[term('schema:rangeIncludes'), ranges]]);
    });
  }

  #rangeOf({ valueType, isLocalized }: PropertyTerm): string {
    if (this.#isEnum(valueType)) return term('skos:Concept');
    return isLocalized ? term('rdf:langString') : (DATATYPES[valueType] ?? term('xsd:string'));
  }

  #isEnum(valueType: string): boolean {
    return this.vocabulary.enums.some(({ name }) => name === valueType);
  }

  #concepts({ name, values, ...words }: EnumTerm): Resource[] {
    const scheme: RdfObject = to(this.names.own(name));
    return [
      this.#word(name, words, ['skos:ConceptScheme']),
      ...values.map((value) =>
        this.#word(`${name}.${value.name}`, value, ['skos:Concept'], [[term('skos:inScheme'), [scheme]]], 'skos:definition'),
      ),
    ];
  }

  #word(
    name: string,
    { label, description }: Pick<InterfaceTerm, 'label' | 'description'>,
    kinds: readonly Parameters<typeof term>[0][],
    more: Told = [],
    describedBy: Parameters<typeof term>[0] = 'rdfs:comment',
  ): Resource {
    const told: Told = [
      [term('rdf:type'), kinds.map((kind) => to(term(kind)))],
      [term('rdfs:label'), texts(label)],
      [term(describedBy), description ? texts(description) : []],
      ...more,
    ];
    return { iri: this.names.own(name), told: told.filter(([, objects]) => objects.length > 0) };
  }
}

const QUALIFIERS = {
  name: 'qualifiers',
  label: { en: 'Qualifiers', zh: '限定' },
  description: { en: 'What does not go without saying of it: that it is demanded, of how many it holds, on what ground.' },
  kind: 'owl:DatatypeProperty',
  range: 'rdf:langString',
} as const;

const EVIDENCE = {
  name: 'evidence',
  label: { en: 'Evidence', zh: '证据' },
  description: { en: 'The places in the source that say it.' },
  kind: 'owl:ObjectProperty',
  range: 'oa:SpecificResource',
} as const;

const distinct = (iris: readonly string[]): string[] => [...new Set(iris)];
