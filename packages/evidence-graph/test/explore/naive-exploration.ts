import type { Dataset } from '../../src/dataset/dataset.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import type { Traversal } from '../../src/plan/expand.js';
import type { DescendantsOptions } from '../../src/traversal/descendants.js';
import type { NeighbourhoodOptions } from '../../src/traversal/neighbourhood.js';
import type { PathsOptions } from '../../src/traversal/paths.js';
import { naiveExpand } from '../support/naive-expand.js';

/** Explorations without bounds or budget, as one would write them to say what is right. */
export class NaiveExploration {
  constructor(
    private readonly ontology: Ontology,
    private readonly dataset: Dataset,
  ) {}

  /** Every simple path is walked to its end; then the pattern is a regular expression over what its hops are. */
  paths({
    from,
    to,
    maxLength = 6,
    mode = 'SHORTEST',
    via = [],
    avoid = [],
    along,
  }: Omit<PathsOptions, 'first' | 'budget'>): Traversal[][] {
    const pattern = along && new RegExp(`^${along.map((step) => this.#regExpOf(step)).join('')}$`);
    const found: Traversal[][] = [];
    const follow = (at: string, hops: readonly Traversal[], met: readonly string[]): void => {
      if (at === to) {
        const isMatch = pattern?.test(hops.map(({ type, direction }) => `<${direction} ${type}>`).join('')) ?? true;
        if (isMatch && via.every((id) => met.includes(id))) found.push([...hops]);
        return;
      }
      if (hops.length === maxLength) return;
      for (const hop of this.#hopsOf(at, this.#subjectMatter)) {
        const end = hop.direction === 'OUT' ? hop.to : hop.from;
        if (!met.includes(end) && !avoid.includes(end)) follow(end, [...hops, hop], [...met, end]);
      }
    };
    follow(from, [], [from]);
    const least = Math.min(...found.map((path) => path.length));
    return found.filter(({ length }) => mode === 'ALL_SIMPLE' || length === least).sort(byLengthThenIds);
  }

  neighbourhood({ ids, depth = 1, along = this.#subjectMatter, direction = 'BOTH', perRelation = 10 }: NeighbourhoodOptions) {
    const depths: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 0]));
    const relationships = new Set<string>();
    for (let level = 1; level <= depth; level += 1) {
      const frontier = Object.keys(depths).filter((id) => depths[id] === level - 1);
      for (const hop of frontier.flatMap((id) => this.#hopsOf(id, along, direction, perRelation))) {
        relationships.add(hop.id);
        depths[hop.direction === 'OUT' ? hop.to : hop.from] ??= level;
      }
    }
    return { depths, relationships: [...relationships].sort() };
  }

  /** The depth of every descendant. */
  descendants({ of, along, direction = 'OUT', maxDepth = 10 }: DescendantsOptions): Record<string, number> {
    const { [of]: _, ...depths } = this.neighbourhood({ ids: [of], depth: maxDepth, along, direction, perRelation: 1e9 }).depths;
    return depths;
  }

  get #subjectMatter(): string[] {
    return Object.values(this.ontology.relationships).flatMap(({ name, isSubjectMatter }) => (isSubjectMatter ? [name] : []));
  }

  #hopsOf(id: string, types: readonly string[], direction: 'OUT' | 'IN' | 'BOTH' = 'BOTH', perRelation?: number): Traversal[] {
    const over = types.map((type) => ({ type, direction }));
    return naiveExpand(this.ontology, this.dataset, { ids: [id], steps: over, perRelation, limit: Number.POSITIVE_INFINITY });
  }

  #regExpOf({ types = this.#subjectMatter, direction = 'BOTH', min, max }: NonNullable<PathsOptions['along']>[number]): string {
    const least = min ?? Math.min(1, max ?? 1);
    const directions = direction === 'BOTH' ? 'OUT|IN' : direction;
    return `(<(${directions}) (${types.join('|')})>){${least},${max ?? Math.max(1, least)}}`;
  }
}

function byLengthThenIds(a: readonly Traversal[], b: readonly Traversal[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex(({ id }, index) => id !== b[index]?.id);
  return at === -1 ? 0 : (a[at]?.id ?? '') < (b[at]?.id ?? '') ? -1 : 1;
}
