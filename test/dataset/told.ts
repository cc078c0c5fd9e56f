import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';

export type Kind =
  | 'act'
  | 'attribution'
  | 'comparison'
  | 'custom'
  | 'demand'
  | 'fact'
  | 'feature'
  | 'figure'
  | 'judgement'
  | 'place'
  | 'prohibition'
  | 'purpose'
  | 'question'
  | 'result'
  | 'time';

/** What the article claims, one claim a line, in the words of a reader who had not seen the seed; places in code points. */
export interface Claim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly claim: string;
  readonly kind: Kind;
  readonly extent: string;
}

/** What the graph tells of a place: the relationships that rest on it, and the types and properties of entities that do. */
export interface Told {
  readonly relationships: readonly Dataset['relationships'][number][];
  readonly relationshipTypes: ReadonlySet<string>;
  readonly roles: ReadonlySet<unknown>;
  readonly extents: ReadonlySet<unknown>;
  readonly types: ReadonlySet<string>;
  readonly properties: ReadonlySet<unknown>;
}

/** Relationships that say nothing of what the article tells. */
const bookkeeping = new Set(['EVIDENCED_BY', 'SILENT_ON', 'SPEAKS_IN', 'IN_SECTION', 'HAS_SECTION', 'SECTION_PART_OF']);

/** A function that finds what rests on the place of a claim: passages that hold most of it. */
export function factsOn({ nodes, relationships }: Dataset): (claim: Claim) => Told {
  const passages = nodes.filter(({ type }) => type === 'Evidence');
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  return ({ start, end }) => {
    const holding = new Set(
      passages
        .filter(({ properties }) => {
          const shared = Math.min(Number(properties.end), end) - Math.max(Number(properties.start), start);
          return shared >= 0.8 * (end - start);
        })
        .map(({ id }) => id),
    );
    const resting = relationships.filter(
      ({ type, evidence }) => !bookkeeping.has(type) && (evidence ?? []).some((id) => holding.has(id)),
    );
    const proved = relationships.filter(({ type, to }) => type === 'EVIDENCED_BY' && holding.has(to));
    return {
      relationships: resting,
      relationshipTypes: new Set(resting.map(({ type }) => type)),
      roles: new Set(resting.map(({ properties }) => properties.role)),
      extents: new Set(resting.map(({ properties }) => properties.extent)),
      types: new Set(proved.map(({ from }) => types.get(from) ?? '')),
      properties: new Set(proved.flatMap(({ properties }) => properties.property ?? [])),
    };
  };
}
