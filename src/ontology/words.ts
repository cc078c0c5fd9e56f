import { definersIn } from 'evidence-graph/ontology';
import { LANGUAGES } from './languages.js';

/** Vocabularies that others know. */
export const PROV = 'http://www.w3.org/ns/prov#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const CUBE = 'http://purl.org/linked-data/cube#';
export const SCHEMA = 'https://schema.org/';

/** What the ontology is declared with: labels in Chinese, then in English. */
export const {
  boolean,
  enumeration,
  enumOf,
  families,
  float,
  int,
  interfaceType,
  labelledBy,
  localized,
  node,
  relationship,
  string,
  yearMonth,
} = definersIn(...LANGUAGES);
