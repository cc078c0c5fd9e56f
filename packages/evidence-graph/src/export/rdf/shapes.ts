import type { Bounds, PropertyTerm, RelationshipTerm, TypeTerm, Vocabulary } from '../vocabulary.js';
import { type Names, term } from './names.js';
import { DATATYPES } from './ontology.js';
import { type Literal, type Reference, type Resource, texts, to } from './resource.js';

type Told = Resource['told'];

/** The shapes of SHACL that the RDF of a graph has: what nodes, statements and places are told by, and how often. */
export const shapesOf = (vocabulary: Vocabulary, names: Names): Resource[] => new ShapesWriter(vocabulary, names).all();

const TYPE = term('rdf:type');
const ONE = { least: 1, most: 1 } as const;

class ShapesWriter {
  readonly #enums: ReadonlySet<string>;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly names: Names,
  ) {
    this.#enums = new Set(vocabulary.enums.map(({ name }) => name));
  }

  all(): Resource[] {
    const { types, relationshipTypes, enums, hasEvidence } = this.vocabulary;
    return [
      ...types.map((each) => this.#type(each)),
      ...(relationshipTypes.length > 0 ? [this.#statement()] : []),
      ...relationshipTypes.flatMap((each) => this.#relationshipType(each)),
      ...enums.map(({ name }) => this.#enum(name)),
      ...(hasEvidence ? this.#places() : []),
    ];
  }

  #type({ name, label, properties }: TypeTerm): Resource {
    return this.#shape(name, [
      [term('sh:targetClass'), [to(this.names.own(name))]],
      [term('rdfs:label'), texts(label)],
      [term('sh:property'), [this.#name(name), ...this.#properties(name, properties)]],
    ]);
  }

  /** Everything has a name, and one in each language. */
  #name(of: string): Resource {
    return this.#property(`${of}.Label`, term('rdfs:label'), [
      [term('sh:datatype'), [to(term('rdf:langString'))]],
      [term('sh:uniqueLang'), [{ value: true }]],
      ...often({ least: 1 }),
    ]);
  }

  #properties(of: string, properties: readonly PropertyTerm[]): Resource[] {
    return [
      ...properties.map((property) => this.#value(of, property)),
      this.#property(`${of}.Qualifiers`, this.names.own('qualifiers'), [[term('sh:datatype'), [to(term('rdf:langString'))]]]),
      ...(this.vocabulary.hasEvidence
        ? [this.#property(`${of}.Evidence`, this.names.own('evidence'), [[term('sh:class'), [to(term('oa:SpecificResource'))]]])]
        : []),
    ];
  }

  #value(of: string, { name, valueType, isLocalized, isList, required = false }: PropertyTerm): Resource {
    const least = required && !isList ? 1 : undefined;
    const kind: Told = this.#enums.has(valueType)
      ? [[term('sh:node'), [to(this.names.shape(valueType))]]]
      : isLocalized
        ? [
            [term('sh:datatype'), [to(term('rdf:langString'))]],
            [term('sh:uniqueLang'), [{ value: true }]],
          ]
        : [[term('sh:datatype'), [to(DATATYPES[valueType] ?? term('xsd:string'))]]];
    return this.#property(`${of}.${name}`, this.names.own(name), [
      ...kind,
      ...often({ least, most: isList || isLocalized ? undefined : 1 }),
    ]);
  }

  /** Values of an enum are the concepts of its scheme. */
  #enum(name: string): Resource {
    const inScheme = this.#property(`${name}.Scheme`, term('skos:inScheme'), [[term('sh:hasValue'), [to(this.names.own(name))]]]);
    return this.#shape(name, [[term('sh:property'), [inScheme]]]);
  }

  #statement(): Resource {
    const parts = (['rdf:subject', 'rdf:predicate', 'rdf:object'] as const).map((part) =>
      this.#property(`statement.${part.slice('rdf:'.length)}`, term(part), [
        [term('sh:nodeKind'), [to(term('sh:IRI'))]],
        ...often(ONE),
      ]),
    );
    return this.#shape('statement', [
      [term('sh:targetClass'), [to(term('rdf:Statement'))]],
      [term('sh:property'), parts],
    ]);
  }

  /** The statements of a relationship type are those that its predicate is the predicate of. */
  #relationshipType(relationship: RelationshipTerm): Resource[] {
    const { name, label, from, to: end, properties } = relationship;
    const endOf = (part: 'rdf:subject' | 'rdf:object', type: string | undefined): Resource[] =>
      type === undefined
        ? []
        : [this.#property(`${name}.${part.slice('rdf:'.length)}`, term(part), [[term('sh:class'), [to(this.names.own(type))]]])];
    const statement = this.#shape(`${name}.Statement`, [
      [term('sh:property'), [...endOf('rdf:subject', from), ...endOf('rdf:object', end), ...this.#properties(name, properties)]],
    ]);
    const statements = this.#property(`${name}.Statements`, inverseOf('rdf:predicate'), [[term('sh:node'), [statement]]]);
    return [
      this.#shape(name, [
        [term('sh:targetNode'), [to(this.names.own(name))]],
        [term('rdfs:label'), texts(label)],
        [term('sh:property'), [statements]],
      ]),
      ...this.#bounds(relationship),
    ];
  }

  /** At each end, of how many statements of a relationship type a node is the subject or the object, where that is one or none. */
  #bounds({ name, from, to: end, forward, back }: RelationshipTerm): Resource[] {
    const isOf = this.#shape(`${name}.Kind`, [
      [
        term('sh:property'),
        [this.#property(`${name}.Predicate`, term('rdf:predicate'), [[term('sh:hasValue'), [to(this.names.own(name))]]])],
      ],
    ]);
    const bound = (part: 'rdf:subject' | 'rdf:object', type: string | undefined, bounds: Bounds | undefined): Resource[] => {
      if (!bounds || type === undefined || (bounds.atMost > 1 && !bounds.required)) return [];
      const path = `${name}.${part.slice('rdf:'.length)}s`;
      const counted = this.#property(path, inverseOf(part), [
        [term('sh:qualifiedValueShape'), [isOf]],
        ...(bounds.required ? [[term('sh:qualifiedMinCount'), [{ value: 1 }]] as const] : []),
        ...(bounds.atMost === 1 ? [[term('sh:qualifiedMaxCount'), [{ value: 1 }]] as const] : []),
      ]);
      return [
        this.#shape(`${path}.Count`, [
          [term('sh:targetClass'), [to(this.names.own(type))]],
          [term('sh:property'), [counted]],
        ]),
      ];
    };
    return [...bound('rdf:subject', from, forward), ...bound('rdf:object', end, back)];
  }

  /** A place is a span of a source, and words in it. */
  #places(): Resource[] {
    const number = (of: string, path: 'oa:start' | 'oa:end'): Resource =>
      this.#property(of, term(path), [
        [term('sh:datatype'), [to(term('xsd:integer'))]],
        [term('sh:minInclusive'), [{ value: 0 }]],
        ...often(ONE),
      ]);
    const one = (of: string, path: Parameters<typeof term>[0], kind: readonly [constraint: string, value: Reference]): Resource =>
      this.#property(of, term(path), [[kind[0], [kind[1]]], ...often(ONE)]);
    const ofClass = (kind: Parameters<typeof term>[0]) => [term('sh:class'), to(term(kind))] as const;
    const target = (name: string, kind: Parameters<typeof term>[0], properties: readonly Resource[]): Resource =>
      this.#shape(name, [
        [term('sh:targetClass'), [to(term(kind))]],
        [term('sh:property'), properties],
      ]);
    return [
      target('place', 'oa:SpecificResource', [
        one('place.source', 'oa:hasSource', [term('sh:class'), to(this.names.own('Source'))]),
        one('place.section', 'dcterms:isPartOf', [term('sh:class'), to(this.names.own('ArticleSection'))]),
        one('place.span', 'oa:hasSelector', ofClass('oa:TextPositionSelector')),
      ]),
      target('span', 'oa:TextPositionSelector', [
        number('span.start', 'oa:start'),
        number('span.end', 'oa:end'),
        one('span.quote', 'oa:refinedBy', ofClass('oa:TextQuoteSelector')),
      ]),
      target('quote', 'oa:TextQuoteSelector', [one('quote.exact', 'oa:exact', [term('sh:datatype'), to(term('xsd:string'))])]),
    ];
  }

  #shape(name: string, told: Told): Resource {
    return { iri: this.names.shape(name), told: [[TYPE, [to(term('sh:NodeShape'))]], ...told] };
  }

  #property(name: string, path: string | Resource, told: Told): Resource {
    return {
      iri: this.names.shape(name),
      told: [[TYPE, [to(term('sh:PropertyShape'))]], [term('sh:path'), [typeof path === 'string' ? to(path) : path]], ...told],
    };
  }
}

/** A path that is followed against its direction: SHACL takes it for no property only where it has no IRI. */
const inverseOf = (part: 'rdf:subject' | 'rdf:predicate' | 'rdf:object'): Resource => ({
  iri: `_:inverse_${part.slice('rdf:'.length)}`,
  told: [[term('sh:inversePath'), [to(term(part))]]],
});

const often = ({ least, most }: { readonly least?: number | undefined; readonly most?: number | undefined }): Told => {
  const count = (name: 'sh:minCount' | 'sh:maxCount', value: number | undefined): (readonly [string, readonly Literal[]])[] =>
    value === undefined ? [] : [[term(name), [{ value }]]];
  return [...count('sh:minCount', least), ...count('sh:maxCount', most)];
};
