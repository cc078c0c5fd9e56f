import { definersIn } from 'evidence-graph/ontology';

/** The languages of the graph: names are in both. */
export const LANGUAGES = ['zh', 'en'] as const;

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
