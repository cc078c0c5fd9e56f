import type { Ontology } from '../../ontology/ontology.js';
import { compareValues } from '../../plan/order.js';
import type { SearchHit, SearchHits, SearchPlace, SearchRequest } from '../../plan/search.js';
import { type Searchable, searchableOf, searchedTypes, searchFields } from '../../text/searchable.js';
import { hasOne, linesOfRanks, RANKS, rankOf, startsOf } from '../../text/tiers.js';
import type { MemoryGraph, MemoryNode } from './graph.js';
import { follow } from './hop.js';

interface Indexed extends Searchable {
  readonly node: MemoryNode;
  readonly key: string;
  readonly id: string;
}

/** The words of a graph, folded once; a search reads through all of them. */
export class MemorySearch {
  /** In the order that hits have within a tier. */
  readonly #nodes: readonly Indexed[];
  readonly #stored: readonly string[];

  constructor(
    private readonly ontology: Ontology,
    graph: MemoryGraph,
  ) {
    this.#stored = searchFields(ontology).map(({ stored }) => stored);
    const searchable = searchableOf(ontology);
    this.#nodes = searchedTypes(ontology)
      .flatMap((type) => graph.byType.get(type) ?? [])
      .map((node) => ({
        node,
        key: node.values.key as string,
        id: node.values.id as string,
        ...searchable(this.#valuesOf(node), this.#termsOf(node)),
      }))
      .sort((a, b) => compareValues(a.key, b.key) || compareValues(a.id, b.id));
  }

  search({ terms, whole, types, typeahead, limit, after }: SearchRequest): SearchHits {
    const lines = linesOfRanks(whole);
    const starts = startsOf(whole);
    const isHit = typeahead
      ? ({ text }: Indexed) => hasOne(text, starts)
      : ({ text }: Indexed) => terms.every((forms) => hasOne(text, forms));
    const wanted = new Set(types);
    const ranks: Indexed[][] = RANKS.map(() => []);
    let total = 0;
    for (const each of this.#nodes) {
      if (!isHit(each) || !wanted.has(each.node.type)) continue;
      total += 1;
      ranks[rankOf(each, lines, terms)]?.push(each);
    }
    const hits: SearchHit[] = [];
    for (const [rank, found] of ranks.entries()) {
      for (const { node, key, id } of found) {
        if (hits.length === limit) return { total, hits };
        if (after && !isBehind([rank, key, id], after)) continue;
        hits.push({ id, key, rank, values: this.#valuesOf(node), terms: this.#termsOf(node) });
      }
    }
    return { total, hits };
  }

  #valuesOf = ({ values }: MemoryNode): unknown[] => this.#stored.map((name) => values[name] ?? null);

  #termsOf(node: MemoryNode): string[] {
    const { terms } = this.ontology.definition.search ?? {};
    if (!terms) return [];
    const nodes = follow({ kind: 'relationship', type: terms.relationship, direction: 'OUT' }, node, undefined);
    return [...new Set(nodes.map((item) => item.node as MemoryNode))]
      .sort((a, b) => compareValues(a.values.id, b.values.id))
      .flatMap(({ values }) => (typeof values[terms.property] === 'string' ? [values[terms.property] as string] : []));
  }
}

function isBehind(place: SearchPlace, after: SearchPlace): boolean {
  for (const [index, value] of place.entries()) {
    const compared = compareValues(value, after[index]);
    if (compared !== 0) return compared > 0;
  }
  return false;
}
