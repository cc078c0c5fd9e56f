import Cypher from '@neo4j/cypher-builder';
import type { Ontology, RelationshipType } from '../../ontology/ontology.js';
import {
  type CitingHop,
  type Column,
  type Condition,
  type Hop,
  type Operator,
  type ParallelHop,
  type Quantifier,
  RELATIONSHIP,
  type Slot,
  type ThroughHop,
} from '../../plan/shape.js';
import type { Instants } from './instants.js';
import type { Labels } from './labels.js';
import { CITED_FROM } from './record-rows.js';

/** The variables that stand for an item. */
export interface Item {
  readonly node: Cypher.Node | undefined;
  readonly relationship: Cypher.Relationship | undefined;
  /** The node from which the relationship led here. */
  readonly from?: Cypher.Node | undefined;
}

/** A hop from one item: how it is matched, and what it leads to. */
export interface Match extends Item {
  readonly pattern: Cypher.Pattern;
  readonly where?: Cypher.Predicate;
  /** The types that what it leads to can have. */
  readonly types: readonly string[];
}

/** What can be said in Cypher of an item: its values, where its hops lead, and whether it meets a condition. */
export class CypherItems {
  constructor(
    private readonly context: { readonly ontology: Ontology; readonly labels: Labels; readonly instants: Instants },
    /** The value of a slot. */
    readonly slot: (slot: Slot) => Cypher.Expr,
  ) {}

  read(item: Item, column: Column): Cypher.Expr {
    switch (column.kind) {
      case 'related': {
        const match = this.follow(column.hop, item);
        if (!match?.node) return Cypher.Null;
        return Cypher.head(new Cypher.Collect(matched(match).return(this.#stored(match.node, column.name))));
      }
      case 'count': {
        const match = this.follow(column.hop, item);
        if (!match) return new Cypher.Literal(0);
        return new Cypher.Count(matched(column.where ? this.meeting(match, column.where) : match));
      }
      default: {
        const part = item[column.of];
        if (!part) return Cypher.Null;
        return part instanceof Cypher.Relationship && column.name === 'type'
          ? Cypher.type(part)
          : this.#stored(part, column.name);
      }
    }
  }

  #stored(part: Cypher.Node | Cypher.Relationship, name: string): Cypher.Expr {
    return part.property(this.context.instants.textOf(name));
  }

  /** What a hop leads to; undefined where it can lead nowhere. */
  follow(hop: Hop, item: Item): Match | undefined {
    const { node, relationship } = item;
    if (hop.kind === 'parallel') return parallels(hop, item);
    if (hop.kind === 'evidence' || hop.kind === 'from' || hop.kind === 'to') {
      return relationship && this.#followRelationship(hop.kind, relationship);
    }
    if (!node) return undefined;
    if (hop.kind === 'through') return this.#through(hop, node);
    if (hop.kind === 'citing') return this.#citing(hop, node);
    const { relationships, types: entities } = this.context.ontology;
    const named = hop.kind === 'relationship' ? [hop.type] : hop.types;
    // Neo4j counts the relationships of a type as often as the type is named.
    const types = [...new Set(named)].filter((type) => Object.hasOwn(relationships, type));
    if (types.length === 0) return undefined;
    const over = new Cypher.Relationship();
    const direction = ARROWS[hop.direction];
    const found = hop.kind === 'relationship' ? new Cypher.Node() : undefined;
    const upOver = hop.kind === 'relationship' ? hop.upOver : undefined;
    const first = new Cypher.Pattern(node).related(over, { type: Cypher.labelExpr.or(...types), direction });
    const pattern =
      upOver === undefined
        ? first.to(found)
        : first
            .to()
            .related({ type: upOver, direction: 'right', length: { min: 0 } })
            .to(found);
    if (hop.kind === 'relationships') return { pattern, node: undefined, relationship: over, types: [RELATIONSHIP] };
    const { from, to } = relationships[hop.type] as RelationshipType; // of the types that exist
    const target = entities[hop.direction === 'OUT' ? to : from];
    return { pattern, from: node, node: found, relationship: over, types: target?.members ?? [] };
  }

  /** Nodes to which some way leads: what is matched is each of them, and not each way. */
  #through({ steps, types }: ThroughHop, start: Cypher.Node): Match {
    const node = new Cypher.Node();
    const way = steps.reduce(
      (pattern, { type, direction, repeated }, index) =>
        pattern
          .related({ type, direction: ARROWS[direction], ...(repeated ? { length: { min: 0 } } : {}) })
          .to(index === steps.length - 1 ? node : undefined),
      new Cypher.Pattern(start),
    );
    const label = this.context.labels.ofAll(types);
    const isReached = new Cypher.Exists(new Cypher.Match(way));
    const isOfType = isOneOf(node.property('type'), types);
    return {
      pattern: new Cypher.Pattern(node, { labels: [label ?? this.context.labels.graph] }),
      where: label ? isReached : Cypher.and(isOfType, isReached),
      node,
      relationship: undefined,
      types,
    };
  }

  /** Where no types are named, the relationships that have evidence are of the right ones. */
  #citing({ types }: CitingHop, place: Cypher.Node): Match | undefined {
    const named = types && [...new Set(types)].filter((type) => Object.hasOwn(this.context.ontology.relationships, type));
    if (named?.length === 0) return undefined;
    const relationship = new Cypher.Relationship();
    const type = named && Cypher.labelExpr.or(...named);
    const start = new Cypher.Node();
    const pattern = new Cypher.Pattern(start, { labels: [this.context.labels.graph] })
      .related(relationship, { ...(type ? { type } : {}), direction: 'right' })
      .to();
    const where = Cypher.and(
      Cypher.in(start.property('id'), place.property(CITED_FROM)),
      Cypher.in(place.property('id'), relationship.property('evidence')),
    );
    return { pattern, where, node: undefined, relationship, types: [RELATIONSHIP] };
  }

