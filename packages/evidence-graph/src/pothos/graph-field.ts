import type { ArgBuilder, FieldRef, InputFieldMap, TypeParam } from '@pothos/core';
import { fieldExtensions, type GraphField } from '../execution/field.js';
import { resolvePlanned } from '../execution/object-plan.js';
import { createRootResolver } from '../execution/root-resolver.js';
import type { Property } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import { languageValue } from '../ontology/language.js';
import type { ItemPart } from '../plan/shape.js';
import type { GraphTypes } from './builder.js';
import type { GraphState } from './state.js';

/** What the fields of the graph need of a field builder, whatever its parent: the planner answers them. */
export interface AnyFieldBuilder {
  readonly arg: ArgBuilder<GraphTypes>;
  field(options: {
    readonly type: TypeParam<GraphTypes>;
    readonly nullable: boolean;
    readonly description?: string;
    readonly args?: InputFieldMap;
    readonly extensions: Record<string, unknown>;
    readonly resolve: never;
  }): FieldRef<GraphTypes>;
}

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
): FieldRef<GraphTypes> {
  const { kind, list, required, label, notAdditive } = property;
  const description = options?.description ?? state.describe(property.description, label);
  const scalar = state.scalar(property);
  if (kind === 'localized') {
    const { languages } = state.ontology;
    return graphField(t, scalar, !required, description, { kind: 'localized', of, name, languages }, langArg(t, state));
  }
  return graphField(t, list ? [scalar] : scalar, !required && !list, description, {
    kind: 'property',
    of,
    name,
    ...(notAdditive === undefined ? {} : { notAdditive }),
  });
}

/** The argument `lang` of a text that is there in each language; the first language of the ontology unless given. */
export const langArg = (t: Pick<AnyFieldBuilder, 'arg'>, state: GraphState): InputFieldMap => ({
  lang: t.arg({
    type: state.language(),
    required: true,
    defaultValue: languageValue(state.ontology.languages[0] ?? ''),
    description: describe('In which language.', '语言'),
  }),
});

/** A field that the planner answers. */
export function graphField(
  t: AnyFieldBuilder,
  type: TypeParam<GraphTypes>,
  nullable: boolean,
  description: string | undefined,
  field: GraphField,
  args?: InputFieldMap,
): FieldRef<GraphTypes> {
  return t.field({
    type,
    nullable,
    ...(description === undefined ? {} : { description }),
    ...(args === undefined ? {} : { args }),
    extensions: fieldExtensions(field),
    resolve: (isRoot(field) ? createRootResolver() : resolvePlanned) as never, // Pothos types what a resolver gives; this one gives what the plan has
  });
}

const ROOT_KINDS: ReadonlySet<GraphField['kind']> = new Set(['rootIds', 'rootPage', 'rootResult', 'rootAttached']);
const isRoot = ({ kind }: GraphField): boolean => ROOT_KINDS.has(kind);
