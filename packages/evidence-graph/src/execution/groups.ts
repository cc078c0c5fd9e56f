import { type FieldNode, getNullableType } from 'graphql';
import { type Grouping, type Having, type Measure, type Operator, type Row, type StoredColumn, stored } from '../plan/shape.js';
import { enumValueName } from './enum-value-name.js';
import { userInputError } from './error.js';
import { graphFieldOf } from './field.js';
import { type CollectedField, leaf, objectOf, type PlanContext } from './item-selection.js';
import type { FieldPlan } from './object-plan.js';
import { operandAt } from './operand.js';
import { type ItemType, type ListItems, orderKeysOf, partOf } from './order-by.js';
import { DEFAULT_PAGE, isLimited, limitOf } from './paging.js';
import { WEIGHT, type Width } from './width.js';

export interface GroupsPlan {
  readonly grouping: Grouping;
  /** Its row is the store's `GroupRows`. */
  readonly field: FieldPlan;
}

/** Plans `groups`: the items of a list by what they agree in. */
export function planGroups(planner: PlanContext, collected: CollectedField, items: ListItems): GroupsPlan {
  const node = collected.nodes[0] as FieldNode; // a field is collected from its nodes
  const args = planner.addArgs(collected);
  const addSlot = planner.slotsOf(args);
  const { by, having, order } = args.values;
  const keys = orderKeysOf(planner.width, node, items, 'by', by as readonly unknown[]);
  if (keys.length === 0)
    throw userInputError('`by` names nothing to group by. Name a field; all items together are counted by `totalCount`.', node);
  const measures = new Measures(planner.width, node, items.type, keys.length);
  const conditions = havingOf(node, having as HavingInput | null | undefined).map(({ path, kind, of, operator }): Having => {
    planner.width.add(WEIGHT.value, node, 'having');
    const value = addSlot(operator === 'in' ? 'values' : 'value', (given) => operandAt(node, given, ['having', ...path]));
    return { measure: measures.add(kind, of) - keys.length, operator, value };
  });
  let total = false;
  // Where the client does not say how many, one too many tells that there are more.
  const isAsked = isLimited(args.values);
  const group = (each: CollectedField): FieldPlan | undefined => {
    const { definition, field } = each;
    if (field?.kind === 'measure') return measures.leaf(each, field.measure, undefined);
    if (field?.kind === 'aggregate') return measures.object(planner, each, (row) => row);
    if (field?.kind !== 'groupKeys') return undefined;
    const object = objectOf(planner, each, ({ definition: { type: leafType }, field: part }) => {
      if (part?.kind === 'groupKeyName') return leaf(leafType, ([name]) => name);
      return part?.kind === 'groupKeyValue' ? leaf(leafType, ([, value]) => value) : undefined;
    });
    return { kind: 'list', type: definition.type, object, source: (row) => keys.map(({ name }, index) => [name, row[index]]) };
  };
  const object = objectOf(planner, collected, (each) => {
    const { definition, field } = each;
    if (field?.kind === 'groupTotal') {
      total = true;
      return leaf(definition.type, ([, count]) => count);
    }
    if (field?.kind !== 'groupNodes') return undefined;
    const source = ([rows]: Row) => (isAsked ? rows : (rows as readonly Row[]).slice(0, DEFAULT_PAGE));
    return { kind: 'list', type: definition.type, object: objectOf(planner, each, group), source };
  });
  const grouping = {
    by: keys.map(({ column, descending }) => ({ column, descending })),
    measures: measures.list,
    having: conditions,
    largestFirst: order === 'SIZE',
    limit: addSlot('int', (current) => (isAsked ? limitOf(node, 'first', current, fewerGroups) : DEFAULT_PAGE + 1)),
    total,
  };
  const cutOf = ([rows, count]: Row) =>
    (rows as readonly Row[]).length > DEFAULT_PAGE ? { given: DEFAULT_PAGE, total: count as number | null } : undefined;
  const field = { kind: 'object', type: collected.definition.type, object, source: (row: Row) => row } as const;
  return { grouping, field: isAsked ? field : { ...field, cutOf } };
}

