import type { Label } from '../../ontology/language.js';

/** Something that RDF speaks of, with all that one place in an export tells of it. */
export interface Resource {
  /** An IRI, or a label behind `_:` that names it within a document. */
  readonly iri: string;
  /** By the IRIs of predicates. */
  readonly told: readonly (readonly [predicate: string, objects: readonly RdfObject[]])[];
}

/** A resource that is told in place, the IRI of one, or a literal. */
export type RdfObject = Resource | Reference | Literal;

export interface Reference {
  readonly reference: string;
}

export interface Literal {
  readonly value: string | number | boolean;
  readonly language?: string | undefined;
  /** The IRI of its datatype; that of its own type in JSON where neither this nor a language is given. */
  readonly datatype?: string | undefined;
}

export const isResource = (object: RdfObject): object is Resource => 'iri' in object;
export const isReference = (object: RdfObject): object is Reference => 'reference' in object;

export const to = (iri: string): Reference => ({ reference: iri });
export const texts = (label: Label): Literal[] => Object.entries(label).map(([language, value]) => ({ value, language }));