  /**
   * Of what is matched, what meets a condition. Several conditions on what is related stand together as one value: as conditions of the
   * pattern, Neo4j would weigh each of them against all others, which takes it seconds where they are many.
   */
  meeting(match: Match, condition: Condition): Match {
    const parts = partsOf(condition);
    const related = parts.filter((each) => hopsOf(each) === 1);
    if (related.length < 2) return restricted(match, this.condition(match, condition));
    const met = (those: readonly Condition[]) => this.condition(match, { kind: 'and', conditions: those });
    const others = parts.filter((each) => hopsOf(each) !== 1);
    const together = Cypher.eq(Cypher.coalesce(met(related), Cypher.false), Cypher.true);
    return restricted(match, ...(others.length > 0 ? [met(others)] : []), together);
  }

  /** As {@link follow}, for a condition: told the label of what it leads to, Neo4j knows its indexes and how many there are. */
  #followToCheck(hop: Hop, item: Item): Match | undefined {
    const match = this.follow(hop, item);
    const label = match?.node && this.context.labels.ofAll(match.types);
    if (!match || !label) return match;
    return restricted(match, match.node.hasLabel(label));
  }

  condition(item: Item, condition: Condition): Cypher.Predicate {
    switch (condition.kind) {
      case 'and':
        return Cypher.and(...condition.conditions.map((each) => this.condition(item, each))) ?? Cypher.true;
      case 'or':
        return Cypher.or(...condition.conditions.map((each) => this.condition(item, each))) ?? Cypher.false;
      case 'not':
        return Cypher.not(this.condition(item, condition.condition));
      case 'compare':
        return COMPARISONS[condition.operator](this.read(item, condition.column), this.slot(condition.value));
      case 'isNull':
        return Cypher.isNull(this.read(item, condition.column));
      case 'isEmpty':
        return Cypher.eq(Cypher.size(this.read(item, condition.column)), new Cypher.Literal(0));
      default:
        return this.#quantified(item, condition);
    }
  }

  #quantified(item: Item, { kind, hop, condition }: Extract<Condition, { kind: Quantifier }>): Cypher.Predicate {
    const match = this.#followToCheck(hop, item);
    if (!match) return kind === 'all' || kind === 'none' ? Cypher.true : Cypher.false;
    if (kind === 'all') {
      return Cypher.not(new Cypher.Exists(matched(restricted(match, this.#exception(match, condition)))));
    }
    const met = restricted(match, this.condition(match, condition));
    if (kind === 'single') return isOne(met);
    const exists = new Cypher.Exists(matched(met));
    return kind === 'some' ? exists : Cypher.not(exists);
  }

  /** That a condition is not met. What is unknown is not met, either: turned round, that is an exception. */
  #exception(match: Match, condition: Condition): Cypher.Predicate {
    const unmet = Cypher.not(this.condition(match, condition));
    return mayBeUnknown(condition) ? Cypher.eq(Cypher.coalesce(unmet, Cypher.true), Cypher.true) : unmet;
  }

  #followRelationship(kind: 'evidence' | 'from' | 'to', relationship: Cypher.Relationship): Match | undefined {
    const { definition, nodeTypes } = this.context.ontology;
    const node = new Cypher.Node();
    if (kind === 'evidence') {
      if (!definition.relationshipEvidence) return undefined;
      const { type } = definition.relationshipEvidence;
      const where = Cypher.in(node.property('id'), relationship.property('evidence'));
      const pattern = new Cypher.Pattern(node, { labels: [this.context.labels.named(type)] });
      return { pattern, where, node, relationship: undefined, types: [type] };
    }
    const pattern = new Cypher.Pattern(node).related(relationship, { direction: kind === 'from' ? 'right' : 'left' }).to();
    return { pattern, node, relationship: undefined, types: nodeTypes.map(({ name }) => name) };
  }
}

