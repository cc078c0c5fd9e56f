import type { FieldRef, InputFieldMap, ObjectFieldBuilder, SchemaTypes } from '@pothos/core';
import { fieldExtensions, type GraphField } from '../execution/field.js';
import { resolvePlanned } from '../execution/object-plan.js';
import type { Property } from '../ontology/define.js';
import type { ItemPart } from '../plan/shape.js';
import { describe, type GraphState } from './state.js';

/** A field builder whose parent does not matter: the planner answers the field. */
export type AnyFieldBuilder = ObjectFieldBuilder<SchemaTypes, unknown>;

export interface FieldOptions {
  readonly description?: string;
}

/** A field for a property of a node or of a relationship. */
export function propertyField(
  t: AnyFieldBuilder,
  state: GraphState,
  of: ItemPart,
  name: string,
  property: Property,
  options?: FieldOptions,
): FieldRef<SchemaTypes> {
  const { kind, list, required, label, notAdditive } = property;
  const description = options?.description ?? describe(property.description, label.zh);
  const scalar = state.scalar(property);
  if (kind === 'localized') {
    const lang = t.arg({
      type: state.language() as never,
      required: true,
      defaultValue: 'ZH' as never,
      description: 'In which language. 语言',
    });
    return graphField(t, scalar, !required, description, { kind: 'localized', of, name }, { lang } as never);
  }
  return graphField(t, list ? [scalar] : scalar, !required && !list, description, {
    kind: 'property',
    of,
    name,
    ...(notAdditive === undefined ? {} : { notAdditive }),
  });
}

/** A field that the planner answers. */
export function graphField(
  t: AnyFieldBuilder,
  type: unknown,
  nullable: boolean,
  description: string | undefined,
  field: GraphField,
  args?: InputFieldMap,
): FieldRef<SchemaTypes> {
  return t.field({
    type: type as never,
    nullable: nullable as never,
    ...(description === undefined ? {} : { description }),
    ...(args === undefined ? {} : { args }),
    extensions: fieldExtensions(field),
    resolve: resolvePlanned as never,
  }) as unknown as FieldRef<SchemaTypes>;
}
