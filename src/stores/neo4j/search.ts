import Cypher from '@neo4j/cypher-builder';
import type { SearchHit, SearchHits, SearchRequest } from '../../plan/search.js';
import { searchedTypes, searchFields } from '../../text/searchable.js';
import { linesOfTiers } from '../../text/tiers.js';
import type { CompileContext } from './compile.js';
import { encodeLimit } from './encode.js';
import { STATE_LABEL } from './labels.js';
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
    const [exact, prefix, alias] = linesOfTiers(whole);
    const byLength = [...terms].sort((a, b) => b[0].length - a[0].length);
    const narrow = typeahead ? [...prefix, ...alias] : (byLength[0] ?? []);
    const p = [this.context.labels.graph, encodeCount(limit), narrow, types, byLength, exact, prefix, alias];
    const isHit = [
      hasOneOf(`n.${WORDS}`, 2, narrow.length),
      ...(typeahead || terms.length === 1 ? [] : [hasAll(`n.${WORDS}`)]),
      ...(types.length < searchedTypes(this.context.ontology).length ? ['n.type IN $p[3]'] : []),
    ];
    const tier = [
      ...[5, 6, 7].map((slot, index) => `WHEN ${hasOneOf(`n.${NAMES}`, slot, whole.length)} THEN ${index}`),
      // The one term is what is narrowed by.
      ...(typeahead
        ? []
        : [`WHEN ${terms.length === 1 ? hasOneOf(`n.${NAMES}`, 2, narrow.length) : hasAll(`n.${NAMES}`)} THEN 3`]),
    ];
    return {
      text: this.#text(isHit.join(' AND '), `CASE ${tier.join(' ')} ELSE 4 END`, after !== undefined),
      p: after ? [...p, encodeCount(after[0]), after[1], after[2]] : p,
      decode: (total, hits) => ({ total: total as number, hits: (hits as Row[]).map(hitOf) }),
    };
  }

  #text(isHit: string, tier: string, isAfter: boolean): string {
    const { ontology, labels } = this.context;
    const found = `MATCH (n:${escapeLabel(labels.graph)}) WHERE ${isHit}`;
    const values = searchFields(ontology).map(({ stored }) => `n.${escapeProperty(stored)}`);
    const { terms } = ontology.definition.search ?? {};
    const term = terms && `t.${escapeProperty(terms.property)}`;
    const ofTerms = terms
      ? `COLLECT { MATCH (n)-[:${escapeType(terms.relationship)}]->(t) WHERE ${term} IS NOT NULL WITH DISTINCT t ORDER BY t.id RETURN ${term} }`
      : '[]';
    return `MATCH (s:${STATE_LABEL} {graph: $p[0]})
RETURN s.hash AS hash, COUNT { ${found} } AS total, COLLECT {
  ${found}
  WITH n, ${tier} AS tier${isAfter ? BEHIND : ''}
  ORDER BY tier, n.key, n.id LIMIT $p[1]
  RETURN [n.id, n.key, tier, [${values.join(', ')}], ${ofTerms}]
} AS hits`;
  }
}

const BEHIND = `
  WHERE tier > $p[8] OR tier = $p[8] AND (n.key > $p[9] OR n.key = $p[9] AND n.id > $p[10])
  WITH n, tier`;

/** One by one, which an index can answer. */
const hasOneOf = (text: string, slot: number, count: number): string => {
  const each = Array.from({ length: count }, (_, index) => `${text} CONTAINS $p[${slot}][${index}]`);
  return each.length === 1 ? (each[0] as string) : `(${each.join(' OR ')})`;
};

const hasAll = (text: string): string => `all(forms IN $p[4] WHERE any(form IN forms WHERE ${text} CONTAINS form))`;

type Row = [id: string, key: string, tier: number, values: unknown[], terms: string[]];

const hitOf = ([id, key, tier, values, terms]: Row): SearchHit => ({ id, key, tier, values, terms });
