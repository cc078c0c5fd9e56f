import Cypher from '@neo4j/cypher-builder';
import type { Candidate, SearchRequest } from '../../plan/search.js';
import { searchFields } from '../../text/searchable.js';
import type { CompileContext } from './compile.js';
import { encodeLimit } from './encode.js';
import { STATE_LABEL } from './labels.js';

const { escapeLabel, escapeType } = Cypher.utils;
const encodeCount = encodeLimit(0);

/** The properties that hold what a node is found by. */
export const WORDS = '_words';
export const NAMES = '_names';

export interface SearchStatement {
  readonly text: string;
  readonly p: readonly unknown[];
  decode(hits: unknown): Candidate[];
}

/** Finds candidates: the index narrows by the first term, and an exact comparison decides. */
export class Searcher {
  readonly #texts: { readonly names: string; readonly all: string };

  constructor(private readonly context: CompileContext) {
    this.#texts = { names: this.#text(true), all: this.#text(false) };
  }

  statement({ terms, types, namesOnly, limit }: SearchRequest): SearchStatement {
    const [[form, other = form] = ['']] = terms;
    return {
      text: namesOnly ? this.#texts.names : this.#texts.all,
      p: [this.context.labels.graph, form, other, terms, types, encodeCount(limit)],
      decode: (hits) =>
        (hits as [string, string, string, unknown[], string[]][]).map(([id, type, key, values, found]) => ({
          id,
          type,
          key,
          values,
          terms: found,
        })),
    };
  }

  #text(namesOnly: boolean): string {
    const { ontology, labels } = this.context;
    const graph = escapeLabel(labels.graph);
    const { terms } = ontology.definition.search ?? {};
    const over = terms && !namesOnly ? escapeType(terms.relationship) : undefined;
    const byTerm = `
    UNION
    MATCH (t:${graph}) WHERE ${narrowed('t')} AND ${hasAll(`t.${WORDS}`)}
    MATCH (t)<-[:${over}]-(n) RETURN n`;
    const found = `COLLECT { MATCH (n)-[:${over}]->(t) WHERE ${hasAll(`t.${WORDS}`)} WITH DISTINCT t ORDER BY t.id RETURN t.${terms?.property} }`;
    const values = searchFields(ontology).map(({ stored }) => `n.${stored}`);
    return `MATCH (s:${STATE_LABEL} {graph: $p[0]})
RETURN s.hash AS hash, COLLECT {
  CALL () {
    MATCH (n:${graph}) WHERE ${narrowed('n')} AND ${hasAll(`n.${namesOnly ? NAMES : WORDS}`)} RETURN n${over ? byTerm : ''}
  }
  WITH n WHERE n.type IN $p[4]
  WITH n ORDER BY ${hasAll(`n.${NAMES}`)} DESC, n.id LIMIT $p[5]
  RETURN [n.id, n.type, n.key, [${values.join(', ')}], ${over ? found : '[]'}]
} AS hits`;
  }
}

const narrowed = (node: string): string => `(${node}.${WORDS} CONTAINS $p[1] OR ${node}.${WORDS} CONTAINS $p[2])`;

const hasAll = (text: string): string => `all(forms IN $p[3] WHERE any(form IN forms WHERE ${text} CONTAINS form))`;