/** Plans `aggregate`: the items of a list as one group. */
export function planAggregate(planner: PlanContext, collected: CollectedField, { type }: ListItems): GroupsPlan {
  const node = collected.nodes[0] as FieldNode; // a field is collected from its nodes
  const measures = new Measures(planner.width, node, type, 0);
  const field = measures.object(planner, collected, (groups) => (groups[0] as readonly Row[])[0] as Row);
  const limit = planner.slotsOf({ index: -1, values: {} })('int', () => 1);
  return { grouping: { by: [], measures: measures.list, having: [], largestFirst: false, limit, total: false }, field };
}

/** The measures of a grouping; each stands behind the keys in the row of a group. */
class Measures {
  readonly list: Measure[] = [];
  readonly #positions = new Map<string, number>();

  constructor(
    private readonly width: Width,
    private readonly node: FieldNode,
    private readonly type: ItemType,
    private readonly offset: number,
  ) {}

  /** The position of a measure: of a property's numbers, or without a property of the items. */
  add(kind: Measure['kind'], property: string | undefined): number {
    const name = `${kind} ${property}`;
    let position = this.#positions.get(name);
    if (position === undefined) {
      this.width.add(WEIGHT.value, this.node);
      const column = property === undefined ? undefined : this.#column(kind, property);
      position = this.offset + this.list.push({ kind, column } as Measure) - 1;
      this.#positions.set(name, position);
    }
    return position;
  }

  leaf({ definition, field }: CollectedField, kind: Measure['kind'], property: string | undefined): FieldPlan | undefined {
    if (field?.kind !== 'measure') return undefined;
    const position = this.add(kind, property);
    return leaf(definition.type, (row) => rounded(row[position] as number | null));
  }

  /** An object whose fields are measures of the property that its argument `of` names. */
  object(planner: PlanContext, collected: CollectedField, source: (row: Row) => Row): FieldPlan {
    const { of } = planner.addArgs(collected).values;
    const object = objectOf(planner, collected, (each) =>
      each.field?.kind === 'measure' ? this.leaf(each, each.field.measure, String(of)) : undefined,
    );
    return { kind: 'object', type: collected.definition.type, object, source };
  }

  #column(kind: Measure['kind'], property: string): StoredColumn {
    const numbers = numbersOf(this.type);
    const found = numbers.find(({ name }) => name === property);
    if (!found) {
      const names = numbers.map(({ name }) => `\`${enumValueName(name)}\``).join(', ');
      throw userInputError(
        `\`of\` is \`${enumValueName(property)}\`, which is no number of ${this.type.name}: it has ${names || 'none'}.`,
        this.node,
      );
    }
    if (found.notAdditive !== undefined && (kind === 'sum' || kind === 'avg')) {
      throw userInputError(`\`${property}\` of ${this.type.name} may not be added up: ${found.notAdditive}`, this.node);
    }
    return stored(partOf(this.type), property);
  }
}

/** The properties of a type that are one number each; another type may have texts under the same name. */
const numbersOf = (type: ItemType) =>
  Object.values(type.getFields()).flatMap((definition) => {
    const field = graphFieldOf(definition);
    const { name } = getNullableType(definition.type) as { readonly name?: string }; // a list has none
    return field?.kind === 'property' && (name === 'Int' || name === 'Float') ? field : [];
  });

/** `{ count: { gte: 2 }, max: { of: VALUE, gt: 50 } }` */
type HavingInput = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

function havingOf(node: FieldNode, having: HavingInput | null | undefined) {
  return Object.entries(having ?? {}).flatMap(([kind, filter]) => {
    if (filter === null) throw nullError(node, [kind]);
    const { of, ...operators } = filter;
    return Object.entries(operators).map(([operator, value]) => {
      const path = [kind, operator];
      if (value === null) throw nullError(node, path);
      return { path, kind: kind as Measure['kind'], of: of as string | undefined, operator: operator as Operator };
    });
  });
}

/** Groups have no next page. */
const fewerGroups = { first: 'Choose which groups are given with `having`.' };

const nullError = (node: FieldNode, path: readonly string[]) =>
  userInputError(`\`having.${path.join('.')}\` is null. Leave it out.`, node);

/** Sums of decimals without the noise of binary fractions, and so the same whatever they are added up by. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(12)));