/**
 * Whether just one is matched. As a number to compare with, Neo4j would take five times as long for each that stands in another. Other
 * numbers are not asked for so: where nothing is matched, Neo4j leaves out that there are 0.
 */
function isOne(match: Match): Cypher.Predicate {
  const count = new Cypher.Variable();
  return new Cypher.Exists(
    matched(match)
      .with([Cypher.count('*'), count])
      .where(Cypher.eq(count, new Cypher.Literal(1)))
      .return(count),
  );
}

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? condition.conditions.flatMap(partsOf) : [condition];

/** How many hops, one behind the other, a condition looks over. */
function hopsOf(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return Math.max(0, ...condition.conditions.map(hopsOf));
    case 'not':
      return hopsOf(condition.condition);
    case 'compare':
    case 'isNull':
    case 'isEmpty':
      return hopsOfColumn(condition.column);
    default:
      return 1 + hopsOf(condition.condition);
  }
}

function hopsOfColumn(column: Column): number {
  if (column.kind === 'stored') return 0;
  return 1 + (column.kind === 'count' && column.where ? hopsOf(column.where) : 0);
}

/** Whether a condition may be neither met nor unmet: where it compares with a value that may be missing. */
function mayBeUnknown(condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.some(mayBeUnknown);
    case 'not':
      return mayBeUnknown(condition.condition);
    case 'compare':
    case 'isEmpty':
      return true;
    default:
      return false;
  }
}

const ARROWS = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const;

function parallels({ over: { type, direction } }: ParallelHop, { from, node }: Item): Match | undefined {
  if (!from || !node) return undefined;
  const relationship = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(from).related(relationship, { type, direction: ARROWS[direction] }).to(node);
  return { pattern, node: undefined, relationship, types: [RELATIONSHIP] };
}

export function matched({ pattern, where }: Pick<Match, 'pattern' | 'where'>): Cypher.Match {
  const match = new Cypher.Match(pattern);
  if (where) match.where(where);
  return match;
}

export function restricted(match: Match, ...predicates: readonly Cypher.Predicate[]): Match {
  const where = Cypher.and(...predicates, ...(match.where ? [match.where] : []));
  return where ? { ...match, where } : match;
}

export const isOneOf = (property: Cypher.Property, values: readonly string[]): Cypher.Predicate => {
  const literals = values.map((value) => new Cypher.Literal(value));
  const [only] = literals;
  return only && literals.length === 1 ? Cypher.eq(property, only) : Cypher.in(property, new Cypher.List(literals));
};

export const COMPARISONS: Readonly<Record<Operator, (found: Cypher.Expr, given: Cypher.Expr) => Cypher.Predicate>> = {
  eq: Cypher.eq,
  ne: Cypher.neq,
  in: Cypher.in,
  lt: Cypher.lt,
  lte: Cypher.lte,
  gt: Cypher.gt,
  gte: Cypher.gte,
  has: (found, given) => Cypher.in(given, found),
  contains: Cypher.contains,
  startsWith: Cypher.startsWith,
  endsWith: Cypher.endsWith,
};
