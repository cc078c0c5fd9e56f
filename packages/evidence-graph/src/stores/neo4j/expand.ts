import Cypher from '@neo4j/cypher-builder';
import { relationshipEnds } from '../../dataset/relationship-id.js';
import type { Ontology } from '../../ontology/ontology.js';
import { directedTypes, type Expansion, type Level, type Step, type Traversal } from '../../plan/expand.js';
import { type Direction, SORT_KEY } from '../../plan/shape.js';
import type { CompileContext } from './compile.js';
import { encodeLimit } from './encode.js';
import { SERVED } from './labels.js';

/** One level of a walk as a statement: its text follows from the relationship types, its values are in the parameter `p`. */
export interface ExpandStatement {
  readonly text: string;
  readonly p: readonly unknown[];
  decode(hops: unknown): Traversal[];
}

const { escapeLabel, escapeType } = Cypher.utils;
const encodeCount = encodeLimit(0);

/** Makes the statements that walk one level of a graph. */
export class Expander {
  constructor(private readonly context: CompileContext) {}

  statement({ ids, steps, perRelation, limit }: Expansion): ExpandStatement {
    const types = this.#typesOf(steps);
    const isCapped = perRelation !== undefined;
    return {
      text: this.#text(types, isCapped),
      p: [this.context.labels.graph, ids, encodeCount(limit), ...(isCapped ? [encodeCount(perRelation)] : [])],
      decode: (hops) => (hops as [id: string, isIn: number][]).map(([id, isIn]) => hopOf(id, isIn === 1 ? 'IN' : 'OUT')),
    };
  }

  /** Counts are kept with the nodes: none of the relationships is read. */
  countStatement(levels: readonly Level[]): { readonly text: string; readonly p: readonly unknown[] } {
    const counts = levels.map(({ steps }, index) => this.#count(this.#typesOf(steps), index + 1));
    return {
      text: `${SERVED}\nRETURN s.hash AS hash, [${counts.join(', ')}] AS counts`,
      p: [this.context.labels.graph, ...levels.map(({ ids }) => ids)],
    };
  }

  #count({ OUT, IN }: DirectedTypes, slot: number): string {
    const degrees = [
      ...(OUT.length > 0 ? [`COUNT { (n)-[:${union(OUT)}]->() }`] : []),
      ...(IN.length > 0 ? [`COUNT { (n)<-[:${union(IN)}]-() }`] : []),
    ];
    if (degrees.length === 0) return '0';
    return `head(COLLECT {
  UNWIND $p[${slot}] AS id
  MATCH (n:${escapeLabel(this.context.labels.graph)} {id: id})
  RETURN sum(${degrees.join(' + ')})
})`;
  }

  #typesOf(steps: readonly Step[]): DirectedTypes {
    return directedTypes(steps.filter(({ type }) => Object.hasOwn(this.context.ontology.relationships, type)));
  }

  #text(types: DirectedTypes, isCapped: boolean): string {
    const isEmpty = types.OUT.length + types.IN.length === 0;
    const hops = isEmpty ? '[]' : this.#hops(types, orderOf(this.context.ontology, types), isCapped);
    return `${SERVED}\nRETURN s.hash AS hash, ${hops} AS hops`;
  }

  #hops(types: DirectedTypes, order: string, isCapped: boolean): string {
    const branches = [
      ...(types.OUT.length > 0 ? [`MATCH (n)-[r:${union(types.OUT)}]->(m) RETURN r, m, 0 AS isIn`] : []),
      ...(types.IN.length > 0 ? [`MATCH (n)<-[r:${union(types.IN)}]-(m)${unlessMet(types)} RETURN r, m, 1 AS isIn`] : []),
    ];
    return `COLLECT {
  UNWIND range(0, size($p[1]) - 1) AS place
  MATCH (n:${escapeLabel(this.context.labels.graph)} {id: $p[1][place]})
  CALL (n) {
    ${branches.join('\n    UNION ALL\n    ')}
  }
  ${isCapped ? capped(order) : `RETURN [r.id, isIn] ORDER BY place, type(r), isIn, ${order} LIMIT $p[2]`}
}`;
  }
}

type DirectedTypes = ReturnType<typeof directedTypes>;

const union = (types: readonly string[]): string => types.map(escapeType).join('|');

/** A relationship from a node to itself is met once. */
function unlessMet({ OUT, IN }: DirectedTypes): string {
  const onlyIn = IN.filter((type) => !OUT.includes(type));
  if (onlyIn.length === IN.length) return '';
  return onlyIn.length === 0 ? ' WHERE m <> n' : ` WHERE m <> n OR type(r) IN ${listOf(onlyIn)}`;
}

const capped = (order: string): string => `WITH place, type(r) AS type, isIn, r, m
  ORDER BY place, type, isIn, ${order}
  WITH place, type, isIn, collect([r.id, isIn])[..$p[3]] AS some
  UNWIND range(0, size(some) - 1) AS at
  RETURN some[at] ORDER BY place, type, isIn, at LIMIT $p[2]`;

/** The order of a relation's list. */
function orderOf({ relationships }: Ontology, types: DirectedTypes): string {
  const ordered = (direction: Direction, list: 'forward' | 'back') =>
    types[direction].filter((type) => relationships[type]?.ordered === list);
  const [forward, back] = [ordered('OUT', 'forward'), ordered('IN', 'back')];
  const cases = [
    ...(forward.length > 0 ? [`WHEN isIn = 0 AND type(r) IN ${listOf(forward)} THEN r.order`] : []),
    ...(back.length > 0 ? [`WHEN isIn = 1 AND type(r) IN ${listOf(back)} THEN r.order`] : []),
  ];
  return `${cases.length > 0 ? `CASE ${cases.join(' ')} END, ` : ''}r.${SORT_KEY}`;
}

/** Names of types come from an ontology, never from a request. */
const listOf = (types: readonly string[]): string => JSON.stringify(types);

function hopOf(id: string, direction: Direction): Traversal {
  const ends = relationshipEnds(id);
  if (!ends) throw new Error(`The graph has a relationship ${id}, whose id does not name its ends`);
  return { id, type: id.slice(0, id.indexOf('(')), ...ends, direction };
}
