import Cypher from '@neo4j/cypher-builder';
import type { SearchHit, SearchHits, SearchRequest } from '../../plan/search.js';
import { searchedTypes, searchFields } from '../../text/searchable.js';
import { beginningsOf, linesOfRanks, startsOf } from '../../text/tiers.js';
import type { CompileContext } from './compile.js';
import { encodeLimit } from './encode.js';
import { SERVED } from './labels.js';
import { NAMES, WORDS } from './words.js';

const { escapeLabel, escapeProperty, escapeType } = Cypher.utils;
const encodeCount = encodeLimit(0);

export interface SearchStatement {
  readonly text: string;
  readonly p: readonly unknown[];
  decode(total: unknown, hits: unknown): SearchHits;
}

/** Finds nodes by their words: the index narrows by the longest term, comparisons decide, and the best are cut off before they are read. */
export class Searcher {
  constructor(private readonly context: CompileContext) {}

  /** The text depends on how many forms there are, and on which bounds are given; what is searched for are values. */
  statement({ terms, whole, types, typeahead, limit, after }: SearchRequest): SearchStatement {
    const lines = linesOfRanks(whole);
    const byLength = [...terms].sort((a, b) => b[0].length - a[0].length);
    const narrow = typeahead ? startsOf(whole) : (byLength[0] ?? []);
    const place = after ? [encodeCount(after[0]), after[1], after[2]] : [];
    const beginnings = byLength.map(beginningsOf);
    const p = [this.context.labels.graph, encodeCount(limit), narrow, types, byLength, ...place, ...lines, beginnings];
    const isHit = [
      hasOneOf(`n.${WORDS}`, 2, narrow.length),
      ...(typeahead || terms.length === 1 ? [] : [hasAll(`n.${WORDS}`, 4)]),
      ...(types.length < searchedTypes(this.context.ontology).length ? ['n.type IN $p[3]'] : []),
    ];
    // The one term is what is narrowed by.
    const inNames = terms.length === 1 ? hasOneOf(`n.${NAMES}`, 2, narrow.length) : hasAll(`n.${NAMES}`, 4);
    const inBeginnings = hasAll(`n.${NAMES}`, p.length - 1);
    const ranks = [
      ...lines.map((each, rank) => [hasOneOf(`n.${WORDS}`, 5 + place.length + rank, each.length), rank]),
      ...(typeahead
        ? []
        : [
            [inBeginnings, lines.length],
            [inNames, lines.length + 1],
          ]),
    ];
    const rank = `CASE ${ranks.map(([isMet, rank]) => `WHEN ${isMet} THEN ${rank}`).join(' ')} ELSE ${lines.length + 2} END`;
    return {
      text: this.#text(isHit.join(' AND '), rank, after !== undefined),
      p,
      decode: (total, hits) => ({ total: total as number, hits: (hits as Row[]).map(hitOf) }),
    };
  }

  #text(isHit: string, rank: string, isAfter: boolean): string {
    const { ontology, labels } = this.context;
    const found = `MATCH (n:${escapeLabel(labels.graph)}) WHERE ${isHit}`;
    const values = searchFields(ontology).map(({ stored }) => `n.${escapeProperty(stored)}`);
    const { terms } = ontology.definition.search ?? {};
    const term = terms && `t.${escapeProperty(terms.property)}`;
    const ofTerms = terms
      ? `COLLECT { MATCH (n)-[:${escapeType(terms.relationship)}]->(t) WHERE ${term} IS NOT NULL WITH DISTINCT t ORDER BY t.id RETURN ${term} }`
      : '[]';
    return `${SERVED}
RETURN s.hash AS hash, COUNT { ${found} } AS total, COLLECT {
  ${found}
  WITH n, ${rank} AS rank${isAfter ? BEHIND : ''}
  ORDER BY rank, n.key, n.id LIMIT $p[1]
  RETURN [n.id, n.key, rank, [${values.join(', ')}], ${ofTerms}]
} AS hits`;
  }
}

const BEHIND = `
  WHERE rank > $p[5] OR rank = $p[5] AND (n.key > $p[6] OR n.key = $p[6] AND n.id > $p[7])
  WITH n, rank`;

/** One by one, which an index can answer. */
const hasOneOf = (text: string, slot: number, count: number): string => {
  const each = Array.from({ length: count }, (_, index) => `${text} CONTAINS $p[${slot}][${index}]`);
  return each.length === 1 ? (each[0] as string) : `(${each.join(' OR ')})`;
};

const hasAll = (text: string, slot: number): string =>
  `all(forms IN $p[${slot}] WHERE any(form IN forms WHERE ${text} CONTAINS form))`;

type Row = [id: string, key: string, rank: number, values: unknown[], terms: string[]];

const hitOf = ([id, key, rank, values, terms]: Row): SearchHit => ({ id, key, rank, values, terms });
