import type { Ontology } from '../../ontology/ontology.js';
import { compareValues } from '../../plan/order.js';
import type { Candidate, SearchRequest } from '../../plan/search.js';
import { type Searchable, searchableOf, searchFields } from '../../text/searchable.js';
import type { MemoryGraph, MemoryNode } from './graph.js';

type Indexed = readonly [node: MemoryNode, searchable: Searchable];

/** The words of a graph, folded once; a search reads through all of them. */
export class MemorySearch {
  readonly #found: Indexed[] = [];
  readonly #terms: Indexed[] = [];
  readonly #stored: readonly string[];

  constructor(
    private readonly ontology: Ontology,
    graph: MemoryGraph,
  ) {
    const { search } = ontology.definition;
    this.#stored = searchFields(ontology).map(({ stored }) => stored);
    const searchable = searchableOf(ontology);
    const isFound = new Set(search && ontology.types[search.type]?.members);
    for (const node of graph.nodes.values()) {
      const words = searchable(node.type, node.values);
      if (words) (isFound.has(node.type) ? this.#found : this.#terms).push([node, words]);
    }
  }

  search({ terms, types, namesOnly, limit }: SearchRequest): Candidate[] {
    const hasAll = (text: string) => terms.every((forms) => forms.some((form) => text.includes(form)));
    const { terms: over } = this.ontology.definition.search ?? {};
    const byTerm = new Map<MemoryNode, MemoryNode[]>();
    if (over && !namesOnly) {
      for (const [term, { text }] of this.#terms) {
        if (!hasAll(text)) continue;
        for (const { from } of term.IN[over.relationship] ?? []) byTerm.set(from, [...(byTerm.get(from) ?? []), term]);
      }
    }
    const wanted = new Set(types);
    const hits: { readonly node: MemoryNode; readonly isNamed: boolean }[] = [];
    for (const [node, { names, text }] of this.#found) {
      if (!wanted.has(node.type)) continue;
      const isNamed = hasAll(names);
      if (isNamed || (!namesOnly && (hasAll(text) || byTerm.has(node)))) hits.push({ node, isNamed });
    }
    hits.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || compareValues(a.node.values.id, b.node.values.id));
    return hits.slice(0, limit).map(({ node }) => ({
      id: node.values.id as string,
      type: node.type,
      key: node.values.key as string,
      values: this.#stored.map((name) => node.values[name] ?? null),
      terms: [...new Set(byTerm.get(node) ?? [])]
        .sort((a, b) => compareValues(a.values.id, b.values.id))
        .map(({ values }) => values[over?.property ?? ''] as string),
    }));
  }
}
