import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { type ItemPart, RELATIONSHIP, type Row, type Selection, stored } from '../plan/shape.js';
import type { Attachment } from './attachment.js';
import { type GraphField, isRelationshipType } from './field.js';
import { planItemField } from './item-fields.js';
import { type CollectedField, type ItemSelection, leaf, type PlanContext } from './item-selection.js';
import { LayoutBuilder } from './layout-builder.js';
import type { FieldPlan, ObjectLayout } from './object-plan.js';
import { WEIGHT } from './width.js';

/** Types whose selections agree, and what each view asks of them. */
interface Group {
  readonly types: GraphQLObjectType[];
  readonly collected: readonly (readonly CollectedField[])[];
}

/** Plans what is read of items. */
export class ItemPlanner {
  readonly #context: PlanContext;
  readonly #attachment: Attachment | undefined;
  readonly #identities = new Map<unknown, number>();

  constructor(context: PlanContext, attachment: Attachment | undefined) {
    this.#context = context;
    this.#attachment = attachment;
  }

  /** Plans views on items of some types: one row layout for each group of types whose selections agree. */
  items(
    types: readonly GraphQLObjectType[],
    views: readonly ItemSelection[],
    share: ((builder: LayoutBuilder) => void) | undefined,
  ): { selection: Selection; offset: number } {
    const groups = this.#groups(types, views);
    const [field] = groups.flatMap(({ collected }) => collected.flat());
    if (field) this.#context.width.add(Math.ceil(WEIGHT.form * (groups.length - 1)), field.nodes[0] as FieldNode);
    const offset = groups.length > 1 ? 1 : 0;
    const layouts = groups.map((group) => {
      const builder = new LayoutBuilder(group.types.map(itemTypeName), offset);
      share?.(builder);
      for (const [index, view] of views.entries()) {
        view.plan.layouts.push(this.#layout(builder, group, view, group.collected[index] ?? []));
      }
      return builder;
    });
    if (offset === 1) for (const view of views) view.plan.layoutOf = (row) => row[0] as number;
    return { selection: { layouts: layouts.map((builder) => builder.build()) }, offset };
  }

  #groups(types: readonly GraphQLObjectType[], views: readonly ItemSelection[]): Group[] {
    const groups = new Map<string, Group>();
    for (const type of types) {
      const collected = views.map((view) => this.#context.collect(view.relationshipType ?? type, view.sets, view.path));
      const fields = collected.map((each) => each.map((field) => this.#signature(field, type)).join(' ')).join('|');
      const form = this.#attachment?.formOf(type) ?? '';
      const signature = `${isRelationshipType(type) ? RELATIONSHIP : ''}|${form}|${fields}`;
      const group = groups.get(signature);
      if (group) group.types.push(type);
      else groups.set(signature, { types: [type], collected });
    }
    return [...groups.values()];
  }

  #layout(builder: LayoutBuilder, { types }: Group, view: ItemSelection, collected: readonly CollectedField[]): ObjectLayout {
    const type = view.relationshipType ?? (types[0] as GraphQLObjectType); // a group has a type
    const isOnly = view.relationshipType !== undefined || types.length === 1;
    const of: ItemPart = isRelationshipType(type) ? 'relationship' : 'node';
    const typeOf = isOnly || of === 'relationship' ? () => type.name : textAt(builder.column(stored(of, 'type')));
    const fields = new Map<string, FieldPlan>();
    let idOf: ObjectLayout['idOf'];
    for (const each of collected) {
      const { definition, responseKey } = each;
      const isTypeName = definition.name === '__typename';
      const plan = isTypeName
        ? { ...leaf(definition.type, typeOf), isStored: true as const }
        : planItemField(this.#context, builder, type, each);
      if (plan) fields.set(responseKey, plan);
      else {
        this.#context.markForeign();
        idOf = textAt(builder.column(stored(of, 'id')));
      }
    }
    return { typeOf, idOf, fields, attached: this.#attachment?.plan(builder, type, collected) };
  }

  /** Equal for fields that are read and completed alike, whatever type they stand on. */
  #signature({ responseKey, nodes, definition, field }: CollectedField, type: GraphQLObjectType): string {
    const identities = nodes.map((node) => this.#identity(node));
    return [responseKey, definition.type, ...identities, this.#meaning(definition, field, type)].join(',');
  }

  #meaning(definition: GraphQLField<unknown, unknown>, field: GraphField | undefined, type: GraphQLObjectType): string {
    if (definition.name === '__typename') return definition.name;
    if (field === undefined) return String(this.#identity(definition));
    if (field.kind === 'composed') return `${this.#identity(field.compose)}${field.of.formOf(type)}`;
    return field.kind === 'computed' ? `${this.#identity(field.resolve)}${JSON.stringify(field.needs)}` : JSON.stringify(field);
  }

  #identity(value: unknown): number {
    let number = this.#identities.get(value);
    if (number === undefined) {
      number = this.#identities.size;
      this.#identities.set(value, number);
    }
    return number;
  }
}

/** The type of an item as a plan names it. */
export const itemTypeName = (type: GraphQLObjectType): string => (isRelationshipType(type) ? RELATIONSHIP : type.name);

/** Reads a text that every row of a layout has. */
const textAt =
  (position: number) =>
  (row: Row): string =>
    row[position] as string;
