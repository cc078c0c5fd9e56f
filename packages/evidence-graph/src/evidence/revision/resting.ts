import type { Dataset } from '../../dataset/dataset.js';
import type { Ontology } from '../../ontology/ontology.js';

/** What a graph says on the ground of a place. */
export interface Resting {
  /** The ids of the entities and relationships that cite it. */
  readonly facts: readonly string[];
  /** The ids of what is computed from these, and so on. */
  readonly derived: readonly string[];
}

/** Tells what rests on each place of a dataset. */
export function restingOn({ nodes, relationships }: Dataset, ontology: Ontology): (place: string) => Resting {
  const facts = new Map<string, string[]>();
  const computed = new Map<string, string[]>();
  // That a section is there says nothing of the words by which it begins.
  const sections = new Set(nodes.flatMap(({ id, type }) => (type === 'ArticleSection' ? [id] : [])));
  for (const { id, type, from, to, evidence } of relationships) {
    if (type === 'EVIDENCED_BY' && !sections.has(from)) push(facts, to, from);
    for (const place of evidence) push(facts, place, id);
    if (ontology.relationships[type]?.derivation) push(computed, to, from);
  }
  return (place) => {
    const own = [...new Set(facts.get(place))].sort();
    return { facts: own, derived: reachedFrom(own, computed) };
  };
}

function reachedFrom(starts: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set(starts);
  for (const id of seen) for (const each of next.get(id) ?? []) seen.add(each);
  return [...seen].filter((id) => !starts.includes(id)).sort();
}

function push(map: Map<string, string[]>, key: string, each: string): void {
  const list = map.get(key);
  if (list) list.push(each);
  else map.set(key, [each]);
}
